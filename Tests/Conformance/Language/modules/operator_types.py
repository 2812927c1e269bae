import operator, types, string, keyword, copy, bisect, heapq
from operator import itemgetter, attrgetter, methodcaller
from types import SimpleNamespace, MappingProxyType, FunctionType, GeneratorType, CoroutineType, MethodType, NoneType, UnionType, GenericAlias, LambdaType, BuiltinFunctionType, AsyncGeneratorType, ModuleType, new_class
def t(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
print(operator.add(1, 2), operator.sub(5, 3), operator.mul("a", 3), operator.truediv(1, 2), operator.floordiv(7, 2), operator.mod(7, 3), operator.pow(2, 5), operator.neg(3), operator.pos(-1), operator.abs(-4), operator.invert(5), operator.inv(0))
print(operator.and_(6, 3), operator.or_(6, 3), operator.xor(6, 3), operator.lshift(1, 4), operator.rshift(16, 2), operator.lt(1, 2), operator.le(2, 2), operator.eq(1, 1.0), operator.ne(1, 2), operator.gt(1, 2), operator.ge(2, 1), operator.not_([]), operator.truth("a"), operator.is_(None, None), operator.is_not(1, None))
l = [1, 2, 3]
operator.setitem(l, 0, 9)
operator.delitem(l, 1)
print(l, operator.getitem(l, -1), operator.contains(l, 9), operator.countOf([1, 1, 2], 1), operator.indexOf("abc", "c"), operator.concat([1], [2]), operator.iadd(l, [5]), l, operator.index(True), operator.length_hint([1, 2]), operator.length_hint(iter(range(3))), operator.length_hint(5, 7), operator.call(int, "5"), operator.matmul.__name__)
print(itemgetter(1)("abc"), itemgetter("k")({"k": 5}), itemgetter(0, -1)([1, 2, 3]), itemgetter(slice(0, 2))("abc"), sorted([(1, "b"), (0, "c"), (2, "a")], key=itemgetter(1)), itemgetter(1), itemgetter(0, "a"))
ns = SimpleNamespace(a=1, b=SimpleNamespace(c=[1, 2]))
print(attrgetter("a")(ns), attrgetter("b.c")(ns), attrgetter("a", "b.c")(ns), attrgetter("a"), methodcaller("upper")("ab"), methodcaller("split", ",", maxsplit=1)("a,b,c"), methodcaller("f", 1, x=2))
t(lambda: itemgetter())
t(lambda: attrgetter(5))
t(lambda: attrgetter("zz")(ns))
t(lambda: methodcaller(5))
t(lambda: itemgetter(9)([1]))
t(lambda: operator.concat(1, 2))
t(lambda: operator.indexOf([1], 5))
t(lambda: operator.index("a"))
print(ns, ns == SimpleNamespace(a=1, b=ns.b), ns != SimpleNamespace(), SimpleNamespace(), vars(ns)["a"])
ns.self = ns
ns.a += 1
print(ns)
del ns.a
t(lambda: ns.a)
t(lambda: SimpleNamespace(1))
m = MappingProxyType({"a": 1})
print(m, m["a"], len(m), list(m), m.get("z"), "a" in m, m == {"a": 1}, dict(m), m | {"b": 2}, list(m.items()))
def assign():
    m["a"] = 2
t(assign)
t(lambda: m.pop("a"))
t(lambda: m["zz"])
t(lambda: MappingProxyType(5))
def f(): pass
def g(): yield
async def c(): pass
async def ag(): yield
class K:
    def m(self): pass
co = c()
print(isinstance(f, FunctionType), isinstance(lambda: 1, LambdaType), isinstance(g(), GeneratorType), isinstance(co, CoroutineType), isinstance(ag(), AsyncGeneratorType), isinstance(K().m, MethodType), isinstance(len, BuiltinFunctionType), isinstance(None, NoneType), isinstance(int | str, UnionType), isinstance(list[int], GenericAlias), isinstance(types, ModuleType), isinstance(K.m, FunctionType))
co.close()
print(FunctionType, GeneratorType, CoroutineType, MethodType, NoneType, UnionType, GenericAlias, MappingProxyType, types.EllipsisType, types.NotImplementedType, types.CodeType, types.TracebackType, types.CellType, types.BuiltinMethodType)
bound = MethodType(lambda self, x: (self, x), "me")
print(bound(5), bound.__self__)
print(new_class("New", (K,), {}, lambda ns: ns.update(x=5)).x, new_class("Plain").__name__, new_class("M", (), {"metaclass": type}).__class__)
print(string.ascii_lowercase, string.digits, string.punctuation, repr(string.whitespace), string.capwords("hello wORLD  x"), string.capwords("a-b", "-"), string.hexdigits, string.octdigits, len(string.printable))
print(keyword.iskeyword("if"), keyword.iskeyword("match"), keyword.issoftkeyword("match"), len(keyword.kwlist), keyword.kwlist[:3])
a = [1, 3, 3, 5]
print(bisect.bisect(a, 3), bisect.bisect_left(a, 3), bisect.bisect_right(a, 9), bisect.bisect_left(a, 0), bisect.bisect_left(["a", "bb", "ccc"], 2, key=len))
bisect.insort(a, 4)
bisect.insort_left(a, 3)
print(a, bisect.bisect(a, 3, 0, 2))
t(lambda: bisect.bisect(a, 3, -1))
t(lambda: bisect.bisect(a, "x"))
h = []
for n in [5, 1, 8, 3, 9, 2]:
    heapq.heappush(h, n)
print(h, heapq.heappop(h), h, heapq.heappushpop(h, 0), heapq.heapreplace(h, 10), h)
q = [9, 7, 5, 3, 1, 8, 2, 6]
heapq.heapify(q)
print(q, [heapq.heappop(q) for _ in range(len(q))], heapq.nlargest(2, [1, 5, 3]), heapq.nsmallest(2, ["bb", "a", "ccc"], key=len), list(heapq.merge([1, 4], [2, 3], [])), list(heapq.merge([3, 1], [2], reverse=True)), list(heapq.merge(["a", "ccc"], ["bb"], key=len)))
t(lambda: heapq.heappop([]))
t(lambda: heapq.heappush([1], "a"))
pq = []
for item in [(2, "b"), (1, "z"), (1, "a")]:
    heapq.heappush(pq, item)
print([heapq.heappop(pq) for _ in range(3)])
