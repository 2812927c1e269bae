def t(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
a, b = 1, 2
a, b = b, a
(c, d), [e, *f] = (3, 4), "xyz"
print(a, b, c, d, e, f)
*g, h = range(4)
i, *j, k = "ab"
print(g, h, i, j, k)
first, (second, *rest), *others = 1, (2, 3, 4), 5, 6
print(first, second, rest, others)
[x, y] = {"k": 1, "l": 2}
print(x, y)
x = y = z = []
x.append(1)
print(y, z is x)
l = [0, 0]
l[0], l[1] = 5, 6
i = 0
i, l[i] = 1, 9
print(l, i)
class O: pass
o = O()
o.a, o.b = "ab"
print(o.a, o.b, o.__dict__)
for n, (p, *q) in [(1, "abc"), (2, "d")]:
    print(n, p, q)
def two(): return 1, 2
def unpack(target, value): pass
def s():
    a, b = [1, 2, 3]
t(s)
def s():
    a, b = [1]
t(s)
def s():
    a, b, *c = [1]
t(s)
def s():
    a, b = 5
t(s)
def s():
    a, b = None
t(s)
def s():
    a, b = {"k": 1}
t(s)
def s():
    a, *b = ()
t(s)
def s():
    (a, b), c = 1, 2
t(s)
def gen():
    print("pulled 1")
    yield 1
    print("pulled 2")
    yield 2
    print("pulled 3")
    yield 3
    print("pulled 4")
    yield 4
def s():
    a, b = gen()
t(s)
def f(*args, **kw): return args, kw
print(f(*[1, 2], 3, *"ab", **{"x": 1}, y=2), f(*range(2), *[], **{}), f(*{"k": 1}), f(*(i for i in range(2))))
print([*range(3), *"ab", *[]], (*[1], 2), {*[1, 2], *[2, 3]}, {**{"a": 1, "b": 2}, "b": 3, **{"c": 4}}, [*[*[1]]])
t(lambda: f(*5))
t(lambda: f(**5))
t(lambda: f(**{1: 2}))
t(lambda: f(**{"a": 1}, a=2))
t(lambda: [*5])
t(lambda: {**[1]})
t(lambda: {*5})
def named(a, b=2, *, c, **kw): return a, b, c, kw
print(named(*[1], **{"c": 3, "d": 4}), named(1, *[5], c=6))
t(lambda: named(*[1, 2, 3], c=1))
t(lambda: named(1, **{"a": 2, "c": 1}))
t(lambda: named(1))
def order(n):
    print("eval", n, end=" ")
    return n
print(f(order(1), *[order(2)], x=order(3), **{"y": order(4)}))
d = {}
d[order("k")] = order("v")
print(d)
def target():
    print("target", end=" ")
    return d
target()[order("q")] = order("value first")
print(d)
print({order(1): order(2), order(3): order(4)}, [order(5), order(6)][order(0)])
a = b = c = 0
a, b, c = c, a, b = 1, 2, 3
print(a, b, c)
(a), (b,) = 1, [2]
print(a, b, *(), sep="|")
x = 1,
print(x, (1), (), type(()).__name__, *x)
lst = [1, 2, 3]
lst[1:2] = "ab"
lst[::2], y = ["p", "q"], 3
print(lst, y)
def s():
    lst[::2] = [1, 2, 3]
t(s)
def ret(): return *[1, 2], 3
print(ret(), [x for x in ret()], max(*[1, 5], 3), print(*"ab", sep="-"))
for x, *y in [(1, 2, 3), [4], "56"]: print(x, y, end="; ")
print()
