def f():
    for i in range(3):
        for j in range(2):
            try: return i
            finally: break
    return 'end'
print(f())
def f2():
    for i in range(3):
        try: return [i]
        finally: continue
    return 'end'
print(f2())
class C:
    def __enter__(self): print('enter'); return self
    def __exit__(self, *a): print('exit', a)
def f3():
    with C():
        try: return {1: 2}
        finally: return 5
print(f3())
def f4():
    for x in [1, 2]:
        with C():
            try:
                try: return x
                finally: break
            finally:
                print('outer')
    return 'broke'
print(f4())
def f5():
    while True:
        try:
            return 1
        finally:
            try:
                return 2
            finally:
                break
    return 'b'
print(f5())
def f6():
    for i in range(4):
        try:
            try: return i
            finally:
                if i < 2: continue
        except ValueError: pass
    return 'no'
print(f6())
def f7():
    try:
        raise KeyError(1)
    except KeyError as e:
        for k in (1,):
            try: return e
            finally: break
    return 'x'
print(f7())
import asyncio
async def agen():
    for i in range(3): yield i
async def f8():
    out = []
    async for x in agen():
        async for y in agen():
            try: return x
            finally: break
        out.append(x)
    return out
print(asyncio.run(f8()))
