"""What the notation is measured by: the same text runs in our machine and in CPython.

ROWS: name -> (function, how many items one call handles, the result that is right).
"""

import asyncio

from bijux_rag.domain.effects.async_ import (
    async_gen_and_then,
    async_gen_from_list,
    async_gen_map,
    async_gen_return,
)

# So many that a pass takes longer than a turn of the system's scheduler: a busy neighbour then slows both sides alike.
COUNT = 100_000
NUMBERS = list(range(COUNT))
TENS = list(range(COUNT // 10))


def numbers():
    return async_gen_from_list(NUMBERS)


STREAMS = {
    "A": lambda: async_gen_map(async_gen_map(numbers(), lambda n: n + 1), lambda n: n * 3),
    "B": lambda: async_gen_and_then(numbers(), lambda n: async_gen_return(n + 1)),
    "C": lambda: async_gen_and_then(
        async_gen_from_list(TENS), lambda n: async_gen_from_list(range(n * 10, n * 10 + 10))
    ),
    "D": lambda: async_gen_and_then(
        async_gen_and_then(
            async_gen_and_then(numbers(), lambda n: async_gen_return(n + 1)),
            lambda n: async_gen_return(n * 3),
        ),
        lambda n: async_gen_return(n ^ 5),
    ),
}


def drive(stream):
    async def main():
        total = 0
        async for item in stream():
            total += item.value
        return total

    return asyncio.run(main())


async def counted(stop):
    n = 0
    while n < stop:
        yield n
        n += 1


async def doubled(source):
    async for n in source:
        yield n * 2


async def kept(source):
    async for n in source:
        if n % 3:
            yield n


def user_generators():
    async def main():
        total = 0
        async for n in kept(doubled(counted(COUNT))):
            total += n
        return total

    return asyncio.run(main())


def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


def nested_loops():
    total = 0
    for i in range(500):
        for j in range(500):
            if (i + j) % 3 == 0:
                total += i * j
    return total


def generator_sum():
    def squares(stop):
        for n in range(stop):
            yield n * n

    return sum(n for n in squares(150_000) if n & 1)


def dict_counting():
    counts = {}
    for n in range(150_000):
        key = n * n % 1009
        counts[key] = counts.get(key, 0) + 1
    return sum(key * count for key, count in counts.items())


def string_building():
    parts = []
    for n in range(60_000):
        parts.append(f"{n}:{n % 7}")
    text = ",".join(parts)
    return len(text) + text.count("9:3") + sum(map(len, text.upper().split(",")))


MAPPED = sum((n + 1) * 3 for n in NUMBERS)
FLIPPED = sum((n + 1) * 3 ^ 5 for n in NUMBERS)

ROWS = {
    "A": (lambda: drive(STREAMS["A"]()), COUNT, MAPPED),
    "B": (lambda: drive(STREAMS["B"]()), COUNT, sum(NUMBERS) + COUNT),
    "C": (lambda: drive(STREAMS["C"]()), COUNT, sum(NUMBERS)),
    "D": (lambda: drive(STREAMS["D"]()), COUNT, FLIPPED),
    "generators": (user_generators, COUNT, sum(2 * n for n in NUMBERS if 2 * n % 3)),
    "fib": (lambda: fib(27), 635_621, 196_418),
    "loops": (nested_loops, 250_000, sum(i * j for i in range(500) for j in range(500) if (i + j) % 3 == 0)),
    "generator_sum": (generator_sum, 150_000, sum(n * n for n in range(1, 150_000, 2))),
    "dict": (dict_counting, 150_000, sum(n * n % 1009 for n in range(150_000))),
    "strings": (string_building, 60_000, 878_636),
}
