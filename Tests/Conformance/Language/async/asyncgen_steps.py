# The awaitables of an async generator, moved by hand: what each answers when it is thrown into, given up or used again.
class pause:
    def __init__(self, label):
        self.label = label

    def __await__(self):
        return (yield self.label)


async def waits():
    try:
        yield 1
        yield 2
    finally:
        print("  release", await pause("release"))


async def telling():
    while True:
        try:
            yield await pause("ask")
        except GeneratorExit:
            print("  exit")
            raise
        except BaseException as error:
            print("  told", repr(error))


async def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2
    yield 3


def attempt(label, call, *arguments):
    try:
        print(" ", label, "->", call(*arguments))
    except BaseException as error:
        print(" ", label, "!!", type(error).__name__, error)


def started(make):
    items = make()
    try:
        step = items.asend(None)
        while True:
            step.send(None)
    except StopIteration:
        return items


print("aclose thrown into before it begins")
g = started(waits)
step = g.aclose()
attempt("throw", step.throw, ValueError("first"))
attempt("send", step.send, "go on")
attempt("send", step.send, None)
attempt("send", step.send, None)

print("aclose thrown into before it begins, then begun")
g = started(waits)
step = g.aclose()
attempt("throw", step.throw, ValueError("first"))
attempt("send None", step.send, None)
attempt("send again", step.send, None)

print("aclose thrown into while it waits")
g = started(waits)
step = g.aclose()
attempt("send", step.send, None)
attempt("throw", step.throw, ValueError("second"))
attempt("send", step.send, None)
attempt("aclose", g.aclose().send, None)

print("aclose given up while it waits")
g = started(waits)
step = g.aclose()
attempt("send", step.send, None)
attempt("close", step.close)
attempt("send", step.send, None)
attempt("throw", step.throw, ValueError("late"))
attempt("aclose", g.aclose().send, None)
attempt("anext", anext(g).send, None)
again = g.aclose()
attempt("aclose", again.send, None)
attempt("used again", again.send, None)
attempt("athrow", g.athrow(ValueError("x")).send, None)

print("asend thrown into before it begins")
g = started(telling)
step = g.asend("sent")
attempt("throw", step.throw, ValueError("first"))
attempt("send", step.send, None)
attempt("send", step.send, None)
attempt("send", step.send, None)
g = started(telling)
step = anext(g)
attempt("throw", step.throw, ValueError("first"))
attempt("another", anext(g).send, None)
attempt("send", step.send, None)

print("anext given up while it waits")
g = started(telling)
step = anext(g)
attempt("send", step.send, None)
attempt("close", step.close)
attempt("another", anext(g).send, None)
attempt("aclose", g.aclose().send, None)

print("athrow thrown into")
g = started(waits)
step = g.athrow(ValueError("own"))
attempt("throw", step.throw, KeyError("other"))
attempt("send", step.send, None)
g = started(waits)
step = g.athrow(ValueError("own"))
attempt("send", step.send, None)
attempt("throw", step.throw, KeyError("other"))
attempt("send", step.send, None)

print("before the start")
g = waits()
step = g.aclose()
attempt("throw", step.throw, ValueError("first"))
attempt("send", step.send, None)
attempt("anext", anext(g).send, None)

print("one that yields while it is closed")
g = started(stubborn)
attempt("aclose", g.aclose().send, None)
attempt("aclose", g.aclose().send, None)
attempt("athrow", g.athrow(ValueError("x")).send, None)
attempt("anext", anext(g).send, None)
attempt("anext", anext(g).send, None)
attempt("aclose", g.aclose().send, None)
