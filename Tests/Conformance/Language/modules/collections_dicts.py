from collections import defaultdict, Counter, OrderedDict, ChainMap, UserDict, UserList, UserString
def t(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
d = defaultdict(list)
d["a"].append(1)
d["b"]
print(d, d["a"], len(d), "z" in d, d.get("z"), dict(d), d.default_factory is list)
print(defaultdict(int, {"x": 1}), defaultdict(int, [("k", 2)], y=3), defaultdict(None, a=1), defaultdict())
t(lambda: defaultdict(None)["k"])
t(lambda: defaultdict()[("a", 1)])
t(lambda: defaultdict(5))
t(lambda: defaultdict(lambda: 1 / 0)["x"])
e = d.copy()
e["c"].append(5)
print(e.default_factory is list, "c" in d, isinstance(d, dict), d == {"a": [1], "b": []})
counts = defaultdict(int)
for ch in "mississippi":
    counts[ch] += 1
print(sorted(counts.items()), d | {"q": 1}, type(d | {}).__name__, {"q": 1} | d)
nested = defaultdict(lambda: defaultdict(int))
nested["a"]["b"] += 1
print({k: dict(v) for k, v in nested.items()}, nested.pop("a"), d.setdefault("s", 1))
c = Counter("mississippi")
print(c, c["s"], c["zz"], c.most_common(2), c.most_common(), sorted(c.elements()), c.total(), len(c))
print(Counter(a=1, b=2), Counter({"x": 3}), Counter([1, 1, 2]), Counter(), Counter(None, k=1))
a, b = Counter(a=3, b=1), Counter(a=1, b=2, c=4)
print(a + b, a - b, a & b, a | b, +Counter(a=-1, b=1), -Counter(a=-1, b=1), a == Counter(b=1, a=3), Counter(a=0) == Counter())
a.update("aab")
a.subtract({"a": 1, "z": 2})
print(a, a.most_common(1), Counter(a=1) <= Counter(a=2), Counter(a=1) < Counter(a=1), Counter(a=2) > Counter(a=1), Counter(a=2, b=1) >= Counter(a=2))
a += Counter(a=1)
print(a)
a -= Counter(a=3)
a |= Counter(q=2)
a &= Counter(q=1, a=9)
print(a, type(a).__name__)
del a["missing"]
a["new"] += 1
print(a, dict(a), list(a), "q" in a, a.copy() is a, Counter(a) == a)
t(lambda: Counter.fromkeys("ab"))
t(lambda: Counter(5))
t(lambda: Counter(a=1) + 5)
t(lambda: Counter([[]]))
print(Counter(a="x", b=1), Counter({"b": 2, "a": 2}).most_common())
o = OrderedDict([("b", 1), ("a", 2)])
o["c"] = 3
print(o, list(o), o == OrderedDict(a=2, b=1, c=3), o == {"a": 2, "b": 1, "c": 3}, OrderedDict(), len(o))
o.move_to_end("b")
print(list(o))
o.move_to_end("c", last=False)
print(o, o.popitem(), o.popitem(last=False), o)
t(lambda: o.move_to_end("zz"))
t(lambda: OrderedDict().popitem())
t(lambda: o["zz"])
print(OrderedDict.fromkeys("ab", 0), list(reversed(OrderedDict(a=1, b=2))), o.copy(), type(o.copy()).__name__, o | {"n": 1}, {"n": 1} | o)
m = ChainMap({"a": 1}, {"a": 2, "b": 3})
print(m, m["a"], m["b"], len(m), sorted(m), m.get("z", 0), "b" in m, m.maps, m.parents, m.new_child({"b": 9})["b"])
m["b"] = 10
print(m, dict(m), list(m.items()))
t(lambda: m["zz"])
t(lambda: m.pop("zz"))
def delete():
    del m["zz"]
t(delete)
del m["b"]
print(m["b"], m | {"k": 1}, bool(ChainMap()), m == {"a": 1, "b": 3}, list(ChainMap({"x": 1}, {"y": 2, "x": 3})))
class Lower(UserDict):
    def __setitem__(self, key, value):
        super().__setitem__(key.lower(), value)
u = Lower({"A": 1}, B=2)
u.update(C=3)
print(u, u["a"], len(u), "b" in u, u.data, u.pop("c"), u == {"a": 1, "b": 2}, list(u), u | {"Z": 1}, u.get("q"))
t(lambda: u["zz"])
class Shout(UserList):
    def append(self, item):
        super().append(item.upper())
l = Shout(["x"])
l.append("y")
l += ["z"]
print(l, l[0], l[0:2], type(l[0:2]).__name__, len(l), l + ["q"], l == ["x", "Y", "z"], "Y" in l, l.index("Y"), l * 2)
s = UserString("abc")
print(s, repr(s), s.upper(), type(s.upper()).__name__, s + "d", s == "abc", len(s), s[1], "b" in s, s.find("c"), s.startswith("a"), hash(s) == hash("abc"))
class D2(dict):
    def __missing__(self, key):
        return key * 2
print(D2()["ab"], D2(a=1)["a"], D2().get("x"), D2(a=1))
r = defaultdict(list)
r["self"] = r
print(r)
ro = OrderedDict()
ro["self"] = ro
print(ro)
