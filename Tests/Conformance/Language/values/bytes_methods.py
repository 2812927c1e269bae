b = b"Hello, World"
print(b, b[0], b[-1], b[1:4], b[::-1], len(b), list(b[:3]))
print(b.upper(), b.lower(), b.find(b"o"), b.index(b"W"), b.count(b"l"), b.replace(b"l", b"L"), b.split(b", "), b.startswith(b"He"))
print(b"  x ".strip(), b",".join([b"a", b"b"]), b"a" + b"b", b"ab" * 2, b"a" in b"abc", 97 in b"abc", b"abc" < b"abd")
print(b"\x00\xff\n'\"\\", b'"', b"'", b"tab\t")
print("é".encode(), "é".encode("latin-1"), b"\xc3\xa9".decode(), b"abc".decode("ascii"), "日".encode("utf-8"))
print(b"\xff".decode("utf-8", "replace"), b"\xffa".decode("utf-8", "ignore"), b"\xff".decode("latin-1"), "é".encode("ascii", "replace"))
print(bytes(3), bytes([65, 66]), bytes("é", "utf-8"), bytes(b"x"), bytes(range(3)), bytes.fromhex("41 42"), b"AB".hex())
print(b"one\ntwo\r\n".splitlines(), b"k=v".partition(b"="), b"abc".removeprefix(b"a"), b"5".zfill(3), b"a,b".rsplit(b",", 1))
print(b"line\n".rstrip(b"\n"), b"abc".endswith(b"c"), b"1".isdigit(), b"a".isalpha(), b" ".isspace())
print(b"a" == "a", hash(b"a") == hash(b"a"), {b"k": 1}[b"k"], bool(b""), r"\n".encode(), rb"\n")
for thunk in (
    lambda: b"a" + "b",
    lambda: "a" + b"b",
    lambda: b"\xff".decode(),
    lambda: b"a\xe9z".decode("utf-8"),
    lambda: b"\xe6\x97".decode("utf-8"),
    lambda: b"\x80".decode("ascii"),
    lambda: "é".encode("ascii"),
    lambda: "aé日".encode("latin-1"),
    lambda: bytes([256]),
    lambda: bytes(-1),
    lambda: bytes("x"),
    lambda: b"abc"[5],
    lambda: b"abc".index(b"z"),
    lambda: "a" in b"abc",
    lambda: "x".encode("nope"),
):
    try:
        print(thunk())
    except Exception as error:
        print(type(error).__name__, error)
