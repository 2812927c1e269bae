import asyncio
from bijux_rag.domain.effects.async_ import async_pure, async_bind, async_map, async_lift, lift_sync, async_from_result
from bijux_rag.result.types import Ok, Err, ErrInfo
def show(label, plan):
    async def run():
        return await plan()
    try:
        print(label, asyncio.run(run()))
    except Exception as error:
        print(label, type(error).__name__, error)
bad = Err(ErrInfo(code="BAD", msg="no"))
show("pure", async_pure(1))
show("from ok", async_from_result(Ok(2)))
show("from err", async_from_result(bad))
show("map", async_map(async_pure(2), lambda x: x * 5))
show("map err", async_map(async_from_result(bad), lambda x: 1 / 0))
show("bind", async_bind(async_pure(2), lambda x: async_pure(x + 1)))
show("bind err", async_bind(async_from_result(bad), lambda x: async_pure(print("never"))))
show("bind to err", async_bind(async_pure(1), lambda x: async_from_result(bad)))
async def act():
    await asyncio.sleep(0)
    print("acting")
    return Ok("acted")
plan = async_lift(act)
show("lift", plan)
show("lift again", plan)
show("lift_sync", lift_sync(lambda a, b=2: Ok(a + b))(1, b=5))
show("lift_sync err", lift_sync(lambda: bad)())
f, g = lambda x: async_pure(x + 1), lambda x: async_pure(x * 2)
m = async_pure(5)
show("assoc left", async_bind(async_bind(m, f), g))
show("assoc right", async_bind(m, lambda x: async_bind(f(x), g)))
show("map raises", async_map(async_pure(0), lambda x: 1 // x))
