/// The module `collections.abc`, second half: containers with the methods that follow from the few abstract ones.
let collectionsAbcContainersSource = #"""


  class Sequence(Reversible, Collection):
      __slots__ = ()
      __abc_tpflags__ = 0

      @abstractmethod
      def __getitem__(self, index):
          raise IndexError

      def __iter__(self):
          index = 0
          try:
              while True:
                  yield self[index]
                  index += 1
          except IndexError:
              return

      def __contains__(self, value):
          return any(one is value or one == value for one in self)

      def __reversed__(self):
          for index in reversed(range(len(self))):
              yield self[index]

      def index(self, value, start=0, stop=None):
          if start is not None and start < 0:
              start = max(len(self) + start, 0)
          if stop is not None and stop < 0:
              stop += len(self)
          position = start
          while stop is None or position < stop:
              try:
                  one = self[position]
              except IndexError:
                  break
              if one is value or one == value:
                  return position
              position += 1
          raise ValueError

      def count(self, value):
          return sum(1 for one in self if one is value or one == value)


  class MutableSequence(Sequence):
      __slots__ = ()

      @abstractmethod
      def __setitem__(self, index, value):
          raise IndexError

      @abstractmethod
      def __delitem__(self, index):
          raise IndexError

      @abstractmethod
      def insert(self, index, value):
          raise IndexError

      def append(self, value):
          self.insert(len(self), value)

      def clear(self):
          try:
              while True:
                  self.pop()
          except IndexError:
              pass

      def reverse(self):
          size = len(self)
          for low in range(size // 2):
              high = size - low - 1
              self[low], self[high] = self[high], self[low]

      def extend(self, values):
          for value in list(values) if values is self else values:
              self.append(value)

      def pop(self, index=-1):
          value = self[index]
          del self[index]
          return value

      def remove(self, value):
          del self[self.index(value)]

      def __iadd__(self, values):
          self.extend(values)
          return self


  class ByteString(Sequence):
      __slots__ = ()


  class Set(Collection):
      __slots__ = ()

      def __le__(self, other):
          if not isinstance(other, Set):
              return NotImplemented
          return len(self) <= len(other) and all(one in other for one in self)

      def __lt__(self, other):
          return len(self) < len(other) and self.__le__(other) if isinstance(other, Set) else NotImplemented

      def __ge__(self, other):
          if not isinstance(other, Set):
              return NotImplemented
          return len(self) >= len(other) and all(one in self for one in other)

      def __gt__(self, other):
          return len(self) > len(other) and self.__ge__(other) if isinstance(other, Set) else NotImplemented

      def __eq__(self, other):
          return len(self) == len(other) and self.__le__(other) if isinstance(other, Set) else NotImplemented

      __hash__ = None

      @classmethod
      def _from_iterable(cls, it):
          return cls(it)

      def __and__(self, other):
          if not isinstance(other, Iterable):
              return NotImplemented
          return self._from_iterable(value for value in other if value in self)

      def __or__(self, other):
          if not isinstance(other, Iterable):
              return NotImplemented
          return self._from_iterable(value for part in (self, other) for value in part)

      def __sub__(self, other):
          other = self._as_set(other)
          if other is NotImplemented:
              return NotImplemented
          return self._from_iterable(value for value in self if value not in other)

      def __rsub__(self, other):
          other = self._as_set(other)
          if other is NotImplemented:
              return NotImplemented
          return self._from_iterable(value for value in other if value not in self)

      def __xor__(self, other):
          other = self._as_set(other)
          if other is NotImplemented:
              return NotImplemented
          return (self - other) | (other - self)

      def _as_set(self, other):
          if isinstance(other, Set):
              return other
          return self._from_iterable(other) if isinstance(other, Iterable) else NotImplemented

      __rand__ = __and__
      __ror__ = __or__
      __rxor__ = __xor__

      def isdisjoint(self, other):
          return not any(value in self for value in other)

      def _hash(self):
          # As for frozenset: any order of the same members gives the same number.
          return hash(frozenset(self))


  class MutableSet(Set):
      __slots__ = ()

      @abstractmethod
      def add(self, value):
          raise NotImplementedError

      @abstractmethod
      def discard(self, value):
          raise NotImplementedError

      def remove(self, value):
          if value not in self:
              raise KeyError(value)
          self.discard(value)

      def pop(self):
          for value in self:
              self.discard(value)
              return value
          raise KeyError from None

      def clear(self):
          try:
              while True:
                  self.pop()
          except KeyError:
              pass

      def __ior__(self, other):
          for value in other:
              self.add(value)
          return self

      def __iand__(self, other):
          for value in self - other:
              self.discard(value)
          return self

      def __ixor__(self, other):
          if other is self:
              self.clear()
              return self
          for value in self._as_set(other):
              if value in self:
                  self.discard(value)
              else:
                  self.add(value)
          return self

      def __isub__(self, other):
          if other is self:
              self.clear()
          else:
              for value in other:
                  self.discard(value)
          return self


  class MappingView(Sized):
      __slots__ = ("_mapping",)

      def __init__(self, mapping):
          self._mapping = mapping

      def __len__(self):
          return len(self._mapping)

      def __repr__(self):
          return f"{self.__class__.__name__}({self._mapping!r})"

      __class_getitem__ = classmethod(_GenericAlias)


  class KeysView(MappingView, Set):
      __slots__ = ()

      @classmethod
      def _from_iterable(cls, it):
          return set(it)

      def __contains__(self, key):
          return key in self._mapping

      def __iter__(self):
          yield from self._mapping


  class ItemsView(MappingView, Set):
      __slots__ = ()

      @classmethod
      def _from_iterable(cls, it):
          return set(it)

      def __contains__(self, item):
          key, value = item
          try:
              found = self._mapping[key]
          except KeyError:
              return False
          return found is value or found == value

      def __iter__(self):
          for key in self._mapping:
              yield key, self._mapping[key]


  class ValuesView(MappingView, Collection):
      __slots__ = ()

      def __contains__(self, value):
          return any(self._mapping[key] is value or self._mapping[key] == value for key in self._mapping)

      def __iter__(self):
          for key in self._mapping:
              yield self._mapping[key]


  class Mapping(Collection):
      __slots__ = ()

      @abstractmethod
      def __getitem__(self, key):
          raise KeyError

      def get(self, key, default=None):
          try:
              return self[key]
          except KeyError:
              return default

      def __contains__(self, key):
          try:
              self[key]
          except KeyError:
              return False
          return True

      def keys(self):
          return KeysView(self)

      def items(self):
          return ItemsView(self)

      def values(self):
          return ValuesView(self)

      def __eq__(self, other):
          return dict(self.items()) == dict(other.items()) if isinstance(other, Mapping) else NotImplemented

      __hash__ = None
      __reversed__ = None


  _ABSENT = object()


  class MutableMapping(Mapping):
      __slots__ = ()

      @abstractmethod
      def __setitem__(self, key, value):
          raise KeyError

      @abstractmethod
      def __delitem__(self, key):
          raise KeyError

      def pop(self, key, default=_ABSENT):
          try:
              value = self[key]
          except KeyError:
              if default is _ABSENT:
                  raise
              return default
          del self[key]
          return value

      def popitem(self):
          for key in self:
              value = self[key]
              del self[key]
              return key, value
          raise KeyError from None

      def clear(self):
          try:
              while True:
                  self.popitem()
          except KeyError:
              pass

      def update(self, other=(), /, **kwds):
          if isinstance(other, Mapping):
              for key in other:
                  self[key] = other[key]
          elif hasattr(other, "keys"):
              for key in other.keys():
                  self[key] = other[key]
          else:
              for key, value in other:
                  self[key] = value
          for key, value in kwds.items():
              self[key] = value

      def setdefault(self, key, default=None):
          try:
              return self[key]
          except KeyError:
              self[key] = default
          return default


  def _register_builtins():
      for cls in (tuple, str, range, bytes):
          Sequence.register(cls)
      ByteString.register(bytes)
      MutableSequence.register(list)
      Set.register(frozenset)
      MutableSet.register(set)
      MutableMapping.register(dict)
      Mapping.register(type(type.__dict__))
      empty = {}
      KeysView.register(type(empty.keys()))
      ItemsView.register(type(empty.items()))
      ValuesView.register(type(empty.values()))
      Set.register(type(empty.keys()))
      Set.register(type(empty.items()))


  _register_builtins()
  """#
