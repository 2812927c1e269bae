from bijux_rag.result.types import Ok, Err, ErrInfo, is_ok, is_err, map_result, bind_result, unwrap_or
ok, err = Ok(3), Err(ErrInfo(code="E", msg="bad", stage="s", path=(1, 2)))
print(ok, err, ok == Ok(3), ok != Ok(4), ok == Err(3), err == Err(ErrInfo("E", "bad", "s", (1, 2))), Ok([1]) == Ok([1]))
print(ok.map(str), err.map(str), ok.map_err(str), err.map_err(lambda e: e.code), Ok(Ok(1)))
print(ok.and_then(lambda x: Ok(x + 1)), ok.bind(lambda x: Err("no")), err.and_then(lambda x: Ok(1)))
print(ok.unwrap_or(0), err.unwrap_or(0), ok.or_else(lambda e: 9), err.or_else(lambda e: e.msg), err.recover(lambda e: 7), ok.recover(lambda e: 7))
print(Ok(lambda x: x * 2).ap(ok), ok.tap(lambda x: print("tap", x)), err.tap(print), ok.to_option())
e = err.error
print(e.code, e.msg, e.stage, e.path, e.cause, e.ctx, e[0], len(e), list(e)[:2], e._fields)
print(e._replace(code="X"), e._asdict()["msg"], e == ("E", "bad", "s", (1, 2), None, None))
print(ErrInfo.from_exception(ValueError("v")).msg, ErrInfo.from_exc(KeyError("k"), code="K", stage="t"))
print(is_ok(ok), is_err(ok), map_result(lambda x: x + 1, ok), bind_result(lambda x: Ok(-x), ok), unwrap_or(err, "d"))
print(hash(Ok(1)) == hash(Ok(1)), {Ok(1): "k"}[Ok(1)], isinstance(ok, Ok), isinstance(e, tuple))
for r in (ok, err, Ok((1, 2))):
    match r:
        case Ok(value=(a, b)):
            print("pair", a, b)
        case Ok(v):
            print("ok", v)
        case Err(ErrInfo(code=c, path=[first, *_])):
            print("err", c, first)
def assign(): ok.value = 1
for thunk in (assign, lambda: Ok(), lambda: Ok(1, 2), lambda: ErrInfo(), lambda: ErrInfo(code="a"), lambda: err.value, lambda: ok.error, lambda: Ok(1) < Ok(2), lambda: e._replace(zzz=1), lambda: hash(Ok([]))):
    try:
        thunk()
    except Exception as error:
        print(type(error).__name__, error)
