import asyncio
async def agen(n):
    for i in range(n):
        await asyncio.sleep(0)
        yield i
async def double(x):
    await asyncio.sleep(0)
    return x * 2
async def is_even(x):
    return x % 2 == 0
async def main():
    print([x async for x in agen(3)])
    print({x async for x in agen(3)}, {x: x * x async for x in agen(3)})
    print([x for x in range(5) if await is_even(x)], [await double(x) for x in range(3)])
    print([x async for x in agen(5) if x % 2], [(x, y) async for x in agen(2) for y in "ab"], [(x, y) for x in "ab" async for y in agen(2)])
    lazy = (await double(x) async for x in agen(3))
    print(type(lazy).__name__, [x async for x in lazy], [x async for x in lazy])
    g = (x async for x in agen(3))
    print(await g.__anext__(), await anext(g))
    await g.aclose()
    nested = [[y async for y in agen(x)] for x in range(3)]
    print(nested, [[await double(y) for y in range(x)] for x in range(3)])
    print(await double(await double(3)), (await double(1)) + (await double(2)), [await double(1), await double(2)], {await double(1): await double(2)}, f"{await double(21)}")
    x = 10
    print([x async for x in agen(2)], x)
    print([y := x async for x in agen(3)], y)
    print(sum([x async for x in agen(4)]), max([x async for x in agen(4)]), sorted({x % 2 async for x in agen(4)}))
    print(await double(1) if await is_even(2) else None, (await is_even(1)) or "odd", not await is_even(1), (await is_even(2)) and (await double(4)))
    values = [i async for i in agen(3)]
    a, b, c = [await double(v) for v in values]
    print(a, b, c, await asyncio.sleep(0, "slept"))
    try:
        [x for x in agen(2)]
    except TypeError as error:
        print(error)
    try:
        [x async for x in range(2)]
    except TypeError as error:
        print(error)
    return "done"
print(asyncio.run(main()))
