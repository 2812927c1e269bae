def t(label, f):
    try: print(label, f())
    except RecursionError as e: print(label, type(e).__name__, e)
def f(n): return f(n + 1)
t("f", lambda: f(0))
b = []
for i in range(5000): b = [b]
c = []
for i in range(5000): c = [c]
t("repr", lambda: repr(b)[:5])
t("str", lambda: str(b)[:5])
t("eq", lambda: b == c)
t("lt", lambda: b < c)
class G:
    def __getattr__(self, n): return getattr(self, n + "x")
t("getattr", lambda: G().a)
class R:
    def __repr__(self): return repr(self)
class R2:
    def __repr__(self): return f"{self!r}"
class S:
    def __str__(self): return str(self)
t("S", lambda: str(S()))
class E:
    def __eq__(self, o): return self == o
t("E", lambda: E() == E())
class E2:
    def __lt__(self, o): return self < o
t("E2", lambda: E2() < E2())
class L:
    def __len__(self): return len(self)
t("L", lambda: len(L()))
def gen(n): yield from gen(n + 1)
t("gen", lambda: next(gen(0)))
def key(x): return sorted([1, 2], key=key)
t("key", lambda: key(1))
class C:
    def __call__(self): return self()
t("C", lambda: C()())
class It:
    def __iter__(self): return iter(self)
t("It", lambda: iter(It()))
class P:
    @property
    def p(self): return self.p
t("P", lambda: P().p)
class N:
    def __new__(cls): return N()
t("N", lambda: N())
class I:
    def __init__(self): I()
t("I", lambda: I())
class D(dict):
    def __missing__(self, k): return self[k]
t("D", lambda: D()[1])
class A:
    def __add__(self, o): return self + o
t("A", lambda: A() + 1)
class H:
    def __hash__(self): return hash(self)
t("H", lambda: hash(H()))
class B:
    def __bool__(self): return bool(self)
t("B", lambda: bool(B()))
class CC:
    def __contains__(self, x): return x in self
t("CC", lambda: 1 in CC())
class GI:
    def __getitem__(self, x): return self[x]
t("GI", lambda: GI()[1])
def m(n): return max([n], key=lambda v: m(v + 1))
def mp(n): return list(map(mp, [n + 1]))
t("mp", lambda: mp(0))
def cp(n): return [cp(n + 1) for _ in [1]]
t("cp", lambda: cp(0))
async def co(n): await co(n + 1)
t("co", lambda: co(0).send(None))
x = int
for i in range(5000): x = (x,)
t("isinstance", lambda: isinstance("", x))
t("issubclass", lambda: issubclass(str, x))
import copy, functools
p = print
for i in range(5000): p = functools.partial(p, 1)
@functools.lru_cache(None)
def fib(n): return 1 if n < 2 else fib(n - 1) + fib(n - 2)
t("fib", lambda: fib(2000))
class Meta(type):
    def __call__(cls): return cls()
class MM(metaclass=Meta): pass
t("MM", lambda: MM())
t("reduce", lambda: functools.reduce(lambda a, b: f(0), [1, 2]))
t("pct", lambda: "%s" % S())
t("join", lambda: f"{b}"[:3])
class EE(Exception):
    def __str__(self): return str(self)
t("EE", lambda: str(EE()))
t("tuplerepr", lambda: repr(x)[:3])
d = {}
for i in range(5000): d = {"k": d}
t("dictrepr", lambda: repr(d)[:3])
d2 = {}
for i in range(5000): d2 = {"k": d2}
t("dicteq", lambda: d == d2)
t("dictin", lambda: d in [d2])
