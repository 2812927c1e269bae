for value in (0, 0.0, "", b"", [], (), {}, set(), None, False, range(0), 1, -1, 0.1, " ", [0], (0,), {0: 0}, range(1), True):
    print(repr(value), bool(value), not value)
print(None is None, True is True, 1 is not None, [] == [], [] is [])
print(1 == True, 0 == False, "1" == 1, None == 0, None == False, (1, 2) == [1, 2])
print(isinstance(True, int), type(True), type(None), type(1), type(1.0), type("a"), type([]), type({}), type(()), type(set()))
print(type(lambda: 0), type(len), type(print), type(range(1)), type(int), type(...), type(NotImplemented), type(b""))
print(None, True, False, ..., NotImplemented)
print([1, 2] < [1, 3], [1] < [1, 0], (1, "a") < (1, "b"), [] < [0], (2,) > (1, 9, 9))
for thunk in (lambda: 1 < "a", lambda: None < 1, lambda: [1] < (1,), lambda: {} < {}, lambda: max([1, "a"]), lambda: sorted([None, 1]),
              lambda: [] + (), lambda: object() < object()):
    try:
        thunk()
    except TypeError as error:
        print(error)
