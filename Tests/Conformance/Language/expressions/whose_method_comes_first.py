from collections import *
print(ChainMap({'a': 1})['a'], UserDict(b=2)['b'], UserList([1])[0])
class A:
    def __rmod__(s, o): return 'rmod'
    def __radd__(s, o): return 'radd'
    def __rsub__(s, o): return 'rsub'
    def __rmul__(s, o): return 'rmul'
    def __gt__(s, o): return 'gt'
print(('%s' % A())[:3], [] + A(), 'x' + A(), 1 - A(), 1.5 - A(), [1] * A(), 'a' * A(), 3 % A(), 1 < A())
class I(int):
    def __rsub__(s, o): return 'I.rsub'
    def __gt__(s, o): return 'I.gt'
    def __radd__(s, o): return 'I.radd'
print(True - I(1), 1.5 - I(1), 1.0 < I(2), 1 - I(1), 1 < I(2), True + I(1), I(3) - I(1))
class ST(set):
    def __ror__(s, o): return 'ST.ror'
    def __le__(s, o): return 'ST.le'
print(frozenset() | ST(), set() | ST(), {1} >= ST(), frozenset() >= ST())
try: 1 - 'a'
except TypeError as e: print(e)
try: {1} | [1]
except TypeError as e: print(e)
b = b'%d' % 3
print(b)
