from typing import Generic, TypeVar, Protocol, runtime_checkable, ParamSpec, List, Dict, Callable, Iterable, Any, get_type_hints
from dataclasses import dataclass
def t(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
T = TypeVar("T")
K = TypeVar("K")
P = ParamSpec("P")
class Box(Generic[T]):
    kind = "box"
    def __init__(self, value: T):
        self.value = value
    def get(self) -> T:
        return self.value
    @classmethod
    def of(cls, value):
        return cls(value)
print(Box[int], Box[int](5).get(), Box(6).value, Box[int].of(7).value, Box[T], Box["Box"], Box[int].kind, Box.__parameters__, Box[int].__args__, Box[int].__origin__)
print(Box[int] == Box[int], Box[int] == Box[str], Box[T][int], Box[List[T]][int], type(Box[int](1)).__name__, isinstance(Box[int](1), Box))
class Pair(Generic[K, T]):
    pass
print(Pair[int, str], Pair[K, int].__parameters__, Pair[K, T][int, str])
class Sub(Box[int]):
    pass
print(Sub(3).get(), Sub.__mro__, Sub.__bases__, Sub.__orig_bases__, Sub.__parameters__)
class Both(Box[T], Dict[str, T]):
    pass
print(Both.__mro__, Both.__parameters__)
class MyList(List[T]):
    pass
print(MyList([1, 2]), MyList.__mro__, MyList[int])
class Fn(Generic[P, T]):
    pass
print(Fn[[int, str], bool], Fn.__parameters__)
t(lambda: Box[int, str])
t(lambda: Pair[int])
t(lambda: Sub[int])
t(lambda: Box[int][str])
t(lambda: Generic[int])
t(lambda: Generic[T, T])
t(lambda: Generic[()])
t(lambda: isinstance(5, Box[int]))
t(lambda: issubclass(Sub, Box))
t(lambda: issubclass(Sub, Box[int]))
def s():
    class W(Generic):
        pass
t(s)
def s():
    class W(Generic[T], Box[K]):
        pass
t(s)
def s():
    class W(Generic[T], Generic[K]):
        pass
t(s)
@dataclass(frozen=True)
class Ok(Generic[T, K]):
    value: T
@dataclass(frozen=True)
class Err(Generic[T, K]):
    error: K
Result = Ok[T, K] | Err[T, K]
print(Result, Result[int, str], Ok[int, str](5), Ok(5) == Ok[int, str](5), Ok.__match_args__)
match Ok(3):
    case Ok(v):
        print("ok", v)
class Greeter(Protocol):
    def greet(self, name: str) -> str: ...
class Impl:
    def greet(self, name):
        return "hi " + name
class Explicit(Greeter):
    def __init__(self, mark):
        self.mark = mark
    def greet(self, name):
        return self.mark + name
print(Explicit("!").greet("a"), Explicit.__mro__)
t(lambda: Greeter())
t(lambda: isinstance(Impl(), Greeter))
t(lambda: issubclass(Impl, Greeter))
@runtime_checkable
class Closable(Protocol):
    def close(self) -> None: ...
@runtime_checkable
class Named(Protocol):
    name: str
class Thing:
    name = "thing"
    def close(self): pass
class ByInit:
    def __init__(self):
        self.name = "n"
print(isinstance(Thing(), Closable), isinstance(5, Closable), issubclass(Thing, Closable), issubclass(int, Closable), isinstance(Thing(), Named), isinstance(ByInit(), Named), isinstance(5, Named))
t(lambda: issubclass(Thing, Named))
t(lambda: runtime_checkable(Thing))
class Sized2(Protocol[T]):
    def size(self) -> T: ...
print(Sized2[int], Sized2.__parameters__)
class Combined(Closable, Protocol):
    def open(self): ...
print(Combined.__mro__)
def s():
    class W(Thing, Protocol):
        pass
t(s)
class NoneMethod:
    close = None
print(isinstance(NoneMethod(), Closable), issubclass(NoneMethod, Closable))
class Abstract(Protocol):
    x: int
    def must(self) -> int:
        return 3
class Uses(Abstract):
    pass
print(Uses().must(), get_type_hints(Uses), get_type_hints(Box.__init__))
class WithNew(Generic[T]):
    def __new__(cls, *args):
        return super().__new__(cls)
    def __init_subclass__(cls, tag=None, **kw):
        super().__init_subclass__(**kw)
        cls.tag = tag
class Tagged(WithNew[int], tag="t"):
    pass
print(Tagged.tag, type(WithNew[int](1)).__name__, type(Tagged()).__name__)
