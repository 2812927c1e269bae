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
class U(Enum):
    A=[1]
    B={}
t(lambda:[U([1]),U({}),list(U)])
class V(Enum):
    A=1
    nested=nonmember(5)
    f=member(lambda self: 3)
t(lambda:[list(V)[0],V.nested,V.f.value(1)])
class W(Enum):
    def _generate_next_value_(name,start,count,last): return name*2
    A=auto();B=auto()
    @property
    def up(self): return self.value.upper()
    def __str__(self): return "W!"+self.name
t(lambda:[W.A,str(W.B),W.A.up,f"{W.A:>6}"])
class Num(float,Enum):
    PI=3.14
t(lambda:[Num.PI,Num.PI*2,str(Num.PI),f"{Num.PI}"])
class Planet(Enum):
    E=(1.0,2)
    def __new__(cls,m,r):
        o=object.__new__(cls); o._value_=m; o.r=r; return o
t(lambda:[Planet.E,Planet(1.0),Planet.E.r])
t(lambda:C.R.name+str(C.R._value_)+C.R._name_)
class Base(Enum):
    def hi(self): return "hi "+self.name
class Sub(Base):
    A=1
t(lambda:[Sub.A.hi(),Sub.mro()])
class Bd(Flag,boundary=CONFORM):
    A=1;B=2
class Be(Flag,boundary=EJECT):
    A=1;B=2
class Bk(Flag,boundary=KEEP):
    A=1;B=2
t(lambda:[Bd(9),Be(9),Bk(9),~Bk.A,~Bd.A,Bk(8)])
t(lambda:P(-1)); t(lambda:P(-8)); t(lambda:P.R & P.RW); t(lambda:P.R ^ P.RW)
import copy
t(lambda:copy.deepcopy(C.R) is C.R and copy.copy(C.R) is C.R)
t(lambda: {P.R|P.W: 1}[P.RW]); t(lambda: (P.R|P.W) is P.RW)
class Z(Enum):
    value2=1
    _ignore_="i"
    for i in range(3): pass
t(lambda:list(Z))
class Name(Enum):
    name="n"
    value="v"
t(lambda: [Name.name,Name.value])
t(lambda: Name.name.name)
match C.R:
    case C.G: print("g")
    case C.R: print("r")
class ND(Flag):
    A=auto();B=auto();Cc=auto(); D=A|B
t(lambda:[*ND,ND.D,ND.D.value, repr(ND.D|ND.Cc)])
t(lambda: auto()); t(lambda: STRICT); t(lambda: repr(KEEP)); 
def s():
    class Y(Enum):
        A=1
        B=2
        _order_="B A"
t(s)
