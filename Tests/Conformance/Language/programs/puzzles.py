# Backtracking, dynamic programming and memo.
from functools import lru_cache, reduce
from itertools import permutations, combinations, product
def sudoku(board):
    spot = next(((r, c) for r in range(4) for c in range(4) if not board[r][c]), None)
    if spot is None: return board
    r, c = spot
    used = set(board[r]) | {row[c] for row in board} | {board[r // 2 * 2 + i][c // 2 * 2 + j] for i in range(2) for j in range(2)}
    for v in range(1, 5):
        if v not in used:
            board[r][c] = v
            if sudoku(board): return board
            board[r][c] = 0
    return None
print(sudoku([[1, 0, 0, 0], [0, 0, 3, 0], [0, 1, 0, 0], [0, 0, 0, 2]]))
def knapsack(items, cap):
    best = [(0, ())] * (cap + 1)
    for name, w, v in items:
        for c in range(cap, w - 1, -1):
            best[c] = max(best[c], (best[c - w][0] + v, best[c - w][1] + (name,)))
    return best[cap]
print(knapsack([("a", 1, 1), ("b", 3, 4), ("c", 4, 5), ("d", 5, 7)], 7))
@lru_cache(maxsize=None)
def ways(total, coins):
    if total == 0: return 1
    if total < 0 or not coins: return 0
    return ways(total - coins[0], coins) + ways(total, coins[1:])
print(ways(100, (50, 25, 10, 5, 1)), ways.cache_info().currsize > 10)
def lis(xs):
    best = []
    for i, x in enumerate(xs): best.append(max((best[j] for j in range(i) if xs[j] < x), key=len, default=[]) + [x])
    return max(best, key=len)
print(lis([10, 9, 2, 5, 3, 7, 101, 18]))
letters = "SENDMORY"
def send_more():
    for d in permutations(range(10), 3):
        for e in [d]:
            yield e
print(sum(1 for _ in send_more()), next(((a, b, c) for a, b, c in product(range(1, 10), repeat=3) if a * 100 + b * 10 + c == a**3 + b**3 + c**3)))
def subsets(s): return reduce(lambda acc, x: acc + [sub + [x] for sub in acc], s, [[]])
print(subsets([1, 2, 3]), [c for n in range(1, 4) for c in combinations([3, 34, 4, 12, 5], n) if sum(c) == 9])
def partitions(n, largest=None):
    largest = largest or n
    if n == 0:
        yield []
        return
    for k in range(min(n, largest), 0, -1):
        for rest in partitions(n - k, k): yield [k] + rest
print(list(partitions(5)), sum(1 for _ in partitions(20)))
def parens(n, opened=0, closed=0, text=""):
    if closed == n: yield text
    if opened < n: yield from parens(n, opened + 1, closed, text + "(")
    if closed < opened: yield from parens(n, opened, closed + 1, text + ")")
print(list(parens(3)))
def spiral(m):
    while m:
        yield from m[0]
        m = list(zip(*m[1:]))[::-1]
print(list(spiral([[1, 2, 3], [4, 5, 6], [7, 8, 9]])))
def ackermann(m, n): return n + 1 if m == 0 else ackermann(m - 1, 1) if n == 0 else ackermann(m - 1, ackermann(m, n - 1))
print(ackermann(2, 3))
def gray(n): return [""] if n == 0 else ["0" + g for g in gray(n - 1)] + ["1" + g for g in reversed(gray(n - 1))]
print(gray(3))
def look_and_say(n):
    s = "1"
    for _ in range(n):
        yield s
        out, i = "", 0
        while i < len(s):
            j = i
            while j < len(s) and s[j] == s[i]: j += 1
            out += f"{j - i}{s[i]}"
            i = j
        s = out
print(list(look_and_say(6)))
def tour(n):
    moves = [(1, 2), (2, 1), (-1, 2), (-2, 1), (1, -2), (2, -1), (-1, -2), (-2, -1)]
    board = {(x, y): 0 for x in range(n) for y in range(n)}
    def free(p): return [q for dx, dy in moves if board.get(q := (p[0] + dx, p[1] + dy), 1) == 0]
    def go(p, k):
        board[p] = k
        if k == n * n: return True
        for q in sorted(free(p), key=lambda q: len(free(q))):
            if go(q, k + 1): return True
        board[p] = 0
        return False
    return go((0, 0), 1), board
ok, board = tour(5)
print(ok, [[board[x, y] for x in range(5)] for y in range(5)])
fizz = lambda n: "Fizz" * (n % 3 == 0) + "Buzz" * (n % 5 == 0) or n
print(*map(fizz, range(1, 16)))
print(max(((a, b, a * b) for a in range(90, 100) for b in range(90, 100) if str(a * b) == str(a * b)[::-1]), key=lambda t: t[2]))
print([n for n in range(1, 500) if sum(d for d in range(1, n) if n % d == 0) == n], sum(int(d) for d in str(2**100)))
print([x for i in range(3) for x in [i] * i], *(f"{i}x{j}={i * j}" for i in range(1, 4) for j in range(i, 4)))
hist = {}
for w in "a bb a ccc bb a".split(): hist[w] = hist.get(w, 0) + 1
for w, n in sorted(hist.items(), key=lambda t: (-t[1], t[0])): print(f"{w:<4}{'*' * n}")
