for text in ("plain", "it's", 'say "hi"', "both ' and \"", "tab\t", "nl\n", "cr\r", "back\\slash", "\x00\x1f\x7f", "é", "日", "\u200b",
             "😀", "\xa0", "\ud800", "\x80", "\N{BULLET}"):
    print(repr(text).encode("ascii", "backslashreplace").decode())
print(r"raw\n", R"a\\b", "a\
b", "\101\x41\u0041\U00000041")
print("""triple
line""", '''it's''')
print(ascii("é日😀"), ascii("a'b"))
print(ord("a"), ord("日"), chr(97), chr(0x1F600), chr(0))
print(str(), str(5), str(None), str([1, "a"]), repr("a"), str(b"x"), str(b"x", "ascii"))
print(repr(str), str.__name__)
for thunk in (lambda: ord("ab"), lambda: ord(""), lambda: chr(-1), lambda: chr(0x110000), lambda: ord(5), lambda: chr("a")):
    try:
        thunk()
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
