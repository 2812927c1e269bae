for r in (range(5), range(2, 8), range(0, 10, 3), range(10, 0, -3), range(5, 5), range(3, -3, -1)):
    print(r, list(r), len(r), bool(r), r.start, r.stop, r.step)
r = range(0, 100, 7)
print(r[3], r[-1], r[2:5], r[::-1], 14 in r, 15 in r, "a" in r, r.index(21), r.count(21), r.count(22))
print(range(3) == range(0, 3, 1), range(0) == range(2, 1), range(0, 3, 2) == range(0, 4, 2), hash(range(3)) == hash(range(0, 3)))
print(list(reversed(range(4))), max(range(5)), sum(range(101)), sorted(range(3, 0, -1)), tuple(range(2)))
print(range(10 ** 20)[10 ** 19], 10 ** 19 in range(10 ** 20), len(range(10 ** 15)))
print(repr(range(1, 2)), repr(range(1, 10, 2)), range(True))
a, *rest = range(4)
print(a, rest)
for i in range(3, 0, -1):
    print(i, end=" ")
print()
for thunk in (lambda: range(3)[3], lambda: range(3)[-4], lambda: range(3).index(9), lambda: range("a"), lambda: range(1, 2, 3, 4),
              lambda: range(3).foo, lambda: range(1, 5, 0), lambda: range(None)):
    try:
        thunk()
    except Exception as error:
        print(type(error).__name__, error)
