def t(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
def grow_dict():
    d = {"a": 1, "b": 2}
    for k in d:
        d[k + "x"] = 1
t(grow_dict)
def shrink_dict():
    d = {"a": 1, "b": 2}
    for k in d.items():
        d.pop("b", None)
    return d
t(shrink_dict)
def replace_value():
    d = {"a": 1, "b": 2}
    for k in d:
        d[k] += 10
    return d
t(replace_value)
def swap_keys():
    d = {"a": 1, "b": 2}
    for k in d:
        del d[k]
        d[k + "z"] = 1
t(swap_keys)
def grow_set():
    s = {1}
    for x in s:
        s.add(x + 100)
t(grow_set)
def shrink_set():
    s = {1}
    for x in s:
        s.discard(x)
    return s
t(shrink_set)
def grow_list():
    l = [1, 2]
    for x in l:
        if len(l) < 6:
            l.append(x * 10)
    return l
t(grow_list)
def shrink_list():
    l = [1, 2, 3, 4]
    for x in l:
        l.remove(x)
    return l
t(shrink_list)
def insert_front():
    l = [1]
    out = []
    for x in l:
        out.append(x)
        if len(out) < 4:
            l.insert(0, len(out) * 10)
    return out, l
t(insert_front)
it = iter([1, 2])
print(list(it), list(it))
l = [1]
it = iter(l)
print(next(it), next(it, "end"))
l.append(2)
print(next(it, "still ended"))
l = [1, 2, 3]
r = reversed(l)
print(next(r))
l.pop()
print(list(r))
d = {"a": 1}
views = d.keys(), d.values(), d.items()
d["b"] = 2
print(*map(list, views), len(views[0]), "b" in views[0], views[0] & {"a"}, views[0] - {"a"}, views[2] | {("c", 3)} == {("a", 1), ("b", 2), ("c", 3)})
copy = list(d)
for k in copy:
    del d[k]
print(d)
a = [[0] * 2] * 2
a[0][0] = 1
print(a)
b = [[0] * 2 for _ in range(2)]
b[0][0] = 1
print(b)
c = [1, 2, 3]
e = c[:]
f = c
c.append(4)
print(e, f, e is c, f is c)
def f2(x, acc={}):
    acc[x] = acc.get(x, 0) + 1
    return acc
print(f2("a"), f2("a"), f2("b"))
x = [1, 2, 3]
x[1:1] = ["a", "b"]
print(x)
x[::2] = [0, 0, 0]
print(x)
del x[1::2]
print(x)
x[5:9] = [7]
print(x)
x[:] = []
print(x)
x.extend(x)
y = [1, 2]
y.extend(y)
y += y
print(y)
y[1], y[0] = y[0], y[1]
i = 0
i, y[i] = 2, "at new i"
print(y)
n = [3, 1]
n.sort(key=lambda v: len(n))
print(n)
s1 = s2 = {1}
s1 |= {2}
s3 = s1 | {3}
print(s2, s3, s1 is s2)
t1 = (1, 2)
t2 = t1
t1 += (3,)
print(t1, t2)
d1 = {"k": [1]}
d2 = dict(d1)
d2["k"].append(2)
d2["n"] = 1
print(d1, d2)
nested = {"a": {"b": {"c": 1}}}
nested["a"]["b"]["d"] = nested["a"]["b"].pop("c") + 1
print(nested, [k for k in nested["a"]["b"]])
m = {1: "int", 1.0: "float", True: "bool"}
print(m, {1, 1.0, True}, {"1": 1, 1: 2}[1], {(): 1}[()], {None: 0}, {frozenset([1]): "fs"}[frozenset([1])])
order = {}
for k in "zebra": order[k] = len(order)
order["z"] = 99
order.pop("e")
order["e"] = 5
print(order, list(order), next(iter(order)), list(order.items())[-1], order.popitem())
