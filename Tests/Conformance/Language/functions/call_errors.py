def two(a, b): pass
def opt(a, b=2): pass
def kw(*, k): pass
def kws(*, k, m, n=1): pass
def pos(a, /, b): pass
def none(): pass
def star(a, *args): pass
class C:
    def method(self, x): pass
for thunk in (
    lambda: two(),
    lambda: two(1),
    lambda: two(1, 2, 3),
    lambda: two(1, a=2),
    lambda: two(1, 2, c=3),
    lambda: two(b=1),
    lambda: opt(),
    lambda: opt(1, 2, 3),
    lambda: kw(),
    lambda: kw(1),
    lambda: kws(),
    lambda: kws(1, k=2),
    lambda: pos(a=1, b=2),
    lambda: none(1),
    lambda: none(x=1),
    lambda: star(),
    lambda: star(1, a=2),
    lambda: C().method(),
    lambda: C().method(1, 2),
    lambda: C(1),
    lambda: (lambda x: x)(),
    lambda: (lambda x: x)(1, 2),
    lambda: two(*[1]),
    lambda: two(**{"a": 1}),
    lambda: two(**{"a": 1, "b": 2, "z": 3}),
    lambda: two(1, **{"a": 1}),
    lambda: two(*5),
    lambda: two(**5),
    lambda: two(a=1, **{"a": 2}),
    lambda: two(**{1: 2}),
    lambda: None(),
    lambda: 5(),
    lambda: "a"(),
    lambda: [1](),
    lambda: print(1, foo=2),
    lambda: len(1, 2),
    lambda: len(x=1),
):
    try:
        thunk()
        print("fine")
    except TypeError as error:
        print(error)
