import asyncio
from contextlib import asynccontextmanager, aclosing, AsyncExitStack
@asynccontextmanager
async def res(name, swallow=False):
    print("+" + name)
    try:
        yield name.upper()
    except ValueError as error:
        print("saw", error)
        if not swallow:
            raise
    finally:
        print("-" + name)
@asynccontextmanager
async def no_yield():
    if False:
        yield
@asynccontextmanager
async def two_yields():
    yield 1
    yield 2
class CM:
    async def __aenter__(self):
        await asyncio.sleep(0)
        return "cm"
    async def __aexit__(self, kind, value, tb):
        print("aexit", kind.__name__ if kind else None)
async def numbers():
    try:
        for i in range(5):
            yield i
    finally:
        print("numbers closed")
async def main():
    async with res("a") as a, res("b") as b:
        print(a, b)
    async with res("s", True):
        raise ValueError("hidden")
    try:
        async with res("t"):
            raise ValueError("passes")
    except ValueError as error:
        print("caught", error)
    async with CM() as c:
        print(c)
    async with aclosing(numbers()) as it:
        async for x in it:
            print(x)
            break
    print("after aclosing")
    async with AsyncExitStack() as stack:
        print(await stack.enter_async_context(res("x")), await stack.enter_async_context(res("y")))
        stack.callback(print, "callback")
    async def enter(cm):
        async with cm:
            print("body")
    for cm in (no_yield(), two_yields(), 5, res):
        try:
            await enter(cm)
        except Exception as error:
            print(type(error).__name__, error)
    async def early():
        async with res("r"):
            return "returned"
    print(await early())
asyncio.run(main())
