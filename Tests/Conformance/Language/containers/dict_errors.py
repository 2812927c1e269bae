d = {"a": 1}
def resize_during_iteration():
    for key in d:
        d[key + "x"] = 1
def delete_missing():
    del d["zz"]
for thunk in (
    lambda: d["zz"],
    lambda: {}[1],
    lambda: {}[(1, "a")],
    lambda: {}[None],
    lambda: d.pop("zz"),
    lambda: {}.popitem(),
    lambda: {[]: 1},
    lambda: {{}: 1},
    lambda: d[[1]],
    lambda: {1: 2}.get([]),
    lambda: dict([1]),
    lambda: dict([(1, 2, 3)]),
    lambda: dict(5),
    lambda: d.update(5),
    lambda: d + {},
    lambda: d.foo,
    lambda: d.get(),
    lambda: d.pop(),
    lambda: {**5},
    lambda: dict.fromkeys(5),
    lambda: sum({"a": 1}),
    resize_during_iteration,
    delete_missing,
):
    try:
        print(thunk())
    except Exception as error:
        print(type(error).__name__, error, error.args)
print(str(KeyError("a")), repr(KeyError("a")), str(KeyError(1)), str(KeyError()))
