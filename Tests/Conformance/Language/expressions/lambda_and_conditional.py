f = lambda x, *a, y=2, **k: (x, a, y, k)
print(f(1), f(1, 2, y=3, z=4), (lambda: (yield))() is not None, (lambda x: lambda y: x + y)(1)(2), [g(3) for g in (lambda x: x, lambda x: x * x, abs)])
print((lambda *args: args)(1, 2), (lambda **kw: kw)(a=1), (lambda a, /, b, *, c: (a, b, c))(1, 2, c=3), (lambda: None)(), (lambda x=5: x)(), (lambda x: x if x else "falsy")(0))
print(1 if True else 1 / 0, "a" if [] else "b" if {} else "c", (1 if 0 else 2) + 3, [x if x % 2 else -x for x in range(4)], {("even" if n % 2 == 0 else "odd"): n for n in range(3)}, f"{'yes' if 1 else 'no'}")
table = {"+": lambda a, b: a + b, "-": lambda a, b: a - b, "max": max}
print({k: op(5, 3) for k, op in table.items()}, sorted([-3, 1, -2], key=lambda v: (v < 0, abs(v))), list(map(lambda p: p[0] * p[1], [(1, 2), (3, 4)])), list(filter(lambda c: c.isalpha(), "a1b")), max([(1, "z"), (2, "a")], key=lambda t: t[1]))
y = lambda g: (lambda x: x(x))(lambda x: g(lambda *a: x(x)(*a)))
print(y(lambda self: lambda n: n if n < 2 else self(n - 1) + self(n - 2))(12))
adders = [lambda x, n=n: x + n for n in range(3)]
late = [lambda x: x + n for n in range(3)]
print([a(10) for a in adders], [a(10) for a in late], f.__name__, (lambda: 0).__qualname__)
def outer():
    return lambda: (lambda: "deep")()
print(outer()(), outer.__name__, outer().__qualname__)
calls = []
def note(v, r):
    calls.append(v)
    return r
note("a", 0) and note("b", 1)
note("c", 1) or note("d", 1)
note("e", 1) if note("f", 0) else note("g", 1)
note("h", 1) < note("i", 0) < note("j", 5)
[note("k", 1), note("l", 2)][note("m", 0)]
{note("n", 1): note("o", 2)}
(lambda a, b: 0)(note("q", 1), b=note("r", 2))
x = note("s", [0])
x[note("t", 0)] = note("u", 1)
x[note("v", 0)] += note("w", 1)
note("x", 2) ** note("y", 2) + note("z", 1) * note("1", 1)
not note("2", 1)
print("".join(calls))
a = b = 5
print((a := a + 1) + (b := b * 2), a, b, [z := 3, z * 2], {"k": (q := 9)}["k"], q, (lambda v: (w := v) + w)(4))
print([last := i for i in range(4)][-1], last, any((found := n) > 2 for n in [1, 3, 5]), found)
i = 0
data = [1, 2, 3]
while (n := len(data)) and (item := data.pop()): i += item * n
print(i, n, data)
print(*(x for x in range(3)), sep=", ", end=".\n")
print((1,) + (2, 3), (), (1), ((1, 2), [3, (4,)]), 1, *[2], *(), *"a")
print({1: 2, **{3: 4}}, {*[1], 2}, [*{5: 6}], (*"ab",), [1, [2, [3, [4]]]][1][1][0], {"a": {"b": [1, {"c": 2}]}}["a"]["b"][1]["c"], "abc"[1].upper()[0].lower(), (lambda: [lambda: {"k": len}])()[0]()["k"]("xyz"))
