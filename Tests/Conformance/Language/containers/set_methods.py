a, b = {1, 2, 3}, {3, 4}
for result in (a | b, a & b, a - b, a ^ b, a.union(b, [9]), a.intersection(b), a.difference(b), a.symmetric_difference(b)):
    print(sorted(result))
print(a < b, {1} < a, a <= a, a >= {1, 2}, a.issubset({1, 2, 3, 4}), a.issuperset([1]), a.isdisjoint({7}), a == {3, 2, 1})
a.add(5)
a.add(5)
a.discard(100)
a.remove(1)
print(sorted(a), len(a), 5 in a)
a.update([7], (8, 9))
print(sorted(a))
a -= {7}
a |= {0}
a &= {0, 8, 9, 2}
a ^= {2, 100}
print(sorted(a))
a.intersection_update([0, 8])
print(sorted(a))
a.difference_update([0])
a.symmetric_difference_update([8, 6])
print(a)
c = a.copy()
a.clear()
print(a, c, set(), frozenset(), frozenset([1]), {1}, {"x"})
print(c.pop(), c)
f = frozenset("abca")
print(sorted(f), len(f), f == {"a", "b", "c"}, hash(f) == hash(frozenset("cba")), {f: 1}[frozenset("abc")])
print(type(f | {"d"}).__name__, type({"d"} | f).__name__, sorted(set("hello")), sorted({x % 3 for x in range(10)}))
print({1, 1.0, True}, {0} == {False})
for thunk in (
    lambda: set().pop(),
    lambda: {1}.remove(2),
    lambda: {1}.remove("k"),
    lambda: {[]},
    lambda: {1} | [2],
    lambda: {1} + {2},
    lambda: set(5),
    lambda: {1}[0],
    lambda: {1} < [1],
    lambda: frozenset().add,
    lambda: hash({1}),
    lambda: {1}.add([]),
):
    try:
        print(thunk())
    except Exception as error:
        print(type(error).__name__, error)
