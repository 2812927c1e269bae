from dataclasses import dataclass, field, FrozenInstanceError, fields, replace
def t(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
@dataclass(frozen=True)
class F:
    a: int
    b: list = field(default_factory=list)
    c: int = field(default=1, compare=False)
def assign(obj, name, value):
    setattr(obj, name, value)
    return "done"
t(lambda: assign(F(1), "a", 2))
t(lambda: assign(F(1), "new", 2))
t(lambda: delattr(F(1), "a"))
t(lambda: delattr(F(1), "zz"))
t(lambda: hash(F(1)))
t(lambda: hash(F(1, ())) == hash(F(1, (), 5)))
t(lambda: {F(1, ()): 1}[F(1, (), 9)])
print(issubclass(FrozenInstanceError, AttributeError))
class Sub(F):
    def __init__(self):
        super().__init__(5)
        self.extra = 3
t(lambda: Sub().extra)
t(lambda: assign(Sub(), "a", 1))
t(lambda: assign(Sub(), "other", 1))
def s():
    @dataclass
    class G(F):
        z: int = 0
t(s)
def s():
    @dataclass(frozen=True)
    class G(Base):
        z: int = 0
@dataclass
class Base:
    x: int = 1
    y: int = 2
t(s)
@dataclass
class Child(Base):
    z: int = 3
    x: int = 10
print(Child(), Child(1, 2, 3), [f.name for f in fields(Child)], Child.__match_args__)
t(lambda: Child() == Base(10, 2))
@dataclass
class KW(Base):
    w: int = field(kw_only=True)
print(KW(w=5), KW.__match_args__)
t(lambda: KW(1, 2, 3))
t(lambda: KW())
@dataclass(kw_only=True)
class AllKW:
    a: int = 1
    b: int
print(AllKW(b=2))
t(lambda: AllKW(2))
t(lambda: AllKW())
@dataclass(order=True)
class O:
    a: int
    b: str = field(default="", compare=False)
print(O(1) < O(2), O(1, "z") <= O(1, "a"), max(O(1), O(3), O(2)), sorted([O(3), O(1)]), O(2) > O(1), O(1) >= O(2))
t(lambda: O(1) < 1)
def s():
    @dataclass(order=True)
    class W:
        a: int
        def __lt__(self, other):
            return True
t(s)
@dataclass(unsafe_hash=True)
class H:
    a: int
    b: int = field(default=0, hash=False)
print(hash(H(1)) == hash(H(1, 5)), H(1) == H(1, 5))
def s():
    @dataclass(unsafe_hash=True)
    class W:
        a: int
        def __hash__(self):
            return 1
t(s)
def s():
    @dataclass(frozen=True)
    class W:
        a: int
        def __setattr__(self, name, value):
            pass
t(s)
@dataclass(eq=True)
class Hashed:
    a: int
    def __hash__(self):
        return 77
print(hash(Hashed(1)))
@dataclass(eq=False)
class Identity:
    a: int
i = Identity(1)
print(i == i, i == Identity(1), hash(i) == hash(i))
@dataclass(slots=True)
class S:
    a: int
    b: int = 5
s1 = S(1)
print(s1, S.__slots__, hasattr(s1, "__dict__"), S.__qualname__)
t(lambda: assign(s1, "c", 1))
t(lambda: assign(s1, "b", 8))
print(s1)
@dataclass(slots=True, frozen=True)
class SF:
    a: int
    b: tuple = ()
print(SF(1), hash(SF(1)) == hash(SF(1)), replace(SF(1), a=2))
t(lambda: assign(SF(1), "a", 1))
@dataclass(slots=True)
class SChild(S):
    c: int = 7
print(SChild(1), SChild.__slots__)
def s():
    @dataclass(slots=True)
    class W:
        __slots__ = ("a",)
        a: int
t(s)
t(lambda: dataclass(weakref_slot=True)(Base))
@dataclass(match_args=False)
class NoMatch:
    a: int
print(hasattr(NoMatch, "__match_args__"))
match Child(7, 8, 9):
    case Child(x, y, z=9):
        print("child", x, y)
match F(1, [2, 3]):
    case F(a, [first, *rest]):
        print(a, first, rest)
@dataclass
class Post:
    a: int
    b: int = field(init=False)
    def __post_init__(self):
        self.b = self.a + 1
print(Post(1), Post(2).b)
@dataclass
class PostChild(Post):
    c: int = 0
    def __post_init__(self):
        super().__post_init__()
        self.c = self.b * 10
print(PostChild(1))
@dataclass(frozen=True)
class FrozenPost:
    a: int
    b: int = field(init=False)
    def __post_init__(self):
        object.__setattr__(self, "b", self.a * 2)
print(FrozenPost(4))
@dataclass
class Generic1:
    items: list[int]
    def __iter__(self):
        return iter(self.items)
    def __len__(self):
        return len(self.items)
    def __getitem__(self, index):
        return self.items[index]
g = Generic1([1, 2, 3])
print(list(g), len(g), g[-1], bool(Generic1([])), 2 in g)
class Mixin:
    def describe(self):
        return f"{type(self).__name__}:{self!r}"
@dataclass
class Mixed(Mixin):
    a: int = 0
print(Mixed(3).describe())
@dataclass
class Defaults:
    f: object = len
    g: object = None
    h: tuple = (1, 2)
    i: frozenset = frozenset()
print(Defaults().f([1]), Defaults().h)
try:
    @dataclass
    class SetDefault:
        s: set = set()
except ValueError as error:
    print(error)
