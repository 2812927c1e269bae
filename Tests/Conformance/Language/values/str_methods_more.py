def t(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
s = "Hello, World"
print(s.lower(), s.upper(), s.swapcase(), s.title(), "hello world".capitalize(), "ß".upper(), "ß".casefold(), "İ".lower(), "they're bill's".title(), "ǆ".title())
print(s.find("o"), s.find("o", 5), s.find("z"), s.rfind("o"), s.index("W"), s.count("l"), s.count(""), "aaa".count("aa"), s.startswith("He"), s.startswith(("x", "H")), s.endswith("ld"), s.startswith("W", 7), s.endswith("o", 0, 5), "".find(""), "abc".find("", 3), "abc".find("", 4))
print(s.split(", "), " a  b ".split(), " a  b ".split(" "), "a,b,c".split(",", 1), "a,b,c".rsplit(",", 1), "abc".split("x"), "".split(), "".split(","), "a\nb\r\nc\x0bd".splitlines(), "a\n\nb\n".splitlines(True), "a-b-c".partition("-"), "a-b-c".rpartition("-"), "abc".partition("x"), "abc".rpartition("x"), "  a b  c".split(None, 1), "a b c ".rsplit(None, 1))
print("-".join("abc"), ",".join([]), "".join(["a", "b"]), " x ".strip(), "xxaxx".strip("x"), "abcba".strip("ab"), " a ".lstrip() + "|", " a ".rstrip() + "|", "prefix_x".removeprefix("prefix_"), "x.py".removesuffix(".py"), "x".removeprefix("yy"), "a.b.c".replace(".", "-"), "aaa".replace("a", "b", 2), "abc".replace("", "-"), "".replace("", "x"), "abc".replace("b", ""))
print("x".center(5, "*") + "|", "ab".center(5) + "|", "x".ljust(3, ".") + "|", "x".rjust(3) + "|", "42".zfill(5), "-42".zfill(5), "+1".zfill(4), "a\tb".expandtabs(), "a\tb\tc".expandtabs(4), "abc".translate({97: "A", 98: None, 99: 0x43}), "abc".translate(str.maketrans("ab", "xy", "c")), str.maketrans({"a": 1}), "x" * 0, "ab" * 2)
print([f() for f in ("abc1".isalnum, "abc".isalpha, "12".isdigit, "²".isdigit, "½".isnumeric, "12".isdecimal, " \t".isspace, "".isspace, "Abc".istitle, "ABC".isupper, "abc".islower, "a1".isidentifier, "1a".isidentifier, "class".isidentifier, "a\n".isprintable, "é".isascii, "".isascii, "".isalpha, "A1".isupper, "123".islower)])
print("abc"[0], "abc"[-1], "abc"[::-1], "abc"[1:], "a" in "abc", "" in "abc", "abc" < "abd", "abc" < "abcd", "B" < "a", len("héllo"), "héllo"[1], "日本語"[::-1], len("👍🏽"), ord("é"), chr(233), "\u00e9" == "é", "e\u0301" == "é", "a\0b", repr("a\0b\x7f\x80\u200b\ud800"), ascii("é日👍"))
print(repr("it's"), repr('say "hi"'), repr("both ' and \""), repr("tab\tnew\nback\\"), 'a\
b', r"raw\n", "\x41\u0042\U00000043\103\a\b\f\v".encode(), "a" "b", """tri
ple""", 'mix' "ed", "\N{LATIN SMALL LETTER E WITH ACUTE}")
print("é".encode(), "é".encode("latin-1"), b"\xc3\xa9".decode(), "abc".encode("ascii"), "é".encode("ascii", "replace"), "é".encode("ascii", "ignore"), "é".encode("ascii", "backslashreplace"), b"\xff".decode("utf-8", "replace"), b"a\xffb".decode("ascii", "ignore"), "日".encode("utf-8"), str(b"x"), str(b"x", "ascii"), bytes("é", "utf-8"))
for f in (lambda: "a".index("z"), lambda: "a".join([1]), lambda: "a".join(5), lambda: "a" * 1.5, lambda: "abc"[5], lambda: "abc"["a"], lambda: "a".split(""), lambda: "a".partition(""), lambda: "a".center(5, "xx"), lambda: "a".replace("a"), lambda: "a".find(), lambda: "a".find(1), lambda: "a".startswith(1), lambda: "a" + b"b", lambda: "a" in 5, lambda: 5 in "a", lambda: "a".encode("nope"), lambda: ord(""), lambda: chr(0x110000), lambda: str.maketrans("a", "bc"), lambda: "a".zfill("5"), lambda: "".join(["a", None]), lambda: "abc".foo(), lambda: str(b"\xff", "utf-8"), lambda: "a".strip(5), lambda: "a".count(5), lambda: str(5, "utf-8"), lambda: "abc".__setitem__):
    t(f)
def s2():
    x = "abc"
    x[0] = "z"
t(s2)
def s3():
    x = "abc"
    del x[0]
t(s3)
print(sorted("bcaBCA"), sorted(["b", "A", "a"], key=str.lower), max("abc"), min("b", "a"), list("ab"), tuple("ab"), set("a"), "".join(reversed("abc")), "".join(sorted("hello")), [c for c in "ab"], dict.fromkeys("ab"), "a,b;c".replace(";", ",").split(","), " ".join(w[::-1] for w in "ab cd".split()), "".join(chr(ord(c) + 1) for c in "HAL"), "abc".__len__(), str(None), str([1, "a"]), hash("a") == hash("a"), "abc".__contains__("b"), "%s" % "x", "a".__add__("b"))
