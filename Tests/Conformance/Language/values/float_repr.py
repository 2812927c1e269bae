for x in (0.0, -0.0, 1.0, 0.1, 1 / 3, 1e16, 1e15, 123456789012345680.0, 1e22, 1e-4, 1e-5, 5e-324, 1.7976931348623157e308,
          2.5, 100.0, 1e100, 0.1 + 0.2, 1e2, 12345.678):
    print(x, repr(x), str(x))
inf, nan = float("inf"), float("nan")
print(inf, -inf, nan, inf + 1, inf - inf, inf == inf, nan == nan, nan != nan)
print(1e400, -1e400)
print([inf, nan], (0.1, -0.0))
print(float("1e3"), float(" 2.5 "), float("-inf"), float("Infinity"), float("nan"), float("1_0.5"), float(".5"), float("5."))
print(3 == 3.0, hash(3) == hash(3.0), hash(0.5) == hash(0.5), {1: "a"}[1.0])
print((2.0).is_integer(), (2.5).is_integer())
print((0.5).hex(), float.fromhex("0x1.8p+1"))
print(1e3, 1E3, 1_0.0_1, .5, 5.)
