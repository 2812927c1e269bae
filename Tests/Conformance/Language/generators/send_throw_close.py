def g():
    try:
        got = None
        while True:
            try:
                got = yield f"got {got!r}"
            except ValueError as error:
                got = f"caught {error}"
    except GeneratorExit:
        print("closing")
        raise
    finally:
        print("finally")
it = g()
print(next(it), it.send(1), it.throw(ValueError("v")), it.send("z"))
it.close()
it.close()
print(list(it))
def ret():
    x = yield 1
    return x
r = ret()
next(r)
try:
    r.send("value")
except StopIteration as stop:
    print(stop.value, stop.args)
def delegate():
    result = yield from ret()
    print("result", result)
    yield "after"
    yield from [7, 8]
d = delegate()
print(next(d), d.send("sent"), next(d), next(d), next(d, "end"))
def ignoring():
    try:
        yield 1
    except GeneratorExit:
        yield 2
i = ignoring()
next(i)
def leak():
    yield 1
    raise StopIteration("x")
def self_run():
    yield next(me)
me = self_run()
def use_leak():
    return list(leak())
def send_early():
    fresh = ret()
    fresh.send(1)
for thunk in (i.close, use_leak, lambda: next(me), send_early, lambda: ret().throw(KeyError("k")), lambda: ret().throw(TypeError)):
    try:
        thunk()
    except BaseException as error:
        print(type(error).__name__, error, repr(error.__cause__))
unstarted = g()
unstarted.close()
print("no finally before start")
def inner():
    try:
        yield 1
    finally:
        print("inner closed")
def outer():
    try:
        yield from inner()
    finally:
        print("outer closed")
o = outer()
next(o)
o.close()
for x in outer():
    break
print("broken out")
def tree(n):
    if n:
        yield from tree(n - 1)
        yield n
        yield from tree(n - 1)
print(list(tree(3)), type(g()).__name__)
