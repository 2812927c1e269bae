def t(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
class Meta(type):
    registry = []
    def __new__(mcls, name, bases, ns, **kw):
        print("new", name, [b.__name__ for b in bases], kw, [k for k in ns if not k.startswith("__")])
        cls = super().__new__(mcls, name, bases, ns)
        cls.tag = kw.get("tag")
        return cls
    def __init__(cls, name, bases, ns, **kw):
        print("init", name)
        super().__init__(name, bases, ns)
        Meta.registry.append(name)
    def __call__(cls, *args, **kw):
        print("call", cls.__name__, args)
        return super().__call__(*args, **kw)
    @classmethod
    def __prepare__(mcls, name, bases, **kw):
        print("prepare", name, kw)
        return {"prepared": True}
    def meta_method(cls): return cls.__name__ + "!"
    @property
    def meta_prop(cls): return "prop of " + cls.__name__
    def __len__(cls): return 42
    def __iter__(cls): return iter([1, 2])
    def __getitem__(cls, key): return ("item", key)
    def __contains__(cls, x): return x == "yes"
    def __repr__(cls): return f"<Meta {cls.__name__}>"
    def __instancecheck__(cls, obj): return obj == "fake" or super().__instancecheck__(obj)
    def __subclasscheck__(cls, sub): return sub is int or super().__subclasscheck__(sub)
    def __getattr__(cls, name): return f"meta getattr {name}"
    def __add__(cls, other): return "added"
    def __bool__(cls): return False
class A(metaclass=Meta, tag="t"):
    x = 1
    def __init__(self, v=0): self.v = v
class B(A):
    pass
print(A, B, A.tag, B.tag, A.prepared, A.meta_method(), A.meta_prop, len(A), list(A), A["k"], "yes" in A, "no" in A, A.unknown, A + 1, bool(A))
a = A(5)
print(a.v, isinstance(a, A), isinstance("fake", A), isinstance(5, A), issubclass(int, A), issubclass(str, A), type(a) is A, type(A) is Meta, Meta.registry)
t(lambda: a.meta_method())
t(lambda: a.unknown)
class Single(type):
    made = {}
    def __call__(cls, *args):
        if cls not in Single.made:
            Single.made[cls] = super().__call__(*args)
        return Single.made[cls]
class Config(metaclass=Single):
    def __init__(self, n): self.n = n
print(Config(1) is Config(2), Config(3).n)
class Base:
    subs = []
    def __init_subclass__(cls, /, key=None, **kw):
        super().__init_subclass__(**kw)
        cls.key = key
        Base.subs.append(cls.__name__)
class P(Base, key="p"): pass
class Q(P): pass
print(Base.subs, P.key, Q.key)
def s():
    class X(Base, unknown=1): pass
t(s)
def s():
    class X(foo=1): pass
t(s)
Dyn = type("Dyn", (Base,), {"m": lambda self: "dynamic", "z": 3})
print(Dyn().m(), Dyn.z, Dyn.__name__, type(Dyn), Dyn.__mro__, type("E", (), {})().__class__.__name__)
class M1(type): pass
class M2(type): pass
class C1(metaclass=M1): pass
class C2(metaclass=M2): pass
def s():
    class X(C1, C2): pass
t(s)
class M3(M1, M2): pass
class C3(C1, C2, metaclass=M3): pass
print(type(C3).__name__)
def func_meta(name, bases, ns, **kw):
    print("function metaclass", name, kw)
    return type(name, bases, ns)
class F(metaclass=func_meta, opt=1): pass
print(F)
class Ordered(type):
    def __prepare__(name, bases): return Recorder()
    __prepare__ = staticmethod(__prepare__)
    def __new__(mcls, name, bases, ns):
        cls = super().__new__(mcls, name, bases, dict(ns))
        cls.order = ns.order
        return cls
class Recorder(dict):
    def __init__(self):
        super().__init__()
        self.order = []
    def __setitem__(self, k, v):
        if not k.startswith("__"): self.order.append(k)
        super().__setitem__(k, v)
class O(metaclass=Ordered):
    b = 1
    a = 2
    def c(self): pass
    a = 3
print(O.order, O.a)
class Deco:
    def __new__(cls, *args):
        print("Deco new", args)
        self = super().__new__(cls)
        self.made = True
        return self
    def __init__(self, *args): self.args = args
d = Deco(1, 2)
print(d.made, d.args)
class ReturnsOther:
    def __new__(cls): return 5
    def __init__(self): print("never")
print(ReturnsOther())
class IntSub(int):
    def __new__(cls, v): return super().__new__(cls, v * 2)
    def __repr__(self): return f"IntSub({int(self)})"
print(IntSub(4), IntSub(4) + 1, type(IntSub(4) + 1).__name__, IntSub(3) == 6, hash(IntSub(1)) == hash(2), [10, 20, 30][IntSub(1)])
def s():
    class X(5): pass
t(s)
def s():
    class X(int, str): pass
t(s)
def s():
    class X(bool): pass
t(s)
def s():
    class X(A, A): pass
t(s)
t(lambda: type("X", 5, {}))
t(lambda: type("X", (), 5))
t(lambda: type())
t(lambda: type(1, 2))
t(lambda: object(1))
