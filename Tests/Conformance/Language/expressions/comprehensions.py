print([x * y for x in range(3) for y in range(x)], [x for x in range(20) if x % 2 if x % 3])
print([[j for j in range(i)] for i in range(4)])
print({x: x * x for x in range(4)}, sorted({x % 3 for x in range(10)}), {k: v for k, v in [("a", 1)]})
print(sum(x for x in range(5)), list(x + 1 for x in (1, 2)), max((x for x in [3, 1]), default=0))
print([a + b for a, b in zip([1, 2], [3, 4])], [a for a, *_ in ["xyz", "pq"]])
g = (print("lazy", x) for x in range(2))
print("made")
next(g)
def trace(name, it):
    print("open", name)
    for x in it:
        print(name, x)
        yield x
print([(x, y) for x in trace("a", [1, 2]) for y in trace("b", [3])])
print([y for x in range(4) if (y := x * x) > 3], y)
matrix = [[1, 2, 3], [4, 5, 6]]
print([[row[i] for row in matrix] for i in range(3)], [v for row in matrix for v in row])
for thunk in (lambda: [x for x in 5], lambda: [a for a, b in [(1, 2, 3)]], lambda: {[]: 1 for _ in "a"}, lambda: [1 / x for x in (1, 0)]):
    try:
        thunk()
    except Exception as error:
        print(type(error).__name__, error)
