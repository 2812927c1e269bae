# Small text algorithms.
import string
from collections import Counter
from itertools import groupby
def rle(s): return "".join(f"{len(list(g))}{k}" for k, g in groupby(s))
def unrle(s):
    out, n = [], ""
    for ch in s:
        if ch.isdigit(): n += ch
        else:
            out.append(ch * int(n))
            n = ""
    return "".join(out)
def caesar(s, k):
    lower, upper = string.ascii_lowercase, string.ascii_uppercase
    return s.translate(str.maketrans(lower + upper, lower[k:] + lower[:k] + upper[k:] + upper[:k]))
def wrap(text, width):
    line = []
    for word in text.split():
        if line and len(" ".join(line + [word])) > width:
            yield " ".join(line)
            line = []
        line.append(word)
    if line: yield " ".join(line)
def levenshtein(a, b):
    row = list(range(len(b) + 1))
    for i, ca in enumerate(a, 1):
        before, row[0] = row[0], i
        for j, cb in enumerate(b, 1):
            before, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, before + (ca != cb))
    return row[-1]
def roman(n):
    out = ""
    for value, letters in ((1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")):
        count, n = divmod(n, value)
        out += letters * count
    return out
def palindrome(s):
    clean = [c.lower() for c in s if c.isalnum()]
    return clean == clean[::-1]
def table(rows):
    widths = [max(len(str(r[i])) for r in rows) for i in range(len(rows[0]))]
    for row in rows:
        yield " | ".join(f"{c:<{w}}" if isinstance(c, str) else f"{c:>{w}}" for c, w in zip(row, widths))
def lcs(a, b):
    best = [[""] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i, x in enumerate(a):
        for j, y in enumerate(b):
            best[i + 1][j + 1] = best[i][j] + x if x == y else max(best[i][j + 1], best[i + 1][j], key=len)
    return best[-1][-1]
print(rle("aaabccd"), unrle("3a1b2c1d"), unrle(rle("mississippi")) == "mississippi")
print(caesar("Hello, World!", 3), caesar(caesar("Round trip", 5), 21))
for line in wrap("the quick brown fox jumps over the lazy dog and runs away", 16):
    print(f"|{line:<16}|")
print(levenshtein("kitten", "sitting"), levenshtein("", "abc"), levenshtein("same", "same"), lcs("AGGTAB", "GXTXAYB"))
print([roman(n) for n in (1, 4, 9, 14, 40, 90, 400, 1994, 2024, 3999)])
print(palindrome("A man, a plan, a canal: Panama"), palindrome("nope"))
for line in table([("name", "qty"), ("apple", 3), ("kiwi", 12)]): print(line)
text = "it was the best of times it was the worst of times"
words = Counter(text.split())
print(words.most_common(3), sorted(w for w, n in words.items() if n == 1), max(words, key=lambda w: (words[w], w)))
index = {}
for i, w in enumerate(text.split()): index.setdefault(w, []).append(i)
print({w: p for w, p in index.items() if len(p) > 1})
print(sorted("listen") == sorted("silent"), "".join(dict.fromkeys("mississippi")), [w.capitalize() for w in "snake_case_name".split("_")], "camelCaseName".replace("C", "_c").replace("N", "_n"), "".join("_" + c.lower() if c.isupper() else c for c in "camelCaseName"))
print("\n".join("".join(row) for row in zip("abc", "def", "ghi")))
print(bin(10)[2:].zfill(8), int("1010", 2), f"{255:08b}", "".join(str(b) for b in [1, 0, 1]), "%02d:%02d:%02d" % (3725 // 3600, 3725 % 3600 // 60, 3725 % 60))
def template(s, **values):
    out, i = "", 0
    while (j := s.find("${", i)) >= 0:
        end = s.index("}", j)
        out += s[i:j] + str(values.get(s[j + 2:end], "?"))
        i = end + 1
    return out + s[i:]
print(template("Dear ${name}, you owe ${sum} to ${who}.", name="Ada", sum=12.5))
