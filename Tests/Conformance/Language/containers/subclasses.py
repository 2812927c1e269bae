class S(set): pass
class F(frozenset): pass
class L(list): pass
class D(dict): pass
class T(tuple): pass
print(type(S()|S()).__name__, type(S().copy()).__name__, type(F()|F()).__name__, type(L()+L()).__name__, type(L()[:]).__name__, type(D()|D()).__name__, type(T()[:]).__name__, type(D.fromkeys([1])).__name__)
print(S(), S([1]), F([1]), L([1]), D(a=1), T([1]))
class L2(list):
    def __init__(self, n): super().__init__([n]); self.n = n
    def append(self, x): super().append(x * 2)
    def __getitem__(self, i): return ("got", super().__getitem__(i))
x = L2(5); x.append(4); print(x, x.n, x[0], len(x), list(x), x == [5, 8], x + [1], x * 2)
class D2(dict):
    def __init__(self, default): self.default = default; super().__init__(a=1)
    def __missing__(self, k): return (self.default, k)
d = D2(7); print(d["a"], d["zz"], d.get("zz"), d, len(d), "zz" in d)
class D3(dict):
    def __setitem__(self, k, v): super().__setitem__(k, v + 1)
d = D3(); d["a"] = 1; d.update(b=1); print(d)
class P(tuple):
    def __new__(cls, a, b): return super().__new__(cls, (a, b))
    @property
    def a(self): return self[0]
p = P(1, 2); print(p, p.a, p == (1, 2), len(p), hash(p) == hash((1, 2)), p + (3,), {p: 1}[(1, 2)])
class FS(frozenset):
    def __new__(cls, *a): return super().__new__(cls, a)
print(sorted(FS(1, 2)), FS(1) == {1})
class SS(set):
    def __contains__(self, x): return True
    def __iter__(self): return iter([42])
    def __len__(self): return 5
s = SS([1]); print(9 in s, list(s), len(s), sorted(s), bool(s))
class LL(list):
    def __iter__(self): return iter("over")
print(list(LL([1])), [*LL([1])], tuple(LL([1])), sorted(LL([1])), set(LL([1])) == set("over"), LL([1]) == [1], LL([1])[0])
class EqD(dict):
    def __eq__(self, o): return "eq"
    def __repr__(self): return "EqD!"
print(EqD() == {}, {} == EqD(), [EqD()], str(EqD()))
