def t(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
class G:
    def __init__(self): self.real = 1
    def __getattr__(self, name):
        if name.startswith("dyn_"):
            return name[4:]
        raise AttributeError(f"no {name}")
g = G()
print(g.real, g.dyn_x, hasattr(g, "dyn_y"), hasattr(g, "zzz"), getattr(g, "zzz", "default"))
t(lambda: g.zzz)
class GA:
    def __init__(self): self.x = 1
    def __getattribute__(self, name):
        if name == "secret":
            raise AttributeError("hidden")
        return ("got", name) if name == "special" else super().__getattribute__(name)
    def __getattr__(self, name):
        return f"fallback {name}"
ga = GA()
print(ga.x, ga.special, ga.secret, ga.other)
class S:
    def __setattr__(self, name, value):
        print("set", name, value)
        super().__setattr__(name, value)
    def __delattr__(self, name):
        print("del", name)
        object.__delattr__(self, name)
s = S()
s.a = 1
s.a += 1
del s.a
t(lambda: s.a)
setattr(s, "b", 5)
delattr(s, "b")
def d():
    del s.zz
t(d)
class Slots:
    __slots__ = ("x", "y")
    def __init__(self): self.x = 1
sl = Slots()
print(sl.x, hasattr(sl, "y"), Slots.__slots__, hasattr(sl, "__dict__"))
t(lambda: sl.y)
def d(): sl.z = 1
t(d)
sl.y = 2
del sl.y
def d(): del sl.y
t(d)
class SubSlots(Slots):
    __slots__ = ("z",)
ss = SubSlots()
ss.z = 3
print(ss.x, ss.z)
class SubDict(Slots): pass
sd = SubDict()
sd.anything = 1
print(sd.__dict__, sd.x)
t(lambda: type("Bad", (), {"__slots__": ("a",), "a": 1}))
class NS: pass
n = NS()
n.__dict__["k"] = 5
print(n.k, vars(n), dir(n)[-1], "k" in dir(n))
n.__class__ = G
print(type(n).__name__, n.dyn_q)
t(lambda: object().x)
t(lambda: setattr(object(), "x", 1))
t(lambda: setattr(5, "x", 1))
t(lambda: setattr(int, "x", 1))
t(lambda: NS.missing)
t(lambda: getattr(n, 5))
class Priv:
    __hidden = 1
    def __init__(self): self.__x = 2
    def get(self): return self.__x, self.__hidden
p = Priv()
print(p.get(), p._Priv__x, vars(p), Priv._Priv__hidden)
t(lambda: p.__x)
class Dir:
    def __dir__(self): return ["b", "a"]
print(dir(Dir()))
class Proxy:
    def __init__(self, target): object.__setattr__(self, "_t", target)
    def __getattr__(self, name): return getattr(self._t, name)
    def __setattr__(self, name, value): setattr(self._t, name, value)
    def __len__(self): return len(self._t)
    def __getitem__(self, i): return self._t[i]
pr = Proxy([1, 2])
pr.append(3)
print(len(pr), pr[0], list(pr), pr.count(3))
t(lambda: pr.nope)
class AttrErrInProp:
    @property
    def p(self): return self.missing_inside
    def __getattr__(self, name): return f"ga {name}"
print(AttrErrInProp().p)
class NoGA:
    @property
    def p(self): return self.missing_inside
t(lambda: NoGA().p)
class K:
    x = []
k1, k2 = K(), K()
k1.x.append(1)
k2.x = "own"
print(K.x, k1.x, k2.x)
K.y = 7
print(k1.y)
del K.y
t(lambda: k1.y)
def d():
    del K.zz
t(d)
print(K.__dict__["x"], K.__name__, K.__module__, K.__doc__, K.__bases__, type(K.__dict__).__name__)
class GetItem:
    def __class_getitem__(cls, item): return (cls.__name__, item)
    def __getitem__(self, item): return item
    def __setitem__(self, key, value): print("setitem", key, value)
    def __delitem__(self, key): print("delitem", key)
    def __contains__(self, x): return x == "in"
    def __missing__(self): pass
gi = GetItem()
print(GetItem[int], GetItem[1, 2], gi[1], gi[1:2], gi[1, ::2], gi[...], "in" in gi, "out" in gi)
gi["a"] = 1
gi[1:2] = "s"
del gi["a"]
