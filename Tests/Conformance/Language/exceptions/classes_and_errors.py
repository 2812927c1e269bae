def clean(s):
    """Without addresses."""
    while ' at 0x' in s:
        i = s.index(' at 0x')
        j = i + 6
        while j < len(s) and s[j] in '0123456789abcdef':
            j += 1
        s = s[:i] + s[j:]
    return s


def show(f):
    try:
        print(clean(repr(f())))
    except BaseException as e:
        print(type(e).__name__, '|', e)


class H:
    x = 1
print(H().__dict__, sorted(vars(H)))
class L(list): pass
class I(int): pass
class E(Exception): pass
class M(type): pass
class HH(H): pass
for c in (L, I, E, M, HH): print(list(c.__dict__))
h = H(); h.__dict__ = {'q': 1}; print(h.q, vars(h))
try: h.__dict__ = 3
except TypeError as e: print(e)
print(dir(H()) == dir(H), 'x' in dir(H()), '__dict__' in dir(H))
# exceptions
class A(Exception): pass
class B(A):
    def __init__(self, *a): super().__init__('from b', *a)
class C(KeyError, A): pass
class D(StopIteration): pass
class W(OSError): pass
for cls, a in ((A, ()), (A, (1,)), (B, (2,)), (C, ('k',)), (D, (5,)), (W, (2, 'no', 'f'))):
    try: raise cls(*a)
    except A as e: print('A', repr(e), str(e), e.args)
    except Exception as e: print('X', repr(e), str(e), e.args, getattr(e, 'value', '-'), getattr(e, 'filename', '-'))
e = A('x'); e.add_note('n'); e.extra = 1; print(e.__notes__, e.__dict__, e.extra)
show(lambda: A(x=1))
show(lambda: B(x=1))
show(lambda: Exception.__new__(A, 1))
show(lambda: Exception.__init__(e, 4, 5))
show(lambda: e.args)
show(lambda: BaseException.__str__(C('q')))
show(lambda: KeyError.__str__(C('q')))
def raiser(x): raise x
show(lambda: raiser(3))
show(lambda: raiser(int))
show(lambda: raiser(ValueError))
show(lambda: raiser(None))
try:
    try: raise ValueError(1)
    except ValueError as v: raise A(2) from None
except A as a: print(a.__cause__, repr(a.__context__), a.__suppress_context__)
try: {}['x']
except KeyError as k: print(k, repr(k), k.args)
try: [].foo
except AttributeError as k: print(k.name, k.obj)
try: undefinedd
except NameError as k: print(k.name)
show(lambda: issubclass(FileNotFoundError, OSError))
show(lambda: TimeoutError(1,2))
show(lambda: OSError.__mro__)
show(lambda: SystemExit(3).code)
show(lambda: UnicodeDecodeError.__mro__[1:3])
try: b'\xff'.decode()
except UnicodeDecodeError as u: print(u, u.start, u.end, u.reason, u.object, u.encoding)
try: 'é'.encode('ascii')
except UnicodeEncodeError as u: print(u, repr(u))
class Cm:
    def __enter__(self): return self
    def __exit__(self, t, v, tb): print(t.__name__, v, tb is not None); return True
with Cm(): raise A('in with')
import asyncio
show(lambda: asyncio.CancelledError)
class Weird(Exception):
    def __str__(self): return 'weird'
    def __repr__(self): return '<W>'
show(lambda: raiser(Weird()))
print(repr(Weird()), [Weird()], f'{Weird()}', f'{Weird()!r}')
class V(Exception):
    def __init__(self, code, msg): self.code = code; self.msg = msg
v = V(1, 'm'); print(repr(v), str(v), v.args)
def deep(n): return deep(n + 1)
try: deep(0)
except RecursionError as r: print(r, isinstance(r, RuntimeError))
class R:
    def __repr__(self): return repr(self)
try: repr(R())
except RecursionError as r: print('rec')
print(type(e), type(type(e)), e.__class__, object.__class__, type.__class__, type.__mro__)
print((lambda: 0).__name__, (lambda: 0).__qualname__, [].append.__name__, str.upper.__name__, len.__doc__ is None or True)
class Slot:
    __slots__ = ['a']
    a: int
show(lambda: Slot().a)
s = Slot()
s.a = 1
del s.a
show(lambda: s.a)
class SD:
    __slots__ = ('__dict__', 'z')
sd = SD(); sd.y = 1; sd.z = 2; show(lambda: (sd.y, sd.z))
def counter(cls):
    cls.count = 0
    return cls
@counter
class Z: pass
print(Z.count, Z)
class WithDoc:
    "the doc"
    def m(self): "m doc"
print(WithDoc.__doc__, WithDoc().__doc__, WithDoc.m.__doc__, type(WithDoc).__doc__ is not None)
class Sub(WithDoc): pass
print(Sub.__doc__)
class Ann:
    a: int = 1
    b: 'str'
print(Ann.__annotations__, Sub.__annotations__)
class Outer:
    class Inner:
        def f(self): pass
    def g(self):
        class Local: pass
        return Local
show(lambda: (Outer.Inner, Outer.Inner.f, Outer().g(), Outer.Inner().f.__func__))
class Num:
    def __init__(self, v): self.v = v
    def __add__(self, o): return NotImplemented
    def __radd__(self, o): return 'r'
    def __neg__(self): return Num(-self.v)
    def __repr__(self): return f'Num({self.v})'
    def __index__(self): return self.v
print(1 + Num(2), -Num(3), [1, 2, 3][Num(1)])
show(lambda: Num(1) + 1)
show(lambda: Num(1) < Num(2))
show(lambda: ~Num(1))
show(lambda: Num(1)())
show(lambda: Num(1)[0])
show(lambda: len(Num(1)))
show(lambda: iter(Num(1)))
show(lambda: Num(1).zzz)
def setit(): Num(1)[0] = 1
show(setit)
class Abs:
    __abstractmethods__ = frozenset(['a', 'b'])
def gen():
    try: yield 1
    except ValueError as e: yield str(e)
g = gen(); next(g); print(g.throw(ValueError('thrown')))
class Ctx(Exception):
    pass
try:
    try: raise KeyError('k')
    finally: raise Ctx('c')
except Ctx as c: print(repr(c.__context__))
