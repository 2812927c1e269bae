"""The library's workloads in CPython with the course's package: nanoseconds an item, as JSON."""

import asyncio
import contextlib
import json
import time

from bijux_rag.domain.effects.async_ import (
    async_gen_and_then,
    async_gen_map,
    async_gen_return,
    async_gen_using,
)
from bijux_rag.result.types import Ok

COUNT = 100_000
ROUNDS = 5
MASK = (1 << 64) - 1


def numbers(start, stop):
    async def go():
        for n in range(start, stop):
            yield Ok(n)

    return lambda: go()


async def step(n):
    return n


def awaited(count):
    async def go():
        for n in range(count):
            yield Ok(await step(n))

    return lambda: go()


def add_one(n):
    return n + 1


def triple(n):
    return n * 3


@contextlib.asynccontextmanager
async def resource():
    yield 1


def a(count, source=numbers):
    start = source(0, count) if source is numbers else source(count)
    return async_gen_map(async_gen_map(start, add_one), triple)


WORKLOADS = {
    "A": a,
    "B": lambda count: async_gen_and_then(numbers(0, count), lambda n: async_gen_return(n + 1)),
    "C": lambda count: async_gen_and_then(numbers(0, count // 10), lambda n: numbers(n * 10, n * 10 + 10)),
    "D": lambda count: async_gen_and_then(
        async_gen_and_then(
            async_gen_and_then(numbers(0, count), lambda n: async_gen_return(n + 1)),
            lambda n: async_gen_return(n * 3),
        ),
        lambda n: async_gen_return(n ^ 5),
    ),
    "E": lambda count: async_gen_using(resource, lambda _: a(count)),
    "F": lambda count: a(count, awaited),
}

EXPECTED = {
    "A": lambda n: (n + 1) * 3,
    "B": lambda n: n + 1,
    "C": lambda n: n,
    "D": lambda n: (n + 1) * 3 ^ 5,
    "E": lambda n: (n + 1) * 3,
    "F": lambda n: (n + 1) * 3,
}


async def checked(name):
    items = [item.value async for item in WORKLOADS[name](100)()]
    assert items == [EXPECTED[name](n) for n in range(100)], name


async def timed(name):
    stream = WORKLOADS[name](COUNT)
    total = 0
    start = time.perf_counter_ns()
    async for item in stream():
        total = total + item.value & MASK
    elapsed = time.perf_counter_ns() - start
    assert total == sum(map(EXPECTED[name], range(COUNT))) & MASK, name
    return elapsed / COUNT


async def main():
    times = {}
    for name in WORKLOADS:
        await checked(name)
        samples = sorted([await timed(name) for _ in range(ROUNDS)])
        times[name] = samples[ROUNDS // 2]
    print(json.dumps(times))


asyncio.run(main())
