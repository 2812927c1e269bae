# Searches and orderings over small graphs.
from collections import deque, defaultdict
import heapq
class CycleError(Exception):
    pass
graph = {"a": {"b": 4, "c": 1}, "b": {"d": 1}, "c": {"b": 2, "d": 5}, "d": {"e": 3}, "e": {}, "z": {}}
def bfs(g, start):
    seen, queue, order = {start}, deque([start]), []
    while queue:
        node = queue.popleft()
        order.append(node)
        for n in sorted(g[node]):
            if n not in seen:
                seen.add(n)
                queue.append(n)
    return order
def dfs(g, node, seen=None):
    seen = set() if seen is None else seen
    seen.add(node)
    yield node
    for n in sorted(g[node]):
        if n not in seen:
            yield from dfs(g, n, seen)
def dijkstra(g, start):
    dist, back, heap = {start: 0}, {}, [(0, start)]
    while heap:
        d, node = heapq.heappop(heap)
        if d > dist[node]:
            continue
        for n, w in g[node].items():
            new = d + w
            if new < dist.get(n, float("inf")):
                dist[n], back[n] = new, node
                heapq.heappush(heap, (new, n))
    return dist, back
def path(back, end):
    steps = [end]
    while steps[-1] in back:
        steps.append(back[steps[-1]])
    return "->".join(reversed(steps))
def topological(deps):
    done, active, order = set(), [], []
    def visit(n):
        if n in done:
            return
        if n in active:
            raise CycleError(" > ".join(active[active.index(n):] + [n]))
        active.append(n)
        for d in deps.get(n, ()):
            visit(d)
        active.pop()
        done.add(n)
        order.append(n)
    for n in deps:
        visit(n)
    return order
def components(edges):
    parent = {}
    def find(x):
        parent.setdefault(x, x)
        while parent[x] != x:
            parent[x] = parent[parent[x]]
            x = parent[x]
        return x
    for a, b in edges:
        parent[find(a)] = find(b)
    groups = defaultdict(list)
    for x in sorted(parent):
        groups[find(x)].append(x)
    return sorted(groups.values())
print(bfs(graph, "a"), list(dfs(graph, "a")))
dist, back = dijkstra(graph, "a")
print(dist, path(back, "e"), path(back, "a"))
print(topological({"app": ["lib", "log"], "lib": ["core"], "log": ["core"], "core": []}))
try:
    topological({"a": ["b"], "b": ["c"], "c": ["a"]})
except CycleError as error:
    print("cycle", error)
print(components([(1, 2), (3, 4), (2, 5), (6, 6)]))
grid = ["S.#.", "..#.", ".#..", "...E"]
def maze(grid):
    cells = {(r, c): ch for r, row in enumerate(grid) for c, ch in enumerate(row)}
    start = next(p for p, ch in cells.items() if ch == "S")
    queue, seen = deque([(start, [start])]), {start}
    while queue:
        (r, c), route = queue.popleft()
        if cells[r, c] == "E":
            return route
        for dr, dc in ((0, 1), (1, 0), (0, -1), (-1, 0)):
            p = r + dr, c + dc
            if cells.get(p, "#") != "#" and p not in seen:
                seen.add(p)
                queue.append((p, route + [p]))
route = maze(grid)
print(len(route), route[0], route[-1])
print("\n".join("".join("*" if (r, c) in route and ch == "." else ch for c, ch in enumerate(row)) for r, row in enumerate(grid)))
