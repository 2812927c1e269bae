# statements
def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
a, *b, c = range(5); print(a, b, c)
(a, b), [c, *d] = (1, 2), "xyz"; print(a, b, c, d)
x = y = z = []; x.append(1); print(y)
i = 0
arr = [0, 0, 0]
def idx():
    global i; i += 1; return i - 1
arr[idx()], arr[idx()] = "a", "b"; print(arr)
arr[idx()] += 5; print(arr, i)
def un1(): a, b = 1
def un2(): a, b = (1, 2, 3)
def un3(): a, *b, c = (1,)
def un4(): a, b = {1: 2}
def un5(): (a, b), c = 1, 2
def un6(): a, b = "x"
for f in (un1, un2, un3, un4, un5, un6): t(f)
for i in range(3):
    if i == 1: continue
    print(i)
else: print("else")
for i in range(3):
    if i == 1: break
else: print("no")
while True:
    try: break
    finally: print("fin break")
def f():
    for i in range(3):
        try: continue
        finally: print("fin", i)
    return "r"
print(f())
def g():
    try: return "try"
    finally: return "finally"
print(g())
def h():
    try: 1 / 0
    finally: return "swallowed"
print(h())
def k():
    while True:
        try: 1 / 0
        except ZeroDivisionError: return "e"
        else: return "else"
        finally: print("kfin")
print(k())
try:
    try: 1 / 0
    except ZeroDivisionError as e: raise KeyError("k") from None
except KeyError as e: print(repr(e.__cause__), repr(e.__context__), e.__suppress_context__)
try: e
except NameError as err: print(err)
class CM:
    def __init__(s, n, sup=False): s.n, s.sup = n, sup
    def __enter__(s): print("enter", s.n); return s.n
    def __exit__(s, *a): print("exit", s.n, a[0] and a[0].__name__); return s.sup
with CM(1) as p, CM(2, True) as q: raise ValueError("w")
with (CM(3), CM(4) as r): print(r)
def wr():
    with CM(5): return "ret"
print(wr())
for i in range(2):
    with CM(6):
        if i == 0: continue
        break
match [1, [2, 3], {"k": "v"}]:
    case [int(n), [a, *rest], {"k": str() as s, **kw}] if n > 0: print(n, a, rest, s, kw)
def m(x):
    match x:
        case 0 | 1: return "01"
        case -1.5: return "neg"
        case "s": return "str"
        case None: return "none"
        case True: return "true"
        case [] : return "empty"
        case [x]: return ("one", x)
        case (a, b) if a == b: return "pair"
        case [a, *_, z]: return ("ends", a, z)
        case {"a": 1, "b": [_, b]}: return ("map", b)
        case {}: return "anymap"
        case int(): return "int"
        case str(s): return ("str", s)
        case object(real=r): return ("real", r)
        case _: return "other"
for v in (0, 1, -1.5, "s", None, True, [], [5], (2, 2), (1, 2), (1, 2, 3), {"a": 1, "b": [0, 9]}, {"z": 1}, 7, "q", 2.5, object): print(m(v))
print((n := 5) + n, [y := 1, y ** 2], n)
print([last := v for v in range(3)], last)
def nl():
    c = 0
    def inc():
        nonlocal c; c += 1; return c
    return inc(), inc()
print(nl())
lam = lambda a, /, b=2, *c, d, e=5, **f: (a, b, c, d, e, f)
print(lam(1, d=4), lam(1, 2, 3, d=4, z=9))
t(lambda: lam(1)); t(lambda: lam(a=1, d=2)); t(lambda: lam(1, 2, d=1, **{"d": 2}))
assert True, "no"
try: assert 0, "msg"
except AssertionError as e: print(repr(e))
try: assert []
except AssertionError as e: print(repr(e))
del x
try: x
except NameError as e: print(e)
def dl():
    q = 1; del q; return q
t(dl)
print(1 < 2 < 3 < 2, 1 == 1 != 2, not 1 in [1], 1 if [] else 2, [] or 0 or "x", 1 and 2)
print(f"{3!r:>5}|{'a' 'b'}|{1 + 1=}|{3.14159:.2f}|{'x':{'>'}{4}}|{{}}|{[i for i in range(2)]}|{lam.__name__!s:^10}|{1_000:,}")
print(*[1, 2], *"ab", sep="-", end="!\n")
print({**{"a": 1}, "b": 2, **{"a": 3}}, [*range(2), *"x"], {*[1, 1], 2}, (*[], 1))
print([(i, j) for i in range(3) if i % 2 == 0 for j in range(2)], {k: v for k, v in zip("ab", [1, 2])}, {x for x in [1, 1]}, list(x * 2 for x in [1]))
s = slice(1, None, 2); print("abcdef"[s], [1, 2, 3][::-1], s)
l = list(range(10)); l[2:5] = "xy"; l[::4] = [0, 0, 0]; del l[-1]; print(l)
t(lambda: l.__setitem__(slice(0, 4, 2), [1])) 
@(lambda f: lambda *a: ("deco", f(*a)))
def dec(x): return x
print(dec(3))
class K:
    x = 1
    y = [x for _ in range(2)] if False else [1]
    def z(self): return __class__
    locals()["dyn"] = 5
print(K().z(), K.dyn)
global_x = 1
def gl():
    global global_x, new_g
    global_x = 2; new_g = 3
gl(); print(global_x, new_g)
def ann(a: int, b: "str" = 1) -> None: v: int = 3; w: str; return v
print(ann.__annotations__, ann(1))
z: int = 4
print(__annotations__, __name__)
print(type(...), ..., Ellipsis is ...)
