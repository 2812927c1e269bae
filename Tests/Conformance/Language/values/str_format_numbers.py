def t(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
for v in (0, 1, -1, 7, 255, -255, 1000000, 123456789, 2**64, True):
    print([format(v, s) for s in ("", "d", "5", "<8", ">8", "^8", "08", "+", " ", "x", "X", "#x", "b", "#b", "o", "#o", ",", "_", "_b", "_x", ",d", "e", ".2e", "f", ".1f", "g", "%", ".0%", "=+9", "*^12", "012,", "+,", "#010x", "-")])
for v in (0.0, 1.0, -1.5, 3.14159, 1e10, 1e-10, 123456.789, 1e100, 0.5, 2.675, 1/3, -0.0, 1e16, 9.995, float("inf"), float("nan")):
    print([format(v, s) for s in ("", ".2f", "f", "10.3f", "<10.1f", "^12", "e", ".2e", "E", "g", ".3g", "G", "%", ".1%", "+.1f", " .1f", "010.2f", ",", ",.2f", "_.1f", ".0f", "#.0f", ".10g", ".17g", "n", "z.0f", "=+12.1f", ".3", "10", "-.1f", "#g")])
for v in ("", "a", "hello", "héé"):
    print([format(v, s) for s in ("", "s", "8", "<8", ">8", "^8", "*^9", ".2", "8.3s", "é>7", "08", "x<6")])
for spec in ("d", "x", "c", "%", ",d", "e"):
    t(lambda: format("s", spec))
for spec in ("s", ".2d", "zz", "c", "#c", "+c", ",x", ",b", ",n", "_n", "5.", ".x", "<<<5", "=", "1000000000000000000000"):
    t(lambda: format(5, spec))
for spec in ("d", "x", "s", "c", ",_", "b", "..2f"):
    t(lambda: format(5.0, spec))
for spec in ("5", "s", "x"):
    t(lambda: format(None, spec))
    t(lambda: format([1], spec))
print(format(True, "d"), format(True, "5"), format(False, ""), format(True, "x"), format(65, "c"), format(8364, "c"), format(5, "5c"), format(5, "^7d"))
print("%d %i %5d|%-5d|%05d|%+d|% d|%x|%X|%#x|%o|%#o|%e|%.2e|%f|%.3f|%10.2f|%-10.1f|%g|%G|%c|%c|%s|%r|%5s|%-5s|%.2s|%a|%%" % (1, 2, 3, 4, 5, 6, 7, 255, 255, 255, 8, 8, 1.5, 1.5, 2.5, 2.5, 3.14159, 2.25, 1e-5, 1e10, "x", 65, "s", "r", "ab", "cd", "efg", "é"))
print("%(a)s %(b)05.1f %(a)r" % {"a": "x", "b": 2.25}, "%s" % (1,), "%s" % [1, 2], "%s %s" % ("a", None), "%*d" % (5, 3), "%.*f" % (2, 3.14159), "%-*d|" % (4, 7), "%d" % 3.99, "%d" % True, "%s" % {"k": 1}, "%5.1f%%" % 99.5)
for f in (lambda: "%d" % "a", lambda: "%s %s" % "a", lambda: "%s" % (1, 2), lambda: "%q" % 1, lambda: "%" % 1, lambda: "%(a)s" % 5, lambda: "%(a)s" % {}, lambda: "%c" % "ab", lambda: "%x" % 1.5, lambda: "%c" % -1, lambda: "%f" % "a", lambda: "a" % 1, lambda: "%*d" % ("a", 1), lambda: "%d" % None):
    t(f)
print("{:d} {:5.1f} {!r:>6} {:{w}}".format(1, 2.0, "a", "b", w=4), "{0[a]} {0[0]} {1.real} {2[k][1]}".format({"a": 1, "0": 2, 0: 3}, 5, {"k": [7, 8]}), "{:>{}}".format("x", 5), "{0:{1}{2}}".format("q", ">", 4), "{:,}".format(1234567), "{:%}".format(0.25))
for f in (lambda: "{}".format(), lambda: "{0} {}".format(1), lambda: "{a}".format(), lambda: "{".format(), lambda: "}".format(), lambda: "{0.x}".format(1), lambda: "{0[x]}".format([1]), lambda: "{!z}".format(1), lambda: "{:d}".format("a"), lambda: "{0[}".format([1]), lambda: "{}{1}".format(1, 2), lambda: "{a.b[c]}".format(a=1)):
    t(f)
print("{x} {y[0]}".format_map({"x": 1, "y": "z"}), str(1.0), str(1e22), str(1e21), repr(0.1), 1e5, 1e15, 123456789012345680.0, 5e-324, 1.7976931348623157e308, round(0.5), round(1.5), round(2.5), round(-0.5), round(1234.567, -2), round(1234, -2), round(15, -1), round(25, -1), round(2.675, 2), round(1e300, 5), round(5), type(round(5.0)).__name__, type(round(5.0, 0)).__name__)
print(int("0b101", 0), int("0x1F", 16), int("z", 36), int("-10", 2), int(" 5 "), int(3.99), int(-3.99), float(" 1.5e3 "), float("1_0.5"), int("1_000"), bin(-5), hex(255), oct(8), (255).to_bytes(2, "big"), int.from_bytes(b"\x01\x00", "big"), (10).bit_length(), (7).bit_count(), (1.5).as_integer_ratio(), (0.75).hex(), float.fromhex("0x1.8p+1"), (2.0).is_integer(), divmod(7.5, 2), pow(3, -1, 7), pow(2, 10, 1000), abs(-5), abs(-2.5), 7 .__add__(3), (5).conjugate(), (3).numerator)
