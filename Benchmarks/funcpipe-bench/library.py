"""Runs the library's workloads that standard input names, a line each, in CPython with the course's package.

Prints the sum of each workload's items.
"""

import asyncio
import contextlib
import sys

from bijux_rag.domain.effects.async_ import (
    async_gen_and_then,
    async_gen_map,
    async_gen_return,
    async_gen_using,
)
from bijux_rag.result.types import Ok

COUNT = 100_000
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


async def total(name):
    result = 0
    async for item in WORKLOADS[name](COUNT)():
        result = result + item.value & MASK
    return result


for name in WORKLOADS:
    asyncio.run(checked(name))
for line in sys.stdin:
    print(asyncio.run(total(line.strip())), flush=True)
