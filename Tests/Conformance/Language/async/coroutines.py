import asyncio
async def add(a, b):
    await asyncio.sleep(0)
    return a + b
async def fails():
    raise KeyError("k")
class Awaitable:
    def __await__(self):
        yield from asyncio.sleep(0).__await__()
        return "awaited"
class Counter:
    def __init__(self, n): self.n, self.i = n, 0
    def __aiter__(self): return self
    async def __anext__(self):
        if self.i >= self.n: raise StopAsyncIteration
        self.i += 1
        return self.i
async def agen(n):
    for i in range(n):
        yield i
async def main():
    print(await add(1, 2), await add(await add(1, 1), 3), await Awaitable())
    print([x async for x in agen(3)], {x: x async for x in agen(2)}, sorted({x async for x in agen(2)}), [x async for x in Counter(3) if x != 2])
    print([await add(i, 1) for i in range(3)], [await add(x, y) async for x in agen(2) for y in range(2)])
    lazy = (x * 2 async for x in agen(3))
    print(type(lazy).__name__, [x async for x in lazy])
    async for x in Counter(2):
        if x == 2: break
    else:
        print("no")
    async for x in agen(0):
        pass
    else:
        print("else")
    try:
        await fails()
    except KeyError as error:
        print("caught", error)
    finally:
        print("finally")
    c = add(1, 1)
    print(type(c).__name__, await c)
    try:
        await c
    except RuntimeError as error:
        print(error)
    return "done"
print(asyncio.run(main()))
try:
    asyncio.run(fails())
except KeyError as error:
    print(repr(error))
try:
    asyncio.run(5)
except ValueError as error:
    print(error)
step = add(3, 4)
step.close()
