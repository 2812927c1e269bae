print("a b  c ".split(), "a,b,,c".split(","), "a,b,c".split(",", 1), " a b ".split(" "), "".split(), "".split(","))
print("a b c d".rsplit(None, 1), "a,b,c".rsplit(",", 1), "  a  b ".split(None, 1), "a--b--c".split("--"))
print("a\nb\r\nc\rd".splitlines(), "a\nb\n".splitlines(True), "".splitlines(), "\n".splitlines())
print("key=value=x".partition("="), "key=value=x".rpartition("="), "key".partition("="), "key".rpartition("="))
print(repr("  x ".strip()), repr("  x ".lstrip()), repr("  x ".rstrip()), "xxhixx".strip("x"), "abcba".strip("ab"), "abcx".rstrip("xc"))
print(", ".join(["a", "b"]), "".join([]), "-".join("abc"), "-".join({"k": 1, "j": 2}), ",".join(str(i) for i in range(4)))
print("x".center(5, "*"), "x".center(4), "ab".center(5, "."), "x".ljust(3) + "|", "x".rjust(3), "7".zfill(3), "-7".zfill(4), "+7".zfill(1))
print("abc" * 3, 2 * "ab", "ab" * 0, "ab" * -1, "a" + "b" "c")
print("abc"[0], "abc"[-1], "abcdef"[1:4], "abcdef"[::-1], "abcdef"[::2], "abcdef"[10:], "abcdef"[-3:-1], "abcdef"[4:1:-1])
print(len("naïve"), len("日本語"), "日本語"[1], "😀x"[1], len("😀"))
print("a" < "b", "A" < "a", "abc" < "abd", "ab" < "abc", "" < "a", "Z" < "é")
print(max("hello"), min("hello"), sorted("hello"), list("abc"), tuple("ab"), list(reversed("abc")), list(enumerate("ab", 1)))
for thunk in (
    lambda: "a".split(""),
    lambda: ",".join([1]),
    lambda: ",".join(["a", None]),
    lambda: "a" + 1,
    lambda: 1 + "a",
    lambda: "a" * "b",
    lambda: "abc"[3],
    lambda: "abc"["a"],
    lambda: "a" < 1,
    lambda: "a".center(5, "ab"),
    lambda: "a".join(5),
    lambda: "a".partition(""),
    lambda: "a" - "b",
):
    try:
        print(thunk())
    except (ValueError, TypeError, IndexError) as error:
        print(type(error).__name__, error)
