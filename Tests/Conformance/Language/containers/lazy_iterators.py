print(list(map(lambda x: next(iter([])), [1,2])))
try: print(sorted([1,2], key=lambda x: next(iter([]))))
except BaseException as e: print('si', repr(e))
z = zip([1],[2]); print(next(z), next(z,'end'), next(z,'end'))
e = enumerate([1], 10**20); print(next(e))
def gen():
    yield 1
    return "ret"
g = gen(); next(g)
try: next(g)
except StopIteration as e: print(e.value)
try: next(iter([]))
except StopIteration as e: print(e.value)
it = iter([1, 2]); print(it is iter(it), it.__length_hint__()); 
print(all(x for x in [1, 0, 1 // 1]), any([]), [*filter(None, [0, 1])], list(map(pow, [2, 3], [3, 2])))
try: print({[1]: 2})
except TypeError as e: print(e)
def bad_iter():
    yield 1
    raise ValueError("boom")
l = []
try: l.extend(bad_iter())
except ValueError as e: print(e, l)
try: l += bad_iter()
except ValueError as e: print(e, l)
class Rev:
    def __reversed__(self): return iter("rev")
print(list(reversed(Rev())), list(reversed({1: 2, 3: 4}.items())), list(reversed({1: 2, 3: 4}.values())), list(reversed("abc")), list(reversed((1, 2))))
