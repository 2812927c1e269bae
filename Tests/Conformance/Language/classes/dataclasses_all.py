from dataclasses import dataclass, field, replace, asdict, astuple, fields, FrozenInstanceError
@dataclass
class Item:
    name: str
    price: float = 1.0
    tags: list = field(default_factory=list)
    hidden: int = field(default=0, repr=False, compare=False)
    def total(self, n): return self.price * n
a, b = Item("a"), Item("a", hidden=5)
print(a, a == b, a.total(3), a.tags is b.tags, Item("z", 2.0, ["t"]))
a.price = 9.5
print(replace(a, name="n"), asdict(a), astuple(a), [f.name for f in fields(Item)])
@dataclass(frozen=True)
class P:
    x: int
    y: int = 0
    def __post_init__(self):
        if self.x < 0: raise ValueError("negative")
print(P(1), hash(P(1, 2)) == hash(P(1, 2)), {P(1): "k"}[P(1)], P(1) == P(2), P(1) != (1, 0), P(y=1, x=2))
@dataclass(order=True)
class V:
    major: int
    minor: int = 0
print(V(1, 2) < V(1, 3), sorted([V(2), V(1, 5), V(1)]), V(1) >= V(1))
@dataclass
class Child(Item):
    extra: int = 7
    kw: str = field(default="k", kw_only=True)
print(Child("c", extra=1, kw="z"))
@dataclass(eq=False, repr=False)
class Quiet:
    n: int = 0
print(Quiet() == Quiet(), Quiet().n)
@dataclass(kw_only=True, slots=True)
class K:
    a: int
    b: int = 2
print(K(a=1))
def assign(): P(1).x = 2
def remove(): del P(1).x
for thunk in (lambda: P(), lambda: P(1, 2, 3), lambda: P(-1), lambda: K(1), lambda: V(1) < 5, assign, remove, lambda: hash(a), lambda: P(1, z=2), lambda: replace(P(1), q=1)):
    try:
        thunk()
    except Exception as error:
        print(type(error).__name__, error)
try:
    @dataclass
    class Wrong:
        a: int = 0
        b: str
except TypeError as error:
    print(error)
try:
    @dataclass
    class Mutable:
        a: list = []
except ValueError as error:
    print(error)
match P(3, 4):
    case P(x, y=yy):
        print(x, yy)
