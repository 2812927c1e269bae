from functools import wraps, partial
log = []
def trace(f):
    @wraps(f)
    def wrapper(*args, **kw):
        log.append(f"{f.__name__}{args}{kw or ''}")
        result = f(*args, **kw)
        log.append(f"-> {result!r}")
        return result
    return wrapper
@trace
def add(a, b=1):
    "adds"
    return a + b
print(add(1), add(2, b=5), log, add.__name__, add.__doc__, add.__wrapped__(3))
def order(n):
    print("factory", n)
    def deco(f):
        print("apply", n)
        return f
    return deco
@order(1)
@order(2)
@order(3)
def decorated(): return "d"
print(decorated())
class CountCalls:
    def __init__(self, f): self.f, self.n = f, 0
    def __call__(self, *args):
        self.n += 1
        return self.f(*args)
    def __get__(self, obj, cls=None): return self if obj is None else partial(self, obj)
@CountCalls
def hi(x): return "hi " + x
print(hi("a"), hi("b"), hi.n)
class C:
    @CountCalls
    def m(self, x): return (type(self).__name__, x)
    @trace
    def traced(self): return "t"
    @classmethod
    @trace
    def cm(cls): return cls.__name__
    @staticmethod
    @order("static")
    def sm(): return "sm"
    @property
    @order("prop")
    def p(self): return "prop"
print(C().m(1), C().m(2), C.m.n, C().traced(), C.cm(), C.sm(), C().p)
def cls_deco(**attrs):
    def deco(cls):
        for k, v in attrs.items(): setattr(cls, k, v)
        return cls
    return deco
@cls_deco(a=1, b=2)
class D: pass
print(D.a, D().b)
def replace_with_string(f): return "not a function"
@replace_with_string
def lost(): pass
print(lost)
@lambda f: [f, f()]
def listed(): return 5
print(listed[1])
registry = {}
def register(arg=None, *, name=None):
    if callable(arg): return register()(arg)
    def deco(f):
        registry[name or f.__name__] = f
        return f
    return deco
@register
def plain(): return 1
@register()
def empty(): return 2
@register(name="other")
def named(): return 3
print({k: f() for k, f in registry.items()})
def validate(**kinds):
    def deco(f):
        @wraps(f)
        def wrapper(**kw):
            for k, kind in kinds.items():
                if not isinstance(kw.get(k), kind): raise TypeError(f"{k} must be {kind.__name__}, not {type(kw.get(k)).__name__}")
            return f(**kw)
        return wrapper
    return deco
@validate(a=int, b=str)
def checked(a, b): return a, b
print(checked(a=1, b="x"))
try: checked(a="1", b="x")
except TypeError as e: print(e)
def retry(times, *errors):
    def deco(f):
        def wrapper(*args):
            for attempt in range(1, times + 1):
                try: return f(*args), attempt
                except errors as e:
                    if attempt == times: raise
                    print("retry", attempt, e)
        return wrapper
    return deco
attempts = iter([0, 0, 5])
@retry(3, ZeroDivisionError)
def flaky(): return 10 // next(attempts)
print(flaky())
def singleton(cls):
    made = {}
    def get(*args):
        if cls not in made: made[cls] = cls(*args)
        return made[cls]
    return get
@singleton
class One:
    def __init__(self, v): self.v = v
print(One(1) is One(2), One(3).v)
def generator_deco(f):
    def wrapper(*a):
        for x in f(*a): yield x * 2
    return wrapper
@generator_deco
def nums(n): yield from range(n)
print(list(nums(3)))
def chain(*decos):
    def deco(f):
        for d in reversed(decos): f = d(f)
        return f
    return deco
plus = lambda n: lambda f: lambda *a: f(*a) + n
times = lambda n: lambda f: lambda *a: f(*a) * n
@chain(plus(1), times(10))
def base(x): return x
print(base(5), (plus(1)(times(10)(lambda x: x)))(5))
x = [order]
@x[0]("indexed")
def from_index(): return "ok"
print(from_index())
