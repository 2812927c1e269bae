# Registries, protocols, abstract classes, mixins and visitors together.
from abc import ABC, abstractmethod
from typing import Protocol, runtime_checkable, ClassVar
from functools import singledispatch, cached_property, partial
from collections.abc import Mapping, Iterable, Callable
from dataclasses import dataclass, field, asdict, fields
import operator
class Plugin(ABC):
    registry: ClassVar[dict] = {}
    def __init_subclass__(cls, name=None, **kw):
        super().__init_subclass__(**kw)
        Plugin.registry[name or cls.__name__.lower()] = cls
    @abstractmethod
    def run(self, data): ...
    @classmethod
    def named(cls, name):
        try: return cls.registry[name]()
        except KeyError: raise LookupError(f"no plugin {name!r}; have {', '.join(sorted(cls.registry))}") from None
class Upper(Plugin):
    def run(self, data): return data.upper()
class Rev(Plugin, name="reverse"):
    def run(self, data): return data[::-1]
class Broken(Plugin): pass
for name in ("upper", "reverse", "broken", "nope"):
    try: print(Plugin.named(name).run("abc"))
    except Exception as e: print(type(e).__name__, e)
@runtime_checkable
class Drawable(Protocol):
    def draw(self) -> str: ...
@dataclass
class Circle:
    r: float
    def draw(self): return f"circle {self.r}"
@dataclass
class Square:
    side: float
    tags: list[str] = field(default_factory=list)
    def draw(self): return f"square {self.side}"
@dataclass
class Text:
    s: str
shapes = [Circle(1.5), Square(2), Text("x")]
print([s.draw() for s in shapes if isinstance(s, Drawable)], [isinstance(s, Drawable) for s in shapes])
@singledispatch
def area(shape): raise NotImplementedError(type(shape).__name__)
@area.register
def _(shape: Circle): return round(3.14159 * shape.r ** 2, 3)
@area.register
def _(shape: Square): return shape.side ** 2
for s in shapes:
    try: print(area(s))
    except NotImplementedError as e: print("not implemented for", e)
class Visitor:
    def visit(self, node, depth=0):
        method = getattr(self, "visit_" + type(node).__name__.lower(), self.generic)
        return method(node, depth)
    def generic(self, node, depth): return f"{'  ' * depth}{node!r}"
class Printer(Visitor):
    def visit_list(self, node, depth): return "\n".join([f"{'  ' * depth}list"] + [self.visit(n, depth + 1) for n in node])
    def visit_dict(self, node, depth): return "\n".join(f"{'  ' * depth}{k}:\n{self.visit(v, depth + 1)}" for k, v in node.items())
print(Printer().visit({"a": [1, {"b": "c"}], "d": None}))
class JsonMixin:
    def to_json(self): return encode(asdict(self))
class ReprMixin:
    def __repr__(self): return f"<{type(self).__name__} {' '.join(f'{f.name}={getattr(self, f.name)!r}' for f in fields(self))}>"
def encode(v):
    match v:
        case None: return "null"
        case bool(): return str(v).lower()
        case int() | float(): return repr(v)
        case str(): return '"' + v.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'
        case Mapping(): return "{" + ", ".join(f"{encode(str(k))}: {encode(x)}" for k, x in v.items()) + "}"
        case Iterable(): return "[" + ", ".join(map(encode, v)) + "]"
        case _: raise TypeError(f"cannot encode {type(v).__name__}")
@dataclass(repr=False)
class Doc(ReprMixin, JsonMixin):
    id: int
    title: str
    tags: list = field(default_factory=list)
    meta: dict = field(default_factory=dict)
    ok: bool | None = None
d = Doc(1, 'say "hi"\n', ["a", 2.5], {"k": {"n": None}}, True)
print(d, d.to_json(), encode((1, [True, {}])))
try: encode(object)
except TypeError as e: print(e)
class Temperature:
    def __init__(self, c): self.c = c
    @property
    def f(self): return self.c * 9 / 5 + 32
    @f.setter
    def f(self, v): self.c = (v - 32) * 5 / 9
    @classmethod
    def from_f(cls, v):
        self = cls.__new__(cls)
        self.f = v
        return self
    @cached_property
    def label(self):
        print("labelling")
        return "hot" if self.c > 30 else "cold"
t = Temperature(100)
t.f = 50
print(t.c, t.f, Temperature.from_f(212).c, t.label, t.label)
class Pipeline:
    def __init__(self, *steps: Callable): self.steps = steps
    def __or__(self, step): return Pipeline(*self.steps, step)
    def __ror__(self, value): return self(value)
    def __call__(self, value):
        for s in self.steps: value = s(value)
        return value
    def __len__(self): return len(self.steps)
p = Pipeline() | str.split | partial(map, int) | list | sum
print(p("1 2 3"), len(p), "4 5" | p, operator.itemgetter(1)(p("1 2") | Pipeline(lambda v: (v, v * 2))))
class Config(Mapping):
    def __init__(self, **kw): self._d = kw
    def __getitem__(self, k): return self._d[k]
    def __iter__(self): return iter(self._d)
    def __len__(self): return len(self._d)
    def __getattr__(self, k):
        try: return self._d[k]
        except KeyError: raise AttributeError(k) from None
c = Config(host="h", port=1)
print(c.host, c["port"], dict(**c), c.get("x", "none"), "host" in c, len(c), sorted(c.items()), hasattr(c, "zz"), c == {"host": "h", "port": 1})
class Money:
    __slots__ = ("cents",)
    def __init__(self, amount): self.cents = round(amount * 100)
    def __add__(self, o): return Money((self.cents + o.cents) / 100) if isinstance(o, Money) else NotImplemented
    def __radd__(self, o): return self if o == 0 else NotImplemented
    def __eq__(self, o): return isinstance(o, Money) and self.cents == o.cents
    def __hash__(self): return hash(self.cents)
    def __bool__(self): return self.cents != 0
    def __format__(self, spec): return f"{self.cents / 100:{spec or '.2f'}} EUR"
    def __str__(self): return format(self)
print(sum([Money(1.1), Money(2.2)]), f"{Money(5):>10.1f}", Money(1) == Money(1.0), {Money(1): 1}[Money(1)], bool(Money(0)))
try: Money(1) + 5
except TypeError as e: print(e)
