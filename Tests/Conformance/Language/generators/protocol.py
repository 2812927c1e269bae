def t(f):
    try:
        print(f())
    except BaseException as error:
        print(type(error).__name__, error)
def g():
    try:
        x = yield 1
        print("got", x)
        y = yield 2
        print("got", y)
        return "value"
    finally:
        print("finally")
a = g()
print(iter(a) is a, next(a), a.send("s"))
t(lambda: a.send("z"))
t(lambda: next(a))
t(lambda: next(a, "default"))
t(lambda: g().send(5))
a = g()
t(lambda: a.throw(ValueError("before start")))
t(lambda: next(a))
a = g()
next(a)
t(lambda: a.throw(ValueError, "text"))
a = g()
next(a)
t(lambda: a.throw(ValueError))
a = g()
next(a)
t(lambda: a.throw(5))
a = g()
print(a.close(), a.close())
t(lambda: next(a))
a = g()
next(a)
print(a.close())
t(lambda: a.throw(KeyError("closed")))
def ignores():
    while True:
        try:
            yield "stay"
        except GeneratorExit:
            yield "ignored"
a = ignores()
next(a)
t(lambda: a.close())
def returns_on_exit():
    try:
        yield 1
    except GeneratorExit:
        return "quiet"
a = returns_on_exit()
next(a)
print(a.close())
def raises_on_exit():
    try:
        yield 1
    except GeneratorExit:
        raise ValueError("other")
a = raises_on_exit()
next(a)
t(lambda: a.close())
def stops():
    yield 1
    raise StopIteration("inside")
a = stops()
next(a)
t(lambda: next(a))
def from_next():
    yield next(iter([]))
t(lambda: list(from_next()))
def reenter():
    yield next(me)
me = reenter()
t(lambda: next(me))
def swallow():
    while True:
        try:
            got = yield
            print("item", got)
        except ValueError as error:
            print("swallowed", error)
s = swallow()
next(s)
s.send(1)
s.throw(ValueError("v"))
s.send(2)
s.close()
def gen_return():
    return 5
    yield
t(lambda: next(gen_return()))
t(lambda: list(gen_return()))
def nested_finally():
    try:
        try:
            yield 1
        finally:
            print("inner")
            yield 2
    finally:
        print("outer")
a = nested_finally()
print(next(a), next(a), next(a, "end"))
def counter(start):
    n = start
    while True:
        step = yield n
        n += 1 if step is None else step
c = counter(10)
print(next(c), next(c), c.send(5), c.send(-20), next(c))
def averager():
    total = count = 0
    average = None
    while True:
        value = yield average
        if value is None:
            break
        total += value
        count += 1
        average = total / count
    return total, count
avg = averager()
next(avg)
print(avg.send(10), avg.send(20))
t(lambda: avg.send(None))
lazy = (print("evaluated", x) or x for x in range(3))
print("built")
print(next(lazy), next(lazy))
lazy.close()
t(lambda: next(lazy))
t(lambda: (x for x in 5))
print(sum(x * x for x in range(5)), max((len(w) for w in "a bbb cc".split()), default=0), list(zip((i for i in range(3)), (c for c in "ab"))))
def early(items):
    for item in items:
        if item < 0:
            return
        yield item
print(list(early([1, 2, -1, 3])))
def with_else():
    for i in range(2):
        yield i
    else:
        yield "else"
print(list(with_else()), g.__name__, a.__name__, type(a).__name__)
x, *rest = early([5, 6, 7])
print(x, rest, [*early([1]), *early([2])], {*early([3])}, dict(zip("ab", early([1, 2]))), 2 in early([1, 2, 3]))
