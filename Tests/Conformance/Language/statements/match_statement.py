from dataclasses import dataclass
@dataclass
class Point:
    x: int
    y: int
class Plain:
    __match_args__ = ("a",)
    def __init__(self, a):
        self.a = a
class Color:
    RED = "red"
def kind(v):
    match v:
        case 0 | 1:
            return "small"
        case -1.5:
            return "neg float"
        case True | None:
            return "never for True"
        case "a" "b":
            return "ab"
        case Color.RED:
            return "dotted"
        case []:
            return "empty"
        case [x]:
            return f"one {x}"
        case [1, *rest, 9]:
            return f"1..9 {rest}"
        case (Point(0, 0), *_):
            return "origin first"
        case {"k": int(k), **others} if k > 5:
            return f"big k {k} {others}"
        case {"k": [a, b] as pair}:
            return f"pair {a} {b} {pair}"
        case {}:
            return "mapping"
        case Point(x=0, y=y):
            return f"y axis {y}"
        case Point(x, y) if x == y:
            return f"diagonal {x}"
        case Point():
            return "point"
        case Plain(Plain(n)):
            return f"plain plain {n}"
        case int(n) | float(n):
            return f"number {n}"
        case str() as s:
            return f"str {s}"
        case bytes(b):
            return f"bytes {b}"
        case _:
            return "other"
for v in (0, True, None, -1.5, "ab", "red", [], [7], (1, 2, 3, 9), [1, 9], [Point(0, 0), 1], {"k": 9, "z": 1}, {"k": [1, 2]}, {}, {"q": 1},
          Point(0, 5), Point(2, 2), Point(1, 2), Plain(Plain(3)), Plain(1), 42, 2.5, "str", b"x", {1}, (x for x in [])):
    print(kind(v))
match [1, [2, [3]]]:
    case [a, [b, [c]]]:
        print(a, b, c)
match 5:
    case 6:
        print("no")
match (1, 2):
    case (a, 3):
        print("no")
    case whole:
        print(a, whole)
try:
    match Point(1, 2):
        case Point(1, 2, 3):
            pass
except TypeError as error:
    print(error)
try:
    match 1:
        case Point.z:
            pass
except AttributeError as error:
    print(error)
