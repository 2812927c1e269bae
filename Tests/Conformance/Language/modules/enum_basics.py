from enum import *
def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
class C(Enum):
    R=1
    G=2
    X=1
t(lambda: C.R.G); t(lambda: C(5)); t(lambda: C['q']); t(lambda:C.zz); t(lambda: C.name)
t(lambda: C.R.zz)
def s(): C.R=3
t(s)
def s(): C.R.value=3
t(s)
def s(): C.R.foo=3; return C.R.foo
t(s)
def s(): del C.R
t(s)
def s():
    class D(C): Z=1
t(s)
def s():
    class D(Enum):
        A=1
        A=2
t(s)
def s():
    class D(Enum):
        A=1
        def A(self): pass
t(s)
def s():
    class D(Enum):
        _foo_=1
t(s)
def s():
    class D(Enum):
        mro=1
t(s)
def s():
    @unique
    class D(Enum):
        A=1;B=1;E=2;F=2;G=1
t(s)
class P(Flag):
    R=4;W=2;X=1;RW=6
t(lambda:P(8)); t(lambda:~P.R); t(lambda:P.R|1);t(lambda: 1 in P.R); t(lambda: P.X in P.RW); t(lambda: [list(P), list(P(7)), len(P.RW), P(0), str(P(0)), repr(P.R|P.X), str(P.R|P.X), f"{P.R|P.X:>10}",bool(P(0))])
t(lambda: P('a')); t(lambda: P.RW.name); t(lambda:(P.R|P.X).name);t(lambda:P(0).name)
class Q(IntFlag):
    A=1;B=2
t(lambda:[Q.A|8,Q(12),str(Q(12)),~Q.A, repr(~Q.A), Q.A+1, Q.A|Q.B, f"{Q.A}", Q(-1), list(Q(9)), (Q.A|8).name])
class N(IntEnum):
    A=1;B=auto();Z=10;Y=auto()
t(lambda:[repr(N.A),str(N.A),f"{N.A:03}",N.A+1,N.A<N.B,N(2),N.Y.value, N.A==1, hash(N.A)==hash(1), N.A/2])
class S(StrEnum):
    AA=auto();B="x"
t(lambda:[S.AA,repr(S.AA),str(S.B),f"{S.B:>4}",S.B.upper(),S("aa")])
class M(str,Enum):
    A="a"
t(lambda:[str(M.A),repr(M.A),f"{M.A}",M.A=="a", "%s"%M.A, M.A+"b"])
class T(Enum):
    E=(1,2)
    def __init__(self,a,b): self.a=a;self.b=b
t(lambda:[T.E,T.E.a,T.E.value,T((1,2))])
def s():
    class D(StrEnum): A=1
t(s)
class Mi(Enum):
    A=1
    @classmethod
    def _missing_(cls,v):
        if v=="a": return cls.A
        if v==2: return 3
        if v==3: raise KeyError("k")
t(lambda:Mi("a"));t(lambda:Mi(2));t(lambda:Mi(3));t(lambda:Mi(9))
t(lambda:Enum("F","A B C")); t(lambda:list(Enum("F","A,B C"))); t(lambda:list(Enum("F",[("A",3),("B",4)])));t(lambda:list(Enum("F",{"A":3})));t(lambda:list(Flag("F",["A","B","C"]))); t(lambda:list(IntEnum("F","A B",start=5))); t(lambda:Enum("F",[]))
t(lambda:Enum()); t(lambda:Enum(1)); t(lambda: C()); t(lambda: C(1,2))
t(lambda:C.__members__); t(lambda:len(C)); t(lambda:list(reversed(C))); t(lambda:type(C)); t(lambda:C.R<C.G); t(lambda: {C.R:1}); t(lambda:C.R.__class__); t(lambda:C.__name__); t(lambda:isinstance(C.R,C)); t(lambda:C.R.__doc__); t(lambda:C.__doc__); t(lambda:dir(C)); t(lambda:dir(C.R)); t(lambda:C.X is C.R)
