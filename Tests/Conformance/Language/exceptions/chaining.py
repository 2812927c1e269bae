def context():
    try:
        1 / 0
    except ZeroDivisionError:
        int("x")
def cause():
    try:
        {}["k"]
    except KeyError as error:
        raise ValueError("wrapped") from error
def from_none():
    try:
        [][0]
    except IndexError:
        raise RuntimeError("clean") from None
for f in (context, cause, from_none):
    try:
        f()
    except Exception as error:
        print(repr(error), "cause", repr(error.__cause__), "context", repr(error.__context__), error.__suppress_context__)
class AppError(Exception):
    def __init__(self, code, message):
        super().__init__(message)
        self.code = code
class Special(AppError):
    def __str__(self): return f"special {self.code}"
for error in (AppError(1, "m"), Special(2, "n"), ValueError(), ValueError("a", 2), KeyError("x"), StopIteration(3), OSError(2, "nope"), Exception(None)):
    print(type(error).__name__, str(error), repr(error), error.args)
try:
    raise Special(5, "z")
except AppError as error:
    print(error, error.code, isinstance(error, Exception))
for bad in (lambda: (_ for _ in ()).throw(5), ):
    try: bad()
    except TypeError as error: print(error)
def raise_it(x): raise x
def raise_from(x): raise ValueError from x
for thunk in (lambda: raise_it(5), lambda: raise_it("text"), lambda: raise_it(ValueError), lambda: raise_it(int), lambda: raise_from(5)):
    try:
        thunk()
    except Exception as error:
        print(type(error).__name__, error)
for cls in (KeyError, IndexError, ZeroDivisionError, UnboundLocalError, RecursionError, StopAsyncIteration, UnicodeDecodeError, ModuleNotFoundError, GeneratorExit, KeyboardInterrupt, AssertionError, TimeoutError):
    print(cls.__name__, [c.__name__ for c in cls.__mro__[1:-1]])
try:
    assert 1 == 2, f"values {1}"
except AssertionError as error:
    print(repr(error))
try:
    assert []
except AssertionError as error:
    print(repr(error))
e = ValueError("noted")
e.add_note("a note")
print(e.__notes__)
