import asyncio
from contextlib import ExitStack, AsyncExitStack, contextmanager, asynccontextmanager, suppress
@contextmanager
def res(name, swallow=None):
    print("+" + name)
    try:
        yield name
    except Exception as error:
        print(name, "saw", repr(error))
        if swallow is None or not isinstance(error, swallow):
            raise
    finally:
        print("-" + name)
def t(f):
    try:
        print(f())
    except BaseException as error:
        print(repr(error), "| context", repr(error.__context__), "|", repr(error.__context__.__context__) if error.__context__ else None)
def s():
    with ExitStack() as stack:
        print(stack.enter_context(res("a")), stack.enter_context(res("b")))
        stack.callback(print, "callback", 1, sep="-")
        @stack.callback
        def later():
            print("later")
        return "body"
t(s)
def s():
    with ExitStack() as stack:
        stack.enter_context(res("outer", ValueError))
        stack.enter_context(res("inner"))
        raise ValueError("v")
    return "swallowed"
t(s)
def s():
    with ExitStack() as stack:
        stack.enter_context(suppress(KeyError))
        stack.callback(lambda: {}["k"])
        stack.enter_context(res("x"))
    return "fine"
t(s)
def fail(kind, text):
    raise kind(text)
def s():
    with ExitStack() as stack:
        stack.callback(fail, ValueError, "first")
        stack.callback(fail, KeyError, "second")
        raise TypeError("body")
t(s)
def s():
    try:
        raise IndexError("outside")
    except IndexError:
        with ExitStack() as stack:
            stack.callback(fail, ValueError, "first")
            stack.callback(fail, KeyError, "second")
t(s)
def s():
    stack = ExitStack()
    stack.enter_context(res("kept"))
    with stack:
        moved = stack.pop_all()
    print("still held")
    moved.close()
    return "closed"
t(s)
def leave(kind, value, traceback):
    print("leave", kind and kind.__name__, value)
    return True
def s():
    with ExitStack() as stack:
        stack.push(leave)
        raise ValueError("v")
    return "gone"
t(s)
def s():
    with ExitStack() as stack:
        return stack.enter_context(5)
t(s)
def s():
    with ExitStack() as stack:
        return stack.push(leave) is leave
t(s)
def s():
    with ExitStack() as stack:
        stack.enter_context(res("one"))
        stack.enter_context(fail(ValueError, "entering"))
t(s)
for n in range(3):
    with ExitStack() as stack:
        names = [stack.enter_context(res(str(i))) for i in range(n)]
        print(names)
@asynccontextmanager
async def ares(name):
    print("+" + name)
    try:
        yield name
    finally:
        await asyncio.sleep(0)
        print("-" + name)
async def say(*words):
    await asyncio.sleep(0)
    print(*words)
async def main():
    async with AsyncExitStack() as stack:
        print(await stack.enter_async_context(ares("a")), stack.enter_context(res("b")))
        stack.push_async_callback(say, "async callback")
        stack.callback(print, "callback")
    async def aleave(kind, value, traceback):
        print("aleave", kind and kind.__name__)
        return True
    async with AsyncExitStack() as stack:
        stack.push_async_exit(aleave)
        await stack.enter_async_context(ares("c"))
        raise ValueError("v")
    print("suppressed")
    try:
        async with AsyncExitStack() as stack:
            stack.push_async_callback(say, "still runs")
            stack.callback(fail, KeyError, "k")
            raise ValueError("v")
    except KeyError as error:
        print(repr(error), repr(error.__context__))
    try:
        async with AsyncExitStack() as stack:
            await stack.enter_async_context(res("sync"))
    except TypeError as error:
        print(error)
    stack = AsyncExitStack()
    await stack.enter_async_context(ares("d"))
    await stack.aclose()
    print("end")
asyncio.run(main())
