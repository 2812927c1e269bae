l = [1]; l.append(l); print(l, (l,)); d = {}; d[1] = d; print(d, d.values(), d.items())
for i in range(100000): l = [l]
l2 = []
for i in range(100000): l2 = [l2]
l3 = []
for i in range(100000): l3 = [l3]
for th in (lambda: repr(l2), lambda: l2 == l3, lambda: l2 < l3):
    try: th()
    except RecursionError as e: print(e)
