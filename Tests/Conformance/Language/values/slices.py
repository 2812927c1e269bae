data = list(range(10))
bounds = (None, -11, -3, 0, 4, 20)
for start in bounds:
    for stop in bounds:
        for step in (None, 1, 3, -1, -4):
            print(start, stop, step, data[start:stop:step])
print((1, 2, 3)[::-1], "abcdef"[-4:-1:2])
print(slice(1, 5), slice(None), slice(1, 2, 3).step, slice(2, None, -1).indices(5), slice(1, 2) == slice(1, 2))
data[2:5] = ["x"]
print(data)
data[::2] = [0] * len(data[::2])
print(data)
del data[1:3]
print(data)
del data[::2]
print(data)
data[1:1] = [7, 8]
print(data)
data[:] = []
print(data)
for thunk in (lambda: [1][::0], lambda: [1]["a":], lambda: range(3)[5]):
    try:
        thunk()
    except (ValueError, TypeError, IndexError) as error:
        print(type(error).__name__, error)
try:
    target = [1, 2, 3, 4]
    target[::2] = [1]
except ValueError as error:
    print(error)
try:
    target[1:2] = 5
except TypeError as error:
    print(error)
