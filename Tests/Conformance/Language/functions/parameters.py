def f(a, b=2, *args, c, d=4, **kwargs):
    return a, b, args, c, d, kwargs
print(f(1, c=3))
print(f(1, 5, 6, 7, c=3, e=9))
print(f(*[1, 2, 3], **{"c": 0, "z": 1}))
print(f(*[1], *(2, 3), 4, c=5, **{"x": 1}, **{"y": 2}))
print(f(c=1, a=2))
def g(a, b, /, c, *, d):
    return a, b, c, d
print(g(1, 2, 3, d=4), g(1, 2, c=3, d=4))
def collect(*args, **kwargs):
    return args, kwargs
print(collect(), collect(*"ab", k=1), collect(**{}))
def shared(x, acc=[]):
    acc.append(x)
    return acc
print(shared(1), shared(2), shared(3, []))
base = 10
def late(x, n=base):
    return x + n
base = 99
print(late(1))
adders = [lambda x, i=i: x + i for i in range(3)]
print([add(10) for add in adders])
print([h() for h in [lambda: i for i in range(3)]])
print((lambda *a, **k: (a, k))(1, 2, z=3), (lambda: None)())
def annotated(a: int, b: "str" = "x", *c: float) -> list:
    return [a, b, c]
print(annotated(1), annotated.__annotations__["b"], annotated.__name__, annotated.__defaults__)
def log(tag):
    print("eval", tag)
    return tag
collect(log(1), log(2), k=log(3), *[log(4)])
