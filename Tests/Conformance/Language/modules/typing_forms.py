from typing import *
from typing import get_origin, get_args
import collections.abc as cabc
def t(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
T = TypeVar("T")
U = TypeVar("U", bound=int)
K = TypeVar("K", int, str)
P = ParamSpec("P")
class Own:
    pass
print(T, U, K, TypeVar("C", covariant=True), TypeVar("D", contravariant=True), U.__bound__, K.__constraints__, T.__name__, P, P.args, P.kwargs)
for x in (List, Dict, Tuple, Set, Callable, Mapping, Iterator, AsyncIterator, Any, Optional, Union, Literal, Self, Never, NoReturn, TypeAlias, ClassVar, Final, Type, Hashable, Deque):
    print(x, end=" ")
print()
for x in (List[int], Dict[str, int], Tuple[int, str], Tuple[int, ...], Tuple[()], Set[T], FrozenSet[int], Type[Own], Optional[int], Optional[None], Union[int, str], Union[int, None], Union[int, str, None], Union[int], Union[int, int], Union[int, Union[str, float]],
          Callable[[int], str], Callable[..., int], Callable[[], None], Callable[[int, T], Own], Callable[P, int], Callable[Concatenate[int, P], str], Iterable[int], Iterator[T], AsyncIterator[int], AsyncGenerator[int, None], Generator[int, str, bool], Awaitable[int], Coroutine[Any, Any, int],
          Mapping[str, Own], Sequence["Own"], List["int"], Literal["a", 1, None], Literal[Literal[1], 2], Annotated[int, "meta", 5], ClassVar[int], Final[int], Optional[List[int]], List[List[T]], Dict[str, Any], TypeGuard[int], ContextManager[int], Deque[int], DefaultDict[str, int], Counter[str], ChainMap[str, int], OrderedDict[str, int], Collection[int], Reversible[int], AbstractSet[int], MutableMapping[str, int], Optional["Own"], Union["Own", None], List[None], Required[int], NotRequired[str]):
    print(x)
for x in (List[int], Optional[int], Callable[[int], str], Callable[..., int], Dict[str, int], int | str, list[int], Literal[1, 2], Annotated[int, 1], Tuple[()], Union[int, str], ClassVar[int], int, T, dict[str, list[int]]):
    print(get_origin(x), get_args(x))
print(List[T][int], Dict[T, T][str], Callable[[T], U].__parameters__, List[int].__origin__, List[int].__args__, Union[int, str] == Union[str, int], List[int] == List[int], List[int] != List[str], hash(List[int]) == hash(List[int]), Union[T, int][str])
print(List[int] | None, Optional[int] | str, T | int, int | T, List["Own"] | None, int | None, Optional[Any])
t(lambda: List[int, str])
t(lambda: Dict[str])
t(lambda: List[5])
t(lambda: Optional[int, str])
t(lambda: Optional[5])
t(lambda: Union[()])
t(lambda: Union[5, int])
t(lambda: Callable[int])
t(lambda: Callable[int, str])
t(lambda: Callable[[5], str])
t(lambda: List[int][str])
t(lambda: List())
t(lambda: Dict())
t(lambda: Union())
t(lambda: Any())
t(lambda: Optional())
t(lambda: Self[int])
t(lambda: ClassVar[int, str])
t(lambda: List[ClassVar[int]])
t(lambda: List[Optional])
t(lambda: isinstance([], List))
t(lambda: isinstance({}, Mapping))
t(lambda: isinstance(5, Hashable))
t(lambda: isinstance([], List[int]))
t(lambda: issubclass(list, List[int]))
t(lambda: issubclass(list, Sequence))
t(lambda: isinstance(5, Any))
t(lambda: isinstance(5, Union[int, str]))
t(lambda: isinstance(5, Optional[int]))
t(lambda: isinstance(5, Literal[5]))
t(lambda: List[int]())
t(lambda: List[int]([1, 2]))
t(lambda: Dict[str, int](a=1))
t(lambda: TypeVar("A", int))
t(lambda: TypeVar("A", covariant=True, contravariant=True))
t(lambda: TypeVar("A", int, str, bound=int))
t(lambda: T())
t(lambda: Annotated[int])
t(lambda: list[int] | None)
print(cast(int, "not"), cast("x", 5), TYPE_CHECKING, Text is str)
t(lambda: assert_never(5))
t(lambda: assert_never("x" * 200))
UserId = NewType("UserId", int)
print(UserId, UserId(5), UserId.__supertype__, UserId.__name__, Optional[UserId], UserId | None)
def s():
    class Sub(UserId):
        pass
t(s)
@overload
def f(x: int) -> int: ...
@overload
def f(x: str) -> str: ...
def f(x):
    return x
print(f(3))
@overload
def g(x): ...
t(lambda: g(1))
@final
class Fin: pass
print(Fin.__final__)
def hinted(a: int, b: "str" = "", *args: List["int"], c: Optional["Own"] = None, **kw: None) -> "Own": ...
print(get_type_hints(hinted))
class H:
    a: int
    b: "List[Own]"
    c: Annotated[int, "m"] = 1
class H2(H):
    d: "H"
print(get_type_hints(H2))
print(get_type_hints(H, include_extras=True))
t(lambda: get_type_hints(5))
t(lambda: get_type_hints(lambda x: x))
class TD(TypedDict):
    a: int
    b: NotRequired[str]
class TD2(TD, total=False):
    c: float
td = TD(a=1, b="x")
print(td, type(td), TD.__required_keys__, sorted(TD2.__optional_keys__), TD2.__total__, TD2.__annotations__, is_typeddict(TD), is_typeddict(dict))
t(lambda: isinstance({}, TD))
TD3 = TypedDict("TD3", {"x": int, "y": "str"})
print(TD3(x=1), TD3.__annotations__, TD3.__name__)
for protocol in (SupportsInt, SupportsAbs, SupportsFloat, SupportsIndex):
    print(isinstance(5, protocol), isinstance("5", protocol))
