def t(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
print(2 + 3 * 4, (2 + 3) * 4, 2 ** 3 ** 2, -2 ** 2, (-2) ** 2, 2 ** -1, 7 // 2 * 2, 7 % 4 ** 1, 10 - 3 - 2, 2 * 3 % 4, ~5 + 1, -~5, - -3, not not 0)
print(1 | 2 & 3 ^ 4, 1 << 2 + 1, 8 >> 1 << 1, 5 & 3 == 1, (5 & 3) == 1, 1 < 2 == True, not 1 == 2, 1 or 0 and 0, not 0 and 0, 1 if 0 else 2 if 1 else 3)
print(1 < 2 < 3, 1 < 3 < 2, 3 > 2 > 1 == 1, 1 == 1.0 == True, "a" in "abc" in ["abc"], 1 < 2 > 0, None is None is not 5, 1 not in [2] == True)
print(7 // 2, -7 // 2, 7 // -2, 7 % 3, -7 % 3, 7 % -3, 7.5 // 2, -7.5 % 2, divmod(-7, 2), divmod(7, -2), 0.1 + 0.2, 1e16 + 1, 3 / 2, 4 / 2, 2 ** 0.5, 2 ** 100)
print([] or "default", [] and 1, 0 or None or {}, "a" and "b", None or 0, (lambda: 1)() and 2, [1] or 1 / 0, [] and 1 / 0)
print("a" * 3, [0] * 2, 2 * (1, 2), "ab" + "cd", [1] + [2], (1,) + (2,), "a" "b" 'c', {1} | {2}, {1, 2} & {2}, {1, 2} - {2}, {1, 2} ^ {2, 3}, {"a": 1} | {"b": 2})
print(1 == 1.0, 1 is 1, True + True, True == 1, "1" == 1, [1, 2] == [1, 2], (1, 2) == [1, 2], {1: 2} == {1: 2}, None == 0, "a" < "b", "Z" < "a", [1, 2] < [1, 3], (1,) < (1, 0), [] < [1], "" < "a", {1} < {1, 2}, {1} <= {1})
t(lambda: 1 < "a")
t(lambda: [1] < (1,))
t(lambda: None < 1)
t(lambda: {} < {})
t(lambda: 1 + "a")
t(lambda: "a" + 1)
t(lambda: [1] + (2,))
t(lambda: "a" * "b")
t(lambda: "a" - "b")
t(lambda: -"a")
t(lambda: ~1.5)
t(lambda: 1 / 0)
t(lambda: 1 // 0)
t(lambda: 1 % 0)
t(lambda: 1.0 / 0)
t(lambda: 0 ** -1)
t(lambda: 1 << -1)
t(lambda: 1.5 << 1)
t(lambda: 1 in 5)
t(lambda: 1 in "abc")
t(lambda: [1][1.0])
t(lambda: [1]["a"])
t(lambda: (1)[0])
t(lambda: {}[[]])
t(lambda: 5())
t(lambda: None.x)
t(lambda: "abc".foo)
t(lambda: (1).real.imag)
t(lambda: len(5))
t(lambda: abs("a"))
t(lambda: int([]))
t(lambda: 1 @ 2)
x = 5
x += 2; x -= 1; x *= 3; x //= 2; x **= 2; x %= 50; x |= 8; x &= 0xF; x ^= 1; x <<= 3; x >>= 1
print(x)
x /= 4
print(x)
l = [1]
m = l
l += [2]
l *= 2
print(m, l is m)
l = l + [3]
print(m, l is m)
tup = (1, [2])
try:
    tup[1] += [3]
except TypeError as error:
    print(error, tup)
s = "a"
s += "b"
s *= 2
print(s)
if (n := len("abc")) > 2 and (m := n * 2):
    print(n, m)
print((y := 5), y, [z := 1, z + 1], (lambda: (w := 3) + w)())
a = [1, 2, 3, 4]
print(a[1:], a[:-1], a[::-1], a[-2:], a[1:3:2], a[5:], a[-10:2], a[2:1], a[:], a[::2], "hello"[1:4], (1, 2, 3)[::-1], a[True], a[-1])
print(3 .real, 5..is_integer(), 1_000, 0xff, 0b11, 0o17, 1e3, .5, 5., 1_0.0_1, 0xF_F)
print((lambda x, *a, k=1, **kw: (x, a, k, kw))(1, 2, 3, k=4, z=5), (lambda: None)(), (lambda *, a: a)(a=1), (lambda a, /, b: a + b)(1, b=2))
print(*[1, 2], sep="", end="!\n")
print("a" if [] else "b", [i if i else "z" for i in range(2)], (1, 2) if 1 else 3, 1 if True else 2, "x" if not 1 else "y")
