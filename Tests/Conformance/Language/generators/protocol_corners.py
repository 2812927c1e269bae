# generator protocol corners
def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e, repr(e.__cause__), repr(e.__context__))
def g1():
    try:
        yield 1
        yield 2
    finally:
        print("fin")
        return 99
g = g1(); next(g); t(lambda: g.throw(ValueError("x")))
g = g1(); next(g); t(g.close)
g = g1(); t(lambda: g.throw(ValueError("unstarted"))); t(lambda: next(g))
g = g1(); t(g.close); t(lambda: next(g)); t(lambda: g.send(1))
g = g1(); t(lambda: g.send(1))
def g2():
    try: yield 1
    except GeneratorExit: yield 2
g = g2(); next(g); t(g.close)
def g3():
    try: yield 1
    finally: yield "in finally"
g = g3(); next(g); t(lambda: g.throw(KeyError("k"))); t(lambda: next(g))
def inner():
    try:
        x = yield "a"
        print("got", x)
        yield "b"
    except ValueError as e:
        print("inner caught", e)
        yield "c"
        return "ret"
def outer():
    r = yield from inner()
    print("r", r)
    yield "d"
g = outer(); print(next(g)); t(lambda: g.throw(ValueError("v"))); t(lambda: next(g)); t(lambda: next(g))
g = outer(); print(next(g)); print(g.send(5)); t(lambda: g.throw(KeyError, "kk")); t(lambda: next(g))
def self_ref():
    yield next(me)
me = self_ref(); t(lambda: next(me))
def raises_stop():
    yield 1
    raise StopIteration(5)
g = raises_stop(); next(g); t(lambda: next(g))
def deleg():
    x = yield from [1, 2]
    print("x", x)
    y = yield from range(2)
g = deleg(); print(list(g))
g = deleg(); next(g); t(lambda: g.send(3)); t(lambda: g.throw(ValueError("thru")))
class It:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n > 3: raise StopIteration("done")
        return self.n
    def send(self, v): print("send", v); return "s"
    def throw(self, t, v=None, tb=None): print("throw", t, v); return "thrown"
    def close(self): print("close")
def d2():
    r = yield from It()
    print("result", r)
g = d2(); print(next(g), g.send(7)); t(lambda: g.throw(ValueError("q"))); t(g.close)
g = d2(); print(list(g))
print(g1.__name__, g1().__name__, g1().__qualname__, type(g1()), g1().gi_running, g1().gi_yieldfrom, g1().gi_frame is None)
g = outer(); next(g); print(g.gi_yieldfrom.__name__, g.gi_code.co_name)
t(lambda: g.throw(ValueError, ValueError("given")))
def ret_in_finally():
    for i in range(3):
        try:
            yield i
            continue
        finally:
            if i == 1: return "early"
g = ret_in_finally(); print(list(g))
def nested_close():
    try:
        yield from inner2()
    finally: print("outer fin")
def inner2():
    try:
        yield 1
    except GeneratorExit:
        print("inner exit"); raise
    finally: print("inner fin")
g = nested_close(); next(g); g.close()
g = nested_close(); next(g); del g
print("after del")
def ctx():
    try:
        raise KeyError("outer")
    except KeyError:
        yield 1
        raise ValueError("inner")
g = ctx(); next(g)
try:
    raise TypeError("t")
except TypeError:
    t(lambda: next(g))
def handled():
    try:
        yield 1
    except ValueError as e:
        print(repr(e.__context__))
        yield 2
    raise
g = handled(); next(g)
try: 1 / 0
except ZeroDivisionError: g.throw(ValueError("z"))
t(lambda: next(g))
def many():
    a = yield
    while a: a = yield a * 2
g = many(); next(g); print(g.send(1), g.send(2)); t(lambda: g.send(0))
