def t(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
def counter(start=0):
    n = start
    def step(by=1):
        nonlocal n
        n += by
        return n
    def peek(): return n
    return step, peek
step, peek = counter(10)
print(step(), step(5), peek(), counter()[0]())
def late():
    fs = []
    for i in range(3):
        fs.append(lambda: i)
    return [f() for f in fs]
def early():
    return [(lambda i: lambda: i)(i)() for i in range(3)]
print(late(), early())
x = "global"
def shadows():
    def inner(): return x
    x = "local"
    return inner()
def uses_global():
    global x
    x = "changed"
    return x
print(shadows(), x, uses_global(), x)
def unbound():
    print(y)
    y = 1
t(unbound)
def free_unbound():
    def inner(): return z
    r = inner()
    z = 1
    return r
t(free_unbound)
def deleted():
    v = 1
    del v
    return v
t(deleted)
def deleted_free():
    v = 1
    def inner(): return v
    del v
    return inner()
t(deleted_free)
t(lambda: no_such_name)
def levels():
    a = 1
    def two():
        b = 2
        def three():
            nonlocal a
            a += b
            def four(): return a + b
            return four()
        return three()
    return two(), a
print(levels())
def default_mutable(x, acc=[]):
    acc.append(x)
    return acc
print(default_mutable(1), default_mutable(2), default_mutable(3, []))
n = 5
def default_early(v=n): return v
n = 6
print(default_early())
compose = lambda *fs: (lambda x: x) if not fs else (lambda x: fs[0](compose(*fs[1:])(x)))
print(compose(lambda x: x + 1, lambda x: x * 2)(5))
curry = lambda f: lambda a: lambda b: f(a, b)
print(curry(max)(3)(7), (lambda f: f(f))(lambda f: "self"), (lambda x, y=2, *a, **k: (x, y, a, k))(1, 5, 6, z=7))
fact = (lambda f: (lambda x: f(lambda v: x(x)(v)))(lambda x: f(lambda v: x(x)(v))))(lambda self: lambda n: 1 if n == 0 else n * self(n - 1))
print(fact(10))
def memo(f):
    cache = {}
    def wrapper(*args):
        if args not in cache:
            cache[args] = f(*args)
        return cache[args]
    wrapper.cache = cache
    return wrapper
@memo
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(50), len(fib.cache))
def repeat(times):
    def deco(f):
        def wrapper(*args, **kw):
            return [f(*args, **kw) for _ in range(times)]
        return wrapper
    return deco
@repeat(2)
@repeat(3)
def hello(name="x"): return name
print(hello("a"))
def make_class2(v):
    class C:
        attr = v
        def get(self): return v
    return C
print(make_class2("arg").attr, make_class2("q")().get())
def gen_closure():
    total = 0
    def add(x):
        nonlocal total
        total += x
    def values():
        for i in range(3):
            add(i)
            yield total
    return list(values())
print(gen_closure())
def args_order(a, /, b, *, c, d=4): return a, b, c, d
print(args_order(1, 2, c=3), args_order(1, b=2, c=3, d=5))
print(args_order.__name__, args_order.__defaults__, args_order.__kwdefaults__, (lambda: 0).__name__)
def f(): return f.count
f.count = 5
print(f(), f.__dict__, f.__doc__)
def doc():
    "the doc"
print(doc.__doc__, doc())
def rec(n): return rec(n + 1)
try:
    rec(0)
except RecursionError as error:
    print(error)
def even(n): return True if n == 0 else odd(n - 1)
def odd(n): return False if n == 0 else even(n - 1)
print(even(100), odd(7))
def local_scope():
    a, b = 1, "two"
    return sorted(locals().items())
print(local_scope(), "x" in globals())
def star(*, a): return a
t(lambda: star(1))
def conditional(flag):
    if flag:
        value = 1
    return value
print(conditional(True))
t(lambda: conditional(False))
for i in range(3): pass
print(i)
def loop_var():
    for q in []: pass
    return q
t(loop_var)
try:
    raise ValueError("e")
except ValueError as err: pass
t(lambda: err)
