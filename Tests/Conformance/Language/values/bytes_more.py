def t(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
b = b"hello\x00\xff"
print(b, b[0], b[-1], b[1:3], len(b), list(b[:3]), b + b"!", b"ab" * 2, b"ell" in b, 104 in b, b == b"hello\x00\xff", b"a" < b"b", hash(b"a") == hash(b"a"), {b"k": 1}[b"k"], bytes(), bytes(2), bytes([1, 2]), bytes(b"x"), bytes("é", "utf-8"), bytes(range(3)))
print(b"a,b".split(b","), b" x ".strip(), b",".join([b"a", b"b"]), b"abc".find(b"c"), b"abc".replace(b"b", b"-"), b"Ab".lower(), b"ab".upper(), b"abc".startswith(b"a"), b"\x01\xab".hex(), bytes.fromhex("01 ab"), b"abc".index(98), b"a-b".partition(b"-"), b"x".center(3), b"7".zfill(3), b"a\nb".splitlines(), b"aXbX".count(b"X"), b"abc".isalpha(), b"12".isdigit(), b"ab".title(), b"%d %s" % (5, b"x"), b"abc".decode(), b"\xe9".decode("latin-1"), b"ab"[::-1])
print(b'quote"s', b"it's", b'\'"', b"\t\n\r\\", b"\x7f\x80", br"\n", b"a" b"b", b"""multi
line""", repr(b""), str(b"a"), ascii(b"\xff"))
for f in (lambda: b"a" + "b", lambda: b"a" in "b", lambda: "a" in b"b", lambda: bytes([300]), lambda: bytes(-1), lambda: bytes("a"), lambda: b"a"[5], lambda: b"\xff".decode(), lambda: b"a".split("b"), lambda: b"".join(["a"]), lambda: bytes.fromhex("zz"), lambda: b"ab".index(b"z"), lambda: b"a" < "a", lambda: 300 in b"a", lambda: b"a".decode("nope"), lambda: bytes([1.5]), lambda: b"a" % 1, lambda: b"%d" % "x", lambda: b"a".foo, lambda: int(b"x"), lambda: bytes(1, 2)):
    t(f)
def assign():
    b[0] = 1
t(assign)
print(int(b"12"), float(b"1.5"), int.from_bytes(b"\xff", "big", signed=True), (-1).to_bytes(2, "little", signed=True), [x for x in b"ab"], sum(b"\x01\x02"), max(b"ab"), bytes(sorted(b"cab")), b"a" == "a", b"abc".translate(bytes(range(256))), bytes.maketrans(b"a", b"b")[97], dict(zip("ab", b"ab")), *b"a")
t(lambda: (300).to_bytes(1, "big"))
t(lambda: (-1).to_bytes(1, "big"))
