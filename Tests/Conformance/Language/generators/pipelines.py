# Laziness across stages: who pulls what, when.
def source(n):
    print("open")
    try:
        for i in range(n):
            print(f"make {i}")
            yield i
    finally:
        print("close")
def mapped(f, it):
    for x in it:
        yield f(x)
def kept(p, it):
    for x in it:
        if p(x):
            yield x
def take(n, it):
    if n <= 0:
        return
    for i, x in enumerate(it, 1):
        yield x
        if i == n:
            return
p = take(2, mapped(lambda x: x * 10, kept(lambda x: x % 2, source(10))))
print("built")
print(list(p))
del p
print("after")
for x in source(5):
    if x == 1:
        break
print("loop left")
def chunks(it, n):
    block = []
    for x in it:
        block.append(x)
        if len(block) == n:
            yield block
            block = []
    if block:
        yield block
print(list(chunks(range(7), 3)))
def window(it, n):
    buffer = []
    for x in it:
        buffer.append(x)
        if len(buffer) > n:
            buffer.pop(0)
        if len(buffer) == n:
            yield tuple(buffer)
print(list(window("abcde", 3)))
def primes():
    found = []
    n = 2
    while True:
        if all(n % p for p in found):
            found.append(n)
            yield n
        n += 1
print(list(take(8, primes())))
def sieve(it):
    first = next(it)
    yield first
    yield from sieve(x for x in it if x % first)
def naturals(n):
    while True:
        yield n
        n += 1
print(list(take(6, sieve(naturals(2)))))
def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b
print(list(take(10, fib())), next(x for x in fib() if x > 1000))
def interleave(*its):
    its = [iter(it) for it in its]
    while its:
        for it in list(its):
            try:
                yield next(it)
            except StopIteration:
                its.remove(it)
print(list(interleave("abc", [1], range(7, 9))))
def flatten(x):
    if isinstance(x, (list, tuple)):
        for y in x:
            yield from flatten(y)
    else:
        yield x
print(list(flatten([1, (2, [3, 4]), [], [[5]]])))
def permute(items):
    if len(items) <= 1:
        yield items
        return
    for i in range(len(items)):
        for rest in permute(items[:i] + items[i + 1:]):
            yield [items[i]] + rest
print(list(permute([1, 2, 3])))
def queens(n, row=0, cols=()):
    if row == n:
        yield cols
        return
    for c in range(n):
        if all(c != k and abs(c - k) != row - r for r, k in enumerate(cols)):
            yield from queens(n, row + 1, cols + (c,))
print(list(queens(4)), sum(1 for _ in queens(6)))
def coroutine(f):
    def start(*args):
        g = f(*args)
        next(g)
        return g
    return start
@coroutine
def printer():
    while True:
        print("->", (yield))
@coroutine
def grep(word, target):
    while True:
        line = yield
        if word in line:
            target.send(line)
sink = grep("py", printer())
for line in ("python", "swift", "happy"):
    sink.send(line)
def rounds():
    tasks = [(name, iter(range(n))) for name, n in (("a", 2), ("b", 3))]
    while tasks:
        name, it = tasks.pop(0)
        for x in it:
            yield name, x
            tasks.append((name, it))
            break
print(list(rounds()))
