# Linked lists, trees, heaps, tries, caches.
from __future__ import annotations
from dataclasses import dataclass, field
from typing import Generic, TypeVar, Optional, Iterator, Callable
T = TypeVar("T")
class Empty(Exception): pass
class Node(Generic[T]):
    __slots__ = ("value", "next")
    def __init__(self, value: T, next: Optional[Node[T]] = None):
        self.value, self.next = value, next
class LinkedList(Generic[T]):
    def __init__(self, items=()):
        self.head, self.size = None, 0
        for item in reversed(list(items)): self.push(item)
    def push(self, v):
        self.head = Node(v, self.head)
        self.size += 1
    def pop(self):
        if self.head is None: raise Empty("pop from an empty list")
        v, self.head = self.head.value, self.head.next
        self.size -= 1
        return v
    def __iter__(self) -> Iterator[T]:
        n = self.head
        while n:
            yield n.value
            n = n.next
    def __len__(self): return self.size
    def reverse(self):
        before, n = None, self.head
        while n: n.next, before, n = before, n, n.next
        self.head = before
        return self
    def __repr__(self): return f"LinkedList({list(self)})"
    def __eq__(self, o): return isinstance(o, LinkedList) and list(self) == list(o)
l = LinkedList([1, 2, 3])
l.push(0)
print(l, len(l), l.pop(), l.reverse(), l == LinkedList([3, 2, 1]), 2 in l, bool(LinkedList()), max(l))
try: LinkedList().pop()
except Empty as e: print(repr(e))
@dataclass
class Tree:
    key: int
    left: Tree | None = None
    right: Tree | None = None
    def insert(self, key):
        side = "left" if key < self.key else "right"
        child = getattr(self, side)
        if child is None: setattr(self, side, Tree(key))
        else: child.insert(key)
        return self
    def __iter__(self):
        if self.left: yield from self.left
        yield self.key
        if self.right: yield from self.right
    def depth(self): return 1 + max((c.depth() for c in (self.left, self.right) if c), default=0)
    def find(self, key):
        match self:
            case Tree(k) if k == key: return [key]
            case Tree(k, left=Tree() as l) if key < k: return [k] + l.find(key)
            case Tree(k, right=Tree() as r) if key > k: return [k] + r.find(key)
        raise KeyError(key)
root = Tree(5)
for k in (2, 8, 1, 9, 3): root.insert(k)
print(list(root), root.depth(), root.find(3), root.left, root == Tree(5), len(repr(root)))
try: root.find(7)
except KeyError as e: print(repr(e))
class Heap:
    def __init__(self, key: Callable = lambda x: x): self.items, self.key = [], key
    def push(self, x):
        self.items.append(x)
        i = len(self.items) - 1
        while i and self.key(self.items[i]) < self.key(self.items[(i - 1) // 2]):
            p = (i - 1) // 2
            self.items[i], self.items[p] = self.items[p], self.items[i]
            i = p
    def pop(self):
        top, last = self.items[0], self.items.pop()
        if self.items:
            self.items[0], i = last, 0
            while (c := 2 * i + 1) < len(self.items):
                if c + 1 < len(self.items) and self.key(self.items[c + 1]) < self.key(self.items[c]): c += 1
                if self.key(self.items[i]) <= self.key(self.items[c]): break
                self.items[i], self.items[c] = self.items[c], self.items[i]
                i = c
        return top
h = Heap(key=lambda w: (len(w), w))
for w in "pear fig apple kiwi date".split(): h.push(w)
print([h.pop() for _ in range(5)])
class Trie:
    def __init__(self): self.kids, self.end = {}, False
    def add(self, word):
        n = self
        for ch in word: n = n.kids.setdefault(ch, Trie())
        n.end = True
    def words(self, prefix=""):
        if self.end: yield prefix
        for ch in sorted(self.kids): yield from self.kids[ch].words(prefix + ch)
    def starting(self, prefix):
        n = self
        for ch in prefix:
            if ch not in n.kids: return
            n = n.kids[ch]
        yield from n.words(prefix)
t = Trie()
for w in ("car", "cart", "care", "dog", "do"): t.add(w)
print(list(t.words()), list(t.starting("car")), list(t.starting("x")))
class LRU:
    def __init__(self, size): self.size, self.data = size, {}
    def get(self, key):
        if key not in self.data: return None
        self.data[key] = self.data.pop(key)
        return self.data[key]
    def put(self, key, value):
        self.data.pop(key, None)
        self.data[key] = value
        if len(self.data) > self.size: del self.data[next(iter(self.data))]
c = LRU(2)
c.put("a", 1); c.put("b", 2); c.get("a"); c.put("c", 3)
print(c.data, c.get("b"), c.get("a"), c.data)
class Matrix:
    def __init__(self, rows): self.rows = [list(r) for r in rows]
    def __getitem__(self, at): return self.rows[at[0]][at[1]] if isinstance(at, tuple) else self.rows[at]
    def __setitem__(self, at, v): self.rows[at[0]][at[1]] = v
    def __iter__(self): return (v for row in self.rows for v in row)
    @property
    def shape(self): return len(self.rows), len(self.rows[0])
m = Matrix([(1, 2), (3, 4)])
m[0, 1] = 9
print(m[0, 1], m[1], list(m), m.shape, [row[:] for row in m.rows])
class Graph(dict):
    def __missing__(self, key):
        self[key] = set()
        return self[key]
g = Graph()
g["a"].add("b")
g["b"].add("c")
print(sorted(g), sorted(g["a"]), len(g["new"]), g)
@dataclass(order=True)
class Task:
    priority: int
    name: str = field(compare=False)
    done: bool = field(default=False, compare=False, repr=False)
tasks = [Task(2, "b"), Task(1, "z"), Task(2, "a")]
print(sorted(tasks), min(tasks), Task(1, "x") == Task(1, "y"))
class Stack(list):
    push = list.append
    def peek(self): return self[-1]
s = Stack()
s.push(1); s.push(2)
print(s, s.peek(), s.pop(), s)
def balanced(text):
    stack = Stack()
    for ch in text:
        if ch in "([{": stack.push(")]}"["([{".index(ch)])
        elif ch in ")]}" and (not stack or stack.pop() != ch): return False
    return not stack
print([balanced(x) for x in ("([]{})", "([)]", "((", "", "a)")])
