import asyncio
from bijux_rag.domain.effects.async_ import (async_gen_return, async_gen_from_list, async_gen_map, async_gen_and_then, async_gen_flat_map,
    async_gen_map_action, async_gen_using, lift_async_item, async_pure, async_from_result)
from bijux_rag.result.types import Ok, Err, ErrInfo
def boom(code): return Err(ErrInfo(code=code, msg="m"))
async def mixed():
    for item in (Ok(1), boom("A"), Ok(2)):
        print("pull")
        yield item
async def drive(gen):
    out = []
    try:
        async for item in gen():
            out.append(item)
    except Exception as error:
        out.append(f"{type(error).__name__}: {error}")
    return out
def show(label, gen):
    print(label)
    for item in asyncio.run(drive(gen)):
        print("  ", item)
src = lambda: mixed()
show("return", async_gen_return(5))
show("from_list", async_gen_from_list([1, "a", None]))
show("map", async_gen_map(src, lambda x: x * 10))
show("and_then", async_gen_and_then(src, lambda x: async_gen_from_list([x, -x])))
show("flat_map", async_gen_flat_map(src, lambda x: lambda: mixed()))
show("map_action", async_gen_map_action(src, lambda x: async_pure(x + 0.5)))
show("map_action err", async_gen_map_action(src, lambda x: async_from_result(boom(f"F{x}"))))
async def step(x):
    await asyncio.sleep(0)
    return Ok(x + 1) if x < 2 else boom("STEP")
show("lift_async_item", async_gen_and_then(src, lift_async_item(step)))
class Res:
    async def __aenter__(self):
        print("acquire")
        return [1, 2]
    async def __aexit__(self, kind, value, tb):
        print("release", kind.__name__ if kind else None)
show("using", async_gen_using(lambda: Res(), lambda xs: async_gen_from_list(xs)))
show("using make_stream raises", async_gen_using(Res, lambda xs: xs.nope))
show("map raises", async_gen_map(src, lambda x: {}[x]))
show("not a stream", async_gen_and_then(src, lambda x: x))
show("result for stream", async_gen_and_then(src, lambda x: Ok(x)))
show("list thunk", async_gen_and_then(src, lambda x: lambda: [x]))
show("stop in f", async_gen_map(src, lambda x: next(iter([]))))
show("plain f lifted", async_gen_and_then(src, lift_async_item(lambda x: Ok(x))))
values = [1]
late = async_gen_from_list(values)
values.append(2)
show("by reference", late)
show("replay", late)
