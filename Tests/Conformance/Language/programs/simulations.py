# Life, a bank, an event bus, a scheduler of generators, a state machine, a lift.
from collections import deque, Counter
from enum import Enum, auto
from contextlib import contextmanager
def life(cells):
    near = Counter((x + dx, y + dy) for x, y in cells for dx in (-1, 0, 1) for dy in (-1, 0, 1) if dx or dy)
    return {c for c, n in near.items() if n == 3 or n == 2 and c in cells}
glider = {(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)}
for _ in range(4): glider = life(glider)
print(sorted(glider))
print(*("".join("#" if (x, y) in glider else "." for x in range(5)) for y in range(5)), sep="\n")
class BankError(Exception): pass
class Insufficient(BankError):
    def __init__(self, need, have):
        super().__init__(f"need {need}, have {have}")
        self.missing = need - have
class Account:
    count = 0
    def __init__(self, owner, balance=0):
        self.owner, self._balance, self.log = owner, balance, []
        Account.count += 1
    @property
    def balance(self): return self._balance
    def withdraw(self, n):
        if n <= 0: raise ValueError("amount must be positive")
        if n > self._balance: raise Insufficient(n, self._balance)
        self._balance -= n
        self.log.append(("out", n))
    def deposit(self, n):
        self._balance += n
        self.log.append(("in", n))
@contextmanager
def transaction(*accounts):
    saved = [(a, a._balance, a.log[:]) for a in accounts]
    try:
        yield
    except BankError:
        for a, balance, log in saved: a._balance, a.log = balance, log
        raise
    else: print("committed")
    finally: print("end of transaction")
a, b = Account("a", 100), Account("b")
with transaction(a, b):
    a.withdraw(30)
    b.deposit(30)
try:
    with transaction(a, b):
        b.deposit(500)
        a.withdraw(500)
except Insufficient as e: print(e, e.missing)
try: a.withdraw(-1)
except ValueError as e: print(e)
try: a.balance = 5
except AttributeError as e: print(e)
print(a.balance, b.balance, a.log, b.log, Account.count)
class Bus:
    def __init__(self): self.handlers = {}
    def on(self, name):
        def register(f):
            self.handlers.setdefault(name, []).append(f)
            return f
        return register
    def emit(self, name, *args):
        results = []
        for f in self.handlers.get(name, []):
            try: results.append(f(*args))
            except Exception as e: results.append(f"{f.__name__} failed: {e!r}")
        return results
bus = Bus()
@bus.on("x")
def double(v): return v * 2
@bus.on("x")
@bus.on("y")
def fail(v): return 1 // v
print(bus.emit("x", 5), bus.emit("x", 0), bus.emit("y", 0), bus.emit("none"))
def worker(name, n):
    for i in range(n):
        got = yield f"{name}{i}"
        if got: print(name, "got", got)
    return name + " done"
def schedule(*gens):
    ready, out, results = deque((g, None) for g in gens), [], {}
    while ready:
        g, value = ready.popleft()
        try:
            out.append(g.send(value))
            ready.append((g, "msg" if out[-1] == "a1" else None))
        except StopIteration as stop: results[stop.value] = len(out)
    return out, results
print(schedule(worker("a", 3), worker("b", 1), worker("c", 2)))
class State(Enum):
    IDLE = auto()
    RUNNING = auto()
    STOPPED = auto()
class Machine:
    TABLE = {(State.IDLE, "start"): State.RUNNING, (State.RUNNING, "stop"): State.STOPPED, (State.RUNNING, "pause"): State.IDLE}
    def __init__(self): self.state, self.history = State.IDLE, []
    def fire(self, event):
        try: new = self.TABLE[self.state, event]
        except KeyError: raise RuntimeError(f"no {event!r} in {self.state.name}") from None
        self.history.append(f"{self.state.name}->{new.name}")
        self.state = new
        return self
m = Machine().fire("start").fire("pause").fire("start").fire("stop")
print(m.state, m.history)
try: m.fire("start")
except RuntimeError as e: print(e, e.__cause__)
def lift(floor, calls):
    direction, calls = 1, set(calls)
    while calls:
        if floor in calls:
            calls.discard(floor)
            yield floor
        if not any((c - floor) * direction > 0 for c in calls): direction = -direction
        if calls: floor += direction
print(list(lift(3, [5, 1, 4])))
class Lcg:
    def __init__(self, seed): self.s = seed
    def __iter__(self): return self
    def __next__(self):
        self.s = (1103515245 * self.s + 12345) % 2**31
        return self.s
rng = Lcg(42)
sample = [next(rng) % 6 + 1 for _ in range(1000)]
print(sample[:10], sorted(Counter(sample).items()))
def mandel(w, h):
    for y in range(h):
        row = ""
        for x in range(w):
            cr, ci, zr, zi, n = x / w * 3 - 2, y / h * 2 - 1, 0.0, 0.0, 0
            while zr * zr + zi * zi < 4 and n < 30: zr, zi, n = zr * zr - zi * zi + cr, 2 * zr * zi + ci, n + 1
            row += " .:-=+*#%@"[min(n // 3, 9)]
        yield row
print("\n".join(mandel(32, 9)))
