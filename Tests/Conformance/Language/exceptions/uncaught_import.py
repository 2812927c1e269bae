import asyncio
print("start")
from collections.abc import AsyncContextManager
