from dataclasses import dataclass, field, fields, MISSING, InitVar, KW_ONLY, is_dataclass, make_dataclass, replace, asdict, astuple
from typing import ClassVar
def t(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
@dataclass
class Point:
    x: int
    y: int = 0
print(Point.__doc__, Point.__match_args__, Point.__dataclass_params__)
print([(f.name, f.type, f.init, f.repr, f.compare, f.hash, f.kw_only, dict(f.metadata)) for f in fields(Point)])
t(lambda: fields(Point)[0].default is MISSING)
t(lambda: fields(5))
t(lambda: fields(Point(1))[1].default)
t(lambda: (is_dataclass(Point), is_dataclass(Point(1)), is_dataclass(5), is_dataclass(int)))
print(Point.__init__.__annotations__, Point.__init__.__qualname__, Point.__eq__.__qualname__, Point.__init__.__name__)
t(lambda: Point())
t(lambda: Point(1, 2, 3))
t(lambda: Point(x=1, z=2))
t(lambda: Point(1, x=1))
print(Point(1) == (1, 0), Point(1) != Point(1), Point(1) == Point(1.0))
t(lambda: Point(1) < Point(2))
t(lambda: hash(Point(1)))
@dataclass
class All:
    a: int
    b: str = "b"
    c: list = field(default_factory=list)
    d: ClassVar[int] = 7
    e: InitVar[int] = 3
    _: KW_ONLY
    f: float = 1.5
    g: int = field(default=9, init=False, repr=False)
    h: dict = field(default_factory=dict, metadata={"unit": "m"}, compare=False)
    def __post_init__(self, e):
        self.from_e = e * 2
a = All(1, "x", [1], 5, f=2.0)
print(a, a.from_e, a.g, All.d, a.d, All.__match_args__)
print(All.__doc__)
print([f.name for f in fields(a)], fields(a)[-1].metadata["unit"], fields(a)[-1].metadata)
t(lambda: All(1, "x", [1], 5, 2.0))
t(lambda: All(1).c is All(1).c)
t(lambda: All.c)
t(lambda: All.b)
print(asdict(a), astuple(a))
t(lambda: replace(a, a=5, e=1))
t(lambda: replace(a, a=5, e=1).from_e)
t(lambda: replace(a, g=5, e=1))
t(lambda: replace(a, zz=5, e=1))
t(lambda: replace(5, x=1))
t(lambda: asdict(5))
t(lambda: asdict(Point))
t(lambda: astuple(5))
@dataclass
class Tree:
    value: int
    children: list["Tree"] = field(default_factory=list)
    by_name: dict[str, "Tree"] = field(default_factory=dict)
tree = Tree(1, [Tree(2), Tree(3, [Tree(4)])], {"k": Tree(5)})
print(tree)
print(asdict(tree))
print(astuple(tree))
print(asdict(tree, dict_factory=lambda pairs: [name for name, _ in pairs]))
copy = asdict(tree)
copy["children"].clear()
print(len(tree.children))
loop = Tree(0)
loop.children.append(loop)
print(loop)
C = make_dataclass("C", ["x", ("y", int), ("z", int, field(default=5))], namespace={"double": lambda self: self.x * 2})
print(C(1, 2), C(1, 2).double(), C.__name__, C.__annotations__)
print(make_dataclass("E", [("n", int, 3)], bases=(Point,))(1))
t(lambda: make_dataclass("F", ["a b"]))
t(lambda: make_dataclass("F", ["class"]))
t(lambda: make_dataclass("F", ["a", "a"]))
t(lambda: make_dataclass("F", [("a",)]))
t(lambda: make_dataclass("F", [("a", int, 1), "b"]))
t(lambda: field(default=1, default_factory=list))
def s():
    @dataclass
    class W:
        a: int = 1
        b: int
t(s)
def s():
    @dataclass
    class W:
        a: list = []
t(s)
def s():
    @dataclass
    class W:
        a: dict = {}
t(s)
def s():
    @dataclass
    class W:
        a = field(default=1)
t(s)
def s():
    @dataclass
    class W:
        a: ClassVar[int] = field(default_factory=int)
t(s)
def s():
    @dataclass(order=True, eq=False)
    class W:
        a: int
t(s)
def s():
    @dataclass
    class W:
        _: KW_ONLY
        a: int
        __: KW_ONLY
t(s)
def s():
    @dataclass
    class W:
        a: InitVar[int]
        def __post_init__(self, a):
            self.b = a
    w = W(3)
    print(w, w.b)
    return replace(w)
t(s)
@dataclass(init=False)
class NoInit:
    a: int = 4
print(NoInit(), NoInit.__init__ is object.__init__)
@dataclass(repr=False)
class Own:
    a: int
    def __repr__(self):
        return "own"
    def __eq__(self, other):
        return "eq"
print(Own(1), Own(1) == 2)
@dataclass
class Empty:
    pass
print(Empty(), Empty() == Empty(), fields(Empty), asdict(Empty()), Empty.__match_args__)
@dataclass
class Text:
    a: "int"
    b: "ClassVar[int]" = 3
    c: "InitVar[int]" = 4
    def __post_init__(self, c):
        self.c2 = c
print(Text(1), Text(1, 9).c2, [f.name for f in fields(Text)], fields(Text)[0].type)
print(InitVar[int], InitVar[list[int]])
def g():
    @dataclass
    class Local:
        a: int = 1
    return Local
print(g()(), g().__qualname__)
class Descriptor:
    def __set_name__(self, owner, name):
        self.name = "_" + name
    def __get__(self, instance, owner):
        return 42 if instance is None else getattr(instance, self.name, 42)
    def __set__(self, instance, value):
        setattr(instance, self.name, int(value))
@dataclass
class WithDescriptor:
    n: int = Descriptor()
print(WithDescriptor(), WithDescriptor("7").n)
@dataclass
class WithProperty:
    a: int
    @property
    def double(self):
        return self.a * 2
    @classmethod
    def make(cls):
        return cls(5)
    @staticmethod
    def helper():
        return "help"
print(WithProperty.make().double, WithProperty.helper())
