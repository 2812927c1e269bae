class K:
    def __init__(self, n=0): self.n = n
    def __hash__(s): return 5
    def __eq__(s, o): D.clear(); return True
def fresh():
    D.clear(); D[K()] = 0
D = {}
def attempt(f):
    fresh()
    try: print(f())
    except Exception as e: print(type(e).__name__)
attempt(lambda: D.get(K()))
attempt(lambda: D.pop(K(), 'none'))
attempt(lambda: D.setdefault(K(), 3))
attempt(lambda: (K(), 0) in D.items())
attempt(lambda: D.update({K(): 1}))
def put(): D[K()] = 1; return len(D)
attempt(put)
def drop(): del D[K()]
attempt(drop)
S = set()
class Q:
    def __hash__(s): return 5
    def __eq__(s, o): S.clear(); return True
S = {Q()}
S.discard(Q()); print(len(S))
S = {Q()}
print(Q() in S)
