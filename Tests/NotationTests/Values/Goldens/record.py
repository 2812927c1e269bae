"""Records what CPython 3.11 answers for the operations on plain values: one JSON array a line, [operation, argument…, result].

    python3 record.py           writes the goldens beside this file
    python3 record.py --check   fails when they differ from what CPython answers now

An argument is a letter and its text: s (str), i (int), f (float, hexadecimal), b (bytes, hexadecimal), n (None), t (bool).
A result is Python's repr, or the exception's name and message.
"""
import json
import math
import pathlib
import random
import sys

HERE = pathlib.Path(__file__).parent
sys.set_int_max_str_digits(0)


def code(value):
    if value is None:
        return "n"
    if isinstance(value, bool):
        return f"t{int(value)}"
    if isinstance(value, str):
        return "s" + value
    if isinstance(value, int):
        return f"i{value}"
    if isinstance(value, float):
        return "f" + value.hex()
    return "b" + value.hex()


def case(name, function, *arguments):
    try:
        result = repr(function(*arguments))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    return json.dumps([name, *map(code, arguments), result], separators=(",", ":"))


def text_cases(rng):
    alphabets = ["ab", "ab ,", "aB1é \t\n\r\x0b\x1c\x85", "abΣσςßſİǆǅ\u0345'日😀 ", "xX'\"\\\x00\x7f\xad\u200b\u2028\U000e0001"]

    def text(longest=12, alphabet=None):
        letters = alphabet or rng.choice(alphabets)
        return "".join(rng.choice(letters) for _ in range(rng.randrange(longest)))

    def bound():
        return rng.choice([None, rng.randrange(-15, 15)])

    searching = ["find", "rfind", "index", "rindex", "count", "startswith", "endswith"]
    plain = ["lower", "upper", "title", "capitalize", "swapcase", "casefold", "isalpha", "isdigit", "isdecimal", "isnumeric",
             "isalnum", "isspace", "isupper", "islower", "istitle", "isidentifier", "isprintable", "isascii"]
    for _ in range(400):
        letters = rng.choice(alphabets)
        hay, needle = text(30, letters), text(4, letters)
        name = rng.choice(searching)
        yield case(name, lambda s, n, a, b: getattr(s, name)(n, a, b), hay, needle, bound(), bound())
    for _ in range(40):
        hay = text(200, "ab")
        needle = text(20, "ab") if rng.random() < .5 else hay[20:40]
        for name in ["find", "rfind", "count"]:
            yield case(name, lambda s, n, a, b: getattr(s, name)(n, a, b), hay, needle, None, None)
    for _ in range(180):
        letters = rng.choice(alphabets)
        hay = text(20, letters)
        separator = rng.choice([None, text(3, letters)])
        limit = rng.choice([-1, -1, 0, 1, 2, 3])
        yield case("split", lambda s, x, n: s.split(x, n), hay, separator, limit)
        yield case("rsplit", lambda s, x, n: s.rsplit(x, n), hay, separator, limit)
        yield case("splitlines", lambda s, k: s.splitlines(k), hay, rng.random() < .5)
        yield case("replace", lambda s, a, b, n: s.replace(a, b, n), hay, text(3, letters), text(3), limit)
        yield case("strip", lambda s, c: s.strip(c), hay, separator)
        yield case("lstrip", lambda s, c: s.lstrip(c), hay, separator)
        yield case("rstrip", lambda s, c: s.rstrip(c), hay, separator)
        yield case("partition", lambda s, x: s.partition(x), hay, text(3, letters))
        yield case("rpartition", lambda s, x: s.rpartition(x), hay, text(3, letters))
        yield case("removeprefix", lambda s, x: s.removeprefix(x), hay, hay[:rng.randrange(4)])
        yield case("removesuffix", lambda s, x: s.removesuffix(x), hay, text(3, letters))
        yield case("join", lambda s, a, b, c: s.join([a, b, c]), text(3), text(4), text(4), text(4))
    for _ in range(200):
        hay = text()
        name = rng.choice(plain)
        yield case(name, lambda s: getattr(s, name)(), hay)
        yield case("repr", repr, hay)
        yield case("ascii", ascii, hay)
        width = rng.randrange(-2, 20)
        fill = rng.choice("* é日")
        name2 = rng.choice(["center", "ljust", "rjust"])
        yield case(name2, lambda s, w, f: getattr(s, name2)(w, f), hay, width, fill)
        yield case("zfill", lambda s, w: s.zfill(w), rng.choice(["", "+", "-"]) + hay, width)
        yield case("expandtabs", lambda s, n: s.expandtabs(n), text(12, "a\t\n\r日"), rng.randrange(-1, 9))
        yield case("slice", lambda s, a, b, c: s[a:b:c], hay, bound(), bound(), rng.choice([1, -1, 2, -3, 5]))
        yield case("less", lambda a, b: a < b, hay, text())
        yield case("multiply", lambda s, n: s * n, hay, rng.randrange(-1, 4))
        errors = rng.choice(["strict", "ignore", "replace", "backslashreplace", "xmlcharrefreplace", "surrogateescape", "zz"])
        codec = rng.choice(["utf-8", "ascii", "latin-1", "Latin_1", "utf-7x"])
        yield case("encode", lambda s, c, e: s.encode(c, e), hay, codec, errors)
        raw = rng.choice([hay.encode(), bytes(rng.choice(b"a\x80\xbf\xc2\xe0\xed\xf0\xf4\xff\xa0\x90") for _ in range(6))])
        yield case("decode", lambda b, c, e: ascii(b.decode(c, e)), raw, codec, errors)


def bytes_cases(rng):
    def data(longest=12, letters=b"abAB ,\t\n\r1'\"\\\xff\x0b"):
        return bytes(rng.choice(letters) for _ in range(rng.randrange(longest)))

    def bound():
        return rng.choice([None, rng.randrange(-15, 15)])

    for _ in range(90):
        hay, needle = data(30, b"ab,"), data(4, b"ab,")
        for name in ["find", "rfind", "index", "rindex", "count", "startswith", "endswith"]:
            yield case(name, lambda s, n, a, b: getattr(s, name)(n, a, b), hay, needle, bound(), bound())
        hay = data()
        separator = rng.choice([None, data(3)])
        limit = rng.choice([-1, 0, 1, 2])
        yield case("split", lambda s, x, n: s.split(x, n), hay, separator, limit)
        yield case("rsplit", lambda s, x, n: s.rsplit(x, n), hay, separator, limit)
        yield case("splitlines", lambda s, k: s.splitlines(k), hay, rng.random() < .5)
        yield case("strip", lambda s, c: s.strip(c), hay, separator)
        yield case("lstrip", lambda s, c: s.lstrip(c), hay, separator)
        yield case("rstrip", lambda s, c: s.rstrip(c), hay, separator)
        yield case("replace", lambda s, a, b, n: s.replace(a, b, n), hay, data(2), data(3), limit)
        yield case("partition", lambda s, x: s.partition(x), hay, data(2))
        yield case("rpartition", lambda s, x: s.rpartition(x), hay, data(2))
        yield case("removeprefix", lambda s, x: s.removeprefix(x), hay, hay[:2])
        yield case("removesuffix", lambda s, x: s.removesuffix(x), hay, hay[2:])
        yield case("join", lambda s, a, b: s.join([a, b]), data(3), data(3), data(3))
        yield case("repr", repr, hay)
        for name in ["lower", "upper", "title", "capitalize", "swapcase", "isalpha", "isdigit", "isalnum", "isspace",
                     "isupper", "islower", "istitle", "isascii"]:
            if rng.random() < .3:
                yield case(name, lambda s: getattr(s, name)(), rng.choice([hay, data(5, b"Aa1 ")]))
        for name in ["center", "ljust", "rjust"]:
            yield case(name, lambda s, w, f: getattr(s, name)(w, f), hay, rng.randrange(-2, 20), b"*")
        yield case("zfill", lambda s, w: s.zfill(w), rng.choice([b"", b"+"]) + hay, rng.randrange(20))
        yield case("expandtabs", lambda s, n: s.expandtabs(n), hay, rng.randrange(-1, 9))
        group = rng.randrange(-4, 5)
        yield case("hex", lambda s, x, n: s.hex(x, n), hay, rng.choice([":", "::", "é", "-"]), group)
        yield case("fromhex", bytes.fromhex, "".join(rng.choice("0123aF \t") for _ in range(rng.randrange(8))))


def integers(rng):
    kind = rng.randrange(7)
    if kind == 0:
        return rng.randrange(-10, 10)
    if kind == 1:
        return rng.randrange(-10 ** 6, 10 ** 6)
    if kind == 2:
        return rng.choice([-1, 1]) * (2 ** rng.choice([31, 53, 54, 61, 62, 63, 64, 65, 127, 128]) + rng.randrange(-2, 3))
    bits = rng.choice([40, 63, 64, 100, 200, 400])
    return rng.choice([-1, 1]) * rng.getrandbits(bits)


def integer_cases(rng):
    binary = {
        "add": lambda a, b: a + b, "subtract": lambda a, b: a - b, "multiply": lambda a, b: a * b,
        "floordiv": lambda a, b: a // b, "mod": lambda a, b: a % b, "divmod": divmod, "truediv": lambda a, b: a / b,
        "and": lambda a, b: a & b, "or": lambda a, b: a | b, "xor": lambda a, b: a ^ b, "less": lambda a, b: a < b,
        "gcd": math.gcd, "lcm": math.lcm,
    }
    for _ in range(90):
        a, b = integers(rng), integers(rng)
        for name, function in binary.items():
            yield case(name, function, a, b)
        shift = rng.randrange(-1, 200)
        yield case("lshift", lambda a, n: a << n, a, shift)
        yield case("rshift", lambda a, n: a >> n, a, shift)
        for name, function in {
            "invert": lambda a: ~a, "negate": lambda a: -a, "abs": abs, "bit_length": int.bit_length, "bit_count": int.bit_count,
            "hash": hash, "float": float, "isqrt": math.isqrt, "hex": hex, "oct": oct, "bin": bin,
        }.items():
            yield case(name, function, a)
        yield case("round", round, a, rng.randrange(-25, 3))
        yield case("pow", lambda a, b: a ** b, a, rng.choice([0, 1, 2, 3, 5, 11, -1, -2]))
        yield case("powmod", pow, a, rng.choice([0, 1, 2, 17, -1, -3, 2 ** 70 + 1]), b)
        value = rng.choice([float(a) if abs(a) < 2 ** 1000 else 1.5, a + .5 if abs(a) < 2 ** 40 else math.inf])
        yield case("compare", lambda a, f: (a < f, a == f, a > f), a, value)
        length = rng.randrange(0, 20)
        order, signed = rng.choice(["big", "little", "zz"]), rng.random() < .5
        yield case("to_bytes", lambda a, n, o, s: a.to_bytes(n, o, signed=s), a, length, order, signed)
        raw = rng.getrandbits(8 * length).to_bytes(length, "big")
        yield case("from_bytes", lambda b, o, s: int.from_bytes(b, o, signed=s), raw, order, signed)
        yield case("comb", math.comb, rng.randrange(-1, 90), rng.randrange(-1, 40))
        yield case("perm", math.perm, rng.randrange(-1, 90), rng.randrange(-1, 40))
    for n in [-1, 0, 1, 2, 5, 20, 21, 50, 300]:
        yield case("factorial", math.factorial, n)
    for big in [(3 ** 9000, 7 ** 4000), (10 ** 3000, 10 ** 1500 + 1), (2 ** 9999 - 1, 2 ** 4999 + 1), (5 ** 6000, -(3 ** 100))]:
        for name in ["multiply", "divmod", "truediv", "gcd"]:
            yield case(name, binary[name], *big)
    letters = "0123456789_xobXOBaAfFzZ -+\u0663\u2003é"
    for _ in range(500):
        text = "".join(rng.choice(letters) for _ in range(rng.randrange(6)))
        yield case("parse", int, text, rng.choice([10, 10, 0, 2, 8, 16, 36, 37, 1]))
    for text in ["12", " 12 ", "1_000", "1__0", "_1", "1_", "0x_f", "0b101", "0o17", "-0x10", "+5", "--5", "", " ", "00", "01", "0_0",
                 "\x1c5", "\x1c5\u2003", "1\0", "x" * 300, "9" * 60]:
        for base in [0, 2, 10, 16]:
            yield case("parse", int, text, base)
    for _ in range(30):
        base = rng.randrange(2, 37)
        digits = "".join(rng.choice("0123456789abcdefghijklmnopqrstuvwxyz"[:base]) for _ in range(rng.randrange(1, 2000)))
        yield case("parse", int, digits, base)


def floats(rng):
    kind = rng.randrange(8)
    if kind == 0:
        return rng.choice([0.0, -0.0, math.inf, -math.inf, math.nan, 5e-324, 1.7976931348623157e308, 2.2250738585072014e-308, 1e16, 1e-5])
    if kind == 1:
        return float(rng.randrange(-20, 20))
    if kind == 2:
        return rng.randrange(-2000, 2000) / 8
    if kind == 3:
        return round(rng.uniform(-1000, 1000), rng.randrange(5))
    if kind == 4:
        return rng.choice([-1, 1]) * 10.0 ** rng.randrange(-320, 308)
    return rng.choice([-1, 1]) * math.ldexp(rng.random(), rng.choice([0, 10, 50, 60, 200, -200, 1023, -1060]))


def float_cases(rng):
    for _ in range(220):
        a, b = floats(rng), floats(rng)
        for name, function in {
            "divide": lambda a, b: a / b, "floordiv": lambda a, b: a // b, "mod": lambda a, b: a % b, "divmod": divmod,
        }.items():
            yield case(name, function, a, b)
        exponent = rng.choice([b, 2.0, 3.0, -1.0, .5, 0.0, 1e300])
        # A negative number to a fractional power is complex.
        if not a < 0 or math.isinf(a) or not math.isfinite(exponent) or exponent.is_integer():
            yield case("pow", lambda a, b: a ** b, a, exponent)
        for name, function in {
            "repr": repr, "is_integer": float.is_integer, "ratio": float.as_integer_ratio, "hex": float.hex,
            "int": int, "roundint": round,
        }.items():
            yield case(name, function, a)
        if a == a:
            yield case("hash", hash, a)
        yield case("round", round, a, rng.choice([0, 1, 2, 3, 5, 15, 20, 300, 330, -1, -2, -5, -15, -200, -307, -308, -309, -400]))
        yield case("fromhex", float.fromhex, a.hex())
        yield case("parse", float, repr(a))
        yield case("parse", float, "%.30e" % a)
    for _ in range(400):
        yield case("parse", float, "".join(rng.choice("0123456789..eE+-_ infat\u0663") for _ in range(rng.randrange(7))))
        yield case("fromhex", float.fromhex, "".join(rng.choice("0x19afp.+-") for _ in range(rng.randrange(9))))
    for text in ["inf", "-Infinity", "NaN", "+nan", "1e400", "1e-400", "1_0.5e1_0", "1_", "_1", "1e", ".", "1.", ".5", "1" * 400, "0x10", " 1 ",
                 "1\u2003", "infin", "1e5_", "1e+", "", "2.4703282292062327e-324", "2.4703282292062328e-324", "1.7976931348623159e308"]:
        yield case("parse", float, text)
    for text in ["0x1p-1074", "0x1p-1075", "0x1.8p-1075", "0x1p1023", "0x1p1024", "0x1.fffffffffffff8p1023", "0x1.fffffffffffff7p1023", "1",
                 "0x", "0x.8", "0x8.", "p1", "0x1p", "inf", "-NAN", "0x1.00000000000008p0", "0x1.000000000000080001p0", "0x1p99999999999999999999",
                 "0x0p99999999999999999999", "0x1p-99999999999999999999"]:
        yield case("fromhex", float.fromhex, text)


def format_cases(rng):
    def spec():
        part = lambda chance, options: rng.choice(options) if rng.random() < chance else ""
        return (part(.4, ["<", ">", "^", "=", "*<", "0>", "é^", "-=", "0=", "x>"]) + part(.3, "+- ") + part(.1, "z") + part(.2, "#")
                + part(.3, "0") + part(.5, ["1", "5", "10", "17", "30"]) + part(.25, [",", "_", ",_", "_,", ",,"])
                + part(.4, [".0", ".1", ".3", ".10", ".", ".20"]) + part(.7, "bcdeEfFgGnosxX%%ffgdyé") + part(.02, "s}"))

    for _ in range(1800):
        value = rng.choice([lambda: integers(rng), lambda: floats(rng), lambda: rng.randrange(-300, 3000000),
                            lambda: rng.choice(["", "a", "héllo", "日本語 text"]), lambda: rng.random() < .5])()
        yield case("format", format, value, spec())
    for _ in range(1000):
        flags = "".join(rng.choice("+-#0 ") for _ in range(rng.randrange(3)))
        size = rng.choice(["", "1", "5", "12", "25"]) + rng.choice(["", "", ".", ".0", ".1", ".5", ".15"])
        letter = rng.choice("diuoxXeEfFgGcrsaly")
        value = rng.choice([lambda: integers(rng), lambda: floats(rng), lambda: rng.choice(["", "a", "héllo"])])()
        yield case("percent", lambda f, v: f % (v,), "<%" + flags + size + letter + ">", value)
    for template in ["%", "%%", "a%%b%", "%(", "%(a", "%(a)", "%5", "%.", "%.99999999999999999999d", "%99999999999999999999d", "%l", "%hd", "é%sé",
                     "%5%", "%\x01", "%é", "%.2147483648f"]:
        yield case("percent", lambda f, v: f % (v,), template, 7)
    for value, text in [(.1, ".50f"), (1e300, ".20f"), (5e-324, ".1080f"), (5e-324, ".800e"), (.5, ".0f"), (1.5, ".0f"), (2.5, ".0f"), (1e22, "f"),
                        (123456789.0, ",.1f"), (1e16, ""), (1.5, ".2147483648f"), (1.0, "99999999999999999999"), (1.0, ".99999999999999999999")]:
        yield case("format", format, value, text)


def template_cases(rng):
    def walk(text):
        import _string
        return [(a, b and tuple([_string.formatter_field_name_split(b)[0], list(_string.formatter_field_name_split(b)[1])]), c, d)
                for a, b, c, d in _string.formatter_parser(text)]

    class Probe:
        def __init__(self, name): self.name = name
        def __getattr__(self, key): return Probe(f"{self.name}.{key}")
        def __getitem__(self, key): return Probe(f"{self.name}[{key!r}]")
        def __format__(self, spec): return f"<{self.name}:{spec}>"
        def __repr__(self): return f"r({self.name})"
        def __str__(self): return f"s({self.name})"

    def run(text):
        return text.format(Probe("p0"), Probe("p1"), Probe("p2"), a=Probe("a"), b=Probe("b"))

    for text in ["{", "}", "{a", "{0!", "{0!r", "{0!rs}", "{0!x}", "{!r}", "{0!}", "{0[}", "{0[]}", "{0.}", "{0[a}", "{0[a]b}", "{0..a}", "{}{1}",
                 "{1}{}", "{:{}}", "{:{:{}}}", "{0:{", "{0:}}", "{{}}", "{{", "}}", "{0!r:>5}|", "{0.real}", "{99999999999999999999999}",
                 "{a.b[c]}", "{0[0]}", "{[0]}", "{.real}", "{0[-1]}", "{0[99999999999999999999999]}", "{0:!r}", "{!}", "{:{!r}}", "{{0}", "{0}}",
                 "a{", "{0!é}", "{0![}", "{0[!]}", "{0[:]}", "{0[{]}", "{0[}]}", "{:{{}}}", "{:}}}", "{:{{", "{a{b}}", "{0[a].b[1]!r:x{1}y}"]:
        yield case("strformat", run, text)
    for _ in range(1500):
        text = "".join(rng.choice(["{", "}", "{}", "{0", "{a", "[", "]", ".", "!", "!r", ":", "b", "1", "{1}", "}"]) for _ in range(rng.randrange(8)))
        # What fails in the look-up of a value is the caller's.
        try:
            run(text)
        except (KeyError, IndexError):
            continue
        except Exception:
            pass
        yield case("strformat", run, text)


def unicode_lines():
    points = range(0x32400)
    for name in ["isalpha", "isdecimal", "isdigit", "isnumeric", "isspace", "isupper", "islower", "istitle", "isprintable", "isidentifier"]:
        changes, state = [], False
        for point in points:
            if getattr(chr(point), name)() != state:
                changes.append(point)
                state = not state
        yield json.dumps([name, changes], separators=(",", ":"))
    for name in ["upper", "lower", "title", "casefold"]:
        changed = [[p, *map(ord, getattr(chr(p), name)())] for p in points if getattr(chr(p), name)() != chr(p)]
        yield json.dumps([name, changed], separators=(",", ":"))


FILES = {
    "text": text_cases, "bytes": bytes_cases, "integers": integer_cases, "floats": float_cases, "formats": format_cases,
    "templates": template_cases,
}


def main():
    made = {name: list(make(random.Random(name))) for name, make in FILES.items()}
    made["unicode"] = list(unicode_lines())
    differing = []
    for name, lines in made.items():
        path = HERE / f"{name}.jsonl"
        content = "".join(line + "\n" for line in dict.fromkeys(lines))
        if "--check" not in sys.argv:
            path.write_text(content)
        elif not path.exists() or path.read_text() != content:
            differing.append(path.name)
    if differing:
        sys.exit("not what CPython answers: " + ", ".join(differing))


main()
