d = {"b": 1, "a": 2}
d["c"] = 3
print(d, len(d), "a" in d, 1 in d, d["a"], d.get("z"), d.get("z", 0), d.get("a", 0))
print(list(d), list(d.keys()), list(d.values()), list(d.items()), list(reversed(d)))
print(d.setdefault("a", 9), d.setdefault("n", 9), d)
print(d.pop("n"), d.pop("n", "gone"), d.popitem(), d)
d.update({"x": 1}, y=2)
d.update([("z", 3)])
print(d)
del d["x"]
d["b"] = 10
print(d)
e = d.copy()
print(e == d, e is d, {"a": 1, "b": 2} == {"b": 2, "a": 1})
print(dict(), dict(a=1), dict([("k", "v")]), dict({"q": 1}, r=2), dict(zip("ab", (1, 2))), dict.fromkeys("ab"), dict.fromkeys([1, 2], 0))
print({**d, "b": 0, **{"new": 1}}, d | {"b": 5}, {1: 2} | {3: 4})
d |= {"m": 1}
print(d)
print(d.keys(), d.values(), d.items())
print(sorted(d.keys() & {"b", "m", "q"}), sorted(d.keys() | {"q"}), sorted(d.keys() - {"b"}), d.keys() == {"b", "a", "y", "z", "m"})
print({1: "a", 1.0: "b", True: "c"}, {(1, 2): 3}, {None: 0})
for key in d:
    print(key, end=" ")
print()
for key, value in d.items():
    print(key, value, end="; ")
print()
d.clear()
print(d, bool(d))
nested = {"a": {"b": [1, 2]}}
nested["a"]["b"].append(3)
nested["self"] = nested
print(nested)
