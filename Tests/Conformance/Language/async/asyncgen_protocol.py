import asyncio
async def at(awaitable):
    try:
        print(await awaitable)
    except BaseException as error:
        print(type(error).__name__, error)
async def g():
    try:
        x = yield 1
        print("got", x)
        y = yield 2
        print("got", y)
    except ValueError as error:
        print("caught", error)
        yield "recovered"
    finally:
        print("finally")
async def ignores():
    try:
        yield 1
    except GeneratorExit:
        yield 2
async def awaits_in_finally():
    try:
        yield 1
    finally:
        await asyncio.sleep(0)
        print("slept")
async def stops():
    yield 1
    raise StopAsyncIteration("inside")
async def stops_sync():
    yield 1
    raise StopIteration("inside")
async def empty():
    return
    yield
async def main():
    a = g()
    print(a.__aiter__() is a, type(a).__name__, a.__name__)
    await at(a.__anext__())
    await at(a.asend("s"))
    await at(a.asend("z"))
    await at(a.__anext__())
    await at(anext(a, "default"))
    await at(g().asend(5))
    a = g()
    await at(anext(a))
    await at(a.athrow(ValueError("v")))
    await at(anext(a))
    a = g()
    await at(a.athrow(KeyError("before")))
    await at(anext(a))
    a = g()
    await at(anext(a))
    await at(a.athrow(KeyError("inside")))
    a = g()
    await at(a.aclose())
    await at(a.aclose())
    await at(anext(a))
    a = g()
    await at(anext(a))
    await at(a.aclose())
    await at(a.asend(1))
    a = ignores()
    await at(anext(a))
    await at(a.aclose())
    a = awaits_in_finally()
    await at(anext(a))
    await at(a.aclose())
    a = stops()
    await at(anext(a))
    await at(anext(a))
    a = stops_sync()
    await at(anext(a))
    await at(anext(a))
    await at(anext(empty()))
    async for x in empty():
        print("never")
    else:
        print("else ran")
    a = awaits_in_finally()
    async for x in a:
        print(x)
        break
    else:
        print("not here")
    await a.aclose()
    async def slow():
        await asyncio.sleep(0)
        yield 1
    s = slow()
    first = s.__anext__()
    first.send(None)
    second = s.__anext__()
    try:
        second.send(None)
    except RuntimeError as error:
        print(error)
    try:
        first.send(None)
    except StopIteration as stop:
        print("yielded", stop.value)
    await s.aclose()
    for bad in (lambda: g().__iter__, lambda: iter(g()), lambda: next(g()), lambda: list(g())):
        try:
            bad()
        except (TypeError, AttributeError) as error:
            print(error)
    try:
        async for x in [1]:
            pass
    except TypeError as error:
        print(error)
    class NoAnext:
        def __aiter__(self):
            return self
    class IntAiter:
        def __aiter__(self):
            return 5
    for cls in (NoAnext, IntAiter):
        try:
            async for x in cls():
                pass
        except TypeError as error:
            print(error)
    try:
        aiter(5)
    except TypeError as error:
        print(error)
    try:
        await anext(5)
    except TypeError as error:
        print(error)
asyncio.run(main())
