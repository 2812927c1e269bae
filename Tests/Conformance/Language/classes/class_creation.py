# classes
class Base:
    registry = []
    def __init_subclass__(cls, /, tag=None, **kw):
        super().__init_subclass__(**kw)
        Base.registry.append((cls.__name__, tag))
class A(Base, tag='a'):
    def who(self): return 'A' + super().__repr__()[:10]
class B(A): pass
print(Base.registry, A().who())
class D1:
    def f(self): return ['D1']
class D2(D1):
    def f(self): return ['D2'] + super().f()
class D3(D1):
    def f(self): return ['D3'] + super().f()
class D4(D2, D3):
    def f(self): return ['D4'] + super().f()
print(D4().f(), [c.__name__ for c in D4.__mro__], D4.__bases__, D4.__base__)
class Desc:
    def __set_name__(self, owner, name): self.name = name; print('set_name', owner.__name__, name)
    def __get__(self, i, o=None): return (self.name, i is None)
class H: d = Desc()
print(H.d, H().d)
class Meta(type):
    def __new__(mcs, name, bases, ns, **kw):
        print('new', name, sorted(k for k in ns if not k.startswith('__')), kw)
        return super().__new__(mcs, name, bases, ns)
    def __init__(cls, name, bases, ns, **kw): print('init', name); super().__init__(name, bases, ns)
    def __call__(cls, *a, **k): print('call', cls.__name__, a, k); return super().__call__(*a, **k)
    def __instancecheck__(cls, x): return x == 42 or super().__instancecheck__(x)
    @classmethod
    def __prepare__(mcs, name, bases, **kw): print('prepare', name, kw); return {}
    def __getattr__(cls, n): return 'meta ' + n
    def __repr__(cls): return 'M:' + cls.__name__
    def __len__(cls): return 7
class WM(metaclass=Meta, z=1):
    x = 1
    def me(self): return __class__
print(isinstance(42, WM), isinstance(41, WM), WM.foo, WM, len(WM), WM().me() is WM)
class P:
    def __init__(self): self._x = 1
    @property
    def x(self):
        "the x"
        return self._x
    @x.setter
    def x(self, v): self._x = v * 2
    @x.deleter
    def x(self): print('del')
    @staticmethod
    def s(a, b=2): return a + b
    @classmethod
    def c(cls, a): return cls.__name__ + a
p = P(); p.x = 5; print(p.x, P.x.__doc__, P.s(1), p.s(1, 1), P.c('q'), p.c('r')); del p.x
try: P.x.fset(p); 
except TypeError as e: print(e)
class Q(P):
    @property
    def y(self): return 1
try: Q().y = 3
except AttributeError as e: print(e)
try: del Q().y
except AttributeError as e: print(e)
class S:
    __slots__ = ('a', '__b')
    def __init__(self): self.a = 1; self.__b = 2
    def get(self): return self.__b
s = S(); print(s.a, s.get(), hasattr(s, '__dict__'))
try: s.c = 1
except AttributeError as e: print(e)
class S2(S): pass
t = S2(); t.c = 3; print(t.c, t.a)
class L(list):
    def __getitem__(self, i): return super().__getitem__(i) * 10
    def __len__(self): return 99
l = L([1, 2]); l.extra = 4; print(l[1], len(l), l, l.extra, isinstance(l, list))
class I(int):
    def __add__(self, o): return I(int(self) + int(o) + 100)
print(I(3) + 4, repr(I(5)), I(3) * 2)
class Str(str):
    def __repr__(self): return 'Str!' + super().__repr__()
print(Str('x'), repr(Str('x')))
class T(tuple):
    def __new__(cls, *a): return super().__new__(cls, a)
print(T(1, 2), T(1, 2).__class__.__name__)
class E(Exception): 
    def __init__(self, a, *, b): super().__init__(a); self.b = b
    def __str__(self): return f'{self.args[0]}-{self.b}'
try: raise E('m', b=2)
except E as e: print(repr(e), str(e), e.b, e.args)
print(type('Dyn', (A,), {'k': 1}, tag='dyn').k, Base.registry[-1])
class Eq:
    def __eq__(self, o): return True
try: hash(Eq())
except TypeError as e: print(e)
print(Eq.__hash__, Eq() != 1, A.__doc__, A.__module__, A.__qualname__)
def f(a, b=1, *c, d, e=2, **g):
    "doc"
    return 1
print(f.__name__, f.__defaults__, f.__kwdefaults__, f.__doc__, f.__code__.co_argcount, f.__code__.co_varnames, f.__code__.co_flags, f.__module__)
f.attr = 3; print(f.attr, f.__dict__, vars(f))
def outer():
    n = 1
    def inner(): return n
    return inner
i = outer(); print(i.__closure__[0].cell_contents, i.__qualname__, i.__code__.co_freevars)
print(A().who == A().who, (lambda x: (x.who == x.who, hash(x.who) == hash(x.who)))(A()))
a = A(); print(a.__class__ is A, type(a) is A, a.__dict__); a.__class__ = B; print(type(a).__name__)
print(A.__dict__['who'].__name__, 'who' in A.__dict__, sorted(vars(H)))
class G:
    def __getattr__(self, n):
        if n == 'boom': raise AttributeError('custom')
        return n.upper()
print(G().abc, getattr(G(), 'boom', 'dflt'), hasattr(G(), 'boom'))
class Ga:
    def __getattribute__(self, n): return 'ga:' + n
    def __setattr__(self, n, v): print('set', n, v)
    def __delattr__(self, n): print('del', n)
g = Ga(); g.x = 1; del g.x; print(g.y)
print(Base.__subclasses__())
class C:
    def __class_getitem__(cls, k): return (cls.__name__, k)
print(C[1])
class Gen(list[int]): pass
print(Gen.__bases__, Gen.__orig_bases__, Gen([1]))
print([k for k in dir(A()) if not k.startswith('__')], [k for k in dir(P) if not k.startswith('__')])
def gg():
    x = yield 1
    yield from [1, 2]
z = gg(); print(z.gi_frame is None, z.gi_running, z.__name__); next(z); next(z); print(z.gi_yieldfrom is not None); z.close(); print(z.gi_frame)
def loc(a): b = 2; return sorted(locals().items())
print(loc(1), 'loc' in globals(), callable(loc), callable(3))
try: raise ValueError('x') from KeyError('k')
except ValueError as e: print(repr(e.__cause__), e.__suppress_context__, e.__traceback__.tb_lineno > 0, e.__traceback__.tb_next)
try:
    try: 1/0
    except ZeroDivisionError: undefined_name
except NameError as e: print(repr(e.__context__), e.name)
print(isinstance(True, int), issubclass(bool, (str, int)), isinstance(None, int | None), isinstance(3, (str, (int,))))
class Fin:
    def __init__(self): self.v = 1
    def __eq__(self, o): return isinstance(o, Fin) and o.v == self.v
    def __hash__(self): return hash(self.v)
    def __lt__(self, o): return True
    def __bool__(self): return False
    def __call__(self, x): return x
    def __contains__(self, x): return x == 1
    def __iter__(self): return iter([1, 2])
    def __format__(self, s): return 'F' + s
    def __or__(self, o): return 'or'
    def __ror__(self, o): return 'ror'
F1 = Fin(); print(F1 == Fin(), {F1: 1}[Fin()], F1 < 2, bool(F1), F1(5), 1 in F1, list(F1), f'{F1:>3}', F1 | 1, 1 | F1)
