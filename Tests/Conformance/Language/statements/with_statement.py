class CM:
    def __init__(self, name, suppress=False):
        self.name, self.suppress = name, suppress
    def __enter__(self):
        print("enter", self.name)
        return self.name
    def __exit__(self, kind, value, traceback):
        print("exit", self.name, kind.__name__ if kind else None, value)
        return self.suppress
with CM("a") as a, CM("b") as b:
    print(a, b)
with (CM("p") as p, CM("q")):
    print(p)
with CM("s", True):
    raise ValueError("hidden")
try:
    with CM("outer"), CM("inner"):
        raise KeyError("seen")
except KeyError as error:
    print("caught", error)
def early():
    with CM("r"):
        return "value"
print(early())
for i in range(3):
    with CM(i):
        if i == 0:
            continue
        break
class Bad:
    def __enter__(self):
        raise RuntimeError("enter failed")
    def __exit__(self, *a):
        print("never")
try:
    with CM("x"), Bad():
        print("never")
except RuntimeError as error:
    print(error)
for thing in (5, None):
    try:
        with thing:
            pass
    except TypeError as error:
        print(error)
