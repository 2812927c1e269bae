x = "outer"
print([x for x in range(3)], x, {x: x for x in "ab"}, x, {x for x in [1]}, list(x for x in "q"), x)
print([y := i for i in range(3)], y, [last := c for c in "ab"], last)
def f():
    total = 0
    values = [total := total + i for i in range(5)]
    return values, total
print(f())
n = 3
class C:
    n = 10
    outer_first = [i for i in range(n)]
    def m(self):
        return [n for _ in range(2)]
    try:
        uses_inside = [n for _ in range(2)]
    except NameError as error:
        uses_inside = str(error)
print(C.outer_first, C().m(), C.uses_inside)
fs = [lambda: i for i in range(3)]
gs = [lambda i=i: i for i in range(3)]
print([g() for g in fs], [g() for g in gs])
print([(a, b) for a in range(3) for b in range(a)], [[b for b in range(a)] for a in range(3)], [a for a in [1, 2, 3] if a > 1 if a < 3])
print([(i, j, k) for i in "ab" for j in [1, 2] if j > 1 for k in [i * j]], {k: v for k, v in zip("abc", range(3)) if v}, {v: k for k, v in {"a": 1, "b": 2}.items()})
print([a + b for a, b in [(1, 2), (3, 4)]], [a for a, *b in ["xyz", "uv"]], [b for a, *b in ["xyz", "u"]], [(a, c) for a, (b, c) in [(1, (2, 3))]])
try:
    [undefined for _ in range(1)]
except NameError as error:
    print(error)
try:
    [i for i in 5]
except TypeError as error:
    print(error)
try:
    [1 // 0 for _ in range(1)]
except ZeroDivisionError as error:
    print(error)
def counter():
    calls = []
    def source(name, items):
        calls.append(name)
        return items
    result = [(a, b) for a in source("a", [1, 2]) for b in source("b", [3])]
    return calls, result
print(counter())
g = (print("now") or i for i in range(2))
print("lazy", next(g))
first = (i for i in [1, 2, 3])
print(next(first), [i for i in first], [i for i in first])
print([i if i % 2 else -i for i in range(4)], [(lambda v: v * 2)(i) for i in range(3)], [[*range(i)] for i in range(3)], [i for i in (j * 2 for j in range(3))])
print({i % 3: i for i in range(7)}, len({i % 3 for i in range(7)}), dict((k, len(k)) for k in ["a", "bb"]), sum(i for i in range(4)), any(i > 2 for i in range(4)), all([]))
def outer():
    z = 1
    def inner():
        nonlocal z
        return [z + i for i in range(3)]
    return inner(), z
print(outer())
def gen_scope(items):
    factor = 2
    g = (factor * i for i in items)
    factor = 10
    items = None
    return list(g)
print(gen_scope([1, 2]))
data = [[1, 2], [3, 4]]
print([row[i] for i in range(2) for row in data], [[row[i] for row in data] for i in range(2)], [cell for row in data for cell in row])
matrix = [[0] * 2 for _ in range(2)]
matrix[0][0] = 1
print(matrix, [None for _ in range(2)], [_ for _ in range(2)])
print([i for i in range(3) if (half := i / 2)], half)
print([x for x in [*range(2), *"ab"]], [*(i for i in range(2)), 9], (*[i for i in range(2)], 5), {**{k: 1 for k in "a"}, "b": 2})
print(sorted((len(w), w) for w in "the quick brown fox".split()), "-".join(str(i) for i in range(3)), max((w for w in "a bbb cc".split()), key=len))
