# Signs of // and %, divmod, powers, unbounded results.
for a in (7, -7, 0, 1):
    for b in (2, -2, 3, -3):
        print(a, b, a + b, a - b, a * b, a // b, a % b, divmod(a, b))
print(2 ** 100)
print(-(2 ** 100) // 3)
print(-(2 ** 100) % 1000003)
print(2 ** -2)
print((-2) ** 3, (-2) ** 2, -2 ** 2)
print(0 ** 0)
print(pow(3, 200, 1000007))
print(pow(3, -1, 7))
print(pow(-3, 3, 10))
print(7 / 2, -7 / 2, 6 / 3)
print(10 ** 30 // 10 ** 28, 10 ** 30 / 10 ** 28)
print(+5, -5, ~5, abs(-5))
print(True + True, True * 3, -True, ~False)
print(1_000_000, 0xff, 0o17, 0b101, 0xDEAD_BEEF)
