# What a frame held goes in this order: its loops' iterators from the inner to the outer, then its locals.
class Held:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("released", self.name)

    def __iter__(self):
        return self

    def __next__(self):
        return 1


def raising():
    for a in Held("outer"):
        for b in Held("inner"):
            raise ValueError("body")


def generator():
    first, second = Held("first local"), Held("second local")
    for a in Held("outer"):
        for b in Held("inner"):
            yield 1


def without_locals():
    for a in Held("outer"):
        for b in Held("inner"):
            yield 1


def returning():
    first, second = Held("first local"), Held("second local")
    for a in Held("outer"):
        for b in Held("inner"):
            return 1


try:
    raising()
except ValueError as error:
    print("caught", error)

g = generator()
next(g)
g.close()
print("closed")

g = generator()
next(g)
del g
print("dropped")

g = without_locals()
next(g)
try:
    g.throw(KeyError("thrown"))
except KeyError as error:
    print("caught", error)

returning()
print("returned")
