def factorial(n):
    result = 1
    for k in range(2, n + 1):
        result *= k
    return result

big = factorial(60)
print(big)
print(len(str(factorial(300))))
print(big // factorial(57), big % (10 ** 20 + 39))
print(divmod(-big, 10 ** 31 + 7))
print(factorial(50) == 50 * factorial(49), big > 10 ** 80, big < 10 ** 82)
print(str(3 ** 150)[:20], str(3 ** 150)[-20:])
a, b = 0, 1
for _ in range(200):
    a, b = b, a + b
print(a)
print(int("9" * 40) + 1)
print(hash(2 ** 61 - 1), hash(2 ** 61), hash(-1), hash(-2))
print(10 ** 18 * 10 ** 18, -10 ** 18 * 10 ** 18)
print(9223372036854775807 + 1, -9223372036854775808 - 1, 9223372036854775807 * 9223372036854775807)
print(-(-9223372036854775808), abs(-9223372036854775808), -9223372036854775808 // -1)
print(4611686018427387904 * 2, 3037000500 ** 2)
print((2 ** 200) ^ (2 ** 200 + 1), (2 ** 200) & -(2 ** 199))
