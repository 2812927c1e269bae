import asyncio
class Counter:
    def __init__(self, n):
        self.n, self.i = n, 0
    def __aiter__(self):
        return self
    async def __anext__(self):
        if self.i >= self.n:
            raise StopAsyncIteration
        self.i += 1
        await asyncio.sleep(0)
        return self.i
class Future:
    def __init__(self, value):
        self.value = value
    def __await__(self):
        print("awaiting")
        yield from asyncio.sleep(0).__await__()
        return self.value
class Lock:
    def __init__(self, name):
        self.name = name
    async def __aenter__(self):
        print("enter", self.name)
        await asyncio.sleep(0)
        return self
    async def __aexit__(self, kind, value, tb):
        print("exit", self.name, kind and kind.__name__)
        await asyncio.sleep(0)
        return kind is ValueError
class Service:
    def __init__(self):
        self.log = []
    async def call(self, x):
        self.log.append(x)
        await asyncio.sleep(0)
        return x + 1
    @classmethod
    async def create(cls, x):
        self = cls()
        await self.call(x)
        return self
    @staticmethod
    async def helper(x):
        return x * 3
    @property
    def ready(self):
        return self.call(99)
    async def stream(self, n):
        for i in range(n):
            yield await self.call(i)
    async def __call__(self, x):
        return await self.call(x)
async def fails():
    await asyncio.sleep(0)
    raise KeyError("deep")
async def main():
    async for x in Counter(3):
        print(x, end=" ")
    print([x async for x in Counter(2)])
    print(await Future("value"))
    async with Lock("a") as lock, Lock("b"):
        print("in", lock.name)
    async with Lock("quiet"):
        raise ValueError("hidden")
    try:
        async with Lock("loud"):
            raise TypeError("seen")
    except TypeError as error:
        print("caught", error)
    s = await Service.create(5)
    print(s.log, await s.call(1), await Service.helper(2), await s.ready, await s(7), [x async for x in s.stream(2)], s.log)
    for i in range(3):
        async with Lock(i):
            if i == 0:
                continue
            if i == 1:
                break
    async def early():
        async with Lock("early"):
            return "returned"
    print(await early())
    try:
        await fails()
    except KeyError as error:
        print(repr(error))
    finally:
        print("finally", await Service.helper(1))
    async def retry(make, times):
        for attempt in range(times):
            try:
                return await make()
            except KeyError as error:
                print("attempt", attempt, error)
        return "gave up"
    print(await retry(fails, 2))
    for bad in (5, [], None, Counter):
        try:
            await bad
        except TypeError as error:
            print(error)
    class BadAwait:
        def __await__(self):
            return 5
    class NoExit:
        async def __aenter__(self):
            pass
    try:
        await BadAwait()
    except TypeError as error:
        print(error)
    for bad in (NoExit(), 5, len):
        try:
            async with bad:
                pass
        except TypeError as error:
            print(error)
        except AttributeError as error:
            print("attr", error)
    coro = Service.helper(4)
    print(type(coro).__name__, coro.__name__, await coro)
    try:
        await coro
    except RuntimeError as error:
        print(error)
asyncio.run(main())
