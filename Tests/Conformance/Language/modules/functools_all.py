from functools import *
from functools import partial, reduce
def t(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
def add(a, b=0, *rest, c=0):
    "adds"
    return a + b + sum(rest) + c
p = partial(add, 1, c=10)
print(p(2), p(2, 3), p(c=1), p.args, p.keywords, p.func is add)
q = partial(p, 5, c=100)
print(q(), q.args, q.keywords, q.func is add, q(1, c=0))
print(repr(partial(int, base=2)), repr(partial(print, 1, "a", sep="-")), partial(int, base=2)("101"))
t(lambda: partial())
t(lambda: partial(5))
t(lambda: partial(add)())
p.note = "kept"
print(p.note, callable(p))
print(reduce(lambda a, b: a * b, range(1, 6)), reduce(add, [], 7), reduce(add, [5]), reduce(lambda a, b: a + b, "abc", ""), reduce(lambda a, b: a + [b], "ab", []))
t(lambda: reduce(add, []))
t(lambda: reduce(add, 5))
t(lambda: reduce(lambda a, b: a / b, [1, 0]))
def deco(f):
    @wraps(f)
    def wrapper(*args, **kwargs):
        "wrapper doc"
        return f(*args, **kwargs) + 1000
    return wrapper
@deco
def inner(x: int) -> int:
    "inner doc"
    return x
inner.__wrapped__.mark = 1
print(inner(1), inner.__name__, inner.__doc__, inner.__qualname__, inner.__annotations__, inner.__wrapped__(1), inner.__module__)
class NoName:
    def __call__(self):
        return 1
def target():
    pass
update_wrapper(target, NoName())
print(target.__name__, WRAPPER_ASSIGNMENTS, WRAPPER_UPDATES)
calls = []
@lru_cache(maxsize=2)
def square(n):
    calls.append(n)
    return n * n
print([square(n) for n in (1, 2, 1, 3, 2, 1)], calls, square.cache_info(), square.cache_parameters())
square.cache_clear()
print(square.cache_info(), square(2), square.__name__, square.__wrapped__(5))
@lru_cache
def bare(a, b=2, **kw):
    return a, b, kw
print(bare(1), bare(1, 2), bare(1, b=2), bare(a=1), bare.cache_info())
t(lambda: bare([1]))
t(lambda: bare())
@cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(80), fib.cache_info())
@lru_cache(maxsize=None, typed=True)
def kind(x):
    return type(x).__name__
print(kind(1), kind(1.0), kind(True), kind.cache_info())
@lru_cache(None)
def untyped(x):
    return type(x).__name__
print(untyped(1), untyped(1.0), untyped(True), untyped("1"))
@lru_cache(maxsize=0)
def never(x):
    return x
print(never(1), never(1), never.cache_info())
t(lambda: lru_cache("x"))
class Circle:
    def __init__(self, r):
        self.r = r
        self.count = 0
    @cached_property
    def area(self):
        "area doc"
        self.count += 1
        return self.r ** 2
    @lru_cache
    def method(self, n):
        return self.r + n
c = Circle(3)
print(c.area, c.area, c.count, c.__dict__, Circle.area.__doc__, c.method(1), c.method(1), Circle.method.cache_info())
del c.area
print(c.area, c.count)
c.area = 5
print(c.area)
class Slotted:
    __slots__ = ()
    @cached_property
    def x(self):
        return 1
t(lambda: Slotted().x)
@total_ordering
class Version:
    def __init__(self, n):
        self.n = n
    def __eq__(self, other):
        return self.n == other.n if isinstance(other, Version) else NotImplemented
    def __lt__(self, other):
        return self.n < other.n if isinstance(other, Version) else NotImplemented
a, b = Version(1), Version(2)
print(a < b, a <= b, a > b, a >= b, a <= a, a >= a, a > a, sorted([b, a])[0] is a)
t(lambda: a < 1)
t(lambda: a >= 1)
@total_ordering
class FromGe:
    def __init__(self, n):
        self.n = n
    def __eq__(self, other):
        return self.n == other.n
    def __ge__(self, other):
        return self.n >= other.n
x, y = FromGe(1), FromGe(2)
print(x < y, x <= y, x > y, x >= y, x <= x, x < x)
t(lambda: total_ordering(type("Empty", (), {})))
print(sorted([3, 1, 2], key=cmp_to_key(lambda m, n: n - m)), cmp_to_key(lambda m, n: m - n)(1) < cmp_to_key(lambda m, n: m - n)(2))
K = cmp_to_key(lambda m, n: (m > n) - (m < n))
print(K(1) == K(1), K(1) >= K(2), K(2) != K(1), max("b", "c", "a", key=K))
t(lambda: K(1) < 5)
@singledispatch
def show(x, extra=""):
    return f"object {x}{extra}"
@show.register
def _(x: int, extra=""):
    return f"int {x}{extra}"
@show.register(list)
def show_list(x, extra=""):
    return f"list of {len(x)}{extra}"
@show.register(float)
@show.register(bytes)
def _(x, extra=""):
    return f"float or bytes {x}{extra}"
print(show(1), show(True), show("s"), show([1]), show(1.5, extra="!"), show(b"b"), show_list([]), show(None))
show.register(type(None), lambda x, extra="": "none")
print(show(None), show.dispatch(bool) is show.dispatch(int), show.__name__, len(show.registry), show.dispatch(dict) is show.registry[object])
t(lambda: show())
t(lambda: show.register(5))
@show.register
def _(x: str | tuple, extra=""):
    return "union " + str(x)
print(show("a"), show((1,)))
class Base: pass
class Derived(Base): pass
class Other(Derived): pass
show.register(Base, lambda x, extra="": "base")
print(show(Derived()), show(Other()))
show.register(Derived, lambda x, extra="": "derived")
print(show(Derived()), show(Other()), show(Base()))
class Formatter:
    @singledispatchmethod
    def fmt(self, x):
        return "any " + str(x)
    @fmt.register
    def _(self, x: int):
        return "int " + str(x)
    @fmt.register(str)
    def _(self, x):
        return "str " + x
print(Formatter().fmt(1), Formatter().fmt("a"), Formatter().fmt(1.5))
class Cell:
    alive = False
    def set_state(self, state, note=None):
        self.alive = state
        return note
    make_alive = partialmethod(set_state, True, note="n")
    make_dead = partialmethod(set_state, False)
cell = Cell()
print(cell.make_alive(), cell.alive, cell.make_dead(note="m"), cell.alive)
compose = lambda *fs: reduce(lambda f, g: lambda x: f(g(x)), fs)
print(compose(str, abs, int)("-5"))
