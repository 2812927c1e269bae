def t(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
class Base:
    def __init__(self, **kw):
        print("Base", kw)
    def who(self): return ["Base"]
class Left(Base):
    def __init__(self, left=None, **kw):
        print("Left", left)
        super().__init__(**kw)
    def who(self): return ["Left"] + super().who()
class Right(Base):
    def __init__(self, right=None, **kw):
        print("Right", right)
        super().__init__(**kw)
    def who(self): return ["Right"] + super().who()
class Both(Left, Right):
    def who(self): return ["Both"] + super().who()
b = Both(left=1, right=2)
print(b.who(), [c.__name__ for c in Both.__mro__], Both.__bases__, Both.mro() == list(Both.__mro__))
print(super(Left, b).who(), super(Right, b).who(), Base.who(b), super(Both, Both).__init__ is not None)
print(isinstance(b, Right), issubclass(Both, (int, Left)), isinstance(b, (int, str)), issubclass(Left, Right), Base.__subclasses__())
def s():
    class X(Base, Left): pass
t(s)
def s():
    class A: pass
    class B(A): pass
    class C(A, B): pass
t(s)
class O: pass
class A(O): pass
class B1(O): pass
class C(O): pass
class K1(A, B1, C): pass
class K2(B1, C): pass
class Z(K1, K2): pass
print([c.__name__ for c in Z.__mro__])
class Shape:
    sides = 0
    def area(self): raise NotImplementedError
    def describe(self): return f"{type(self).__name__} {self.area()} {self.sides}"
class Square(Shape):
    sides = 4
    def __init__(self, a): self.a = a
    def area(self): return self.a ** 2
class Cube(Square):
    def area(self): return super().area() * 6
    @classmethod
    def unit(cls): return cls(1)
    @classmethod
    def make(cls): return cls.unit()
print(Square(2).describe(), Cube(2).describe(), Cube.make().area())
t(lambda: Shape().describe())
class WithClassMethod:
    @classmethod
    def create(cls): return cls.__name__, "base"
    @staticmethod
    def st(): return "static base"
    @property
    def p(self): return "prop base"
class Child(WithClassMethod):
    @classmethod
    def create(cls): return super().create() + ("child",)
    @staticmethod
    def st(): return "child " + WithClassMethod.st()
    @property
    def p(self): return "child " + super().p
    def late(self): return (lambda: super(Child, self).p)(), [super(Child, self).p for _ in range(1)]
print(Child.create(), Child.st(), Child().p, Child().late())
class ListSub(list):
    def append(self, x):
        super().append(x * 2)
    def total(self): return sum(self)
    def __repr__(self): return f"ListSub{super().__repr__()}"
ls = ListSub([1])
ls.append(5)
ls += [3]
print(ls, ls.total(), len(ls), ls[1:], type(ls[1:]).__name__, ls == [1, 10, 3], isinstance(ls, list), ls + [1], sorted(ls))
class DictSub(dict):
    def __getitem__(self, k): return super().__getitem__(k) * 10
    def __missing__(self, k): return f"missing {k}"
ds = DictSub(a=1)
print(ds["a"], ds.get("a"), list(ds.values()), {**ds}, ds)
class StrSub(str):
    def shout(self): return self.upper() + "!"
    def __add__(self, other): return StrSub(super().__add__(other))
ss = StrSub("ab")
print(ss.shout(), (ss + "c").shout(), type(ss.upper()).__name__, ss == "ab", {ss: 1}["ab"], len(ss), ss[0], f"{ss:>4}")
class TupleSub(tuple):
    def __new__(cls, *items): return super().__new__(cls, items)
    @property
    def first(self): return self[0]
print(TupleSub(1, 2).first, TupleSub(1, 2), TupleSub() == (), isinstance(TupleSub(), tuple))
class ErrSub(ValueError):
    def __init__(self, code, msg):
        super().__init__(msg)
        self.code = code
try:
    raise ErrSub(5, "text")
except ValueError as error:
    print(error.code, error, error.args, repr(error))
class FloatSub(float): pass
class SetSub(set): pass
print(FloatSub(1.5) + 1, type(FloatSub(1.5) * 2).__name__, SetSub([1]) | {2}, type(SetSub([1]) | {2}).__name__, SetSub([1]))
t(lambda: super().x)
def s():
    class X:
        def m(): return super()
    X.m()
t(s)
class NoInit(Base):
    def __init__(self): pass
print(NoInit().who(), hasattr(NoInit(), "x"))
class Slot1:
    __slots__ = ("a",)
class Slot2:
    __slots__ = ("b",)
def s():
    class X(Slot1, Slot2): pass
t(s)
print(object.__subclasses__ is not None, bool.__mro__, bool.__bases__, type.__mro__, Exception.__mro__, type(Base).__name__, isinstance(Base, type), isinstance(type, object))
def outer():
    class Inner:
        class Deep: pass
    return Inner
print(outer().__qualname__, outer().Deep.__qualname__, Both.who.__qualname__)
