def t(f):
    try:
        print(f())
    except BaseException as error:
        print(type(error).__name__, error, error.args)
def order(kind):
    log = []
    try:
        log.append("try")
        if kind == "value": raise ValueError("v")
        if kind == "key": raise KeyError("k")
        if kind == "type": raise TypeError
        if kind == "return": return log
    except ValueError:
        log.append("value")
    except (KeyError, IndexError) as error:
        log.append(f"lookup {error!r}")
    except Exception as error:
        log.append(f"other {error!r}")
    else:
        log.append("else")
    finally:
        log.append("finally")
    return log
for k in ("value", "key", "type", "return", "none"):
    print(order(k))
def override():
    try:
        return "try"
    finally:
        return "finally"
def swallow():
    for i in range(3):
        try:
            1 / 0
        finally:
            continue
    return "swallowed"
def break_out():
    for i in range(3):
        try:
            raise ValueError
        finally:
            break
    return i
print(override(), swallow(), break_out())
def nested():
    try:
        try:
            raise ValueError("inner")
        except ValueError as e:
            raise KeyError("outer") from e
    except KeyError as e:
        return repr(e), repr(e.__cause__), repr(e.__context__), e.__suppress_context__
print(nested())
def no_cause():
    try:
        try: 1 / 0
        except ZeroDivisionError: raise ValueError("hidden") from None
    except ValueError as e:
        return e.__cause__, repr(e.__context__), e.__suppress_context__
print(no_cause())
def reraise():
    try:
        try: raise ValueError("again")
        except ValueError:
            try: pass
            finally: raise
    except ValueError as e: return repr(e)
print(reraise())
def s(): raise
t(s)
t(lambda: (_ for _ in ()).throw(KeyError("thrown")))
def s(): raise 5
t(s)
def s(): raise ValueError from 5
t(s)
def s(): raise int
t(s)
def s():
    try: raise ValueError
    except 5: pass
t(s)
def s():
    try: raise ValueError
    except (TypeError, "x"): pass
t(s)
class Custom(Exception):
    def __init__(self, code, *args):
        super().__init__(*args)
        self.code = code
    def __str__(self): return f"custom {self.code}"
class Plain(Custom): pass
def s(): raise Custom(5, "a", "b")
t(s)
def s(): raise Plain(7)
t(s)
def s(): raise Custom
t(s)
print(str(ValueError()), repr(ValueError()), str(ValueError("a")), repr(ValueError("a")), str(ValueError("a", 1)), repr(ValueError("a", 1)), str(KeyError("k")), repr(KeyError("k")), str(KeyError()), str(KeyError("a", "b")), ValueError(ValueError("x")), str(OSError(2, "No such")), repr(OSError(2, "x")), OSError(2, "x").errno)
print(issubclass(KeyError, LookupError), issubclass(ZeroDivisionError, ArithmeticError), issubclass(RecursionError, RuntimeError), issubclass(UnicodeDecodeError, ValueError), issubclass(KeyboardInterrupt, Exception), issubclass(StopIteration, Exception), issubclass(GeneratorExit, Exception), issubclass(ModuleNotFoundError, ImportError), issubclass(NotImplementedError, RuntimeError), issubclass(UnboundLocalError, NameError), IndentationError.__mro__[1].__name__)
e = ValueError("note")
e.add_note("first")
e.add_note("second")
print(e.__notes__, e, repr(e))
t(lambda: e.add_note(5))
print(hasattr(ValueError(), "__notes__"))
def s(): assert 1 == 2
t(s)
def s(): assert False, "message"
t(s)
def s(): assert (), ["list", 1]
t(s)
def s(): assert 1, "never"
t(s)
def s():
    try: raise ValueError("x")
    except ValueError as e: pass
    return e
t(s)
def s():
    e = "before"
    try: raise ValueError("x")
    except ValueError as e: pass
    try:
        return e
    except NameError as err:
        return str(err)
t(s)
def s():
    try:
        raise StopIteration("val")
    except StopIteration as stop:
        return stop.value, stop.args
t(s)
t(lambda: SystemExit(3).code)
def s(): raise SystemExit("bye")
t(s)
def s(): raise KeyboardInterrupt
t(s)
def depth(n):
    try:
        if n: depth(n - 1)
        else: raise ValueError("bottom")
    finally:
        print("unwind", n, end=" ")
t(lambda: depth(3))
def gen():
    try:
        yield 1
    except ValueError as error:
        yield f"gen caught {error}"
    finally:
        print("gen finally")
g = gen()
next(g)
print(g.throw(ValueError("into gen")), list(g))
def ctx_chain():
    try:
        try:
            try: raise ValueError("1")
            finally: raise TypeError("2")
        except TypeError: raise KeyError("3")
    except KeyError as e:
        chain = []
        while e is not None:
            chain.append(repr(e))
            e = e.__context__
        return chain
print(ctx_chain())
class CM:
    def __enter__(self): return self
    def __exit__(self, *a):
        raise TypeError("from exit")
def s():
    with CM(): raise ValueError("body")
try: s()
except TypeError as e: print(repr(e), repr(e.__context__))
err = ValueError("shared")
try:
    raise err
except ValueError as caught:
    print(caught is err, caught.__traceback__ is not None)
print(err.with_traceback(None) is err, err.__traceback__)
try:
    raise ValueError("a") from KeyError("b")
except ValueError as e: print(repr(e.__cause__), e.__suppress_context__)
try:
    int("x")
except (ValueError, TypeError) as e: print(e)
def all_kinds():
    for f in (lambda: [][0], lambda: {}["k"], lambda: None.x, lambda: undefined, lambda: int("z"), lambda: 1 / 0, lambda: "a" + 1, lambda: next(iter([])), lambda: (1).upper(), lambda: [].index(1), lambda: [].remove(1), lambda: {}.popitem(), lambda: [].pop(), lambda: set().pop(), lambda: "x".index("q"), lambda: chr(-1), lambda: ord("ab"), lambda: "é".encode("ascii"), lambda: b"\xff".decode(), lambda: [1, 2, 3].__getitem__(10), lambda: tuple()[0], lambda: max([]), lambda: dict([1]), lambda: dict(["abc"]), lambda: float("q"), lambda: range(0, 1, 0), lambda: [0] * -1, lambda: sum("ab"), lambda: "%d" % "x", lambda: "{}".format(), lambda: "{x}".format(), lambda: int("9" * 5000)):
        try: yield f()
        except Exception as e: yield f"{type(e).__name__}: {e}"
for line in all_kinds(): print(line)
