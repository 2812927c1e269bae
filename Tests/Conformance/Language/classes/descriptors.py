def t(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
class Data:
    def __set_name__(self, owner, name):
        print("named", owner.__name__, name)
        self.name = name
    def __get__(self, obj, cls=None):
        if obj is None:
            return ("class", cls.__name__)
        return obj.__dict__.get(self.name, "unset")
    def __set__(self, obj, value):
        print("set", self.name, value)
        obj.__dict__[self.name] = value
    def __delete__(self, obj):
        print("delete", self.name)
        obj.__dict__.pop(self.name, None)
class NonData:
    def __get__(self, obj, cls=None):
        return ("nondata", obj is None)
class A:
    d = Data()
    n = NonData()
    plain = 5
a = A()
print(a.d, A.d, a.n, A.n)
a.d = 1
a.n = 2
print(a.d, a.n, a.__dict__)
del a.d
print(a.d)
a.__dict__["d"] = "hidden by the data descriptor"
print(a.d)
a.__dict__["plain"] = "instance wins"
print(a.plain, A.plain)
class B(A):
    pass
print(B().n, B.d)
class Prop:
    def __init__(self): self._v = 1
    @property
    def v(self):
        "doc v"
        return self._v
    @v.setter
    def v(self, value):
        if value < 0:
            raise ValueError("negative")
        self._v = value
    @v.deleter
    def v(self):
        self._v = None
    @property
    def ro(self): return "ro"
    w = property(lambda self: self._v, None, None, "doc w")
p = Prop()
p.v = 5
p.v += 2
print(p.v, p.ro, Prop.v.__doc__, Prop.w.__doc__, type(Prop.v).__name__, Prop.v.fget(p), p.w)
del p.v
print(p.v)
def s(): p.v = -1
t(s)
def s(): p.ro = 1
t(s)
def s(): del p.ro
t(s)
def s(): p.w = 2
t(s)
class Sub(Prop):
    @property
    def v(self): return super().v, "sub"
    @Prop.ro.getter
    def ro(self): return "overridden"
print(Sub().v, Sub().ro)
def s(): Sub().v = 1
t(s)
class Methods:
    @classmethod
    def c(cls, x=1): return cls.__name__, x
    @staticmethod
    def st(x=2): return x
    def m(self): return "m"
    alias = m
class Methods2(Methods): pass
print(Methods.c(), Methods().c(5), Methods2.c(), Methods.st(), Methods().st(3), Methods2().m(), Methods().alias(), Methods.m(Methods()))
m = Methods().m
print(m(), m.__name__, m.__self__.__class__.__name__, m.__func__ is Methods.m, Methods.c.__self__ is Methods, m == m.__self__.m, m.__qualname__)
t(lambda: Methods.m())
class Lazy:
    def __init__(self, f): self.f, self.name = f, f.__name__
    def __get__(self, obj, cls):
        if obj is None: return self
        value = self.f(obj)
        setattr(obj, self.name, value)
        return value
class UsesLazy:
    @Lazy
    def big(self):
        print("computing")
        return 42
u = UsesLazy()
print(u.big, u.big, u.__dict__)
class Typed:
    def __init__(self, kind): self.kind = kind
    def __set_name__(self, owner, name): self.name = "_" + name
    def __get__(self, obj, cls): return self if obj is None else getattr(obj, self.name)
    def __set__(self, obj, value):
        if not isinstance(value, self.kind):
            raise TypeError(f"{self.name[1:]} must be {self.kind.__name__}")
        setattr(obj, self.name, value)
class Person:
    name, age = Typed(str), Typed(int)
    def __init__(self, name, age): self.name, self.age = name, age
print(Person("x", 3).age, vars(Person("x", 3)))
t(lambda: Person("x", "3"))
class BadName:
    def __set_name__(self, owner, name): raise ValueError("bad name")
def s():
    class X:
        q = BadName()
t(s)
class OnlySet:
    def __set__(self, obj, value): obj.__dict__["x"] = value * 2
class HasOnlySet:
    x = OnlySet()
h = HasOnlySet()
h.x = 4
print(h.x, type(HasOnlySet.x).__name__)
def func(self): return ("bound", self is not None)
class Late: pass
Late.f = func
l = Late()
l.g = func
print(l.f(), func.__get__(l, Late)(), func.__get__(None, Late) is func)
t(lambda: l.g())
class Callable1:
    def __call__(self, *args): return args
class HoldsCallable:
    c = Callable1()
print(HoldsCallable().c(1))
