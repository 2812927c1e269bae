# What is left of a release that waits when main ends: asyncio.run cancels what still runs, closes the async generators that
# are held, and gives each of these steps a few turns of the loop. What needs more turns is cut off without a word.
import asyncio

kept = []


async def one():
    try:
        yield 1
    finally:
        print("  one begins")
        await asyncio.sleep(0)
        print("  one ends")


async def three():
    try:
        yield 1
    finally:
        for step in range(3):
            print("  three", step)
            await asyncio.sleep(0)
        print("  three ends")


async def long():
    try:
        yield 1
    finally:
        print("  long begins")
        await asyncio.sleep(0.01)
        print("  long ends")


async def failing():
    try:
        yield 1
    finally:
        print("  failing begins")
        await asyncio.sleep(0)
        raise ValueError("in the release")


async def telling():
    try:
        yield 1
    except BaseException as error:
        print("  told", type(error).__name__)
        try:
            await asyncio.sleep(0)
        except BaseException as second:
            print("  told in the release", type(second).__name__)
            raise
        print("  released")
        raise


async def swallowing():
    try:
        yield 1
    except BaseException as error:
        print("  swallowed", type(error).__name__)
    print("  goes on")
    await asyncio.sleep(0)
    print("  at its end")


def within(name, make):
    async def outer():
        try:
            async for item in make():
                yield item
        finally:
            print(" ", name, "begins")
            await asyncio.sleep(0)
            print(" ", name, "ends")

    outer.__name__ = name + "(" + make.__name__ + ")"
    return outer


async def turns(count):
    for turn in range(count):
        await asyncio.sleep(0)
        print("  turn", turn + 1)


async def dropped(make, count):
    async for item in make():
        break
    await turns(count)
    print("  main ends")


async def in_a_variable(make, count):
    items = make()
    async for item in items:
        break
    await turns(count)
    print("  main ends")


async def held(make, count):
    items = make()
    kept.append(items)
    async for item in items:
        break
    await turns(count)
    print("  main ends")


async def two(make, count):
    for name in "ab":
        async for item in make():
            break
    await turns(count)
    print("  main ends")


async def raising(make, count):
    async for item in make():
        await turns(count)
        raise KeyError("main")


async def leaving(make, count):
    async for item in make():
        break
    await turns(count)
    raise SystemExit("main")


def run(shape, make, count=0):
    print(shape.__name__, make.__name__, count)
    try:
        result = asyncio.run(shape(make, count))
    except BaseException as error:
        print("  run raised", repr(error))
    else:
        print("  run gave", result)
    kept.clear()


for make in one, three, long, failing, telling, swallowing:
    run(dropped, make)
for count in 1, 2, 3:
    for make in one, three, long, telling, swallowing:
        run(dropped, make, count)
for make in one, three, long, telling:
    run(in_a_variable, make)
    run(held, make)
    run(raising, make)
    run(raising, make, 1)
    run(leaving, make, 1)
run(held, one, 3)
run(leaving, one)
run(leaving, telling)
run(two, one)
run(two, one, 2)
outer, middle = within("outer", one), within("middle", within("inner", one))
for count in range(5):
    run(dropped, outer, count)
    run(raising, outer, count)
for count in range(8):
    run(dropped, middle, count)
run(dropped, within("outer", telling))
run(dropped, within("outer", telling), 2)


def in_a_function():
    async def main():
        async for item in one():
            break

    asyncio.run(main())
    print("  the function ends")


in_a_function()


# Another run has a loop of its own, which knows nothing of a generator that was left in the first.
async def begin():
    items = one()
    kept.append(items)
    await anext(items)
    return items


async def drop_it():
    kept.clear()
    await turns(3)


items = asyncio.run(begin())
print(kept[0] is items)
del items
asyncio.run(drop_it())
