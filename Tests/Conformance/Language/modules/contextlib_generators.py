import asyncio
from contextlib import contextmanager, asynccontextmanager, closing, aclosing, suppress, nullcontext, ContextDecorator, AbstractContextManager, AbstractAsyncContextManager
def t(f):
    try:
        print(f())
    except BaseException as error:
        print(type(error).__name__, error, "| cause", repr(error.__cause__), "| context", repr(error.__context__))
@contextmanager
def tag(name, log=print):
    """A tag."""
    log("<" + name)
    try:
        yield name.upper()
    except KeyError as error:
        log("swallowed", error)
    finally:
        log(name + ">")
print(tag.__name__, tag.__doc__, tag.__wrapped__.__name__)
with tag("a") as a, tag("b") as b:
    print(a, b)
with tag("k"):
    raise KeyError("gone")
def s():
    with tag("v"):
        raise ValueError("stays")
t(s)
@tag("deco")
def work(x):
    print("work", x)
    return x * 2
print(work(2), work(3), work.__name__)
@contextmanager
def nothing():
    if False:
        yield
@contextmanager
def twice():
    yield 1
    yield 2
@contextmanager
def catch_and_yield():
    try:
        yield 1
    except ValueError:
        yield 2
@contextmanager
def replaces():
    try:
        yield
    except ValueError as error:
        raise TypeError("other") from error
@contextmanager
def plain():
    yield
@contextmanager
def reraises():
    try:
        yield
    except Exception as error:
        raise error
def use(cm, error=None):
    with cm as value:
        print("in", value if isinstance(value, (int, str, type(None))) else type(value).__name__)
        if error is not None:
            raise error
    return "after"
t(lambda: use(nothing()))
t(lambda: use(twice()))
t(lambda: use(catch_and_yield(), ValueError("v")))
t(lambda: use(replaces(), ValueError("v")))
t(lambda: use(plain(), StopIteration("stop")))
t(lambda: use(reraises(), StopIteration("stop")))
t(lambda: use(reraises(), RuntimeError("run")))
t(lambda: use(plain(), StopAsyncIteration("sa")))
t(lambda: use(plain(), GeneratorExit("ge")))
t(lambda: use(plain(), KeyboardInterrupt("ki")))
t(lambda: use(plain(), Exception))
cm = plain()
t(lambda: use(cm))
t(lambda: use(cm))
class Thing:
    def close(self):
        print("closed")
with closing(Thing()) as thing:
    print(type(thing).__name__)
t(lambda: use(closing(Thing()), ValueError("v")))
t(lambda: use(closing(5)))
with suppress(ValueError, KeyError):
    int("x")
with suppress(LookupError):
    [][1]
t(lambda: use(suppress(KeyError), ValueError("v")))
t(lambda: use(suppress()))
with nullcontext(5) as five:
    print(five)
with nullcontext() as none:
    print(none)
class Timer(ContextDecorator):
    def __enter__(self):
        print("start")
        return self
    def __exit__(self, *details):
        print("stop", details[0])
        return False
@Timer()
def timed(x):
    return x
print(timed(4))
class Duck:
    def __enter__(self):
        return 1
    def __exit__(self, *details):
        pass
class AsyncDuck:
    async def __aenter__(self):
        return 1
    async def __aexit__(self, *details):
        pass
print(issubclass(Duck, AbstractContextManager), isinstance(plain(), AbstractContextManager), isinstance(5, AbstractContextManager))
print(issubclass(AsyncDuck, AbstractAsyncContextManager), issubclass(Duck, AbstractAsyncContextManager), isinstance(nullcontext(), AbstractAsyncContextManager))
class Partial(AbstractContextManager):
    def __exit__(self, *details):
        print("exit")
with Partial() as p:
    print(type(p).__name__)
t(lambda: AbstractContextManager())
t(lambda: nothing().__exit__(None, None, None))
@asynccontextmanager
async def atag(name):
    print("<" + name)
    try:
        yield name.upper()
    except KeyError as error:
        print("swallowed", error)
    finally:
        print(name + ">")
@asynccontextmanager
async def aplain():
    yield
@asynccontextmanager
async def anothing():
    if False:
        yield
@asynccontextmanager
async def atwice():
    yield 1
    yield 2
@asynccontextmanager
async def acatch_and_yield():
    try:
        yield 1
    except ValueError:
        yield 2
@asynccontextmanager
async def areplaces():
    try:
        yield
    except ValueError as error:
        raise TypeError("other") from error
async def ause(cm, error=None):
    async with cm as value:
        print("in", value if isinstance(value, (int, str, type(None))) else type(value).__name__)
        if error is not None:
            raise error
    return "after"
async def at(awaitable):
    try:
        print(await awaitable)
    except BaseException as error:
        print(type(error).__name__, error, "| cause", repr(error.__cause__), "| context", repr(error.__context__))
@atag("adeco")
async def awork(x):
    return x * 2
async def numbers():
    try:
        yield 1
        yield 2
    finally:
        print("numbers closed")
async def main():
    await at(ause(atag("a")))
    await at(ause(atag("k"), KeyError("gone")))
    await at(ause(atag("v"), ValueError("stays")))
    await at(ause(anothing()))
    await at(ause(atwice()))
    await at(ause(acatch_and_yield(), ValueError("v")))
    await at(ause(areplaces(), ValueError("v")))
    await at(ause(aplain(), StopAsyncIteration("sa")))
    await at(ause(aplain(), StopIteration("st")))
    await at(ause(aplain(), GeneratorExit("ge")))
    await at(ause(aplain(), RuntimeError("run")))
    print(await awork(2), await awork(3))
    async with aclosing(numbers()) as it:
        print(await anext(it))
    async with nullcontext(3) as three:
        print(three)
    await at(ause(nullcontext(), ValueError("v")))
asyncio.run(main())
