def attempt(thunk):
    try:
        print(repr(thunk()))
    except Exception as error:
        print(type(error).__name__, error)


for thunk in (
    lambda: str.__add__(1,2),
    lambda: int.__add__('a',1),
    lambda: int.__new__(str),
    lambda: int.__new__(5),
    lambda: int.__new__(bool,1),
    lambda: int.__add__(1,2.0),
    lambda: int.__eq__(1,1.0),
    lambda: float.__eq__(1.0,1),
    lambda: str.__eq__('a',1),
    lambda: (5).__pow__(2.0),
    lambda: (5).__pow__(2,3),
    lambda: (5).__round__(),
    lambda: (1.5).__round__(),
    lambda: (5).__divmod__(2),
    lambda: str.__mod__('%s',1),
    lambda: str.__rmul__('a',3),
    lambda: 'a'.__rmod__('%s'),
    lambda: bytes.__add__(b'a',1),
    lambda: None.__bool__(),
    lambda: bool.__and__(True,1),
    lambda: True.__and__(False),
    lambda: True.__and__(5),
    lambda: str.__getnewargs__('a'),
    lambda: 'x'.__len__(),
    lambda: int.__add__(1,2),
    lambda: int.__radd__(1,2),
    lambda: int.__lt__(1,2),
    lambda: int.__hash__(5),
    lambda: int.__repr__(5),
    lambda: int.__str__(5),
    lambda: str.__str__('a'),
    lambda: float.__add__(1.5,1),
    lambda: float.__rsub__(1.5,1),
    lambda: float.__round__(1.5),
    lambda: float.__trunc__(1.5),
    lambda: float.__floor__(-1.5),
    lambda: float.__int__(2.7),
    lambda: int.__float__(2),
    lambda: int.__bool__(0),
    lambda: str.__repr__('a'),
    lambda: int.__truediv__(1,2),
    lambda: int.__floordiv__(1,0),
    lambda: -5 .__abs__(),
    lambda: int.__rpow__(2,3),
):
    attempt(thunk)
