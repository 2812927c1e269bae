import asyncio
def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e, repr(e.__cause__), repr(e.__context__))
async def co(): return 5
c = co(); t(lambda: c.send(None)); t(lambda: c.send(None)); t(lambda: next(c)); t(lambda: iter(c))
c = co(); t(lambda: c.throw(ValueError("u"))); t(lambda: c.send(None))
c = co(); c.close(); t(lambda: c.send(None))
class Aw:
    def __await__(self):
        x = yield "req"
        return x * 2
async def use(): return await Aw()
c = use(); print(c.send(None)); t(lambda: c.send(21))
c = use(); c.send(None); t(lambda: c.throw(KeyError("k")))
async def ig():
    try: await Aw()
    except GeneratorExit: await Aw()
c = ig(); c.send(None); t(c.close)
async def agen():
    try:
        x = yield 1
        print("x", x)
        y = yield 2
    finally:
        print("afin")
def drive(aw):
    it = aw.__await__()
    try:
        while True: print("req", it.send(None))
    except StopIteration as s: return ("done", s.value)
a = agen(); t(lambda: drive(a.__anext__())); t(lambda: drive(a.asend("v"))); t(lambda: drive(a.asend(None))); t(lambda: drive(a.__anext__()))
a = agen(); t(lambda: drive(a.asend(1)))
a = agen(); t(lambda: drive(a.__anext__())); t(lambda: drive(a.athrow(ValueError("q")))); t(lambda: drive(a.__anext__())); t(lambda: drive(a.aclose())); t(lambda: drive(a.athrow(KeyError("z"))))
a = agen(); t(lambda: drive(a.aclose())); t(lambda: drive(a.__anext__()))
a = agen(); t(lambda: drive(a.athrow(ValueError("first"))))
a = agen(); s = a.__anext__(); t(lambda: drive(s)); t(lambda: s.send(None)); t(lambda: drive(s))
async def ag2():
    try:
        yield 1
    except GeneratorExit:
        yield 2
a = ag2(); drive(a.__anext__()); t(lambda: drive(a.aclose()))
async def ag3():
    await Aw()
    yield "after"
    await Aw()
a = ag3(); s1 = a.__anext__(); print(s1.send(None)); s2 = a.__anext__(); t(lambda: s2.send(None)); t(lambda: drive(a.aclose())); t(lambda: s1.send(4)); t(lambda: s1.send(4))
print(type(a), a.ag_running, a.__name__, a.ag_frame is None, a.ag_await)
async def main():
    async def inner():
        await asyncio.sleep(0)
        raise ValueError("inner")
    try: await inner()
    except ValueError as e: print("caught", e)
    try:
        async with Bad(): pass
    except (TypeError, AttributeError) as e: print(type(e).__name__, e)
    try:
        with Bad(): pass
    except (TypeError, AttributeError) as e: print(type(e).__name__, e)
    try:
        async with BadA(): pass
    except (TypeError, AttributeError) as e: print(type(e).__name__, e)
    try: await None
    except TypeError as e: print(e)
    try: await agen()
    except TypeError as e: print(e)
    try:
        for x in agen(): pass
    except TypeError as e: print(e)
    print([x async for x in agen()], {x: y async for x in agen() for y in [x]}, [y async for y in (z async for z in agen())])
    c = co()
    print(await c)
    try: await c
    except RuntimeError as e: print(e)
    async for x in agen():
        print("item", x)
        break
    else: print("never")
    print("after break")
    await asyncio.sleep(0); await asyncio.sleep(0)
    print("later")
    return "main result"
class Bad: pass
class BadA:
    def __aenter__(self): return 5
    async def __aexit__(self, *a): pass
print(asyncio.run(main()))
t(lambda: asyncio.run(5))
