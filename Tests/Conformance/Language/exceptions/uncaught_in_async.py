import asyncio
async def inner():
    await asyncio.sleep(0)
    raise LookupError("deep")
async def main():
    try:
        await inner()
    finally:
        print("cleanup")
asyncio.run(main())
