f = lambda: (yield 1)
g = f(); next(g)
try: g.send(2)
except StopIteration as e: print(e.value)
h = lambda: ((yield), 7)
def k():
    r = yield from h()
    print(r)
i = k(); next(i)
try: i.send(3)
except StopIteration: pass
