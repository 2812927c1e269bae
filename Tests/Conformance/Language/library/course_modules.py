import bijux_rag.result.types as types
from bijux_rag.result.types import *
from bijux_rag.result.types import T
from bijux_rag.result import Ok as Ok2
from bijux_rag import Ok as Ok3, assert_never
from bijux_rag.domain.effects.async_ import AsyncGen, AsyncPlan, AsyncAction, async_gen_return, lift_sync, async_from_result
from bijux_rag.domain.effects import async_gen_map
from bijux_rag.domain.effects.async_.stream import async_gen_map as same_map
from bijux_rag.domain.effects.async_.plan import async_pure
import asyncio
def t(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
print(Ok is Ok2 is Ok3, async_gen_map is same_map, sorted(types.__all__))
print(Result, Option)
print(Ok.__match_args__, Err.__match_args__, Some.__match_args__, NoneVal.__match_args__, Ok.__qualname__, Ok.__module__, ErrInfo.__module__, ErrInfo._fields, ErrInfo._field_defaults)
print(Some(3).map(str), Some(3).and_then(lambda x: NONE), NONE.map(str), NONE.unwrap_or(4), Some(1).unwrap_or(4), Some(1).or_else(lambda: 9), NONE.or_else(lambda: 9), NONE.unwrap_or_else(lambda: 8), Some(2).unwrap_or_else(lambda: 8), NONE.bind(str), Some(1).bind(Some), Some(5).tap(print), NONE.tap(print), NONE == NoneVal(), NoneVal())
t(lambda: Some(None))
print(option_from_nullable(None), option_from_nullable(5), option_to_nullable(NONE), option_to_nullable(Some(2)), is_some(Some(1)), is_none(NONE), is_some(NONE), map_option(str, Some(1)), bind_option(Some, Some(1)), unwrap_or_else(NONE, lambda: 3), to_option(Ok(1)), to_option(Err(1)))
print(liftA2(lambda a, b: a + b, Ok(1), Ok(2)), liftA2(lambda a, b: a, Err("e"), Ok(2)), liftA2(lambda a, b: a, Ok(1), Err("f")), curry2(max)(1)(2), result_map(Ok(1), str), result_and_then(Ok(1), Ok), recover(lambda e: 1, Err(2)), map_err(str, Err(1)), unwrap_or(Err(1), 2))
e = make_errinfo("C", "m", ctx={"a": 1}, exc=ValueError("v"))
print(e, e.ctx["a"], type(e.ctx).__name__, repr(e.cause))
print(make_errinfo("C", "m", meta={"k": 2}).ctx, make_errinfo("C", "m", "st", (1,), KeyError("k")), ErrInfo.from_exception(ValueError("v"), stage="s", path=(1,), ctx={"x": 1}), ErrInfo.from_exc(ValueError(), msg="given"))
t(lambda: make_errinfo("C", "m", cause=ValueError(), exc=KeyError()))
t(lambda: make_errinfo("C", "m", ctx={}, meta={}))
t(lambda: make_errinfo("C", "m", ctx=5))
t(lambda: ErrInfo("C", "m", "s", (), None, None, "extra"))
t(lambda: assert_never(5))
def change():
    Ok(1).value = 2
t(change)
def change():
    Err(1).other = 2
t(change)
async def main():
    print(await async_pure(5)(), await async_from_result(Err("e"))(), await lift_sync(lambda x: Ok(x * 2))(4)(), await lift_sync(lambda x: 1 / x)(0)())
    async for item in async_gen_map(async_gen_return(3), lambda x: x + 1)():
        print(item)
asyncio.run(main())
print(Ok[int, str](5), Ok[int, str], isinstance(Ok(1), Ok), repr(Ok("a")), {Ok(1), Ok(1)}, Ok(1) == Err(1), Ok(Some(1)))
