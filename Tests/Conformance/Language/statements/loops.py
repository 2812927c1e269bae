for n in range(2, 10):
    for k in range(2, n):
        if n % k == 0:
            print(n, "=", k, "*", n // k)
            break
    else:
        print(n, "prime")
i = 0
while i < 5:
    i += 1
    if i == 2:
        continue
    if i == 4:
        break
    print(i)
else:
    print("no")
while i < 6:
    i += 1
else:
    print("else", i)
for x in []:
    pass
else:
    print("empty", end="!\n")
def find(items, wanted):
    for i, item in enumerate(items):
        if item == wanted:
            return i
    return -1
print(find("abc", "c"), find("abc", "z"))
items = [1, 2, 3, 4]
for item in items:
    if item == 2:
        items.remove(item)
print(items)
for i in range(3):
    i *= 10
    print(i, end=",")
print(i, sep="-")
print(1, 2, sep="-", end=".\n")
print("a", "b", sep="")
print()
try:
    for x in 5:
        pass
except TypeError as error:
    print(error)
