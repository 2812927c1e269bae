import copy
from copy import copy as shallow, deepcopy
from collections import namedtuple, OrderedDict, defaultdict
from dataclasses import dataclass, field
from enum import Enum
def t(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
a = [1, [2, 3], {"k": [4]}, (5, [6])]
s, d = shallow(a), deepcopy(a)
print(s == a, s is a, s[1] is a[1], d == a, d[1] is a[1], d[2]["k"] is a[2]["k"], d[3] is a[3], d[3][1] is a[3][1])
tup = (1, "a", (2, 3))
print(shallow(tup) is tup, deepcopy(tup) is tup, deepcopy("x"), shallow(None), deepcopy(5), deepcopy(len) is len, deepcopy(int) is int)
loop = [1]
loop.append(loop)
dl = deepcopy(loop)
print(dl[1] is dl, dl is not loop, dl)
shared = [1]
pair = deepcopy([shared, shared])
print(pair[0] is pair[1])
cycle = ([],)
cycle[0].append(cycle)
dc = deepcopy(cycle)
print(dc[0][0] is dc)
class Node:
    def __init__(self, value, next=None):
        self.value, self.next = value, next
n = Node([1], Node(2))
c, d = shallow(n), deepcopy(n)
print(type(c).__name__, c.value is n.value, c.next is n.next, d.value is n.value, d.value, d.next is n.next, d.next.value)
class Slotted:
    __slots__ = ("a", "b")
    def __init__(self): self.a = [1]
x = Slotted()
y = deepcopy(x)
print(y.a, y.a is x.a, hasattr(y, "b"), shallow(x).a is x.a)
class Custom:
    def __init__(self): self.log = []
    def __copy__(self):
        return "copied"
    def __deepcopy__(self, memo):
        return ("deep", type(memo).__name__)
print(shallow(Custom()), deepcopy(Custom()), deepcopy([Custom()]))
P = namedtuple("P", "x y")
p = P(1, [2])
print(shallow(p), deepcopy(p), deepcopy(p).y is p.y, type(deepcopy(p)).__name__)
@dataclass
class D:
    a: int
    b: list = field(default_factory=list)
@dataclass(frozen=True)
class F:
    a: list
print(deepcopy(D(1, [2])), shallow(D(1)), deepcopy(F([1])), deepcopy(F([1])) == F([1]))
class E(Enum):
    A = 1
print(deepcopy(E.A) is E.A, shallow(E.A) is E.A, deepcopy({E.A: [1]}))
class L(list):
    pass
l = L([1, [2]])
l.extra = [3]
m = deepcopy(l)
print(m, type(m).__name__, m.extra, m.extra is l.extra, m[1] is l[1], shallow(l).extra is l.extra, shallow(l))
class DD(dict):
    pass
print(deepcopy(DD(a=[1])), type(shallow(DD())).__name__, deepcopy(OrderedDict(a=[1])), deepcopy(defaultdict(list, a=[1])), shallow(defaultdict(int, a=1)))
print(deepcopy({1, 2}), deepcopy(frozenset([1])), deepcopy({(1, 2): [3]}), shallow({1: [2]}), shallow({1, 2}), deepcopy(range(3)), deepcopy(b"x"), deepcopy(1.5), deepcopy(True))
e = deepcopy(ValueError("a", [1]))
print(repr(e), type(e).__name__)
f = lambda: 1
print(deepcopy(f) is f, shallow(f) is f)
def gen(): yield
t(lambda: deepcopy(gen()))
t(lambda: shallow(gen()))
class State:
    def __init__(self): self.a, self.b = 1, 2
    def __getstate__(self):
        return {"a": 10}
    def __setstate__(self, state):
        self.restored = state
r = shallow(State())
print(r.__dict__)
