def t(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
class CM:
    def __init__(self, name, swallow=False, fail_enter=False, fail_exit=False):
        self.name, self.swallow, self.fe, self.fx = name, swallow, fail_enter, fail_exit
    def __enter__(self):
        print("enter", self.name)
        if self.fe: raise RuntimeError(f"enter {self.name}")
        return self
    def __exit__(self, kind, value, tb):
        print("exit", self.name, kind.__name__ if kind else None, value, tb is not None)
        if self.fx: raise RuntimeError(f"exit {self.name}")
        return self.swallow
with CM("a") as a, CM("b"): print("body", a.name)
with (CM("p") as p, CM("q") as q,): print(p.name, q.name)
with CM("s", swallow=True): raise ValueError("hidden")
def s():
    with CM("outer", swallow=True):
        with CM("inner"): raise KeyError("through inner")
    return "outer swallowed"
t(s)
def s():
    with CM("x"), CM("y", fail_enter=True): print("never")
t(s)
def s():
    with CM("x", fail_exit=True): raise ValueError("body")
t(s)
def s():
    with CM("x", fail_exit=True): pass
t(s)
def s():
    with CM("first", swallow=True), CM("second", fail_exit=True): raise ValueError("body")
    return "swallowed the second's"
t(s)
def s():
    with CM("r"): return "returned"
t(s)
def s():
    for i in range(3):
        with CM(i):
            if i == 0: continue
            break
    return i
t(s)
def g():
    with CM("gen"):
        yield 1
        yield 2
it = g()
print(next(it))
it.close()
def s():
    with 5: pass
t(s)
class NoExit:
    def __enter__(self): pass
class NoEnter:
    def __exit__(self, *a): pass
def s():
    with NoExit(): pass
t(s)
def s():
    with NoEnter(): pass
t(s)
class BadExit:
    def __enter__(self): pass
    def __exit__(self): pass
def s():
    with BadExit(): pass
t(s)
class Instance: pass
inst = Instance()
inst.__enter__ = lambda: 1
inst.__exit__ = lambda *a: None
def s():
    with inst: pass
t(s)
class Tup:
    def __enter__(self): return 1, [2, 3]
    def __exit__(self, *a): return None
with Tup() as (x, [y, z]): print(x, y, z)
d, o = {}, Instance()
with Tup() as d["k"], Tup() as o.attr: print(d, o.attr)
def s():
    with Tup() as (a, b, c): pass
t(s)
class Truthy:
    def __enter__(self): return self
    def __exit__(self, *a): return [1]
with Truthy(): raise ValueError
print("truthy swallowed")
class SwapErr:
    def __enter__(self): return self
    def __exit__(self, kind, value, tb):
        if kind: raise TypeError("swapped") from value
def s():
    with SwapErr(): raise ValueError("original")
try: s()
except TypeError as e: print(e, repr(e.__cause__))
def nested_return():
    with CM("1"):
        with CM("2"):
            try: return "value"
            finally: print("finally inside")
print(nested_return())
class Reusable:
    depth = 0
    def __enter__(self):
        self.depth += 1
        return self.depth
    def __exit__(self, *a): self.depth -= 1
r = Reusable()
with r as one, r as two: print(one, two, r.depth)
print(r.depth)
def s():
    with CM("raise in as"): raise StopIteration("stop")
t(s)
