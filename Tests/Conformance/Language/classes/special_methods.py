class V:
    def __init__(self, *xs): self.xs = list(xs)
    def __repr__(self): return f"V{tuple(self.xs)}"
    def __str__(self): return "<" + " ".join(map(str, self.xs)) + ">"
    def __eq__(self, o): return isinstance(o, V) and self.xs == o.xs
    def __hash__(self): return hash(tuple(self.xs))
    def __lt__(self, o): return self.xs < o.xs
    def __len__(self): return len(self.xs)
    def __contains__(self, x): return x in self.xs
    def __getitem__(self, i): return self.xs[i]
    def __setitem__(self, i, v): self.xs[i] = v
    def __delitem__(self, i): del self.xs[i]
    def __iter__(self): return iter(self.xs)
    def __call__(self, k): return V(*(x * k for x in self.xs))
    def __add__(self, o): return V(*(a + b for a, b in zip(self, o))) if isinstance(o, V) else NotImplemented
    def __radd__(self, o): return ("radd", o)
    def __mul__(self, k): return self(k)
    __rmul__ = __mul__
    def __neg__(self): return self * -1
    def __iadd__(self, o): self.xs.extend(o); return self
    def __matmul__(self, o): return sum(a * b for a, b in zip(self, o))
    def __getattr__(self, name):
        if name == "magic": return "from getattr"
        raise AttributeError(f"no {name} here")
    def __bool__(self): return any(self.xs)
    def __index__(self): return len(self.xs)
    def __reversed__(self): return reversed(self.xs)
v, w = V(1, 2), V(3, 4)
print(v, repr(v), [v], f"{v} {v!r}", v == V(1, 2), v != w, v < w, v > w, sorted([w, v]), len(v), 2 in v, 9 in v, v[0], v[0:1], list(v))
print(v(3), v + w, 5 + v, v * 2, 2 * v, -v, v @ w, v.magic, bool(V(0)), bool(v), [10, 20, 30][v], {v: 1}[V(1, 2)], list(reversed(v)), max(v))
v[0] = 9
del v[1]
v += [7, 8]
print(v, *v)
a, *b = v
print(a, b)
for thunk in (lambda: v + 1, lambda: v - 1, lambda: v.other, lambda: v <= w, lambda: int(v) + "a", lambda: v ** 2, lambda: ~v):
    try:
        print(thunk())
    except Exception as error:
        print(type(error).__name__, error)
class OnlyEq:
    def __eq__(self, other): return True
try:
    hash(OnlyEq())
except TypeError as error:
    print(error)
class Seq:
    def __getitem__(self, i):
        if i > 2: raise IndexError
        return i * 10
print(list(Seq()), 20 in Seq(), [x for x in Seq()])
class It:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n > 3: raise StopIteration
        return self.n
print(list(It()), sum(It()))
class BadBool:
    def __bool__(self): return 5
    def __len__(self): return -1
    def __repr__(self): return 5
for thunk in (lambda: bool(BadBool()), lambda: len(BadBool()), lambda: repr(BadBool())):
    try:
        thunk()
    except Exception as error:
        print(type(error).__name__, error)
