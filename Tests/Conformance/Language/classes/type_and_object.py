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


class A: pass
class B(A): pass
class F:
    def __init__(self): pass
class N:
    def __new__(cls,*a): return object.__new__(cls,*a)
show(lambda: A(1))
show(lambda: A().__init__(1))
show(lambda: object.__init__(A(),1))
show(lambda: object(1))
show(lambda: N(1))
show(lambda: object.__new__(F,1))
show(lambda: object.__new__(A,1))
show(lambda: object.__init__(F(),1))
show(lambda: object.__init__(N(),1))
show(lambda: object.__new__(int))
show(lambda: object.__new__(3))
show(lambda: object.__new__())
show(lambda: type('X',(A,B),{}))
show(lambda: type('X',(bool,),{}))
show(lambda: type('X',(int,str),{}))
show(lambda: type('X',(A,A),{}))
show(lambda: type('X',(1,),{}))
show(lambda: type('X'))
show(lambda: type())
show(lambda: type(1,2,3))
show(lambda: type('X',[],{}))
show(lambda: type('X',(),3))
show(lambda: type('X',(type(lambda:0),),{}))
show(lambda: type('X',(),{'__slots__':('a','b')}).a)
S=type('S',(),{'__slots__':('a','b')})
def f(): s=S(); s.c=1
show(f)
def f(): s=S(); s.a
show(f)
def f(): s=S(); del s.a
show(f)
show(lambda: S().__dict__)
show(lambda: type('X',(),{'__slots__':'1a'}))
show(lambda: type('X',(),{'__slots__':('a',),'a':1}))
show(lambda: type('X',(),{'__slots__':(1,)}))
class M1(type):pass
class M2(type):pass
class C1(metaclass=M1):pass
class C2(metaclass=M2):pass
def f():
    class D(C1,C2):pass
show(f)
def f():
    class D(A,x=1):pass
show(f)
def f():
    class D(3):pass
show(f)
show(lambda: isinstance(1,2))
show(lambda: isinstance(1,(2,)))
show(lambda: isinstance(1,(int,2)))
show(lambda: issubclass(1,int))
show(lambda: issubclass(int,1))
show(lambda:issubclass(bool,int|str))
show(lambda: isinstance(1,list[int]))
show(lambda: isinstance('', int|list[int]))
show(lambda: issubclass(int, list[int]))
show(lambda: getattr(1,'x'))
show(lambda: getattr(1,2))
show(lambda: setattr(1,'x',2))
show(lambda: setattr(A(),1,2))
show(lambda: delattr(A(),'x'))
show(lambda: hasattr(A(),1))
show(lambda: vars(1))
show(lambda: vars(A()))
show(lambda: getattr())
show(lambda: getattr(1))
show(lambda:callable())
show(lambda:hasattr(1))
show(lambda: setattr(1))
show(lambda: isinstance(1))
show(lambda: id())
show(lambda: vars(1,2))
show(lambda: dir(A())==sorted(dir(A())))
show(lambda: super())
show(lambda: super(1))
show(lambda: super(A,1))
show(lambda: super(B,B()))
show(lambda: super(B))
show(lambda: super(B,B))
show(lambda: super(B,B()).xx)
def f():
    super().x
show(f)
def g(a):
    super().x
show(lambda: g(1))
show(lambda: property(1))
show(lambda: staticmethod(f))
show(lambda: classmethod(f))
show(lambda: staticmethod(1))
show(lambda: property(1,2,3,4,5))
show(lambda: staticmethod())
show(lambda: classmethod())
show(lambda: f)
show(lambda: B().__init__)
show(lambda: A().__eq__)
show(lambda: [].append)
show(lambda: len)
show(lambda: list.append)
show(lambda: [].__len__)
show(lambda: list.__len__)
show(lambda: dict.fromkeys)
show(lambda: object.__new__)
show(lambda: object.__init__)
class A:
    def f(self): pass
    @classmethod
    def c(cls): pass
    @property
    def p(self): pass
    __slots__=('sl',)
show(lambda: A().f)
show(lambda: A.c)
show(lambda: A.f)
show(lambda: A.p)
show(lambda: A.sl)
show(lambda: type(f).__name__)
show(lambda: int|None)
show(lambda: list[int])
show(lambda: dict[str,int|None])
show(lambda: list[A])
show(lambda: int|3)
show(lambda: tuple[int,...])
show(lambda: tuple[()])
show(lambda: (int|str)|int)
show(lambda: int|int)
show(lambda: None|int)
show(lambda: list[int]|None)
show(lambda: (int|str).__args__)
show(lambda: list[int].__args__)
show(lambda: list[int].__origin__)
show(lambda:list[int]())
show(lambda: (int|str)==(str|int))
show(lambda: list[int]==list[int])
show(lambda: list[int][str])
show(lambda: hash(int|str)==hash(str|int))
show(lambda: NotImplemented|int)
show(lambda: "a"|int)
show(lambda: int|"a")
show(lambda: type(None)|int)
