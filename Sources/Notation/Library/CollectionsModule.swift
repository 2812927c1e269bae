/// The module `collections`, first part: namedtuple and the dictionaries.
let collectionsModuleSource = #"""
  from _native import caller_module, type_lookup

  __all__ = ["ChainMap", "Counter", "OrderedDict", "UserDict", "UserList", "UserString", "defaultdict", "deque",
             "namedtuple"]

  _ABSENT = object()
  _GenericAlias = type(list[int])


  def namedtuple(typename, field_names, *, rename=False, defaults=None, module=None):
      from keyword import iskeyword
      if isinstance(field_names, str):
          field_names = field_names.replace(",", " ").split()
      names = list(map(str, field_names))
      typename = str(typename)
      if rename:
          seen = set()
          for index, name in enumerate(names):
              if not name.isidentifier() or iskeyword(name) or name.startswith("_") or name in seen:
                  names[index] = f"_{index}"
              seen.add(name)
      for name in [typename] + names:
          if not name.isidentifier():
              raise ValueError(f"Type names and field names must be valid identifiers: {name!r}")
          if iskeyword(name):
              raise ValueError(f"Type names and field names cannot be a keyword: {name!r}")
      seen = set()
      for name in names:
          if name.startswith("_") and not rename:
              raise ValueError(f"Field names cannot start with an underscore: {name!r}")
          if name in seen:
              raise ValueError(f"Encountered duplicate field name: {name!r}")
          seen.add(name)
      values = tuple(defaults or ())
      if len(values) > len(names):
          raise TypeError("Got more default values than field names")
      from _namedtuple import make_namedtuple
      by_name = dict(zip(names[len(names) - len(values):], values))
      return make_namedtuple(typename, tuple(names), by_name, module or caller_module())


  _being_shown = set()


  def _shown_once(mark):
      """Decorates a __repr__ of something that may hold itself: it shows as `mark` inside its own repr."""

      def decorate(show):
          def __repr__(self):
              key = id(self)
              if key in _being_shown:
                  return mark
              _being_shown.add(key)
              try:
                  return show(self)
              finally:
                  _being_shown.discard(key)

          return __repr__

      return decorate


  class defaultdict(dict):
      def __init__(self, default_factory=None, /, *args, **kwargs):
          if default_factory is not None and not callable(default_factory):
              raise TypeError("first argument must be callable or None")
          self.default_factory = default_factory
          super().__init__(*args, **kwargs)

      def __missing__(self, key):
          if self.default_factory is None:
              raise KeyError(key)
          value = self[key] = self.default_factory()
          return value

      def __repr__(self):
          key = id(self)
          if key in _being_shown:
              factory = "..."
          else:
              _being_shown.add(key)
              try:
                  factory = repr(self.default_factory)
              finally:
                  _being_shown.discard(key)
          return f"{type(self).__name__}({factory}, {dict.__repr__(self)})"

      def copy(self):
          return type(self)(self.default_factory, self)

      __copy__ = copy

      def __or__(self, other):
          if not isinstance(other, dict):
              return NotImplemented
          merged = self.copy()
          merged.update(other)
          return merged

      def __ror__(self, other):
          if not isinstance(other, dict):
              return NotImplemented
          merged = type(self)(self.default_factory, other)
          merged.update(self)
          return merged


  class OrderedDict(dict):
      def popitem(self, last=True):
          if not self:
              raise KeyError("dictionary is empty")
          key = next(reversed(self) if last else iter(self))
          return key, self.pop(key)

      def move_to_end(self, key, last=True):
          value = dict.pop(self, key, _ABSENT)
          if value is _ABSENT:
              raise KeyError(key)
          if last:
              dict.__setitem__(self, key, value)
          else:
              # A dict grows only at its end: everything else goes behind the key.
              others = list(dict.items(self))
              dict.clear(self)
              dict.__setitem__(self, key, value)
              dict.update(self, others)

      def copy(self):
          return self.__class__(self)

      __copy__ = copy

      @classmethod
      def fromkeys(cls, iterable, value=None):
          made = cls()
          for key in iterable:
              made[key] = value
          return made

      def __eq__(self, other):
          if isinstance(other, OrderedDict):
              return dict.__eq__(self, other) and all(mine == theirs for mine, theirs in zip(self, other))
          return dict.__eq__(self, other)

      __hash__ = None

      @_shown_once("...")
      def __repr__(self):
          return f"{type(self).__name__}({list(self.items()) if self else ''})"

      def __or__(self, other):
          if not isinstance(other, dict):
              return NotImplemented
          merged = self.__class__(self)
          merged.update(other)
          return merged

      def __ror__(self, other):
          if not isinstance(other, dict):
              return NotImplemented
          merged = self.__class__(other)
          merged.update(self)
          return merged


  class Counter(dict):
      def __init__(self, iterable=None, /, **kwds):
          super().__init__()
          self.update(iterable, **kwds)

      def __missing__(self, key):
          return 0

      def total(self):
          return sum(self.values())

      def most_common(self, n=None):
          # The sort is stable: elements of one count stay in the order of their first occurrence.
          ordered = sorted(self.items(), key=lambda item: item[1], reverse=True)
          return ordered if n is None else ordered[:max(n, 0)]

      def elements(self):
          return (key for key, count in self.items() for _ in range(count))

      @classmethod
      def fromkeys(cls, iterable, v=None):
          raise NotImplementedError("Counter.fromkeys() is undefined.  Use Counter(iterable) instead.")

      def update(self, iterable=None, /, **kwds):
          if iterable is not None:
              if hasattr(type(iterable), "items") and hasattr(type(iterable), "keys"):
                  if self:
                      for key, count in iterable.items():
                          self[key] = count + self.get(key, 0)
                  else:
                      super().update(iterable)
              else:
                  get = self.get
                  for key in iterable:
                      self[key] = get(key, 0) + 1
          if kwds:
              self.update(kwds)

      def subtract(self, iterable=None, /, **kwds):
          if iterable is not None:
              if hasattr(type(iterable), "items") and hasattr(type(iterable), "keys"):
                  for key, count in iterable.items():
                      self[key] = self.get(key, 0) - count
              else:
                  for key in iterable:
                      self[key] = self.get(key, 0) - 1
          if kwds:
              self.subtract(kwds)

      def copy(self):
          return self.__class__(self)

      __copy__ = copy

      def __delitem__(self, key):
          if key in self:
              super().__delitem__(key)

      def __repr__(self):
          if not self:
              return f"{self.__class__.__name__}()"
          try:
              shown = dict(self.most_common())
          except TypeError:
              shown = dict(self)
          return f"{self.__class__.__name__}({shown!r})"

      def _counts_with(self, other):
          """Every key of both, in order, with its two counts."""
          for key, count in self.items():
              yield key, count, other[key]
          for key, count in other.items():
              if key not in self:
                  yield key, 0, count

      def _combine(self, other, choose):
          if not isinstance(other, Counter):
              return NotImplemented
          result = Counter()
          for key, mine, theirs in self._counts_with(other):
              count = choose(mine, theirs)
              if count > 0:
                  result[key] = count
          return result

      def __add__(self, other):
          return self._combine(other, lambda mine, theirs: mine + theirs)

      def __sub__(self, other):
          return self._combine(other, lambda mine, theirs: mine - theirs)

      def __or__(self, other):
          return self._combine(other, lambda mine, theirs: theirs if mine < theirs else mine)

      def __and__(self, other):
          return self._combine(other, lambda mine, theirs: mine if mine < theirs else theirs)

      def __pos__(self):
          return self + Counter()

      def __neg__(self):
          return Counter() - self

      def _keep_positive(self):
          for key in [key for key, count in self.items() if not count > 0]:
              del self[key]
          return self

      def __iadd__(self, other):
          for key, count in other.items():
              self[key] += count
          return self._keep_positive()

      def __isub__(self, other):
          for key, count in other.items():
              self[key] -= count
          return self._keep_positive()

      def __ior__(self, other):
          for key, count in other.items():
              if count > self[key]:
                  self[key] = count
          return self._keep_positive()

      def __iand__(self, other):
          for key, count in list(self.items()):
              if other[key] < count:
                  self[key] = other[key]
          return self._keep_positive()

      def _every(self, other, test):
          if not isinstance(other, Counter):
              return NotImplemented
          return all(test(mine, theirs) for _, mine, theirs in self._counts_with(other))

      def __eq__(self, other):
          return self._every(other, lambda mine, theirs: mine == theirs)

      def __ne__(self, other):
          equal = self == other if isinstance(other, Counter) else NotImplemented
          return equal if equal is NotImplemented else not equal

      __hash__ = None

      def __le__(self, other):
          return self._every(other, lambda mine, theirs: mine <= theirs)

      def __lt__(self, other):
          return self <= other and self != other if isinstance(other, Counter) else NotImplemented

      def __ge__(self, other):
          return self._every(other, lambda mine, theirs: mine >= theirs)

      def __gt__(self, other):
          return self >= other and self != other if isinstance(other, Counter) else NotImplemented
  """#
