x = "global"
def outer():
    x = "outer"
    def inner():
        nonlocal x
        x = "changed"
        def deepest():
            return x
        return deepest()
    print(inner(), x)
outer()
print(x)
def set_global():
    global x, fresh
    x, fresh = "set", "new"
set_global()
print(x, fresh)
def counter():
    n = 0
    def step(by=1):
        nonlocal n
        n += by
        return n
    return step
a, b = counter(), counter()
print(a(), a(5), b(), a())
def unbound():
    print(x)
    x = 1
def undefined():
    return nowhere
def free():
    def use():
        return later
    use()
    later = 1
def deleted():
    y = 1
    del y
    return y
def deleted_by_except():
    try:
        raise ValueError
    except ValueError as caught:
        pass
    return caught
for thunk in (unbound, undefined, free, deleted, deleted_by_except):
    try:
        thunk()
    except NameError as error:
        print(type(error).__name__, error)
print([x for x in range(3)], x)
class Body:
    y = 5
    z = [y for _ in range(2)] if False else y
    def get(self):
        return x
print(Body.z, Body().get())
print([(lambda: w)() for w in range(3)], (q := 5), q)
def walrus():
    found = [last := v for v in range(3)]
    return found, last
print(walrus())
