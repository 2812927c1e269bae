import asyncio
async def ag():
    try:
        got = None
        while True:
            try:
                got = yield f"got {got!r}"
            except ValueError as error:
                got = f"caught {error}"
    finally:
        print("finally")
async def main():
    it = ag()
    print(await anext(it), await it.asend(1), await it.athrow(ValueError("v")))
    await it.aclose()
    await it.aclose()
    print([x async for x in it], await anext(it, "default"))
    try:
        await it.__anext__()
    except StopAsyncIteration as stop:
        print("stop", stop.args)
    unstarted = ag()
    await unstarted.aclose()
    async def bad_close():
        try:
            yield 1
        finally:
            yield 2
    b = bad_close()
    await anext(b)
    async def leak():
        yield 1
        raise StopIteration("s")
    async def leak_async():
        yield 1
        raise StopAsyncIteration("sa")
    async def slow():
        await asyncio.sleep(0)
        yield 1
        await asyncio.sleep(0)
    async def drain(gen):
        return [x async for x in gen]
    async def early():
        await ag().asend(5)
    async def running():
        s = slow()
        first, second = s.__anext__(), s.__anext__()
        first.send(None)
        try:
            second.send(None)
        finally:
            print("first", await_rest(first))
            try:
                s.aclose().send(None)
            except StopIteration:
                print("closed")
    def await_rest(step):
        try:
            step.send(None)
        except StopIteration as stop:
            return stop.value
    for label, make in (("close", b.aclose), ("leak", lambda: drain(leak())), ("leak_async", lambda: drain(leak_async())), ("early", early), ("running", running)):
        try:
            await make()
        except BaseException as error:
            print(label, type(error).__name__, error, repr(error.__cause__))
    for make in (lambda: drain(5), lambda: drain([1]), lambda: drain(None), lambda: drain(ag)):
        try:
            await make()
        except TypeError as error:
            print(error)
    for call in (lambda: aiter([1]), lambda: anext([1])):
        try:
            call()
        except TypeError as error:
            print(error)
    try:
        await 5
    except TypeError as error:
        print(error)
asyncio.run(main())
