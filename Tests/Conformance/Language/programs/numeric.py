# Numbers: exact integers, fractions, matrices, polynomials.
from math import gcd, isqrt, factorial, comb, sqrt, pi, floor, ceil
from functools import reduce
class Fraction:
    def __init__(self, n, d=1):
        if d == 0: raise ZeroDivisionError(f"Fraction({n}, 0)")
        g = gcd(n, d) * (1 if d > 0 else -1)
        self.n, self.d = n // g, d // g
    def __add__(self, o): return Fraction(self.n * o.d + o.n * self.d, self.d * o.d) if isinstance(o, Fraction) else NotImplemented
    def __sub__(self, o): return self + Fraction(-o.n, o.d)
    def __mul__(self, o): return Fraction(self.n * o.n, self.d * o.d)
    def __truediv__(self, o): return Fraction(self.n * o.d, self.d * o.n)
    def __eq__(self, o): return (self.n, self.d) == (o.n, o.d)
    def __lt__(self, o): return self.n * o.d < o.n * self.d
    def __hash__(self): return hash((self.n, self.d))
    def __repr__(self): return f"{self.n}/{self.d}" if self.d != 1 else str(self.n)
    def __float__(self): return self.n / self.d
h, t = Fraction(1, 2), Fraction(1, 3)
print(h + t, h - t, h * t, h / t, h == Fraction(2, 4), t < h, float(t), sum([h, t], Fraction(0)), Fraction(3, -6), sorted([h, t]), {h: 1}[Fraction(2, 4)])
try: Fraction(1, 0)
except ZeroDivisionError as e: print(e)
try: h + 1
except TypeError as e: print(e)
print(reduce(lambda a, k: a + Fraction(1, k), range(2, 21), Fraction(1)))
def primes(n):
    sieve = [True] * (n + 1)
    sieve[0:2] = [False, False]
    for i in range(2, isqrt(n) + 1):
        if sieve[i]: sieve[i * i::i] = [False] * len(sieve[i * i::i])
    return [i for i, p in enumerate(sieve) if p]
print(primes(50), len(primes(10000)))
def factors(n):
    d = 2
    while d * d <= n:
        while n % d == 0:
            yield d
            n //= d
        d += 1
    if n > 1: yield n
print(list(factors(360)), list(factors(9973)), list(factors(2**20)), reduce(lambda a, b: a * b // gcd(a, b), range(1, 21)))
def power(b, e, m):
    r = 1
    while e:
        if e & 1: r = r * b % m
        b, e = b * b % m, e >> 1
    return r
print(power(3, 200, 13), pow(3, 200, 13), 2**200, factorial(30), comb(50, 25), 7**77 % 10**9, -7 // 2, -7 % 3, (-7).__divmod__(2), str(3**100)[:10], len(str(2**1000)))
def matmul(a, b): return [[sum(x * y for x, y in zip(r, c)) for c in zip(*b)] for r in a]
def det(m): return m[0][0] if len(m) == 1 else sum((-1) ** j * m[0][j] * det([r[:j] + r[j + 1:] for r in m[1:]]) for j in range(len(m)))
m = [[2, 0, 1], [1, 3, 2], [1, 1, 4]]
print(matmul(m, [[1, 0, 0], [0, 1, 0], [0, 0, 1]]) == m, det(m), [list(r) for r in zip(*m)], matmul([[1, 1], [1, 0]], [[1, 1], [1, 0]]))
def fib(n):
    a = [[1, 0], [0, 1]]
    b = [[1, 1], [1, 0]]
    while n:
        if n % 2: a = matmul(a, b)
        b, n = matmul(b, b), n // 2
    return a[0][1]
print([fib(i) for i in range(10)], fib(300))
class Poly:
    def __init__(self, *c): self.c = c
    def __call__(self, x): return reduce(lambda a, k: a * x + k, self.c, 0)
    def __mul__(self, o):
        out = [0] * (len(self.c) + len(o.c) - 1)
        for i, a in enumerate(self.c):
            for j, b in enumerate(o.c): out[i + j] += a * b
        return Poly(*out)
    def derivative(self):
        n = len(self.c) - 1
        return Poly(*(k * (n - i) for i, k in enumerate(self.c[:-1])))
    def __str__(self):
        n = len(self.c) - 1
        return " + ".join(f"{k}x^{n - i}" for i, k in enumerate(self.c) if k) or "0"
p = Poly(1, -3, 2)
print(p, p(5), [x for x in range(-5, 6) if p(x) == 0], p * p, p.derivative(), Poly())
def newton(f, df, x, eps=1e-12):
    for i in range(50):
        step = f(x) / df(x)
        x -= step
        if abs(step) < eps: return x, i
print(round(newton(lambda x: x * x - 2, lambda x: 2 * x, 1.0)[0], 10), round(sqrt(2), 10))
def collatz(n):
    steps = 0
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        steps += 1
    return steps
print(max(range(1, 300), key=collatz), collatz(27))
def hanoi(n, a="A", b="B", c="C"): return hanoi(n - 1, a, c, b) + [(a, c)] + hanoi(n - 1, b, a, c) if n else []
print(len(hanoi(6)), hanoi(2))
def digits(n, base): return digits(n // base, base) + [n % base] if n >= base else [n]
print(digits(255, 2), digits(1000, 7), sum(map(int, str(2**50))), [n for n in range(100, 1000) if n == sum(int(d)**3 for d in str(n))])
def mean(xs): return sum(xs) / len(xs)
xs = [2.5, 3.5, 8, 1]
print(mean(xs), round(sqrt(mean([(x - mean(xs)) ** 2 for x in xs])), 6), sorted(xs)[len(xs) // 2], floor(2.7), ceil(2.1), floor(-2.5), round(pi, 4))
triangle = [[1]]
while len(triangle) < 6: triangle.append([a + b for a, b in zip([0] + triangle[-1], triangle[-1] + [0])])
print(triangle)
