class I(int):
    pass


class S(str):
    pass


class F(float):
    pass


class B(bytes):
    pass


def attempt(thunk):
    try:
        print(repr(thunk()))
    except Exception as error:
        print(type(error).__name__, error)


for thunk in (
    lambda: I(5)+1,
    lambda: type(I(5)+1).__name__,
    lambda: I('12'),
    lambda: I('12',8),
    lambda: I(5)*I(6),
    lambda: -I(5),
    lambda: I(5)==5,
    lambda: hash(I(5))==hash(5),
    lambda: S('a')+'b',
    lambda: type(S('a')+'b').__name__,
    lambda: S('abc').upper(),
    lambda: S('a')=='a',
    lambda: F(1.5)+1,
    lambda: F(1.5)*F(2),
    lambda: F('2.5'),
    lambda: repr(F(2.5)),
    lambda: B(b'ab')+b'c',
    lambda: B([1,2]),
    lambda: str(S('x')),
    lambda: format(I(5),'03d'),
    lambda: format(I(5),''),
    lambda: format(I(5),'s'),
    lambda: format(F(5),'.2f'),
    lambda: format(S('a'),'>3'),
    lambda: '%d %s' % (I(5), S('x')),
    lambda: '{:d}'.format(I(7)),
    lambda: I.from_bytes(b'\x01\x02','big'),
    lambda: type(I.from_bytes(b'\x01')).__name__,
    lambda: F.fromhex('0x1p3'),
    lambda: int(I(5)),
    lambda: type(int(I(5))).__name__,
    lambda: type(I(5).real).__name__,
    lambda: I(5).__add__(2),
    lambda: I(5).__getnewargs__(),
    lambda: S('q').__getnewargs__(),
    lambda: I(5) & True,
):
    attempt(thunk)
