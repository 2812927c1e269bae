def t(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
class R:
    def __init__(self, k, tag): self.k, self.tag = k, tag
    def __lt__(self, o): return self.k < o.k
    def __repr__(self): return f"{self.k}{self.tag}"
items = [R(k, tag) for k, tag in zip([2, 1, 2, 1, 3, 2, 1], "abcdefg")]
print(sorted(items), sorted(items, reverse=True), items)
pairs = [(1, "b"), (0, "z"), (1, "a"), (0, "a")]
print(sorted(pairs), sorted(pairs, key=lambda p: p[0]), sorted(pairs, key=lambda p: p[0], reverse=True), sorted(pairs, key=lambda p: (p[0], p[1])), sorted(pairs, key=lambda p: -p[0]), sorted(sorted(pairs, key=lambda p: p[1]), key=lambda p: p[0]))
l = [3, 1, 2]
print(l.sort(), l, l.sort(reverse=True), l, l.sort(key=lambda x: abs(x - 2)), l)
print(sorted([3, 1.5, True, -2]), sorted("hello"), sorted({3: "a", 1: "b"}), sorted({2, 1}), sorted(x for x in [2, 1]), sorted([]), sorted([[2], [1, 5], [1]]), sorted(["b", "B", "a"]), sorted(["10", "9", "1"], key=int), sorted("aBc", key=str.swapcase), sorted([None, None], key=lambda x: 0))
t(lambda: sorted([1, "a"]))
t(lambda: sorted([None, 1]))
t(lambda: sorted([1, 2], key=5))
t(lambda: sorted([1, 2], lambda x: x))
t(lambda: sorted(5))
t(lambda: [2, 1].sort(5))
t(lambda: sorted([{}, {}]))
t(lambda: sorted([1, 2], key=lambda x: 1 / 0))
m = [3, 2, 1]
def mutate(x):
    m.append(0)
    return x
t(lambda: m.sort(key=mutate))
calls = []
def key(x):
    calls.append(x)
    return x
sorted([2, 3, 1], key=key)
print(calls, min([3, 1, 2], key=key), max([1, 3, 2], key=lambda x: -x), min("bca"), max([[1, 2], [1, 3]]), min((2, "a"), (1, "z")), max(1, 2.0, 2), min([], default="none"), max("", default=None), min(5, 3, key=lambda x: -x), max(["aa", "b", "cc"], key=len))
t(lambda: max())
t(lambda: max(5))
t(lambda: max([]))
t(lambda: min(1, "a"))
t(lambda: max([], key=len))
t(lambda: max(1, 2, default=3))
big = [(i * 7919) % 1000 for i in range(1000)]
s = sorted(big)
print(s == list(range(1000)), all(a <= b for a, b in zip(s, s[1:])), sorted(big, reverse=True) == s[::-1], sorted(range(1000), key=lambda x: x % 10)[:5], sorted(range(20), key=lambda x: x // 5, reverse=True))
nearly = list(range(100))
nearly[10], nearly[90] = nearly[90], nearly[10]
print(sorted(nearly) == list(range(100)), sorted(list(range(50)) + list(range(25))) == sorted([*range(25), *range(25), *range(25, 50)]))
print(list(reversed([1, 2, 3])), [1, 2, 3][::-1], list(reversed(range(5))), list(reversed("ab")), list(reversed((1, 2))), list(reversed({"a": 1, "b": 2})), list(reversed({"a": 1}.items())))
t(lambda: reversed({1, 2}))
t(lambda: reversed(5))
words = "the quick brown fox jumps over the lazy dog".split()
counts = {}
for w in words: counts[w] = counts.get(w, 0) + 1
print(sorted(counts.items(), key=lambda kv: (-kv[1], kv[0]))[:3], sorted(words, key=lambda w: (len(w), w)), sorted(set(words), key=words.index)[:4])
people = [{"n": "Bo", "a": 3}, {"n": "Al", "a": 3}, {"n": "Cy", "a": 1}]
print([p["n"] for p in sorted(people, key=lambda p: p["a"])], [p["n"] for p in sorted(people, key=lambda p: p["a"], reverse=True)])
nan = float("nan")
print(sorted([2, 1, float("inf"), float("-inf")]), max(1, float("inf")), [x for x in sorted([1.0, 2])], sorted([True, False]), sorted([0, False, 1, True]))
