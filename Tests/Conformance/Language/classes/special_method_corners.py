# classes
def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
class Meta(type):
    def __new__(m, n, b, ns, **kw): print("new", n, kw); return super().__new__(m, n, b, ns)
    def __init__(c, n, b, ns, **kw): super().__init__(n, b, ns); print("init", n)
    def __call__(c, *a): print("call", a); return super().__call__(*a)
    def __getitem__(c, k): return (c.__name__, k)
    def __len__(c): return 7
    def __iter__(c): return iter("xyz")
    def __contains__(c, k): return k == 1
    def __bool__(c): return False
    def __repr__(c): return f"<M {c.__name__}>"
    def __add__(c, o): return "added"
    def __eq__(c, o): return o == "eq"
    def __hash__(c): return 5
    def __getattr__(c, n): return "meta " + n
    @property
    def mp(c): return "metaprop"
class A(metaclass=Meta, flag=1):
    def __init__(self, *a): self.a = a
print(A(1), A[3], len(A), list(A), 1 in A, 2 in A, bool(A), A + 1, A == "eq", A != "eq", hash(A), A.zip, A.mp) if False else print(A[3], len(A), list(A), 1 in A, 2 in A, bool(A), A + 1, A == "eq", A != "eq", hash(A), A.zip, A.mp)
a = A(1, 2); print(a.a); t(lambda: a.mp)
print({A: 1}[A] if A is A else 0)
class Base:
    subs = []
    def __init_subclass__(cls, /, tag=None, **kw): super().__init_subclass__(**kw); cls.tag = tag; Base.subs.append(cls.__name__)
class S1(Base, tag="one"): pass
class S2(S1): pass
print(Base.subs, S1.tag, S2.tag)
t(lambda: type("X", (Base,), {}, bad=1))
class Desc:
    def __set_name__(self, o, n): self.n = n; print("set_name", o.__name__, n)
    def __get__(self, i, o): return (self.n, i is None, o.__name__)
    def __set__(self, i, v): print("set", v)
    def __delete__(self, i): print("del")
class U: d = Desc()
u = U(); print(u.d, U.d); u.d = 5; del u.d; u.__dict__["d"] = 1; print(u.d)
class V:
    def __init__(self): self._x = 1
    @property
    def x(self): "doc x"; return self._x
    @x.setter
    def x(self, v): self._x = v
    @x.deleter
    def x(self): del self._x
v = V(); v.x = 3; print(v.x, V.x.__doc__); del v.x; t(lambda: v.x)
class RO:
    @property
    def y(self): return 1
def so(): RO().y = 2
def do(): del RO().y
t(so); t(do)
class Op:
    def __init__(self, v): self.v = v
    def __add__(self, o): return NotImplemented
    def __radd__(self, o): return ("radd", o)
    def __iadd__(self, o): self.v += o; return self
    def __lt__(self, o): return "lt"
    def __matmul__(self, o): return "mm"
    def __divmod__(self, o): return "dm"
    def __rpow__(self, o): return "rpow"
    def __neg__(self): return "neg"
    def __abs__(self): return "abs"
    def __invert__(self): return "inv"
    def __index__(self): return 2
    def __int__(self): return 3
    def __float__(self): return 4.5
    def __round__(self, n=None): return ("round", n)
    def __trunc__(self): return 9
    def __bool__(self): return False
    def __complex__(self): return 1
o = Op(1)
print(1 + o, o < 1, 1 > o, o @ 1, divmod(o, 1), 2 ** o, -o, abs(o), ~o, [10, 20, 30][o], int(o), float(o), round(o), round(o, 2), bool(o), hex(o), range(5)[o:], "x" * o)
t(lambda: o + 1); t(lambda: o > 5); t(lambda: o - 1); t(lambda: 1 - o); t(lambda: o ** 2)
o += 4; print(o.v)
t(lambda: o @ None); t(lambda: None @ o); t(lambda: [] < o)
class Cmp:
    def __eq__(self, o): print("eq"); return True
    def __ne__(self, o): print("ne"); return NotImplemented
print(Cmp() == 1, 1 == Cmp(), Cmp() != 1, [Cmp()] == [1], Cmp() in [2])
t(lambda: hash(Cmp()))
class Call:
    def __call__(self, *a, **k): return a, k
print(Call()(1, x=2), callable(Call()), callable(5))
class NoIter: __iter__ = None
t(lambda: iter(NoIter())); t(lambda: list(NoIter())); t(lambda: 1 in NoIter())
class BadLen:
    def __len__(self): return -1
t(lambda: len(BadLen())); t(lambda: bool(BadLen()))
class BadLen2:
    def __len__(self): return "x"
t(lambda: len(BadLen2()))
class BadRepr:
    def __repr__(self): return 5
    def __str__(self): return 5
    def __bool__(self): return 5
    def __hash__(self): return "x"
    def __index__(self): return "i"
    def __format__(self, s): return 3
    def __iter__(self): return 5
b = BadRepr()
for f in (lambda: repr(b), lambda: str(b), lambda: bool(b), lambda: hash(b), lambda: [1][b], lambda: f"{b}", lambda: iter(b), lambda: format(b, "x"), lambda: list(b)): t(f)
t(lambda: type("T", (int, str), {})); t(lambda: type("T", (bool,), {})); t(lambda: type("T", (5,), {})); t(lambda: type(5, (), {}))
class X(list):
    def __getitem__(self, i): return "sub"
    def __len__(self): return 42
    def __iter__(self): return iter("it")
x = X([1, 2]); print(x[0], len(x), list(x), [*x], x, sorted(x), max(x), sum([1], 0), x == [1, 2], x + [3], x.index(2), bool(X()))
t(lambda: super(int, 5).foo); t(lambda: super(str, 5)); t(lambda: object(1)); t(lambda: object.__new__(int)); t(lambda: int.__new__(str)); t(lambda: A.nope.x)
class Dl:
    def __del__(self): print("deleted")
d = Dl(); d = None; print("after")
class Slots:
    __slots__ = ("a", "b")
s = Slots(); s.a = 1; t(lambda: s.b); t(lambda: setattr(s, "c", 1)); t(lambda: s.__dict__); print(s.a, Slots.__slots__); del s.a; t(lambda: s.a)
def dele(): del s.a
t(dele)
print(isinstance(3, (int, str)), issubclass(bool, int)); t(lambda: isinstance(3, 3)); t(lambda: issubclass(3, int)); t(lambda: isinstance(3, (int, 3)))
print([c.__name__ for c in X.__mro__], X.__bases__, X.__name__, X.__qualname__, X.__module__)
class M1: pass
class M2(M1): pass
t(lambda: type("Bad", (M1, M2), {}))

e = Exception("a", 1); print(repr(e), str(e), e.args); e.args = (2,); print(e)
X.__name__ = "Renamed"
print(X, X.__name__, X.__qualname__, repr(X).count("Renamed"))
