a, b = 1, 2
a, b = b, a
print(a, b)
first, *middle, last = range(5)
print(first, middle, last)
*init, (x, y) = [1, 2, (3, 4)]
print(init, x, y)
[p, [q, *r]] = "a", "bcd"
print(p, q, r)
i = j = []
i.append(1)
print(j)
n: int = 5
m: "list[int]"
print(n, __annotations__["n"] is int)
n += 1; n -= 2; n *= 10; n //= 3; n **= 2; n %= 100; n <<= 2; n |= 1; n ^= 3; n &= 255; n >>= 1
print(n)
f = 5.0
f /= 2
print(f)
l = [1, 2]
k = l
k += [3]
print(l)
l = l + [4]
print(k, l)
t = ([],)
try:
    t[0] += [1]
except TypeError as error:
    print(error, t)
d = {"n": 1}
d["n"] += 5
print(d)
idx = [0]
def at():
    idx[0] += 1
    return 0
l[at()] += 10
print(l, idx)
def wrong(code):
    try:
        code()
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
def two_of_three(): a, b = 1, 2, 3
def two_of_one(): a, b = [1]
def three_of_generator(): a, b, c = (v for v in range(2))
def starred(): a, b, *c = [1]
def not_iterable(): a, b = 5
def none(): a, b = None
def string(): a, b = "abc"
for case in (two_of_three, two_of_one, three_of_generator, starred, not_iterable, none, string):
    wrong(case)
for a, (b, *c) in [(1, (2, 3, 4))]:
    print(a, b, c)
