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


def f():
    """doc"""
show(lambda: f.__get__(3))
show(lambda: f.__get__(None))
show(lambda: f.__get__(None,int))
show(lambda: f.__call__)
show(lambda: f.__code__.co_flags)
show(lambda: len.__self__)
show(lambda: [].append.__self__)
show(lambda: list.append.__objclass__)
show(lambda: len.__module__)
show(lambda: list.append.__qualname__)
show(lambda: [].append.__qualname__)
show(lambda: [].append.__module__)
show(lambda: len.__qualname__)
def t(o,n,v):
    def g(): setattr(o,n,v)
    show(g)
t(f,'__name__',3)
t(f,'__qualname__',3)
t(f,'__defaults__',3)
t(f,'__kwdefaults__',3)
t(f,'__annotations__',3)
t(f,'__dict__',3)
t(f,'__code__',3)
t(f,'__closure__',3)
t(f,'__globals__',3)
def td(o,n):
    def g(): delattr(o,n)
    show(g)
td(f,'__name__')
td(f,'__dict__')
td(f,'__doc__')
class A:
  def m(self): pass
show(lambda: A)
t(A,'__name__',3)
t(A,'__mro__',3)
t(A,'__bases__',3)
t(A,'__bases__',())
t(A,'__dict__',3)
t(A,'__module__',3)
t(A,'__qualname__',3)
t(int,'x',3)
t(int,'__name__','x')
t(A,'__doc__','x')
td(A,'__name__')
td(A,'__module__')
td(A,'zz')
t(A().m,'x',1)
t(A(),'__class__',3)
t(A(),'__class__',int)
def g(): yield
show(lambda: g().gi_running)
show(lambda: g().gi_yieldfrom)
show(lambda: g().__name__)
show(lambda: g().gi_suspended)
show(lambda: property.__doc__ is not None)
show(lambda: property(f).__doc__)
show(lambda: property(f,doc='x').__doc__)
show(lambda: property().getter(f).fget is f)
show(lambda: property(f).__set__(1,2))
show(lambda: property().__get__(1))
show(lambda: property(f).__get__(None)is None)
show(lambda: (lambda: 0))
show(lambda: type(g())())
show(lambda: type(None)())
show(lambda: type(...)())
show(lambda: type.__call__(int,'3'))
show(lambda: type.mro(int))
show(lambda: int.mro())
show(lambda: int.__base__)
show(lambda: object.__base__)
show(lambda: object.__bases__)
show(lambda: type.__instancecheck__(int,3))
show(lambda: int.__or__(3,4))
show(lambda: int.__name__)
show(lambda: int.__module__)
show(lambda: int.__annotations__)
show(lambda: A.__annotations__)
show(lambda: int.__dict__['real'])
show(lambda: type.__dict__['__name__'])
show(lambda: format(A(),'x'))
show(lambda: f.__closure__)
