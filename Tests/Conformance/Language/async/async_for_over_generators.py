"""`async for` over the program's own async generators: what a loop sees, and what the generator sees of the loop."""

import asyncio

log = []


def run(main):
    log.clear()
    try:
        result = asyncio.run(main())
    except BaseException as error:
        result = f"{type(error).__name__}: {error}"
    print(main.__name__, result, *log, sep="\n  ")


def step(coroutine):
    """Goes on with a coroutine as a loop does, up to the next thing that it waits for."""
    try:
        return f"waits for {coroutine.send(None)}"
    except StopIteration as end:
        return f"done: {end.value}"


async def counted(name, stop, wait=()):
    log.append(f"{name} begins")
    try:
        for n in range(stop):
            if n in wait:
                log.append(f"{name} waits at {n}")
                await asyncio.sleep(0)
            got = yield n
            if got is not None:
                log.append(f"{name} got {got}")
    finally:
        log.append(f"{name} ends")


async def passed(source):
    async for n in source:
        yield n
    else:
        log.append("passed all")


async def nothing_waits():
    return [n async for n in passed(passed(counted("a", 3)))]


async def some_pulls_wait():
    return [n async for n in passed(passed(counted("a", 4, (0, 2, 3))))]


async def two_readers_take_turns():
    async def reader(name):
        async for n in passed(counted(name, 3, (1, 2))):
            log.append(f"{name} {n}")
        return name

    readers = reader("a"), reader("b")
    return [step(one) for _ in range(3) for one in readers]


async def loops_over_one_generator():
    source = counted("a", 7)
    async for n in source:
        log.append(f"first {n}")
        async for m in source:
            log.append(f"second {m}")
            if m == 2:
                break
        async for m in source:
            log.append(f"third {m}")
            if m > 3:
                break
        log.append(f"then {await anext(source)} {await source.asend('x')}")
    async for n in source:
        log.append("never")
    return await anext(source, "over")


async def loop_over_itself():
    async def own():
        yield 1
        async for n in source:
            yield n

    source = own()
    async for n in source:
        log.append(str(n))


async def pull_while_another_waits():
    source = counted("a", 5, (1,))

    async def reader():
        async for n in source:
            log.append(f"reader {n}")

    reading = reader()
    log.append(step(reading))
    for attempt in (lambda: anext(source), lambda: source.asend(1), lambda: source.aclose(),
                    lambda: source.athrow(ValueError)):
        try:
            await attempt()
        except RuntimeError as error:
            log.append(f"{error}")
    try:
        async for n in source:
            log.append("never")
    except RuntimeError as error:
        log.append(f"loop: {error}")
    log.append(f"running {source.ag_running}")
    log.append(step(reading))
    log.append(f"running {source.ag_running}")


async def a_kept_step():
    source = counted("a", 4)
    first, second = source.__anext__(), source.__anext__()
    log.append(f"second {await second}")
    async for n in source:
        log.append(f"loop {n}")
        break
    log.append(f"first {await first}")
    for step in (first, second):
        try:
            await step
        except RuntimeError as error:
            log.append(f"{error}")
    await source.aclose()
    async for n in source:
        log.append("never")


async def what_it_is_while_it_runs():
    async def looked_at():
        log.append(f"inside {source.ag_running} {source.ag_await}")
        yield 1
        await asyncio.sleep(0)
        log.append(f"inside {source.ag_running} {source.ag_await}")
        yield 2

    source = looked_at()
    outer = passed(source)

    async def reader():
        async for n in outer:
            log.append(f"item {n} {source.ag_running} {source.ag_await} {outer.ag_running}")

    reading = reader()
    log.append(step(reading))
    log.append(f"waiting {source.ag_running} {type(source.ag_await).__name__}")
    log.append(f"waiting {outer.ag_running} {type(outer.ag_await).__name__}")
    log.append(step(reading))
    log.append(f"after {source.ag_running} {source.ag_await} {source.ag_frame}")


async def cancelled_while_it_waits():
    async def reader():
        async for n in passed(counted("a", 3, (2,))):
            log.append(str(n))

    reading = reader()
    log.append(step(reading))
    try:
        reading.throw(asyncio.CancelledError())
    except asyncio.CancelledError:
        log.append("cancelled")
    reading = reader()
    log.append(step(reading))
    reading.close()


async def thrown_into_a_waiting_loop():
    outer = passed(counted("a", 3, (1,)))
    log.append(str(await anext(outer)))
    step = outer.__anext__()
    log.append(f"request {step.send(None)}")
    try:
        step.throw(KeyError("k"))
    except KeyError as error:
        log.append(f"came back {error!r}")
    log.append(await anext(outer, "over"))


async def closed_while_it_waits():
    outer = passed(counted("a", 3))
    async for n in outer:
        log.append(str(n))
        break
    await outer.aclose()
    log.append("closed")
    async for n in outer:
        log.append("never")


async def broken(kind):
    yield 1
    raise kind("out")


async def errors_and_their_tracebacks():
    for kind in (ValueError, StopIteration, StopAsyncIteration, GeneratorExit, asyncio.CancelledError):
        source = broken(kind)
        try:
            async for n in passed(source):
                log.append(str(n))
        except BaseException as error:
            lines = []
            entry = error.__traceback__
            while entry:
                lines.append(entry.tb_lineno)
                entry = entry.tb_next
            log.append(f"{error!r} from {error.__cause__!r} by {lines[:2]}")
        log.append(await anext(source, "over"))


async def errors_in_the_body():
    source = counted("a", 3)
    try:
        async for n in source:
            1 / 0
    except ZeroDivisionError as error:
        log.append(f"{error} {error.__context__}")
    log.append(str(await anext(source)))
    try:
        async for n in source:
            raise StopAsyncIteration("mine")
    except StopAsyncIteration as error:
        log.append(f"mine: {error}")
    await source.aclose()


def handled():
    try:
        raise
    except BaseException as error:
        return error


async def what_is_handled():
    async def handles():
        log.append(f"1 {handled()!r}")
        try:
            raise KeyError("inner")
        except KeyError:
            yield 1
            log.append(f"2 {handled()!r}")
            try:
                raise
            except KeyError as error:
                yield f"again {error!r} in {error.__context__!r}"
        log.append(f"3 {handled()!r}")
        yield 3

    async for n in handles():
        log.append(f"{n} {handled()!r}")
    try:
        raise ValueError("outer")
    except ValueError:
        async for n in handles():
            log.append(f"{n} {handled()!r}")
    return handled()


async def where_the_context_comes_from():
    async def fails():
        yield 1
        raise KeyError("late")

    try:
        try:
            raise ValueError("first")
        except ValueError:
            async for n in fails():
                pass
    except KeyError as error:
        return repr(error.__context__)


async def too_deep():
    async def nest(depth):
        if depth == 0:
            yield 0
            return
        async for n in nest(depth - 1):
            yield n + 1

    log.append(str([n async for n in nest(100)]))
    try:
        async for n in nest(5000):
            log.append("never")
    except RecursionError as error:
        return str(error)[:32]


async def nested_comprehensions():
    rows = [[m async for m in counted(f"r{n}", n)] async for n in counted("a", 3, (1,)) if n != 1]
    pairs = {(n, m) async for n in counted("b", 2) async for m in counted("c", 2, (0,))}
    sizes = {n: m async for n, m in zipped(counted("d", 2), counted("e", 5, (0, 1)))}
    lazy = (n * 2 async for n in counted("f", 3) if n)
    return rows, sorted(pairs), sizes, [n async for n in lazy]


async def zipped(left, right):
    async for n in left:
        yield n, await anext(right)


async def items_are_let_go():
    class Item:
        def __init__(self, n):
            self.n = n

        def __del__(self):
            log.append(f"del {self.n}")

    async def items():
        for n in range(3):
            yield Item(n)

    async for item in passed(items()):
        log.append(f"item {item.n}")
    del item
    log.append("end")


for main in (
    nothing_waits, some_pulls_wait, two_readers_take_turns, loops_over_one_generator, loop_over_itself,
    pull_while_another_waits, a_kept_step, what_it_is_while_it_runs, cancelled_while_it_waits,
    thrown_into_a_waiting_loop, closed_while_it_waits, errors_and_their_tracebacks, errors_in_the_body, what_is_handled,
    where_the_context_comes_from, too_deep, nested_comprehensions, items_are_let_go,
):
    run(main)
