def show(v):
    print("eval", v)
    return v
print(show(1) < show(2) < show(3))
print(show(3) < show(2) < show(1))
print(show(0) or show("") or show("x"))
print(show(1) and show(0) and show(2))
print(show("yes") if show(0) else show("no"))
print(not show(0), 1 < 2 == 2 != 3, 1 in [1] == True)
print(1 if 0 else 2 if 0 else 3)
print([show(1), show(2)][show(0)])
d = {show("k1"): show("v1"), show("k2"): show("v2")}
target = {}
target[show("key")] = show("value")
print((y := show(5)) + y, y)
if (n := len("abc")) > 2:
    print("long", n)
print(2 ** 3 ** 2, -2 ** 2, 2 * 3 % 4, 7 - 2 - 1, 1 << 2 + 1, 5 & 3 | 8, 1 | 2 ^ 3, not 1 == 2)
print([*range(3), *[9]], {*"aa"}, (*(), 1), {**{"a": 1}, "b": 2})
