from collections import namedtuple
from typing import NamedTuple, get_type_hints
def t(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
P = namedtuple("P", "x y")
p = P(1, y=2)
print(p, p.x, p[1], p._fields, p._asdict(), p._replace(x=9), P._make([3, 4]), P.__doc__, P.x.__doc__, P.__name__, P.__module__)
print(p == (1, 2), hash(p) == hash((1, 2)), p + (3,), p < P(1, 3), len(p), list(p), isinstance(p, tuple), P._field_defaults, P.__match_args__)
t(lambda: P(1))
t(lambda: P())
t(lambda: P(1, 2, 3))
t(lambda: P(1, 2, z=3))
t(lambda: P(1, x=3))
t(lambda: P._make([1]))
t(lambda: P._make([1, 2, 3]))
t(lambda: p._replace(z=1))
t(lambda: p._replace(z=1, w=2))
t(lambda: p.z)
def assign():
    p.x = 5
t(assign)
def assign2():
    p.new = 5
t(assign2)
x, y = p
print(x, y, *p)
D = namedtuple("D", ["a", "b", "c"], defaults=[1, 2])
print(D(0), D(0, 5), D._field_defaults, D(a=1, c=3))
print(namedtuple("R", ["a", "class", "_x", "a", "1b", "ok"], rename=True)._fields)
print(namedtuple("C", "a,b c")._fields, namedtuple("E", "")(), namedtuple("One", "a")(5), namedtuple("T", ("a",), defaults=(None,))())
t(lambda: namedtuple("X", "a a"))
t(lambda: namedtuple("X", "_a"))
t(lambda: namedtuple("X", "class"))
t(lambda: namedtuple("1X", "a"))
t(lambda: namedtuple("X", "a-b"))
t(lambda: namedtuple("X", "a", defaults=(1, 2)))
class Sub(P):
    __slots__ = ()
    @property
    def norm(self):
        return (self.x ** 2 + self.y ** 2) ** 0.5
    def __str__(self):
        return "sub"
s = Sub(3, 4)
print(s.norm, s, repr(s), s._replace(x=0), type(s._replace(x=0)).__name__, Sub._make((1, 2)))
class N(NamedTuple):
    "doc of N"
    code: str
    msg: str = "m"
    path: tuple = ()
    def full(self):
        return f"{self.code}:{self.msg}"
    @property
    def short(self):
        return self.code[:1]
    @staticmethod
    def helper(a):
        return a + 1
    @classmethod
    def make(cls, code):
        return cls(code, "made")
    LIMIT = 5
n = N("code")
print(n, n.full(), n.short, N.helper(1), N.make("z"), N.LIMIT, N.__doc__, N._fields, N._field_defaults, N.__annotations__)
print(get_type_hints(N), N.__qualname__, N.__bases__, N.__mro__)
t(lambda: N())
t(lambda: N("a", bad=1))
def bad():
    class W(NamedTuple):
        a: int = 1
        b: int
t(bad)
def bad2():
    class W(NamedTuple):
        _a: int
t(bad2)
def bad3():
    class W(NamedTuple):
        a: int
        def _make(self):
            pass
t(bad3)
def bad4():
    class W(NamedTuple, int):
        a: int
t(bad4)
F = NamedTuple("F", [("a", int), ("b", str)])
print(F(1, "b"), F.__annotations__)
class More(N):
    extra = 1
print(More("c"), More("c").extra, isinstance(More("c"), N))
match n:
    case N("code", msg):
        print("matched", msg)
match p:
    case P(x=1, y=b):
        print("y is", b)
match p:
    case (1, b):
        print("as tuple", b)
print(sorted([P(2, 1), P(1, 5)]), max([P(2, 1), P(1, 5)], key=lambda q: q.y), {P(1, 2): "v"}[(1, 2)])
print("%s %s" % p, "{0.x} {0.y}".format(p), f"{p.x}{p!r}")
class Node(NamedTuple):
    value: int
    left: "Node | None" = None
print(Node(1, Node(2)))
