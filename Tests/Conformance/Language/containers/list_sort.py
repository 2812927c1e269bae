l = [3,2,1]
def k(x): l.append(1); return x
try: l.sort(key=k)
except ValueError as x: print(x, l)
def k(x): raise KeyError(x)
l = [3,2,1]
try: l.sort(key=k)
except KeyError as x: print(x, l)
def k(x): return len(l)
l.sort(key=k); print(l)
import_order = []
class C:
    def __init__(self, n): self.n = n
    def __lt__(self, o): import_order.append((self.n, o.n)); return self.n < o.n
    def __repr__(self): return f"C{self.n}"
print(sorted([C(3), C(1), C(2), C(5), C(4)]), import_order)
big = [(i * 7919) % 1000 for i in range(3000)]
print(sorted(big) == sorted(big, key=lambda v: v), sorted(big)[:5], sorted(big, reverse=True)[:5], [i for _, i in sorted(((v % 3, i) for i, v in enumerate(big[:50])), key=lambda p: p[0])])
print([i for _, i in sorted(((v % 3, i) for i, v in enumerate(big[:50])), key=lambda p: p[0], reverse=True)])
print(sorted([2.5, 1, True, 0.5]), sorted(["b", "a", "é", "€", "B"]), sorted([(1, "b"), (1, "a"), (0, "z")]))
