import asyncio


def handling():
    try:
        raise KeyError(1)
    except KeyError:
        try:
            yield 1
        except GeneratorExit as error:
            print("closed", repr(error.__context__))
            raise


g = handling()
next(g)
try:
    g.throw(ValueError("thrown"))
except ValueError as error:
    print(repr(error.__context__))
g = handling()
next(g)
g.close()


def plain():
    yield 1


g = plain()
next(g)
try:
    g.throw(ValueError("plain"))
except ValueError as error:
    print(repr(error.__context__))

g = plain()
next(g)
try:
    raise OSError("outside")
except OSError as outside:
    try:
        g.throw(ValueError("inside"))
    except ValueError as error:
        print(repr(error.__context__))
    g = plain()
    next(g)
    try:
        g.throw(outside)
    except OSError as error:
        print(error is outside, repr(error.__context__))


async def ahandling():
    try:
        raise KeyError(2)
    except KeyError:
        yield 1


async def main():
    a = ahandling()
    await a.__anext__()
    try:
        await a.athrow(ValueError("thrown"))
    except ValueError as error:
        print(repr(error.__context__))


asyncio.run(main())
