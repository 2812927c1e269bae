/// The module `operator`: the operators as functions.
let operatorModuleSource = #"""
  from _native import type_lookup

  __all__ = ["abs", "add", "and_", "attrgetter", "call", "concat", "contains", "countOf", "delitem", "eq", "floordiv",
             "ge", "getitem", "gt", "iadd", "iand", "iconcat", "ifloordiv", "ilshift", "imatmul", "imod", "imul", "index",
             "indexOf", "inv", "invert", "ior", "ipow", "irshift", "is_", "is_not", "isub", "itemgetter", "itruediv",
             "ixor", "le", "length_hint", "lshift", "lt", "matmul", "methodcaller", "mod", "mul", "ne", "neg", "not_",
             "or_", "pos", "pow", "rshift", "setitem", "sub", "truediv", "truth", "xor"]

  _abs = abs
  _pow = pow


  def lt(a, b, /):
      return a < b


  def le(a, b, /):
      return a <= b


  def eq(a, b, /):
      return a == b


  def ne(a, b, /):
      return a != b


  def ge(a, b, /):
      return a >= b


  def gt(a, b, /):
      return a > b


  def not_(a, /):
      return not a


  def truth(a, /):
      return True if a else False


  def is_(a, b, /):
      return a is b


  def is_not(a, b, /):
      return a is not b


  def abs(a, /):
      return _abs(a)


  def add(a, b, /):
      return a + b


  def and_(a, b, /):
      return a & b


  def floordiv(a, b, /):
      return a // b


  def index(a, /):
      method = type_lookup(type(a), "__index__")
      if method is None:
          raise TypeError(f"'{type(a).__name__}' object cannot be interpreted as an integer")
      return method(a)


  def inv(a, /):
      return ~a


  def invert(a, /):
      return ~a


  def lshift(a, b, /):
      return a << b


  def mod(a, b, /):
      return a % b


  def mul(a, b, /):
      return a * b


  def matmul(a, b, /):
      return a @ b


  def neg(a, /):
      return -a


  def or_(a, b, /):
      return a | b


  def pos(a, /):
      return +a


  def pow(a, b, /):
      return a ** b


  def rshift(a, b, /):
      return a >> b


  def sub(a, b, /):
      return a - b


  def truediv(a, b, /):
      return a / b


  def xor(a, b, /):
      return a ^ b


  def concat(a, b, /):
      if not hasattr(type(a), "__getitem__"):
          raise TypeError(f"'{type(a).__name__}' object can't be concatenated")
      return a + b


  def contains(a, b, /):
      return b in a


  def countOf(a, b, /):
      return sum(1 for one in a if one is b or one == b)


  def delitem(a, b, /):
      del a[b]


  def getitem(a, b, /):
      return a[b]


  def indexOf(a, b, /):
      for place, one in enumerate(a):
          if one is b or one == b:
              return place
      raise ValueError("sequence.index(x): x not in sequence")


  def setitem(a, b, c, /):
      a[b] = c


  def length_hint(obj, default=0, /):
      if not isinstance(default, int):
          raise TypeError(f"'{type(default).__name__}' object cannot be interpreted as an integer")
      try:
          return len(obj)
      except TypeError:
          pass
      method = type_lookup(type(obj), "__length_hint__")
      if method is None:
          return default
      hint = method(obj)
      return default if hint is NotImplemented else hint


  def call(obj, /, *args, **kwargs):
      return obj(*args, **kwargs)


  def iadd(a, b, /):
      a += b
      return a


  def iand(a, b, /):
      a &= b
      return a


  def iconcat(a, b, /):
      if not hasattr(type(a), "__getitem__"):
          raise TypeError(f"'{type(a).__name__}' object can't be concatenated")
      a += b
      return a


  def ifloordiv(a, b, /):
      a //= b
      return a


  def ilshift(a, b, /):
      a <<= b
      return a


  def imod(a, b, /):
      a %= b
      return a


  def imul(a, b, /):
      a *= b
      return a


  def imatmul(a, b, /):
      a @= b
      return a


  def ior(a, b, /):
      a |= b
      return a


  def ipow(a, b, /):
      a **= b
      return a


  def irshift(a, b, /):
      a >>= b
      return a


  def isub(a, b, /):
      a -= b
      return a


  def itruediv(a, b, /):
      a /= b
      return a


  def ixor(a, b, /):
      a ^= b
      return a


  class attrgetter:
      __slots__ = ("_names", "_paths")

      def __init__(self, /, *attrs):
          if not attrs:
              raise TypeError("attrgetter expected 1 argument, got 0")
          self._names = attrs
          for name in self._names:
              if not isinstance(name, str):
                  raise TypeError("attribute name must be a string")
          self._paths = [name.split(".") for name in self._names]

      def __call__(self, obj, /):
          values = []
          for path in self._paths:
              value = obj
              for name in path:
                  value = getattr(value, name)
              values.append(value)
          return values[0] if len(values) == 1 else tuple(values)

      def __repr__(self):
          return f"operator.attrgetter({', '.join(map(repr, self._names))})"


  class itemgetter:
      __slots__ = ("_items",)

      def __init__(self, /, *items):
          if not items:
              raise TypeError("itemgetter expected 1 argument, got 0")
          self._items = items

      def __call__(self, obj, /):
          items = self._items
          return obj[items[0]] if len(items) == 1 else tuple([obj[item] for item in items])

      def __repr__(self):
          return f"operator.itemgetter({', '.join(map(repr, self._items))})"


  class methodcaller:
      __slots__ = ("_name", "_args", "_kwargs")

      def __init__(self, /, *args, **kwargs):
          if not args:
              raise TypeError("methodcaller needs at least one argument, the method name")
          if not isinstance(args[0], str):
              raise TypeError("method name must be a string")
          self._name = args[0]
          self._args = args[1:]
          self._kwargs = kwargs

      def __call__(self, obj, /):
          return getattr(obj, self._name)(*self._args, **self._kwargs)

      def __repr__(self):
          parts = [repr(self._name), *map(repr, self._args)]
          parts += [f"{key}={value!r}" for key, value in self._kwargs.items()]
          return f"operator.methodcaller({', '.join(parts)})"
  """#
