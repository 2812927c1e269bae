# Delegation: values, results, send, throw and close pass through every level.
def inner(n):
    total = 0
    while n:
        got = yield n
        total += got or 0
        n -= 1
    return total
def outer():
    first = yield from inner(2)
    print("first", first)
    second = yield from inner(1)
    return first + second
g = outer()
print(next(g), g.send(10), g.send(5))
try:
    g.send(7)
except StopIteration as stop:
    print("stop", stop.value)
def sub():
    try:
        yield 1
        yield 2
    except ValueError as error:
        print("sub caught", error)
        yield "recovered"
    finally:
        print("sub finally")
def deleg():
    try:
        result = yield from sub()
        print("result", result)
        yield "more"
    finally:
        print("deleg finally")
g = deleg()
print(next(g), g.throw(ValueError("in")), next(g), next(g, "end"))
g = deleg()
next(g)
g.close()
g = deleg()
next(g)
try:
    g.throw(KeyError("k"))
except KeyError as error:
    print("out", error)
def over_list():
    r = yield from [1, 2]
    print("list result", r)
    r = yield from "ab"
    r = yield from range(2)
    yield from {"k": 1}
print(list(over_list()))
class It:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n > 2:
            raise StopIteration("it value")
        return self.n
def over_it():
    r = yield from It()
    yield r
print(list(over_it()))
def send_to_plain():
    yield from iter([1, 2])
g = send_to_plain()
next(g)
try:
    g.send("x")
except AttributeError as error:
    print(error)
g = send_to_plain()
next(g)
print(g.send(None))
def not_iterable():
    yield from 5
try:
    next(not_iterable())
except TypeError as error:
    print(error)
def chain_of(n):
    if n:
        yield n
        yield from chain_of(n - 1)
    return "bottom"
print(list(chain_of(5)))
def tree(t):
    if isinstance(t, list):
        for x in t:
            yield from tree(x)
    else:
        yield t
print(list(tree([1, [2, [3, [], 4]], 5])))
class Sink:
    def __iter__(self): return self
    def __next__(self): return "next"
    def send(self, v): return ("sent", v)
    def throw(self, kind, value=None, tb=None):
        print("thrown", kind if isinstance(kind, type) else type(kind))
        raise StopIteration("done")
    def close(self): print("sink closed")
def use_sink():
    r = yield from Sink()
    yield r
g = use_sink()
print(next(g), g.send(3))
print(g.throw(ValueError))
g = use_sink()
next(g)
g.close()
