# The order in which tasks of one loop run is asyncio's own: nothing here measures time.
import asyncio
async def yields(name, n):
    for i in range(n):
        print(f"{name}{i}", end=" ")
        await asyncio.sleep(0)
    return name
async def nested(n):
    if n:
        return await nested(n - 1) + 1
    await asyncio.sleep(0)
    return 0
async def gen(name, n):
    try:
        for i in range(n):
            await asyncio.sleep(0)
            yield f"{name}{i}"
    finally:
        print(f"({name} closed)", end=" ")
async def main():
    print(await yields("a", 2), await yields("b", 1))
    print(await nested(50))
    async for x in gen("g", 3):
        print(x, end=" ")
    print()
    async def consume(g, limit):
        out = []
        async for x in g:
            out.append(x)
            if len(out) == limit:
                break
        await g.aclose()
        return out
    print(await consume(gen("h", 5), 2))
    async def chain(*gens):
        for g in gens:
            async for x in g:
                yield x
    print([x async for x in chain(gen("i", 2), gen("j", 1))])
    async def take(n, g):
        try:
            async for x in g:
                if n == 0:
                    return
                n -= 1
                yield x
        finally:
            await g.aclose()
    print([x async for x in take(2, gen("k", 9))])
    async def zipped(a, b):
        while True:
            try:
                yield await anext(a), await anext(b)
            except StopAsyncIteration:
                return
    print([p async for p in zipped(gen("l", 2), gen("m", 3))])
    async def mapped(f, g):
        async for x in g:
            yield await f(x)
    async def shout(x):
        await asyncio.sleep(0)
        return x.upper()
    print([x async for x in mapped(shout, gen("n", 2))])
    results = []
    for coro in (yields("o", 1), nested(2)):
        results.append(await coro)
    print(results)
    try:
        async for x in gen("p", 2):
            raise ValueError("in the body")
    except ValueError as error:
        print(error, end=" ")
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print()
    print(await asyncio.sleep(0, "value"), await asyncio.sleep(0, "later"))
    return "finished"
print(asyncio.run(main()))
async def raises():
    await asyncio.sleep(0)
    raise KeyError("out of run")
try:
    asyncio.run(raises())
except KeyError as error:
    print(repr(error))
try:
    asyncio.run(5)
except ValueError as error:
    print(error)
async def inner_run():
    coro = raises()
    try:
        asyncio.run(coro)
    except RuntimeError as error:
        coro.close()
        return str(error)
print(asyncio.run(inner_run()))
c = yields("z", 1)
try:
    c.send(None)
    c.send(None)
except StopIteration as stop:
    print("stopped", stop.value)
c = raises()
print(c.send(None))
c.close()
try:
    c.send(None)
except RuntimeError as error:
    print(error)
c = nested(0)
c.close()
