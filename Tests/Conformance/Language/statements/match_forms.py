from dataclasses import dataclass
from enum import Enum
class Color(Enum):
    RED = 1
    BLUE = 2
@dataclass
class Point:
    x: int
    y: int
class Plain:
    __match_args__ = ("a", "b")
    def __init__(self, a, b): self.a, self.b = a, b
class NoArgs:
    def __init__(self): self.z = 5
def kind(v):
    match v:
        case None: return "none"
        case True: return "true"
        case 0 | 0.5: return "zero or half"
        case -1: return "minus one"
        case int(n) if n > 100: return f"big {n}"
        case int() | float(): return "number"
        case "": return "empty str"
        case "a" | "b" as letter: return f"letter {letter}"
        case str(s): return f"str {s}"
        case b"x": return "bytes x"
        case []: return "empty seq"
        case [x]: return f"one {x}"
        case [1, *rest]: return f"starts 1 {rest}"
        case [*init, "end"]: return f"ends {init}"
        case [[a, b], c]: return f"nested {a} {b} {c}"
        case [_, _, *_]: return "two or more"
        case {}if not v: return "empty dict"
        case {"type": "circle", "r": r}: return f"circle {r}"
        case {"type": t, **rest}: return f"typed {t} {rest}"
        case {"k": {"deep": [x, *_]}}: return f"deep {x}"
        case {1: "one"}: return "int key"
        case dict(): return "other dict"
        case Color.RED: return "red"
        case Color(): return "color"
        case Point(0, 0): return "origin"
        case Point(x=0, y=y): return f"on y {y}"
        case Point(x, y) if x == y: return f"diagonal {x}"
        case Point(x=px): return f"point {px}"
        case Plain(1, b=q): return f"plain {q}"
        case Plain(a, b): return f"plain {a} {b}"
        case NoArgs(z=5): return "no args"
        case set() as s: return f"set {len(s)}"
        case _: return "other"
for v in (None, True, False, 0, 0.5, -1, 7, 101, 2.5, "", "a", "b", "zz", b"x", b"y", [], [9], [1, 2, 3], (1,), [5, "end"], ["end"], [[1, 2], 3], [3, 4], (3, 4, 5), {}, {"type": "circle", "r": 2}, {"type": "sq", "s": 1}, {"k": {"deep": [7, 8]}}, {1: "one"}, {"q": 1}, Color.RED, Color.BLUE, Point(0, 0), Point(0, 5), Point(2, 2), Point(3, 4), Plain(1, 2), Plain(3, 4), NoArgs(), {1, 2}, object, range(2), "ab"):
    print(kind(v), end="; ")
print()
def t(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
def s():
    match Point(1, 2):
        case Point(1, 2, 3):
            return "no"
t(s)
def s():
    match NoArgs():
        case NoArgs(5):
            return "no"
t(s)
def s():
    match Point(1, 2):
        case Point(1, x=1):
            return "no"
t(s)
def s():
    match 5:
        case kind():
            return "no"
t(s)
def s():
    match 5:
        case missing.attr:
            return "no"
t(s)
class BadArgs:
    __match_args__ = ["a"]
def s():
    match BadArgs():
        case BadArgs(1):
            return "no"
t(s)
def s():
    match 5:
        case str():
            return "no"
    return "fell through"
t(s)
match [1, 2]:
    case [a, b] if a > b:
        print("guard")
    case [a, _]:
        print("bound by the failed case too", a, b)
match {"a": 1, "b": 2}:
    case {"a": 1, **others}:
        print(others)
x = 5
match x:
    case y:
        print("capture", y)
match = 3
case = 4
print(match + case)
match (match, case):
    case (3, 4):
        print("soft keywords")
def effects():
    print("subject once")
    return [1, 2, 3]
match effects():
    case [1]: print("no")
    case [1, 2]: print("no")
    case [1, 2, 3]: print("yes")
def guard(n):
    print("guard", n)
    return n == 2
match 5:
    case _ if guard(1): print("one")
    case _ if guard(2): print("two")
    case _ if guard(3): print("three")
match "abc":
    case [a, b, c]: print("a str is no sequence")
    case str(): print("str")
match [[1, [2, 3]], {"k": (4, 5)}]:
    case [[a, [b, c]], {"k": (d, e)}]:
        print(a, b, c, d, e)
match 1, 2:
    case 1, y:
        print("open tuple", y)
match Color.BLUE.value:
    case Color.RED.value: print("red")
    case Color.BLUE.value: print("blue value")
match -1.5:
    case -1.5: print("negative float")
match (1, "a", None):
    case (int() as i, str() as s, None): print(i, s)
match {"x": None}:
    case {"x": None}: print("none value")
from collections import OrderedDict, deque, namedtuple
match OrderedDict(a=1):
    case {"a": 1}: print("ordered")
N = namedtuple("N", "p q")
match N(1, 2):
    case N(p=1, q=q): print("named", q)
match range(3):
    case [0, *r]: print("range", r)
