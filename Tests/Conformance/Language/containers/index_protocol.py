class I:
    def __index__(self): return 2
print([1]*I(), I()*[1], [1,2,3][I()], [1,2,3][:I()], range(I()))
try: {1}*[1]
except TypeError as e: print(e)
class Seq:
    def __len__(self): return 3
    def __getitem__(self, i):
        if i >= 3: raise IndexError
        return i * 10
s = Seq(); print(list(s), list(reversed(s)), 20 in s, tuple(s), len(s), bool(s), dict(enumerate(s)), max(s), sorted(s, reverse=True))
class It:
    def __init__(self): self.i = 0
    def __iter__(self): return self
    def __next__(self):
        self.i += 1
        if self.i > 3: raise StopIteration("v")
        return self.i
print(list(It()), set(It()), sum(It()), list(zip(It(), It())), 2 in It(), [*It()], dict(zip(It(), "abc")), min(It()))
class M:
    def keys(self): return ["a", "b"]
    def __getitem__(self, k): return k * 2
print(dict(M()), {**M()}, dict(M(), c=1))
d = {"a": 1}; d.update(M()); print(d)
print(dict([("a", 1), ["b", 2], "cd"]), dict(a=1, **{"b": 2}))
