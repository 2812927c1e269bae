for i in range(3):
    if i == 5: break
else: print("no break")
for i in range(3):
    if i == 1: break
else: print("never")
print(i)
while i < 3:
    i += 1
    if i == 2: continue
    print("while", i)
else: print("while else")
while True:
    i -= 1
    if i < 0: break
else: print("never")
print(i)
for a in range(2):
    for b in range(3):
        if b == 1: break
        print(a, b)
    else:
        print("inner else")
        continue
    print("outer goes on")
for x in []: pass
else: print("empty else")
def early():
    for i in range(5):
        for j in range(5):
            if i * j == 6: return i, j
print(early())
def loops_with_finally():
    out = []
    for i in range(4):
        try:
            if i == 1: continue
            if i == 3: break
            out.append(i)
        finally:
            out.append(f"f{i}")
    else: out.append("else")
    return out
print(loops_with_finally())
def while_finally():
    n = 0
    while n < 3:
        try:
            n += 1
            if n == 2: return f"returned {n}"
        finally:
            print("cleanup", n)
print(while_finally())
if 0: print("no")
elif "": print("no")
elif []: print("no")
elif 0.0: print("no")
elif None: print("no")
else: print("all false")
if 1: print("one"); print("line")
x = 5
if x > 3 and (y := x * 2) > 8 or False: print("walrus", y)
while (n := x) > 3: x -= 1
print(n, x)
pass; pass
for i, (a, *b) in enumerate([(1, 2, 3), "xy"]): print(i, a, b)
class O: pass
o, l, d = O(), [0, 0], {}
for o.attr in range(2): pass
for l[1] in "ab": pass
for d["k"] in [7]: pass
for a, l[0] in [(1, 2)]: pass
print(o.attr, l, d, a)
del l[0], d["k"], o.attr
print(l, d, hasattr(o, "attr"))
del (a, i)
try: a
except NameError as error: print(error)
def gen():
    for i in range(3):
        try: yield i
        finally: print("gen cleanup", i)
for v in gen():
    if v == 1: break
print("after break", v)
count = 0
def bump():
    global count, fresh
    count += 1
    fresh = "made global"
bump()
print(count, fresh)
def nested_functions():
    def a(n): return b(n - 1) if n else "a"
    def b(n): return a(n - 1) if n else "b"
    return a(4), a(5)
print(nested_functions())
lst = [1, 2, 3]
for v in lst[:]: lst.remove(v)
print(lst)
total = 0
for i in range(10**4): total += i
print(total)
i = 100
for i in range(0): pass
print(i, [i for i in range(3)], i)
assert True
assert 1, "not shown"
if True:
    def conditional(): return "defined in if"
else:
    def conditional(): return "no"
print(conditional())
try: pass
except: print("no")
else: print("else of try")
finally: print("finally of try")
for _ in range(2):
    try:
        raise ValueError
    except ValueError:
        continue
    finally:
        print("finally then continue")
def multi():
    try:
        return "a"
    finally:
        print("before return")
print(multi())
x: int = 5
y: "str"
print(x, __annotations__)
def annotated(a: int, *b: str, c: float = 1.0, **d: None) -> list[int]:
    z: int
    w: str = "w"
    return w
print(annotated(1), annotated.__annotations__)
a = b = c = []
a += [1]
b = b + [2]
print(a, b, c)
print(not 1, not [], 1 if [] else 2, [] or {} or 0 or "last", 1 and [] and 2)
