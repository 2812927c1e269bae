print(list(map(lambda x: x * 2, [1, 2])), list(map(lambda a, b: a + b, [1, 2, 3], [10, 20])), list(map(str, range(3))))
print(list(filter(None, [0, 1, "", "a", None])), list(filter(lambda x: x > 1, [1, 2, 3])))
print(list(zip([1, 2, 3], "ab")), list(zip()), list(zip([1])), list(zip([1, 2], [3, 4], strict=True)))
print(list(enumerate(["a", "b"])), list(enumerate("ab", start=5)))
print(any([]), all([]), any([0, 1]), all([1, 0]), any(x > 2 for x in range(5)))
print(sum([1, 2], 10), sum([[1], [2]], []), sum((0.5, 1)), min(3, 1, 2), max([1, 5], key=lambda x: -x), max([], default="none"))
print(min("bca"), max({"a": 1, "b": 2}), min([(2, "a"), (1, "z")]), max("a", "bb", key=len))
it = iter([1, 2, 3])
print(next(it), next(it), next(it), next(it, "done"))
count = iter(lambda: len(seen), 3)
seen = []
for value in count:
    seen.append(value)
print(seen)
print(list(reversed([1, 2])), list(reversed("ab")), list(iter("ab")), iter([]) is not None)
squares = map(lambda x: x * x, [1, 2, 3])
print(next(squares), list(squares), list(squares))
print(callable(len), callable(5), callable(lambda: 0), isinstance(5, (str, int)), isinstance("a", int | str), issubclass(bool, int))
print(hash("a") == hash("a"), repr(None), id(None) == id(None), len({1, 2}))
for thunk in (
    lambda: next(iter([])),
    lambda: iter(5),
    lambda: list(zip([1], [1, 2], strict=True)),
    lambda: list(zip([1, 2], [1], strict=True)),
    lambda: list(map(lambda: 0, [1])),
    lambda: next([1]),
    lambda: reversed({1}),
    lambda: enumerate(5),
    lambda: isinstance(1, 5),
    lambda: issubclass(1, int),
    lambda: zip(5),
    lambda: map(len),
    lambda: filter(None),
    lambda: sorted(5),
    lambda: sorted([1], lambda x: x),
    lambda: max(default=1),
    lambda: len(),
):
    try:
        print(thunk())
    except Exception as error:
        print(type(error).__name__, error)
