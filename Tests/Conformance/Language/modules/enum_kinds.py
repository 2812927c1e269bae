from enum import *
def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
class C(Enum):
    R=1
    G=2
    X=1
class N(IntEnum):
    A=1;B=auto();Z=10;Y=auto()
class P(Flag):
    R=4;W=2;X=1;RW=6
class H(Flag):
    A=auto()
    B=8
    C=auto()
    Z=0
t(lambda:[*H, H.Z, H(0), H.__members__, H.A.__class__, H.C|H.A|H.B])
t(lambda: H.A in H.C|H.A); t(lambda: sorted([N.Z,N.A])); t(lambda: sum(N)); t(lambda: max(N)); t(lambda: [10,20,30][N.A]); t(lambda: N.A.bit_length()); t(lambda:isinstance(N.A,int)); t(lambda: N("A")); t(lambda:N(1.0)); t(lambda:C(True))
t(lambda: "%d %s %r"%(N.A,N.A,N.A)); t(lambda: int(N.Z)); t(lambda: type(N.A+0)); t(lambda: format(N.Z,"x")); t(lambda: bool(C.R)); t(lambda: C.R=="R"); t(lambda: C.R!=C.G); t(lambda: hash(C.R)==hash("R"))
class Weekday(Enum):
    MON=1
    TUE=2
    @classmethod
    def from_i(cls,i): return cls(i)
    @staticmethod
    def st(): return "st"
    const=property(lambda self:self.value*10)
t(lambda:[Weekday.from_i(2),Weekday.st(),Weekday.MON.const]); t(lambda: Weekday.from_i(3))
def s():
    @verify(UNIQUE)
    class X1(Enum):
        A=1;B=1
t(s)
def s():
    @verify(CONTINUOUS)
    class X1(Enum):
        A=1;B=4
t(s)
def s():
    @verify(NAMED_FLAGS)
    class X1(Flag):
        A=1;B=6
t(s)
def s():
    @verify(NAMED_FLAGS)
    class X1(Flag):
        A=1;B=6; C=24
t(s)
def s():
    class X(Flag): A="a"
t(s)
def s():
    class X(Flag): 
        A=auto()
        B=auto()
        def describe(self): return self.name, self.value
    return X.A.describe(), (X.A|X.B).describe()
t(s)
class IS(Enum):
    def __init_subclass__(cls, **kw): print("sub", cls.__name__, kw, list(cls)); super().__init_subclass__()
class IS2(IS, tag=1):
    A=1
from dataclasses import dataclass
@dataclass
class DD:
    a:int
    b:str="z"
class DE(DD, Enum):
    X=1,"q"
    Y=2
t(lambda: list(DE)); t(lambda:DE.X.a); t(lambda: str(DE.X))
def s():
    class X(int,str,Enum): pass
try: s()
except TypeError as error: print(str(error).split("{")[0])
def s():
    class X(Enum,int): pass
t(s)
def s():
    class X(IntEnum): A="a"
t(s)
def s():
    class X(int,Enum): A=("10",16)
    return list(X)
t(s)
class Cm(Enum):
    "doc of Cm"
    A=1
    def __eq__(self,o): return self.value==o
    __hash__=Enum.__hash__
t(lambda: [Cm.A==1, Cm.__doc__, Cm.A.__doc__])
class Ord(Enum):
    A=1;B=2
    def __lt__(self,o): return self.value<o.value if self.__class__ is o.__class__ else NotImplemented
t(lambda:[sorted([Ord.B,Ord.A]), Ord.A<Ord.B]); t(lambda:Ord.A<1)
for x in C: print(x, end=" ")
print([m.value for m in C], dict(C.__members__), C["R"], getattr(C,"G"))
t(lambda: C.__call__(1))
t(lambda: len(Enum)); t(lambda: list(Enum)); t(lambda: Flag);  t(lambda: EnumMeta is EnumType)
class A2(Enum):
    a=lambda s:1
    b=len
    c=1
t(lambda: list(A2))
class A3(Enum):
    _private=1
    __x=2
t(lambda: list(A3)); t(lambda: A3._A3__x)
t(lambda: P['R']|P['W']); t(lambda: P.R.value|1); t(lambda: P(5).value); t(lambda: not P.R&P.W); t(lambda: P.R in (P.R,P.W))
def s():
    p=P.R
    p|=P.X
    return p
t(s)
