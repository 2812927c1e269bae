from collections import deque
import copy
def t(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
d = deque([1, 2, 3])
d.append(4)
d.appendleft(0)
print(d, len(d), d[0], d[-1], d[2], list(d), list(reversed(d)), 3 in d, 9 in d, bool(d), bool(deque()))
print(d.pop(), d.popleft(), d)
d.extend([7, 8])
d.extendleft([5, 6])
print(d, d.index(7), d.count(7), d.index(2, 1, 5))
d.rotate(1)
print(d)
d.rotate(-2)
print(d)
d.rotate(100)
d.rotate()
print(d)
d.insert(2, "in")
d.insert(-1, "before last")
d.insert(100, "end")
print(d)
d.remove("in")
del d[0]
d[0] = "first"
print(d)
d.reverse()
print(d, d.copy() == d, d.copy() is d, copy.copy(d), copy.deepcopy(deque([[1]])))
m = deque(range(5), maxlen=3)
print(m, m.maxlen, d.maxlen)
m.append(9)
m.appendleft(1)
print(m)
m.extend("ab")
m.rotate(1)
print(m, deque(maxlen=0), deque([1, 2], 1), deque("abc", maxlen=None))
z = deque(maxlen=0)
z.append(1)
print(z, len(z))
print(deque([1]) + deque([2]), deque([1, 2]) * 2, 2 * deque([1]), deque([1]) == deque([1]), deque([1]) == [1], deque([1, 2]) < deque([1, 3]), deque([2]) >= deque([1, 5]))
m += "z"
print(m, deque([1, 2, 3], 2) * 3, deque([1, 2, 3], 2) + deque([9]))
t(lambda: deque().pop())
t(lambda: deque().popleft())
t(lambda: d[99])
t(lambda: d["a"])
t(lambda: d[0:1])
t(lambda: d.remove("zz"))
t(lambda: d.index("zz"))
t(lambda: deque(5))
t(lambda: deque([1], -1))
t(lambda: deque([1], "x"))
t(lambda: m.insert(0, 5))
t(lambda: deque([1]) + [2])
def grow():
    for x in e:
        e.append(x)
e = deque([1, 2])
t(grow)
print(e)
def shrink():
    for x in e:
        e.popleft()
t(shrink)
it = iter(deque([1, 2]))
print(next(it), next(it), next(it, "end"), next(it, "still"))
q = deque()
out = []
for i in range(1000):
    q.append(i)
    if i % 3 == 0:
        out.append(q.popleft())
print(sum(out), len(q), q[0], q[-1], q[300])
e.clear()
print(e, len(e), deque([[]]), deque([deque([1])]))
e.append(e)
print(e)
class Stack(deque):
    def peek(self):
        return self[-1]
s = Stack([1, 2])
print(s, s.peek(), type(s.copy()).__name__, isinstance(s, deque))
x, *rest = deque("abc")
print(x, rest, [*deque([1, 2])], max(deque([3, 9])), sorted(deque([3, 1])), list(zip(deque("ab"), deque([1, 2]))), deque[int])
e = deque([1, 2, 3])
e.extend(e)
e.extendleft(e)
print(e, sum(e))
