print("%s %r %d %i %x %X %o %c %c %%" % ("a", "b", 3, 4.9, 255, 255, 8, "z", 65))
print("%5d|%-5d|%05d|%+d|% d|%5s|%-5s|%.2s" % (1, 2, 3, 4, 5, "a", "b", "xyz"))
print("%f %.2f %8.3f %e %g %g" % (1.5, 2.345, 3.14159, 12345.678, 0.0001, 1e10))
print("%(k)s=%(v)d" % {"k": "a", "v": 1}, "%s" % [1], "%s" % (1,), "%s %s" % ("a", None), "%*d|%.*f" % (5, 1, 2, 3.14159), "%#x" % 255)
print("{} {}".format(1, 2), "{1} {0}".format("a", "b"), "{a} {b}".format(a=1, b=2), "{0[1]} {1.real} {2[k]}".format([1, 2], 3, {"k": 4}))
print("{:>5}|{:<5}|{:^5}|{:05.1f}|{!r}".format("a", "b", "c", 2.345, "q"), "{{}} {}".format(1), "{:{}}|".format("a", 5), "{x:,}".format(x=12345))
print("{k}".format_map({"k": 1}))
for thunk in (
    lambda: "%d" % "a",
    lambda: "%s %s" % (1,),
    lambda: "%s" % (1, 2),
    lambda: "%(a)s" % {},
    lambda: "%q" % 1,
    lambda: "%c" % "ab",
    lambda: "%x" % 1.5,
    lambda: "{}".format(),
    lambda: "{a}".format(),
    lambda: "{1}".format(0),
    lambda: "{} {0}".format(1),
    lambda: "{".format(1),
    lambda: "}".format(1),
    lambda: "{:d}".format("a"),
):
    try:
        print(thunk())
    except Exception as error:
        print(type(error).__name__, error)
