a = [3, 1, 2]
a.append(5)
a.extend((6, 7))
a.insert(0, 9)
a.insert(100, 8)
a.insert(-1, 4)
print(a)
print(a.pop(), a.pop(0), a.pop(-2), a)
a.remove(1)
print(a, a.index(5), a.count(2), a.index(2, 1))
a.sort()
print(a)
a.sort(reverse=True)
print(a)
a.sort(key=lambda x: x % 3)
print(a)
a.reverse()
b = a.copy()
print(a, b == a, b is a)
a.clear()
print(a, len(a), b)
print([1, 2] + [3], [0] * 3, [[]] * 2, [1, 2] * 0, 2 in b, 99 not in b)
b += [1]
b *= 2
print(b)
b[0] = "x"
b[-1] = "y"
del b[1]
print(b)
c = [1]
c.append(c)
print(c)
print(list(range(3)), list("ab"), list({"k": 1}), list(), [*range(2), *"xy"])
print(sorted([3, 1, 2], reverse=True), sorted("bca"), sorted([(1, "b"), (1, "a")]), sorted(["bb", "a"], key=len))
print(sorted([1, -2, 3, -4], key=abs, reverse=True))
for thunk in (
    lambda: [].pop(),
    lambda: [1].pop(5),
    lambda: [1].remove(2),
    lambda: [1].index(2),
    lambda: [1][5],
    lambda: [1]["a"],
    lambda: [1][1.0],
    lambda: [1].sort(lambda x: x),
    lambda: [1] + 1,
    lambda: [1].append(),
    lambda: [1].append(1, 2),
    lambda: [1].insert(1),
    lambda: [].extend(5),
    lambda: [3, "a"].sort(),
    lambda: [1].nope,
    lambda: list(5),
    lambda: hash([]),
    lambda: list(1, 2),
):
    try:
        print(thunk())
    except Exception as error:
        print(type(error).__name__, error)
try:
    [1][3] = 5
except IndexError as error:
    print(error)
try:
    del [1][3]
except IndexError as error:
    print(error)
