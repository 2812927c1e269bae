print(7.5 // 2, -7.5 // 2, 7.5 % 2, -7.5 % 2, 7.5 % -2, divmod(7.5, 2), divmod(-7.5, 2))
print(2.0 ** 0.5, 2 ** 0.5, 4 ** -1, 2.0 ** 3)
print(1.5 + 1, 1 - 0.5, 3 * 0.1, 1 / 3)
print(round(2.5), round(3.5), round(-2.5), round(2.675, 2), round(1234.5678, -2), round(0.5), round(1.5))
print(round(5), round(15, -1), round(25, -1), round(1234, -2), round(2.0), round(2.34, 1))
print(type(round(2.6)).__name__, type(round(2.6, 0)).__name__)
print(abs(-1.5), -1.5, +1.5, int(1e20), int(-1.9))
print(sum([0.1] * 10), max(1, 2.0), min(1.0, 1), max(2.0, 2))
print(0.1 + 0.2 == 0.3, 0.5 + 0.25 == 0.75)
print(1 < 1.5 < 2, 10 ** 20 > 1e19, 2 ** 53 + 1 == float(2 ** 53))
print(5 // 0.3, 5 % 0.3)
for thunk in (
    lambda: 1 / 0,
    lambda: 1.0 / 0,
    lambda: 1 // 0,
    lambda: 1 % 0,
    lambda: 1.0 // 0,
    lambda: 1.0 % 0,
    lambda: divmod(1, 0),
    lambda: 0 ** -1,
    lambda: 0.0 ** -1,
    lambda: 2.0 ** 5000,
    lambda: float(10 ** 400),
    lambda: 10 ** 400 / 3,
    lambda: float("abc"),
    lambda: float(""),
    lambda: float([]),
    lambda: round("x"),
    lambda: pow(2, 3, 0),
):
    try:
        print(thunk())
    except (ArithmeticError, ValueError, TypeError) as error:
        print(type(error).__name__, error)
