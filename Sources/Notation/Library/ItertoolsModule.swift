/// The module `itertools`, first part: iterators that take items one by one. Each is a class whose `__next__` pulls only
/// when it is pulled, and which goes on after an exception as CPython's do.
let itertoolsModuleSource = #"""
  from _native import type_lookup

  __all__ = ["accumulate", "chain", "combinations", "combinations_with_replacement", "compress", "count", "cycle",
             "dropwhile", "filterfalse", "groupby", "islice", "pairwise", "permutations", "product", "repeat", "starmap",
             "takewhile", "tee", "zip_longest"]

  _ABSENT = object()


  def _as_index(value):
      method = type_lookup(type(value), "__index__")
      if method is None:
          raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")
      return method(value)


  class count:
      __slots__ = ("_next", "_step")

      def __init__(self, start=0, step=1):
          for value in (start, step):
              if not hasattr(type(value), "__add__") or isinstance(value, (str, bytes, list, tuple)):
                  raise TypeError("a number is required")
          self._next = start
          self._step = step

      def __iter__(self):
          return self

      def __next__(self):
          value = self._next
          self._next = value + self._step
          return value

      def __repr__(self):
          if type(self._step) is int and self._step == 1:
              return f"count({self._next!r})"
          return f"count({self._next!r}, {self._step!r})"


  class cycle:
      __slots__ = ("_source", "_saved", "_place")

      def __init__(self, iterable, /):
          self._source = iter(iterable)
          self._saved = []
          self._place = 0

      def __iter__(self):
          return self

      def __next__(self):
          if self._source is not None:
              for value in self._source:
                  self._saved.append(value)
                  return value
              self._source = None
          if not self._saved:
              raise StopIteration
          value = self._saved[self._place]
          self._place += 1
          if self._place >= len(self._saved):
              self._place = 0
          return value


  class repeat:
      __slots__ = ("_object", "_left")

      def __init__(self, object, times=_ABSENT):
          self._object = object
          self._left = -1 if times is _ABSENT else max(_as_index(times), 0)

      def __iter__(self):
          return self

      def __next__(self):
          if self._left == 0:
              raise StopIteration
          if self._left > 0:
              self._left -= 1
          return self._object

      def __length_hint__(self):
          if self._left < 0:
              raise TypeError("len() of unsized object")
          return self._left

      def __repr__(self):
          return f"repeat({self._object!r})" if self._left < 0 else f"repeat({self._object!r}, {self._left})"


  class accumulate:
      __slots__ = ("_source", "_func", "_total", "_initial")

      def __init__(self, iterable, func=None, *, initial=None):
          self._source = iter(iterable)
          self._func = func
          self._total = _ABSENT
          self._initial = initial

      def __iter__(self):
          return self

      def __next__(self):
          if self._initial is not None:
              self._total = self._initial
              self._initial = None
              return self._total
          value = next(self._source)
          if self._total is _ABSENT:
              self._total = value
          elif self._func is None:
              self._total = self._total + value
          else:
              self._total = self._func(self._total, value)
          return self._total


  class chain:
      __slots__ = ("_sources", "_current")

      def __init__(self, *iterables):
          self._sources = iter(iterables)
          self._current = None

      @classmethod
      def from_iterable(cls, iterable, /):
          made = cls()
          made._sources = iter(iterable)
          return made

      def __iter__(self):
          return self

      def __next__(self):
          while self._sources is not None:
              if self._current is None:
                  following = next(self._sources, _ABSENT)
                  if following is _ABSENT:
                      self._sources = None
                      break
                  try:
                      self._current = iter(following)
                  except BaseException:
                      self._sources = None
                      raise
              for value in self._current:
                  return value
              self._current = None
          raise StopIteration

      __class_getitem__ = classmethod(type(list[int]))


  class compress:
      __slots__ = ("_data", "_selectors")

      def __init__(self, data, selectors):
          self._data = iter(data)
          self._selectors = iter(selectors)

      def __iter__(self):
          return self

      def __next__(self):
          while True:
              value = next(self._data)
              if next(self._selectors):
                  return value


  class dropwhile:
      __slots__ = ("_predicate", "_source", "_started")

      def __init__(self, predicate, iterable, /):
          self._source = iter(iterable)
          self._predicate = predicate
          self._started = False

      def __iter__(self):
          return self

      def __next__(self):
          while True:
              value = next(self._source)
              if self._started:
                  return value
              if not self._predicate(value):
                  self._started = True
                  return value


  class takewhile:
      __slots__ = ("_predicate", "_source", "_ended")

      def __init__(self, predicate, iterable, /):
          self._source = iter(iterable)
          self._predicate = predicate
          self._ended = False

      def __iter__(self):
          return self

      def __next__(self):
          if self._ended:
              raise StopIteration
          value = next(self._source)
          if self._predicate(value):
              return value
          self._ended = True
          raise StopIteration


  class filterfalse:
      __slots__ = ("_predicate", "_source")

      def __init__(self, function, iterable, /):
          self._source = iter(iterable)
          self._predicate = bool if function is None else function

      def __iter__(self):
          return self

      def __next__(self):
          while True:
              value = next(self._source)
              if not self._predicate(value):
                  return value


  class starmap:
      __slots__ = ("_function", "_source")

      def __init__(self, function, iterable, /):
          self._source = iter(iterable)
          self._function = function

      def __iter__(self):
          return self

      def __next__(self):
          args = next(self._source)
          return self._function(*(args if type(args) is tuple else tuple(args)))


  class pairwise:
      __slots__ = ("_source", "_before")

      def __init__(self, iterable, /):
          self._source = iter(iterable)
          self._before = _ABSENT

      def __iter__(self):
          return self

      def __next__(self):
          if self._source is None:
              raise StopIteration
          try:
              if self._before is _ABSENT:
                  self._before = next(self._source)
              pair = self._before, next(self._source)
          except StopIteration:
              self._source = None
              raise
          self._before = pair[1]
          return pair


  def _slice_bound(value, least):
      """A bound of islice, or _ABSENT where it is none."""
      if value is None:
          return None
      method = type_lookup(type(value), "__index__")
      number = -1 if method is None else method(value)
      return number if number >= least else _ABSENT


  class islice:
      __slots__ = ("_source", "_next", "_stop", "_step", "_position")

      def __init__(self, iterable, *args):
          if not args or len(args) > 3:
              limit = "at least 2 arguments" if not args else "at most 4 arguments"
              raise TypeError(f"islice expected {limit}, got {len(args) + 1}")
          start, stop, step = (0, args[0], 1) if len(args) == 1 else (args + (None,))[:3]
          stop = _slice_bound(stop, 0)
          if stop is _ABSENT:
              raise ValueError("Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.")
          start = _slice_bound(start, 0)
          if start is _ABSENT:
              raise ValueError("Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.")
          step = _slice_bound(step, 1)
          if step is _ABSENT:
              raise ValueError("Step for islice() must be a positive integer or None.")
          self._source = iter(iterable)
          self._next = start or 0
          self._stop = stop
          self._step = 1 if step is None else step
          self._position = 0

      def __iter__(self):
          return self

      def __next__(self):
          source, stop = self._source, self._stop
          if source is None:
              raise StopIteration
          # The end without a pull where no item is wanted; but items that are skipped are taken first.
          wanted = self._next if stop is None else min(self._next, stop)
          try:
              while self._position < wanted:
                  next(source)
                  self._position += 1
              if stop is not None and self._position >= stop:
                  self._source = None
                  raise StopIteration
              value = next(source)
          except StopIteration:
              self._source = None
              raise
          self._position += 1
          self._next += self._step
          return value


  class zip_longest:
      __slots__ = ("_sources", "_open", "_fill")

      def __init__(self, *iterables, fillvalue=None):
          self._sources = [iter(one) for one in iterables]
          self._open = len(self._sources)
          self._fill = fillvalue

      def __iter__(self):
          return self

      def __next__(self):
          if not self._open:
              raise StopIteration
          row = []
          for place, source in enumerate(self._sources):
              value = self._fill
              if source is not None:
                  value = next(source, _ABSENT)
                  if value is _ABSENT:
                      self._open -= 1
                      if not self._open:
                          raise StopIteration
                      self._sources[place] = None
                      value = self._fill
              row.append(value)
          return tuple(row)
  """#
