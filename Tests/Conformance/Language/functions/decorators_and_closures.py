import functools
def tag(name):
    def decorate(fn):
        print("decorate", fn.__name__, name)
        @functools.wraps(fn)
        def wrapper(*args, **kwargs):
            return f"<{name}>{fn(*args, **kwargs)}</{name}>"
        return wrapper
    return decorate
@tag("a")
@tag("b")
def hello(who):
    """Says hello."""
    return "hi " + who
print(hello("bo"), hello.__name__, hello.__doc__)
def compose(*fs):
    return functools.reduce(lambda f, g: lambda x: g(f(x)), fs, lambda x: x)
print(compose(lambda x: x + 1, lambda x: x * 2, str)(4))
def memo(fn):
    cache = {}
    def call(n):
        if n not in cache:
            cache[n] = fn(n)
        return cache[n]
    return call
@memo
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(80))
def even(n):
    return True if n == 0 else odd(n - 1)
def odd(n):
    return False if n == 0 else even(n - 1)
print(even(100), odd(7))
def endless(n):
    return endless(n + 1)
try:
    endless(0)
except RecursionError as error:
    print(error)
curry = lambda f: lambda a: lambda b: f(a, b)
print(curry(lambda a, b: a - b)(5)(3))
