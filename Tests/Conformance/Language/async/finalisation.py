import asyncio
def make(name, inner=None):
    async def gen():
        try:
            if inner is None:
                for i in range(3):
                    yield i
            else:
                async for x in inner():
                    yield x
        finally:
            print("-" + name)
    return gen
async def turns(n):
    for k in range(1, n + 1):
        await asyncio.sleep(0)
        print("turn", k)
async def main():
    print("one level")
    async for x in make("s")():
        break
    print("broke")
    await turns(2)
    print("two levels")
    async for x in make("outer", make("inner"))():
        break
    await turns(4)
    print("held")
    held = make("held")()
    async for x in held:
        break
    await turns(2)
    await held.aclose()
    print("raising body")
    try:
        async for x in make("r")():
            raise ValueError("body")
    except ValueError as error:
        print("caught", error)
    await turns(2)
    print("full")
    async for x in make("f", make("g"))():
        pass
    print("end")
asyncio.run(main())
