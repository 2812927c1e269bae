from collections.abc import *
import collections
import collections.abc as cabc
def t(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
def gen(): yield
async def co(): pass
async def agen(): yield
c = co()
samples = {"int": 1, "str": "a", "bytes": b"", "list": [], "tuple": (), "dict": {}, "set": set(), "frozenset": frozenset(), "range": range(2), "gen": gen(), "co": c, "agen": agen(), "func": gen, "iter": iter([]), "keys": {}.keys(), "values": {}.values(), "items": {}.items(), "map": map(str, []), "none": None, "class": int, "deque": collections.deque(), "defaultdict": collections.defaultdict(), "zip": zip(), "enumerate": enumerate([]), "reversed": reversed([])}
kinds = [Hashable, Iterable, Iterator, Reversible, Sized, Container, Callable, Collection, Generator, Awaitable, Coroutine, AsyncIterable, AsyncIterator, AsyncGenerator, Sequence, MutableSequence, Set, MutableSet, Mapping, MutableMapping, KeysView, ValuesView, ItemsView, MappingView, ByteString]
for name, value in samples.items():
    if name in ("deque",):
        continue
    print(name, [kind.__name__ for kind in kinds if isinstance(value, kind)])
c.close()
class It:
    def __iter__(self): return iter(())
class Full(It):
    def __next__(self): return 1
class NotHash:
    __hash__ = None
class NotIter:
    __iter__ = None
class AIt:
    def __aiter__(self): return self
    async def __anext__(self): raise StopAsyncIteration
class Aw:
    def __await__(self): yield
print(issubclass(It, Iterable), issubclass(It, Iterator), issubclass(Full, Iterator), isinstance(NotHash(), Hashable), isinstance(NotIter(), Iterable), issubclass(AIt, AsyncIterator), issubclass(AIt, AsyncGenerator), isinstance(Aw(), Awaitable), isinstance(Aw(), Coroutine))
class Seq(Sequence):
    def __init__(self, *items): self.items = items
    def __len__(self): return len(self.items)
    def __getitem__(self, i): return self.items[i]
s = Seq(1, 2, 3, 2)
print(list(s), 2 in s, s.index(2), s.count(2), list(reversed(s)), s.index(2, 2), isinstance(s, Reversible), isinstance(s, Collection))
t(lambda: s.index(9))
class MSeq(MutableSequence):
    def __init__(self, items=()): self.items = list(items)
    def __len__(self): return len(self.items)
    def __getitem__(self, i): return self.items[i]
    def __setitem__(self, i, v): self.items[i] = v
    def __delitem__(self, i): del self.items[i]
    def insert(self, i, v): self.items.insert(i, v)
m = MSeq([1])
m.append(2)
m.extend([3, 4])
m += [5]
m.reverse()
print(m.items, m.pop(), m.pop(0), m.items)
m.remove(3)
m.extend(m)
print(m.items)
m.clear()
print(m.items)
t(lambda: m.pop())
class Map(Mapping):
    def __init__(self, **kw): self.d = kw
    def __getitem__(self, k): return self.d[k]
    def __len__(self): return len(self.d)
    def __iter__(self): return iter(self.d)
mp = Map(a=1, b=2)
print(mp["a"], mp.get("z"), mp.get("z", 5), "a" in mp, "z" in mp, list(mp.keys()), list(mp.values()), list(mp.items()), mp == {"a": 1, "b": 2}, mp == Map(a=1, b=2), mp != Map(), dict(mp), {**mp}, len(mp.keys()), ("a", 1) in mp.items(), 2 in mp.values(), mp.keys() & {"a"}, mp.keys() | {"z"} == {"a", "b", "z"}, mp.keys() == {"a", "b"})
t(lambda: mp["zz"])
t(lambda: hash(mp))
t(lambda: reversed(mp))
class MMap(MutableMapping):
    def __init__(self): self.d = {}
    def __getitem__(self, k): return self.d[k]
    def __setitem__(self, k, v): self.d[k] = v
    def __delitem__(self, k): del self.d[k]
    def __len__(self): return len(self.d)
    def __iter__(self): return iter(self.d)
mm = MMap()
mm.update({"a": 1}, b=2)
mm.update([("c", 3)])
print(mm.d, mm.pop("a"), mm.pop("zz", "dflt"), mm.setdefault("b", 9), mm.setdefault("q"), mm.popitem(), mm.d)
t(lambda: mm.pop("zz"))
mm.clear()
print(mm.d)
t(lambda: mm.popitem())
class MySet(Set):
    def __init__(self, items=()): self.items = list(dict.fromkeys(items))
    def __contains__(self, x): return x in self.items
    def __iter__(self): return iter(self.items)
    def __len__(self): return len(self.items)
    def __repr__(self): return f"MySet({self.items})"
a, b = MySet([1, 2, 3]), MySet([2, 3, 4])
print(a & b, a | b, a - b, a ^ b, a == MySet([3, 2, 1]), a <= b, a < MySet([1, 2, 3, 4]), a >= MySet([1]), a > a, a.isdisjoint(MySet([9])), {1, 9} & a, a & [1], a != b, a == {1, 2, 3}, a <= {1, 2, 3})
t(lambda: a < 5)
t(lambda: hash(a))
class MySet2(MutableSet, MySet):
    def add(self, x): self.items.append(x) if x not in self.items else None
    def discard(self, x):
        if x in self.items: self.items.remove(x)
ms = MySet2([1, 2])
ms |= [3]
ms -= [1]
ms.add(7)
print(ms, ms.pop(), ms)
ms ^= {7, 8}
ms &= MySet([8, 3])
print(ms)
t(lambda: ms.remove(99))
ms.clear()
t(lambda: ms.pop())
class G(Generator):
    def __init__(self): self.n = 0
    def send(self, value):
        self.n += 1
        if self.n > 2: raise StopIteration
        return value, self.n
    def throw(self, typ, val=None, tb=None): raise typ
g = G()
print(list(g), g.close())
t(lambda: Iterable())
t(lambda: Seq.__new__(Sequence))
t(lambda: Mapping())
print(Callable[[int], str], Callable[..., int], Iterable[int], Mapping[str, int], Callable[[], None], Awaitable[int], Callable[[int, str], list[int]])
t(lambda: Callable[int])
t(lambda: Callable[int, str])
t(lambda: Hashable[int])
print(Callable[[int], str].__args__, Callable[[int], str].__origin__, isinstance(len, Callable), callable(len), cabc.Iterable is Iterable, Sequence.register(It).__name__, issubclass(It, Sequence))
print(Sequence.__mro__)
print(MutableMapping.__mro__)
print(sorted(Mapping.__abstractmethods__), sorted(MutableSequence.__abstractmethods__), sorted(AsyncGenerator.__abstractmethods__))
