def t(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
class V:
    def __init__(self, *c): self.c = c
    def __repr__(self): return f"V{self.c}"
    def __add__(self, o): return V(*(a + b for a, b in zip(self.c, o.c))) if isinstance(o, V) else NotImplemented
    def __radd__(self, o): return ("radd", o)
    def __iadd__(self, o):
        self.c += ("i",)
        return self
    def __sub__(self, o): return ("sub", o)
    def __rsub__(self, o): return ("rsub", o)
    def __mul__(self, k): return V(*(a * k for a in self.c))
    __rmul__ = __mul__
    def __matmul__(self, o): return sum(a * b for a, b in zip(self.c, o.c))
    def __truediv__(self, o): return ("truediv", o)
    def __rtruediv__(self, o): return ("rtruediv", o)
    def __floordiv__(self, o): return ("floordiv", o)
    def __mod__(self, o): return ("mod", o)
    def __rmod__(self, o): return ("rmod", o)
    def __divmod__(self, o): return ("divmod", o)
    def __pow__(self, o, m=None): return ("pow", o, m)
    def __rpow__(self, o): return ("rpow", o)
    def __lshift__(self, o): return ("lshift", o)
    def __rshift__(self, o): return ("rshift", o)
    def __and__(self, o): return ("and", o)
    def __or__(self, o): return ("or", o)
    def __ror__(self, o): return ("ror", o)
    def __xor__(self, o): return ("xor", o)
    def __neg__(self): return "neg"
    def __pos__(self): return "pos"
    def __invert__(self): return "invert"
    def __abs__(self): return "abs"
    def __round__(self, n=None): return ("round", n)
    def __int__(self): return 7
    def __float__(self): return 7.5
    def __index__(self): return 2
    def __bool__(self): return bool(self.c)
    def __len__(self): return 99
    def __eq__(self, o): return isinstance(o, V) and self.c == o.c
    def __hash__(self): return hash(self.c)
    def __lt__(self, o): return ("lt", o)
    def __call__(self, *a, **k): return (a, k)
    def __contains__(self, x): return x in self.c
    def __iter__(self): return iter(self.c)
    def __reversed__(self): return "reversed"
    def __floor__(self): return "floor"
    def __trunc__(self): return "trunc"
    def __ceil__(self): return "ceil"
    def __str__(self): return "str V"
    def __bytes__(self): return b"bytes V"
    def __format__(self, spec): return f"format {spec!r}"
    def __complex__(self): return 1
a, b = V(1, 2), V(3, 4)
print(a + b, 5 + a, a - 1, 1 - a, a * 2, 2 * a, a @ b, a / 1, 1 / a, a // 1, a % 2, 5 % a, divmod(a, 3), a ** 2, pow(a, 2, 5), 2 ** a, a << 1, a >> 1, a & 1, a | 1, 1 | a, a ^ 1)
print(-a, +a, ~a, abs(a), round(a), round(a, 2), int(a), float(a), [10, 20, 30][a], bin(a), hex(a), range(5)[a], "abc"[a], bool(V()), bool(a), len(a))
print(a == V(1, 2), a != b, a == 5, {a: 1}[V(1, 2)], a < b, a > b, a(1, k=2), 2 in a, 9 in a, list(a), reversed(a), str(a), repr(a), f"{a:x}", format(a), bytes(a), [a], "%s %r" % (a, a))
a += 1
print(a)
a -= 1
print(a)
t(lambda: V(1) + 5)
t(lambda: V(1) <= 5)
t(lambda: [1] + V(1))
class Left:
    def __add__(self, o): return "Left.add"
    def __eq__(self, o): return "Left.eq"
    def __lt__(self, o): return "Left.lt"
class Sub(Left):
    def __radd__(self, o): return "Sub.radd"
    def __gt__(self, o): return "Sub.gt"
    def __eq__(self, o): return "Sub.eq"
print(Left() + Sub(), Sub() + Left(), Left() == Sub(), Left() < Sub(), Left() + 1, Left() != Sub())
class NI:
    def __add__(self, o): return NotImplemented
    def __radd__(self, o): return NotImplemented
    def __eq__(self, o): return NotImplemented
    def __lt__(self, o): return NotImplemented
t(lambda: NI() + NI())
t(lambda: NI() + 1)
t(lambda: 1 + NI())
t(lambda: NI() < NI())
t(lambda: NI() == NI())
t(lambda: NI() - 1)
t(lambda: -NI())
t(lambda: NI()())
t(lambda: NI()[0])
t(lambda: len(NI()))
t(lambda: iter(NI()))
t(lambda: 1 in NI())
t(lambda: int(NI()))
t(lambda: float(NI()))
t(lambda: NI() << 1)
t(lambda: [1][NI()])
t(lambda: range(NI()))
t(lambda: hash(NI()))
t(lambda: abs(NI()))
t(lambda: round(NI()))
t(lambda: reversed(NI()))
t(lambda: next(NI()))
class Bad:
    def __len__(self): return -1
    def __bool__(self): return 5
    def __str__(self): return 5
    def __repr__(self): return None
    def __hash__(self): return "h"
    def __index__(self): return "i"
    def __int__(self): return "i"
    def __float__(self): return 1
    def __iter__(self): return 5
    def __contains__(self, x): return "truthy"
    def __format__(self, s): return 5
    def __bytes__(self): return "s"
    def __add__(self, o): raise ValueError("from add")
for f in (len, bool, str, repr, hash, int, float, iter, list, format, bytes, bin):
    t(lambda: f(Bad()))
t(lambda: 1 in Bad())
t(lambda: Bad() + 1)
t(lambda: [0][Bad()])
class OldSeq:
    def __getitem__(self, i):
        if i > 2: raise IndexError
        return i * 10
print(list(OldSeq()), 20 in OldSeq(), max(OldSeq()), [*OldSeq()], iter(OldSeq()) is not None)
class BigLen:
    def __len__(self): return 3
    def __getitem__(self, i): return ("item", i)
print(bool(BigLen()), list(reversed(BigLen())), BigLen()[-1])
class Cmp:
    def __init__(self, n): self.n = n
    def __lt__(self, o): return self.n < o.n
    def __repr__(self): return f"C{self.n}"
print(sorted([Cmp(3), Cmp(1), Cmp(2)]), min([Cmp(3), Cmp(1)]), max([Cmp(3), Cmp(1)]), Cmp(1) > Cmp(0), sorted([Cmp(1), Cmp(2)], reverse=True))
