for text in ("42", " -42 ", "+7", "1_000", "0012"):
    print(repr(text), int(text))
for text, base in (("ff", 16), ("0xff", 16), ("0b101", 2), ("z", 36), ("0o17", 0), ("0x1F", 0), ("-101", 2)):
    print(repr(text), base, int(text, base))
print(int(3.9), int(-3.9), int(True), int(), int("٣"))
for thunk in (
    lambda: int("abc"),
    lambda: int(""),
    lambda: int("12.5"),
    lambda: int("1__0"),
    lambda: int("9", 8),
    lambda: int("10", 1),
    lambda: int(None),
    lambda: int([1]),
    lambda: int(float("inf")),
    lambda: int(float("nan")),
    lambda: int("x" * 5, 10),
    lambda: int(5, 2),
):
    try:
        print(thunk())
    except (ValueError, TypeError, OverflowError) as error:
        print(type(error).__name__, error)
