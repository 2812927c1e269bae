/// The module `collections`, third part: the classes that wrap other mappings and sequences. They inherit from
/// `collections.abc`, so they are made only for who asks for them.
let collectionsWrappersSource = #"""


  def __getattr__(name):
      if name in ("ChainMap", "UserDict", "UserList", "UserString"):
          import _collection_wrappers as wrappers
          return getattr(wrappers, name)
      if name == "abc":
          import collections.abc
          return collections.abc
      raise AttributeError(f"module 'collections' has no attribute {name!r}")
  """#

/// The private module `_collection_wrappers`; its classes say that they are of `collections`.
let collectionWrappersModuleSource = #"""
  from collections.abc import MutableMapping, MutableSequence, Sequence

  __name__ = "collections"


  class ChainMap(MutableMapping):
      def __init__(self, *maps):
          self.maps = list(maps) or [{}]

      def __missing__(self, key):
          raise KeyError(key)

      def __getitem__(self, key):
          for mapping in self.maps:
              try:
                  return mapping[key]
              except KeyError:
                  pass
          return self.__missing__(key)

      def get(self, key, default=None):
          return self[key] if key in self else default

      def __len__(self):
          return len(set().union(*self.maps))

      def __iter__(self):
          keys = {}
          for mapping in reversed(self.maps):
              keys.update(dict.fromkeys(mapping))
          return iter(keys)

      def __contains__(self, key):
          return any(key in mapping for mapping in self.maps)

      def __bool__(self):
          return any(self.maps)

      def __repr__(self):
          return f"{self.__class__.__name__}({', '.join(map(repr, self.maps))})"

      @classmethod
      def fromkeys(cls, iterable, *args):
          return cls(dict.fromkeys(iterable, *args))

      def copy(self):
          return self.__class__(self.maps[0].copy(), *self.maps[1:])

      __copy__ = copy

      def new_child(self, m=None, **kwargs):
          if m is None:
              m = kwargs
          elif kwargs:
              m.update(kwargs)
          return self.__class__(m, *self.maps)

      @property
      def parents(self):
          return self.__class__(*self.maps[1:])

      def __setitem__(self, key, value):
          self.maps[0][key] = value

      def __delitem__(self, key):
          try:
              del self.maps[0][key]
          except KeyError:
              raise KeyError(f"Key not found in the first mapping: {key!r}")

      def popitem(self):
          try:
              return self.maps[0].popitem()
          except KeyError:
              raise KeyError("No keys found in the first mapping.")

      def pop(self, key, *args):
          try:
              return self.maps[0].pop(key, *args)
          except KeyError:
              raise KeyError(f"Key not found in the first mapping: {key!r}")

      def clear(self):
          self.maps[0].clear()

      def __or__(self, other):
          if not hasattr(type(other), "keys"):
              return NotImplemented
          merged = self.copy()
          merged.maps[0].update(other)
          return merged

      def __ior__(self, other):
          self.maps[0].update(other)
          return self

      def __ror__(self, other):
          if not hasattr(type(other), "keys"):
              return NotImplemented
          merged = dict(other)
          for mapping in reversed(self.maps):
              merged.update(mapping)
          return self.__class__(merged)


  class UserDict(MutableMapping):
      def __init__(self, dict=None, /, **kwargs):
          self.data = {}
          if dict is not None:
              self.update(dict)
          if kwargs:
              self.update(kwargs)

      def __len__(self):
          return len(self.data)

      def __getitem__(self, key):
          if key in self.data:
              return self.data[key]
          if hasattr(self.__class__, "__missing__"):
              return self.__class__.__missing__(self, key)
          raise KeyError(key)

      def __setitem__(self, key, item):
          self.data[key] = item

      def __delitem__(self, key):
          del self.data[key]

      def __iter__(self):
          return iter(self.data)

      def __contains__(self, key):
          return key in self.data

      def get(self, key, default=None):
          return self[key] if key in self else default

      def __repr__(self):
          return repr(self.data)

      def __or__(self, other):
          other = other.data if isinstance(other, UserDict) else other
          return self.__class__(self.data | other) if isinstance(other, dict) else NotImplemented

      def __ror__(self, other):
          other = other.data if isinstance(other, UserDict) else other
          return self.__class__(other | self.data) if isinstance(other, dict) else NotImplemented

      def __ior__(self, other):
          self.data |= other.data if isinstance(other, UserDict) else other
          return self

      def copy(self):
          made = self.__class__()
          made.__dict__.update(self.__dict__)
          made.data = self.data.copy()
          return made

      __copy__ = copy

      @classmethod
      def fromkeys(cls, iterable, value=None):
          made = cls()
          for key in iterable:
              made[key] = value
          return made


  def _plain(other):
      return other.data if isinstance(other, (UserList, UserString)) else other


  class UserList(MutableSequence):
      def __init__(self, initlist=None):
          self.data = [] if initlist is None else list(_plain(initlist))

      def __repr__(self):
          return repr(self.data)

      def __lt__(self, other):
          return self.data < _plain(other)

      def __le__(self, other):
          return self.data <= _plain(other)

      def __eq__(self, other):
          return self.data == _plain(other)

      __hash__ = None

      def __gt__(self, other):
          return self.data > _plain(other)

      def __ge__(self, other):
          return self.data >= _plain(other)

      def __contains__(self, item):
          return item in self.data

      def __len__(self):
          return len(self.data)

      def __getitem__(self, i):
          return self.__class__(self.data[i]) if isinstance(i, slice) else self.data[i]

      def __setitem__(self, i, item):
          self.data[i] = item

      def __delitem__(self, i):
          del self.data[i]

      def __add__(self, other):
          return self.__class__(self.data + list(_plain(other)))

      def __radd__(self, other):
          return self.__class__(list(_plain(other)) + self.data)

      def __iadd__(self, other):
          self.data += list(_plain(other))
          return self

      def __mul__(self, n):
          return self.__class__(self.data * n)

      __rmul__ = __mul__

      def __imul__(self, n):
          self.data *= n
          return self

      def append(self, item):
          self.data.append(item)

      def insert(self, i, item):
          self.data.insert(i, item)

      def pop(self, i=-1):
          return self.data.pop(i)

      def remove(self, item):
          self.data.remove(item)

      def clear(self):
          self.data.clear()

      def copy(self):
          return self.__class__(self)

      __copy__ = copy

      def count(self, item):
          return self.data.count(item)

      def index(self, item, *args):
          return self.data.index(item, *args)

      def reverse(self):
          self.data.reverse()

      def sort(self, /, *args, **kwds):
          self.data.sort(*args, **kwds)

      def extend(self, other):
          self.data.extend(_plain(other))


  class UserString(Sequence):
      def __init__(self, seq):
          self.data = seq.data[:] if isinstance(seq, UserString) else str(seq)

      def __str__(self):
          return self.data

      def __repr__(self):
          return repr(self.data)

      def __int__(self):
          return int(self.data)

      def __float__(self):
          return float(self.data)

      def __hash__(self):
          return hash(self.data)

      def __eq__(self, other):
          return self.data == _plain(other)

      def __lt__(self, other):
          return self.data < _plain(other)

      def __le__(self, other):
          return self.data <= _plain(other)

      def __gt__(self, other):
          return self.data > _plain(other)

      def __ge__(self, other):
          return self.data >= _plain(other)

      def __contains__(self, char):
          return _plain(char) in self.data

      def __len__(self):
          return len(self.data)

      def __getitem__(self, index):
          return self.__class__(self.data[index])

      def __add__(self, other):
          return self.__class__(self.data + str(_plain(other)))

      def __radd__(self, other):
          return self.__class__(str(_plain(other)) + self.data)

      def __mul__(self, n):
          return self.__class__(self.data * n)

      __rmul__ = __mul__

      def __mod__(self, args):
          return self.__class__(self.data % args)


  def _forward(name, wrapped):
      """A method of str that answers in the wrapper's class where str answers in its own."""

      def method(self, *args, **kwds):
          result = getattr(self.data, name)(*map(_plain, args), **kwds)
          return self.__class__(result) if wrapped else result

      method.__name__ = name
      method.__qualname__ = f"UserString.{name}"
      return method


  for _name in ("capitalize", "casefold", "center", "expandtabs", "ljust", "lower", "lstrip", "removeprefix",
                "removesuffix", "replace", "rjust", "rstrip", "strip", "swapcase", "title", "translate", "upper", "zfill"):
      setattr(UserString, _name, _forward(_name, True))
  for _name in ("count", "encode", "endswith", "find", "format", "format_map", "index", "isalnum", "isalpha", "isascii",
                "isdecimal", "isdigit", "isidentifier", "islower", "isnumeric", "isprintable", "isspace", "istitle",
                "isupper", "join", "partition", "rfind", "rindex", "rpartition", "rsplit", "split", "splitlines",
                "startswith"):
      setattr(UserString, _name, _forward(_name, False))
  """#
