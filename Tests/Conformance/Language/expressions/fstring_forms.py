import math
name, n, x, d = "Ada", 42, 3.14159, {"k": [1, 2], "a b": 3}
class P:
    def __init__(self): self.v = 7
    def __format__(self, spec): return f"P<{spec}>"
    def __repr__(self): return "P()"
    def __str__(self): return "str P"
p = P()
print(f"{name}", f"{name!r}", f"{name!s:>5}", f"{name!a}", f"{'é'!a}", f"{name:>6}|{name:<6}|{name:^6}|{name:*^7}|{name:.2}|{name:6.1}|")
print(f"{n}", f"{n:5}|{n:<5}|{n:^5}|{n:05}|{n:+}|{n: }|{n:x}|{n:#x}|{n:X}|{n:b}|{n:#b}|{n:o}|{n:#o}|{n:c}|{n:e}|{n:f}|{n:.1f}|{n:%}|{n:,}|{n:_}|{n:n}|{n:d}|")
print(f"{1234567:,}|{1234567:_}|{1234567.891:,.2f}|{-5:=+6}|{-5:06}|{255:#06x}|{65536:_x}|{0:08b}|{True}|{True:d}|{True:5}|{10**20:,}|{-1234:,}|")
print(f"{x}|{x:.2f}|{x:8.3f}|{x:<8.1f}|{x:+.0f}|{x:e}|{x:.3e}|{x:g}|{x:.2g}|{x:G}|{x:%}|{x:.1%}|{x!r:>10}|{1e20}|{1e-7}|{1e16:.0f}|{0.1:.20f}|{123456789.0:g}|{1e10:,}|{2.5:.0f}|{3.5:.0f}|{-0.0:.1f}|")
print(f"{float('inf')}|{float('nan'):5}|{float('-inf'):f}|{1.0}|{100.0:g}|{0.0001:g}|{0.00001:g}|{1e5:#g}|{5:.2f}|{1.5:010.2f}|{-1.5:010.2f}|{1/3:.3}|{1/3!s:.4}|")
print(f"{d['k']}", f"{d['k'][0]}", f"{d['a b']}", f"{len(d['k'])}", f"{[i * 2 for i in range(3)]}", f"{ {'a': 1}['a'] }", f"{(lambda q: q + 1)(2)}", f"{n if n > 1 else 0}", f"{'nested ' + f'{n}'}", f"{{literal}}", f"{{{n}}}", f"{n}{n}")
print(f"{n=}", f"{n = }", f"{n=:>5}", f"{x=:.2f}", f"{name=}", f"{name=!s}", f"{n + 1=}", f"{d['k']=}", f"{ n = !r}")
width, prec, fill = 10, 3, "*"
print(f"{x:{width}.{prec}}|{name:{fill}>{width}}|{n:{'>'}{width}}|{x:{width}.{prec}f}|{n:{fill}^{width + 1}}|")
print(f"{p}", f"{p:abc}", f"{p!r}", f"{p!s}", f"{p!r:>5}", f"{p.v}", f"{p:{width}}", f"{p:}")
print(f"""multi
{n}
line""", f'{"a"}' f"{'b'}" "c" f"{n}", rf"\n{n}", f"\n{n}\t".strip(), f"{n:\u003e5}", f"\N{BULLET}{n}", f"{chr(65)}")
print(f"{None}", f"{[]!r:>4}", f"{()}", f"{'a':}", f"{'a'!s}", f"{3,}", f"{1, 2}", f"{*[1, 2],}", f"{'%s' % n}", f"{n!r}", f"{b'x'}", f"{n:>{width}}", f"{...}")
def t(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
t(lambda: f"{n:s}")
t(lambda: f"{name:d}")
t(lambda: f"{x:d}")
t(lambda: f"{n:.2d}")
t(lambda: f"{[]:5}")
t(lambda: f"{None:>5}")
t(lambda: f"{name:=5}")
t(lambda: f"{name:,}")
t(lambda: f"{n:zz}")
t(lambda: f"{undefined}")
t(lambda: f"{1 / 0}")
t(lambda: f"{n:{name}}")
t(lambda: f"{x:c}")
t(lambda: f"{-1:c}")
t(lambda: f"{n:,x}")
t(lambda: f"{d:5}")
t(lambda: f"{p.missing}")
print(f"{math.pi:.10f} {math.e!r:.5} {10 ** -3:.1e} {round(2.675, 2)} {1e3:.0f} {12345.678:.2e} {0.5:.0%} {1:.1%}")
print("{} {}".format(1, 2), "{1} {0}".format("a", "b"), "{a} {b[0]} {c.v}".format(a=1, b=[2], c=p), "{:>5}|{:<5}".format("x", "y"), "{:{}}".format(n, 6), "{0!r:>6}".format("q"), "{{}}".format(), "{:,.2f}".format(1234.5))
