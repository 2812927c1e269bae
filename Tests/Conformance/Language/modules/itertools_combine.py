from itertools import product, permutations, combinations, combinations_with_replacement, islice
def t(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
print(list(product("ab", [1, 2])), list(product("ab", repeat=2)), list(product()), list(product([], [1])), list(product("a", [])), list(product([1], repeat=0)))
print([*product([0, 1], [0, 1], [0, 1])][:5], len(list(product(range(3), repeat=3))))
print(list(permutations("abc")), list(permutations("abc", 2)), list(permutations([], 0)), list(permutations("ab", 3)), list(permutations([1])), list(permutations("ab", 0)))
print(list(permutations(range(4), 3))[5:14])
print(list(combinations("abcd", 2)), list(combinations("abc", 0)), list(combinations("ab", 3)), list(combinations("abc", 3)), len(list(combinations(range(8), 4))))
print(list(combinations_with_replacement("abc", 2)), list(combinations_with_replacement("ab", 0)), list(combinations_with_replacement([], 0)), list(combinations_with_replacement([], 2)), list(combinations_with_replacement("ab", 3)))
t(lambda: permutations("ab", -1))
t(lambda: permutations("ab", "x"))
t(lambda: combinations("ab", -1))
t(lambda: combinations_with_replacement("ab", -1))
t(lambda: product(5))
t(lambda: product("ab", repeat=-1))
t(lambda: product("ab", repeat="x"))
p = permutations("abc")
print(next(p), next(p), iter(p) is p, len(list(p)), next(p, "end"))
print([(a, b, c) for a, b, c in product(range(1, 20), repeat=3) if a < b and a * a + b * b == c * c])
print(sum(1 for _ in permutations(range(6))), sorted(map("".join, permutations("aab")))[:4], [sum(c) for c in combinations([1, 2, 3], 2)])
