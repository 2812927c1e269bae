# Railway-oriented programs with one's own Result, sync and async.
from __future__ import annotations
import asyncio
from dataclasses import dataclass, replace
from typing import Callable, Generic, TypeVar, Union, NamedTuple
from functools import reduce, wraps
T = TypeVar("T"); U = TypeVar("U"); E = TypeVar("E")
class Problem(NamedTuple):
    code: str
    detail: str = ""
@dataclass(frozen=True)
class Good(Generic[T]):
    value: T
    def map(self, f): return Good(f(self.value))
    def then(self, f): return f(self.value)
    def otherwise(self, default): return self.value
@dataclass(frozen=True)
class Bad(Generic[E]):
    problem: E
    def map(self, f): return self
    def then(self, f): return self
    def otherwise(self, default): return default
Outcome = Union[Good[T], Bad[E]]
def safe(*kinds):
    def deco(f):
        @wraps(f)
        def wrapper(*args, **kw):
            try: return Good(f(*args, **kw))
            except kinds as error: return Bad(Problem(type(error).__name__, str(error)))
        return wrapper
    return deco
@safe(ValueError)
def parse(text): return int(text)
@safe(ZeroDivisionError)
def invert(n): return 100 / n
def positive(n): return Good(n) if n > 0 else Bad(Problem("NEGATIVE", f"{n}"))
def pipeline(*steps): return lambda start: reduce(lambda acc, step: acc.then(step), steps, Good(start))
check = pipeline(parse, positive, invert)
for text in ("5", "x", "-3", "0"):
    outcome = check(text)
    match outcome:
        case Good(value): print("good", value)
        case Bad(Problem(code="NEGATIVE", detail=d)): print("negative", d)
        case Bad(Problem(code, detail)): print(code, "|", detail)
print(check("20").map(lambda v: v * 2).otherwise(None), check("zz").map(str).otherwise("default"), parse.__name__)
def collect(outcomes):
    values = []
    for o in outcomes:
        match o:
            case Good(v): values.append(v)
            case Bad(): return o
    return Good(values)
def partition(outcomes):
    outcomes = list(outcomes)
    return [o.value for o in outcomes if isinstance(o, Good)], [o.problem.code for o in outcomes if isinstance(o, Bad)]
print(collect(map(check, ["1", "2"])), collect(map(check, ["1", "q", "r"])), partition(map(check, ["1", "q", "-1", "4"])))
@dataclass(frozen=True)
class Order:
    id: int
    lines: tuple[tuple[str, int], ...] = ()
    total: float = 0.0
PRICES = {"tea": 2.5, "cup": 4.0}
def priced(order):
    unknown = [name for name, _ in order.lines if name not in PRICES]
    if unknown: return Bad(Problem("UNKNOWN", ", ".join(unknown)))
    return Good(replace(order, total=sum(PRICES[n] * q for n, q in order.lines)))
def discounted(order): return replace(order, total=round(order.total * 0.9, 2)) if order.total > 10 else order
for lines in ((("tea", 2),), (("cup", 3), ("tea", 1)), (("hat", 1), ("cup", 1), ("bag", 2))):
    print(priced(Order(1, lines)).map(discounted))
async def fetch(n):
    await asyncio.sleep(0)
    return Bad(Problem("MISSING", str(n))) if n % 3 == 0 else Good({"id": n, "name": f"item{n}"})
async def source(items):
    try:
        for item in items:
            yield Good(item)
    finally:
        print("source closed")
async def bind(stream, f):
    async for outcome in stream:
        match outcome:
            case Good(v): yield await f(v)
            case Bad(): yield outcome
async def mapped(stream, f):
    async for outcome in stream: yield outcome.map(f)
async def gathered(stream): return [o async for o in stream]
async def main():
    results = await gathered(mapped(bind(source([1, 2, 3, 4]), fetch), lambda d: d["name"]))
    print(results)
    print(sum(isinstance(r, Bad) for r in results), next(r.problem for r in results if isinstance(r, Bad)))
    s = source([1, 2])
    async for first in s:
        print("first", first)
        break
    await s.aclose()
asyncio.run(main())
