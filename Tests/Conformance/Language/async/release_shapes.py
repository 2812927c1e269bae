# Streams of streams that are left after one item: what is released at which turn of the loop, and in which order.
import asyncio
from contextlib import aclosing, asynccontextmanager

log = []


def numbers(name):
    async def go():
        try:
            yield 1
            yield 2
        finally:
            log.append(name)
    return go


def holding(name, make):
    @asynccontextmanager
    async def hold():
        try:
            yield name
        finally:
            log.append(name)

    async def go():
        async with hold() as held:
            async for item in make(held)():
                yield item
    return go


def mapped(stream):
    async def go():
        async for item in stream():
            yield item * 10
    return go


def chained(stream, f):
    async def go():
        async for item in stream():
            async for inner in f(item)():
                yield inner
    return go


async def just():
    yield 1
    yield 2


def source_in(name, inner="s"):
    return holding(name, lambda held: numbers(inner))


shapes = [
    ("generator", numbers("s")),
    ("using", holding("A", lambda held: just)),
    ("using over a source", source_in("A")),
    ("map(using)", mapped(source_in("A"))),
    ("and_then(using, f)", chained(source_in("A"), lambda item: just)),
    ("and_then(source, using)", chained(numbers("s"), lambda item: source_in("A", "i"))),
    ("and_then(using, using)", chained(source_in("A"), lambda item: source_in("B", "i"))),
    ("using(using)", holding("A", lambda held: source_in("B"))),
    ("map(and_then(map(using), using))", mapped(chained(mapped(source_in("A")), lambda item: source_in("B", "i")))),
]


async def turns():
    story = []
    for turn in range(12):
        if log:
            story.append(f"{turn}: {' '.join(log)}")
            log.clear()
        await asyncio.sleep(0)
    return ", ".join(story)


async def dropped(stream):
    async for item in stream():
        break
    return await turns()


async def closed(stream):
    async with aclosing(stream()) as items:
        async for item in items:
            break
    return await turns()


async def raising(stream):
    try:
        async for item in stream():
            raise ValueError("body")
    except ValueError:
        pass
    return await turns()


for name, stream in shapes:
    print(name)
    for leave in (dropped, closed, raising):
        print(" ", leave.__name__, asyncio.run(leave(stream)))
