x, s, n, neg = 3.14159, "text", 255, -42
print(f"{x} {x!r} {s!r} {s!s} {'é'!a} {{}} {x:.2f} {x:10.3f}| {x:<10.1f}| {x:^10.1f}| {x:+.1f} {x:e} {x:.3g} {x:%} {x:.1%}")
print(f"{n:d} {n:5d}| {n:<5}| {n:^5}| {n:05d} {n:x} {n:X} {n:#x} {n:o} {n:#o} {n:b} {n:#b} {n:,} {1234567:,} {1234567:_} {n:c} {n:e}")
print(f"{neg:5d} {neg:05d} {neg:=+6d} {n:+d} {n: d} {neg:,} {10 ** 30:,} {0xdeadbeef:_x}")
print(f"{s:>8}| {s:<8}| {s:^8}| {s:*^8}| {s:.2}| {s:8.2}| {s:s}|")
width, prec = 8, 2
print(f"{x:{width}.{prec}f}| {s:{'>'}{width}}| {x=} {n + 1=} {s = } {s=!s} {n=:x}")
print(f"{1234567.891:,.2f} {0.00001} {1e20:g} {100000:g} {1000000.0:g} {1e-5:f} {0.1:.20f} {float('nan'):5} {float('inf'):.1f} {2.0} {2.5:n}")
print(f"{[1, 'a']} {(1,)} {{'k': 1}} {None} {True} {True:d} {True:5} {None!r:>6}|")
print(f"{'nested ' + f'{n:>{4}}'}", f"{(lambda v: v * 2)(4)}", f"{n if n else 0}", f"a" "b" f"{1}", rf"\n{n}")
print(format(5, "03"), format("a", ">3"), format(1.5), format(12345.678, ".3e"), format(255, "#010x"), f"{3:.2f} {7:.0%} {-0.0:.1f} {1e16:.0f}")
class P:
    def __format__(self, spec):
        return f"P[{spec}]"
    def __repr__(self):
        return "P()"
print(f"{P()} {P():a b} {P()!r:>5}|")
for spec, value in (("d", "a"), ("s", 1), ("x", 1.5), (".2d", 1), ("q", 1), (",s", "a"), ("5", None), ("=5", "a"), ("z", "a"), ("d", 1.0)):
    try:
        print(format(value, spec))
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
