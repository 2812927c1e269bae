from __future__ import annotations
import __future__
from dataclasses import dataclass, field, fields, InitVar, KW_ONLY
from typing import ClassVar, NamedTuple, get_type_hints, Optional, TypeVar, Generic
import typing
print(__future__.annotations, __future__.all_feature_names)
def f(a: int, b: Undefined = 1, *c: "quoted", **d: list[int]) -> Also.Undefined:
    x: Nope = 5
    return x
print(f.__annotations__, f(1))
class C:
    a: int = 1
    b: Missing[int]
print(C.__annotations__, C.a)
@dataclass
class D:
    x: int
    y: Optional[D] = None
    z: ClassVar[int] = 3
    w: typing.ClassVar[str] = "w"
    v: InitVar[int] = 4
    _: KW_ONLY
    k: str = "k"
    def __post_init__(self, v):
        self.from_v = v
print(D(1), D(1, None, 9).from_v, [(f.name, f.type) for f in fields(D)], D.__annotations__)
class N(NamedTuple):
    a: int
    b: N | None = None
print(N(1, N(2)), N.__annotations__)
def hinted(a: int, b: Optional[str] = None) -> D: ...
print(get_type_hints(hinted), get_type_hints(D)["y"])
x: Unknown = 7
print(x, __annotations__)
def local():
    y: int
    z: Bad = 1
    return z
print(local())
T = TypeVar("T")
class Box(Generic[T]):
    item: T
    def get(self) -> Box[T]:
        return self
print(Box.get.__annotations__, Box.__annotations__)
