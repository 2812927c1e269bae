s = "Hello, World"
print(s.upper(), s.lower(), s.swapcase(), s.title(), s.capitalize(), s.casefold(), "ß".casefold(), "ß".upper())
print("they're bill's".title(), "ÉCOLE".lower())
print(s.find("o"), s.find("o", 5), s.find("o", 5, 7), s.find("zz"), s.rfind("o"), s.index("W"), s.rindex("l"), s.find(""))
print(s.count("l"), s.count("lo"), "aaaa".count("aa"), "abc".count(""), s.count("l", 3, 5))
print(s.startswith("Hell"), s.startswith(("x", "H")), s.startswith("W", 7), s.endswith("ld"), s.endswith(("a", "b")), s.endswith("o", 0, 5))
print("lo" in s, "" in s, "x" not in s)
print(s.replace("o", "0"), s.replace("l", "L", 2), s.replace("", "-"), s.replace("zz", "y"), "aaa".replace("aa", "b"))
print("prefix_name".removeprefix("prefix_"), "name.py".removesuffix(".py"), "name".removeprefix("x"))
print("a\tbc\td".expandtabs(), "a\tb".expandtabs(4))
print("abc".translate({97: "A", 98: None, 99: 0x43}), "abcabc".translate(str.maketrans("ab", "xy", "c")))
print(sorted(str.maketrans({"a": "1"}).items()))
for text in ("abc", "ABC", "Abc", "123", "a1", " ", "", "a b", "Ⅷ", "½", "_x", "1x", "\n", "Abc Def"):
    print(repr(text), text.isalpha(), text.isdigit(), text.isalnum(), text.isupper(), text.islower(), text.isspace(),
          text.istitle(), text.isidentifier(), text.isdecimal(), text.isnumeric(), text.isprintable(), text.isascii())
for thunk in (lambda: s.index("zz"), lambda: s.rindex("zz"), lambda: s.startswith(1), lambda: s.find(1), lambda: 1 in s):
    try:
        thunk()
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
