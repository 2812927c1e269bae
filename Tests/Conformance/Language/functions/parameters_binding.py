def t(f):
    try:
        print(f())
    except TypeError as error:
        print(error)
def a(x, y=2, *args, k, z=5, **kw): return x, y, args, k, z, kw
def b(x, /, y, *, z): return x, y, z
def c(*args, **kw): return args, kw
def d(x, /, **kw): return x, kw
def e(): return "e"
def f(x=1, /, y=2): return x, y
def g(*, a=1, b): return a, b
print(a(1, k=3), a(1, 2, 3, 4, k=5, q=6), a(*[1, 2], **{"k": 3}), a(k=1, x=2), a(1, *(), k=2, **{}))
print(b(1, 2, z=3), b(1, y=2, z=3), c(), c(1, a=2), d(1, x=5), e(), f(), f(5, y=6), g(b=2))
for call in (lambda: a(), lambda: a(1), lambda: a(k=1), lambda: a(1, x=2, k=3), lambda: b(1, 2, 3), lambda: b(x=1, y=2, z=3), lambda: b(1, 2), lambda: b(1, z=1), lambda: d(), lambda: d(x=1), lambda: e(1), lambda: e(x=1), lambda: e(1, 2), lambda: f(x=1), lambda: f(1, 2, 3), lambda: g(), lambda: g(1), lambda: g(b=1, c=2), lambda: c(**{"a": 1}, **{"a": 2}), lambda: c(*1), lambda: c(**1), lambda: c(**{1: 2}), lambda: (lambda x: x)(), lambda: (lambda x: x)(1, 2), lambda: (lambda x, y, z: 0)(1), lambda: (lambda *, x, y: 0)(), lambda: (lambda x, y=1: 0)(1, 2, 3), lambda: (lambda a, b, c, d: 0)(), lambda: b(1, 2, 3, z=4), lambda: a(1, 2, z=3)):
    t(call)
class K:
    def m(self, x): return x
    @classmethod
    def cm(cls, x): return x
    @staticmethod
    def sm(x): return x
    def __init__(self, v=0): pass
    def __call__(self, q): return q
for call in (lambda: K().m(), lambda: K().m(1, 2), lambda: K.m(1), lambda: K.cm(), lambda: K.sm(), lambda: K(1, 2), lambda: K(z=1), lambda: K()(), lambda: K()(1, 2), lambda: K.cm(1, 2), lambda: K().m(y=1), lambda: K().m(x=1, y=2)):
    t(call)
class NoInit: pass
class OnlyNew:
    def __new__(cls, x): return super().__new__(cls)
for call in (lambda: NoInit(1), lambda: NoInit(x=1), lambda: OnlyNew(), lambda: type(OnlyNew(1)).__name__, lambda: object(1), lambda: type("T", (), {})(5)):
    t(call)
def defaults(a, b=[], c=None, *, d=len): return b, c, d("ab")
print(defaults.__defaults__, defaults.__kwdefaults__ == {"d": len}, defaults(1))
defaults.__defaults__ = (9, 8)
print(defaults(1))
def evaluate_once(x=print("default evaluated")): return x
evaluate_once(); evaluate_once()
def order(*a, **k): return [*a, *k.items()]
print(order(*"ab", 1, *[2], x=1, **{"y": 2}, z=3))
def outer(*args, **kwargs): return inner(*args, **kwargs)
def inner(a, b=0, *, c=0): return a, b, c
print(outer(1), outer(1, 2, c=3))
t(lambda: outer())
t(lambda: outer(1, d=1))
def shadow(list, dict=3): return list, dict
print(shadow(1), shadow(list=2, dict=4))
def kw_order(**kw): return list(kw)
print(kw_order(z=1, a=2, m=3), kw_order(**{"q": 1}, b=2))
def mutate(args, kwargs):
    args.append(1)
    kwargs["new"] = 1
lst, dct = [], {}
mutate(lst, dct)
def star_copy(*args, **kw):
    kw["added"] = 1
    return args, kw
src = {"a": 1}
print(lst, dct, star_copy(*[1], **src), src)
def positional_default(a, b=lambda: "called"): return b()
print(positional_default(1), (lambda a=1, *b, c=2, **d: (a, b, c, d))(5, 6, c=7, e=8))
def many(a, b, c, d, e, f=6, g=7): return a + b + c + d + e + f + g
print(many(1, 2, 3, 4, 5), many(*range(7)), many(e=1, d=1, c=1, b=1, a=1))
