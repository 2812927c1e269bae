# Recursion through what is written natively ends in RecursionError, whatever its shape.
def t(name, f):
    try:
        f()
        print(name, "ends")
    except RecursionError:
        print(name, "RecursionError")

class R:
    def __repr__(self): return repr(self)
t('repr', lambda: repr(R()))
class R2:
    def __repr__(self): return f'{[self]!r}'
t('repr in list', lambda: repr(R2()))
class S:
    def __str__(self): return '%s' % self
t('str %', lambda: str(S()))
class F:
    def __format__(self, s): return format(self, s)
t('format', lambda: format(F()))
def k(x): return sorted([x], key=k)
t('sort key', lambda: k(1))
def m(x): return list(map(m, [x]))
t('map', lambda: m(1))
class E:
    def __eq__(self, o): return [self] == [o]
    __hash__ = object.__hash__
t('eq list', lambda: E() == E())
class E2:
    def __eq__(self, o): return (self,) == (o,)
    def __hash__(self): return hash((self,))
t('hash tuple', lambda: hash(E2()))
t('dict', lambda: {E2(): 1})
class L:
    def __lt__(self, o): return [self] < [o]
t('lt', lambda: L() < L())
class B:
    def __bool__(self): return bool(self)
t('bool', lambda: bool(B()))
class N:
    def __len__(self): return len(self)
t('len', lambda: len(N()))
class A:
    def __getattr__(self, n): return getattr(self, n)
t('getattr', lambda: A().x)
class A2:
    def __getattribute__(self, n): return self.x
t('getattribute', lambda: A2().x)
class P:
    @property
    def p(self): return self.p
t('property', lambda: P().p)
class I:
    def __iter__(self): return iter(self)
t('iter', lambda: list(I()))
class C:
    def __contains__(self, x): return x in self
t('contains', lambda: 1 in C())
class Ca:
    pass
Ca.__call__ = Ca()
t('call', lambda: Ca()())
class Nw:
    def __new__(cls): return cls()
t('new', lambda: Nw())
class In:
    def __init__(self): In()
t('init', lambda: In())
class D:
    def __get__(self, o, t): return getattr(o, 'd')
class DD: d = D()
t('descr', lambda: DD().d)
class Ad:
    def __add__(self, o): return self + o
    def __radd__(self, o): return o + self
t('add', lambda: Ad() + 1)
t('radd', lambda: 1 + Ad())
class Ix:
    def __index__(self): return [1][self]
t('index', lambda: [1][Ix()])
class G:
    def __getitem__(self, i): return self[i]
t('getitem', lambda: G()[0])
def ge(): yield from ge()
t('yield from', lambda: list(ge()))
def gf():
    for x in gf(): yield x
t('gen for', lambda: list(gf()))
def gl(): yield from list(gl())
t('gen list', lambda: list(gl()))
import functools
@functools.cache
def fc(n): return fc(n + 1)
t('cache', lambda: fc(0))
x = []
for _ in range(100000): x = [x]
t('deep repr', lambda: repr(x))
y = []
for _ in range(100000): y = [y]
t('deep eq', lambda: x == y)
t('deep lt', lambda: x < y)
class M:
    def f(self): return self.f()
t('method', lambda: M().f())
import asyncio
async def co(): await co()
t('await', lambda: asyncio.run(co()))
async def ag():
    async for v in ag(): yield v
async def mm():
    async for v in ag(): pass
t('async for', lambda: asyncio.run(mm()))
class Aw:
    def __await__(self): return Aw().__await__()
async def mw(): await Aw()
t('__await__', lambda: asyncio.run(mw()))
class Cm:
    def __enter__(self):
        with self: pass
    def __exit__(self, *a): pass
def cm():
    with Cm(): pass
t('with', cm)
def mt(x):
    match x:
        case [y]: return mt([y])
t('match', lambda: mt([1]))
class Me(type):
    def __instancecheck__(c, o): return isinstance(o, c)
class Mc(metaclass=Me): pass
t('instancecheck', lambda: isinstance(1, Mc))
class H2:
    def __hash__(self): return hash(self)
t('hash', lambda: {H2()})
class It:
    def __next__(self): return next(self)
    def __iter__(self): return self
t('next', lambda: list(It()))
t('join', lambda: ''.join(It()))
t('sum', lambda: sum(It()))
class Ex(Exception):
    def __str__(self): return str(self)
t('ex', lambda: repr(str(Ex())))
t('min key', lambda: (lambda f: f(f))(lambda f: min([1, 2], key=lambda x: f(f))))
t('set', lambda: (lambda f: f(f))(lambda f: set(map(lambda x: f(f), [1]))))
print('end')
