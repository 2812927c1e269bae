t = (3, 1, 2, 1)
print(t, t.count(1), t.index(2), len(t), t[0], t[-1], t[1:3], t + (5,), t * 2, 1 in t)
print((), (1,), tuple(), tuple([1, 2]), tuple("ab"), 1, (2))
print((1, 2) == (1, 2), (1, 2) < (1, 3), (1, 2) < (1, 2, 0), hash((1, 2)) == hash((1, 2)))
print(sorted(t), max(t), min(t), sum(t), list(reversed(t)), any(t), all(t))
x = 1, 2
print(x, type(x).__name__)
print({(1, 2): "a"}[1, 2])
a, b = b, a = (1, 2)
print(a, b)
print(((1, 2), [3, (4,)]), repr((None,)), str(("a",)))
print((*range(3), *"ab"), tuple(i * i for i in range(4)))
for thunk in (
    lambda: (1,)[2],
    lambda: (1, 2).index(5),
    lambda: (1,) + [2],
    lambda: (1, 2).append,
    lambda: hash(([],)),
    lambda: tuple(5),
    lambda: (1,)["x"],
):
    try:
        print(thunk())
    except Exception as error:
        print(type(error).__name__, error)
try:
    t[0] = 1
except TypeError as error:
    print(error)
try:
    del t[0]
except TypeError as error:
    print(error)
