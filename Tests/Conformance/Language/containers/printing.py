print(print("a", 1, sep="-", end="!\n"), print(), print(None, True, [1]))
class W:
    def __init__(self): self.parts = []
    def write(self, s): self.parts.append(s)
    def flush(self): self.parts.append("<flush>")
w = W(); print(1, 2, file=w, flush=True); print(w.parts)
class BadStr:
    def __str__(self): raise ValueError("bad str")
try: print("before", BadStr())
except ValueError as e: print(); print(e)
