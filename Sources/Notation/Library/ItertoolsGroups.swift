/// The module `itertools`, second part: grouping, copies of an iterator, and the combinatoric iterators.
let itertoolsGroupsSource = #"""


  class groupby:
      __slots__ = ("_source", "_key", "_value", "_value_key", "_group_key", "_group")

      def __init__(self, iterable, key=None):
          self._source = iter(iterable)
          self._key = key
          self._value = self._value_key = self._group_key = _ABSENT
          self._group = None

      def __iter__(self):
          return self

      def _pull(self):
          value = next(self._source)
          key = value if self._key is None else self._key(value)
          self._value, self._value_key = value, key

      def __next__(self):
          # The group before ends here: what is left of it is passed over.
          self._group = None
          while self._value_key is _ABSENT or self._group_key is not _ABSENT and self._value_key == self._group_key:
              self._pull()
          self._group_key = self._value_key
          self._group = _Group(self, self._group_key)
          return self._group_key, self._group


  class _Group:
      __slots__ = ("_parent", "_key")

      def __init__(self, parent, key):
          self._parent = parent
          self._key = key

      def __iter__(self):
          return self

      def __next__(self):
          parent = self._parent
          if parent._group is not self:
              raise StopIteration
          if parent._value is _ABSENT:
              parent._pull()
          if not self._key == parent._value_key:
              raise StopIteration
          value = parent._value
          parent._value = _ABSENT
          return value


  class _tee:
      """One of several readers of an iterator. The items not yet read by all are a chain of [item, rest] links."""

      __slots__ = ("_source", "_link")

      def __init__(self, source, link):
          self._source = source
          self._link = link

      def __iter__(self):
          return self

      def __next__(self):
          link = self._link
          if link[1] is None:
              link[0] = next(self._source)
              link[1] = [None, None]
          self._link = link[1]
          return link[0]

      def __copy__(self):
          return _tee(self._source, self._link)


  def tee(iterable, n=2, /):
      if n < 0:
          raise ValueError("n must be >= 0")
      if n == 0:
          return ()
      source = iter(iterable)
      first = source.__copy__() if isinstance(source, _tee) else _tee(source, [None, None])
      return (source if isinstance(source, _tee) else first, *(first.__copy__() for _ in range(n - 1)))


  class product:
      __slots__ = ("_pools", "_places")

      def __init__(self, *iterables, repeat=1):
          repeat = _as_index(repeat)
          if repeat < 0:
              raise ValueError("repeat argument cannot be negative")
          self._pools = [tuple(one) for one in iterables] * repeat
          self._places = None

      def __iter__(self):
          return self

      def __next__(self):
          pools = self._pools
          if pools is None:
              raise StopIteration
          if self._places is None:
              if not all(pools):
                  self._pools = None
                  raise StopIteration
              self._places = [0] * len(pools)
          else:
              self._advance()
          return tuple(pool[place] for pool, place in zip(pools, self._places))

      def _advance(self):
          places = self._places
          for column in range(len(places) - 1, -1, -1):
              places[column] += 1
              if places[column] < len(self._pools[column]):
                  return
              places[column] = 0
          self._pools = None
          raise StopIteration


  def _length(r, default):
      if r is None:
          return default
      if not isinstance(r, int):
          raise TypeError("Expected int as r")
      if r < 0:
          raise ValueError("r must be non-negative")
      return r


  class _Chosen:
      """Tuples of items of a pool: a subclass says how one row of places follows another."""

      __slots__ = ("_pool", "_places")

      def __iter__(self):
          return self

      def __next__(self):
          if self._places is None:
              raise StopIteration
          if self._pool is None:
              raise StopIteration
          row = tuple(self._pool[place] for place in self._places)
          self._places = self._following(self._places)
          return row


  class permutations(_Chosen):
      __slots__ = ()

      def __init__(self, iterable, r=None):
          self._pool = tuple(iterable)
          size = _length(r, len(self._pool))
          self._places = list(range(size)) if size <= len(self._pool) else None

      def _following(self, places):
          size = len(self._pool)
          used = set(places)
          for column in range(len(places) - 1, -1, -1):
              used.discard(places[column])
              for place in range(places[column] + 1, size):
                  if place not in used:
                      kept = places[:column] + [place]
                      taken = set(kept)
                      rest = [one for one in range(size) if one not in taken]
                      return kept + rest[:len(places) - column - 1]
          return None


  class combinations(_Chosen):
      __slots__ = ()

      def __init__(self, iterable, r):
          self._pool = tuple(iterable)
          if r < 0:
              raise ValueError("r must be non-negative")
          self._places = list(range(r)) if r <= len(self._pool) else None

      def _following(self, places):
          size, r = len(self._pool), len(places)
          for column in range(r - 1, -1, -1):
              if places[column] < size - r + column:
                  first = places[column] + 1
                  return places[:column] + list(range(first, first + r - column))
          return None


  class combinations_with_replacement(_Chosen):
      __slots__ = ()

      def __init__(self, iterable, r):
          self._pool = tuple(iterable)
          if r < 0:
              raise ValueError("r must be non-negative")
          self._places = [0] * r if self._pool or not r else None

      def _following(self, places):
          last = len(self._pool) - 1
          for column in range(len(places) - 1, -1, -1):
              if places[column] < last:
                  return places[:column] + [places[column] + 1] * (len(places) - column)
          return None
  """#
