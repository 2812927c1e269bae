/// The module `string`.
let stringModuleSource = #"""
  __all__ = ["ascii_letters", "ascii_lowercase", "ascii_uppercase", "capwords", "digits", "hexdigits", "octdigits",
             "printable", "punctuation", "whitespace"]

  whitespace = " \t\n\r\v\f"
  ascii_lowercase = "abcdefghijklmnopqrstuvwxyz"
  ascii_uppercase = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
  ascii_letters = ascii_lowercase + ascii_uppercase
  digits = "0123456789"
  hexdigits = digits + "abcdef" + "ABCDEF"
  octdigits = "01234567"
  punctuation = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"
  printable = digits + ascii_letters + punctuation + whitespace


  def capwords(s, sep=None):
      return (sep or " ").join(map(str.capitalize, s.split(sep)))


  _ABSENT_NAMES = frozenset(("Formatter", "Template"))


  def __getattr__(name):
      if name in _ABSENT_NAMES:
          raise ImportError(f"cannot import name {name!r} from 'string': it is not part of the notation")
      raise AttributeError(f"module 'string' has no attribute {name!r}")
  """#

/// The module `bisect`.
let bisectModuleSource = #"""
  def _bounds(a, lo, hi):
      if lo < 0:
          raise ValueError("lo must be non-negative")
      return lo, len(a) if hi is None else hi


  def bisect_right(a, x, lo=0, hi=None, *, key=None):
      lo, hi = _bounds(a, lo, hi)
      while lo < hi:
          middle = (lo + hi) // 2
          if x < (a[middle] if key is None else key(a[middle])):
              hi = middle
          else:
              lo = middle + 1
      return lo


  def bisect_left(a, x, lo=0, hi=None, *, key=None):
      lo, hi = _bounds(a, lo, hi)
      while lo < hi:
          middle = (lo + hi) // 2
          if (a[middle] if key is None else key(a[middle])) < x:
              lo = middle + 1
          else:
              hi = middle
      return lo


  def insort_right(a, x, lo=0, hi=None, *, key=None):
      a.insert(bisect_right(a, x if key is None else key(x), lo, hi, key=key), x)


  def insort_left(a, x, lo=0, hi=None, *, key=None):
      a.insert(bisect_left(a, x if key is None else key(x), lo, hi, key=key), x)


  bisect = bisect_right
  insort = insort_right
  """#

/// The module `heapq`.
let heapqModuleSource = #"""
  __all__ = ["heappush", "heappop", "heapify", "heapreplace", "merge", "nlargest", "nsmallest", "heappushpop"]


  def _rise(heap, place, first):
      """Moves the item at `place` up until its parent is not greater."""
      item = heap[place]
      while place > first:
          parent = (place - 1) >> 1
          if not item < heap[parent]:
              break
          heap[place] = heap[parent]
          place = parent
      heap[place] = item


  def _settle(heap, place):
      """Puts the item at `place` where it belongs below: the lesser child moves up to the leaves, then the item rises."""
      first, size = place, len(heap)
      item = heap[place]
      child = 2 * place + 1
      while child < size:
          if child + 1 < size and not heap[child] < heap[child + 1]:
              child += 1
          heap[place] = heap[child]
          place = child
          child = 2 * place + 1
      heap[place] = item
      _rise(heap, place, first)


  def heappush(heap, item, /):
      heap.append(item)
      _rise(heap, len(heap) - 1, 0)


  def heappop(heap, /):
      if not heap:
          raise IndexError("index out of range")
      last = heap.pop()
      if not heap:
          return last
      least = heap[0]
      heap[0] = last
      _settle(heap, 0)
      return least


  def heapreplace(heap, item, /):
      if not heap:
          raise IndexError("index out of range")
      least = heap[0]
      heap[0] = item
      _settle(heap, 0)
      return least


  def heappushpop(heap, item, /):
      if heap and heap[0] < item:
          item, heap[0] = heap[0], item
          _settle(heap, 0)
      return item


  def heapify(heap, /):
      for place in reversed(range(len(heap) // 2)):
          _settle(heap, place)


  def merge(*iterables, key=None, reverse=False):
      # One head a source, in the order of the sources; the first of the least goes out, so equal items keep that order.
      heads = []
      for source in map(iter, iterables):
          for value in source:
              heads.append((value if key is None else key(value), value, source))
              break
      while heads:
          best = 0
          for place in range(1, len(heads)):
              if heads[best][0] < heads[place][0] if reverse else heads[place][0] < heads[best][0]:
                  best = place
          _, value, source = heads[best]
          yield value
          for value in source:
              heads[best] = (value if key is None else key(value), value, source)
              break
          else:
              del heads[best]


  def nsmallest(n, iterable, key=None):
      return sorted(iterable, key=key)[:max(n, 0)]


  def nlargest(n, iterable, key=None):
      return sorted(iterable, key=key, reverse=True)[:max(n, 0)]
  """#

/// The module `__future__`: every feature that is not yet the rule is named, and `annotations` is known to the compiler.
let futureModuleSource = #"""
  all_feature_names = ["nested_scopes", "generators", "division", "absolute_import", "with_statement", "print_function",
                       "unicode_literals", "barry_as_FLUFL", "generator_stop", "annotations"]
  __all__ = ["all_feature_names"] + all_feature_names


  class _Feature:
      def __init__(self, optional, mandatory, flag):
          self.optional = optional
          self.mandatory = mandatory
          self.compiler_flag = flag

      def getOptionalRelease(self):
          return self.optional

      def getMandatoryRelease(self):
          return self.mandatory

      def __repr__(self):
          return "_Feature" + repr((self.optional, self.mandatory, self.compiler_flag))


  nested_scopes = _Feature((2, 1, 0, "beta", 1), (2, 2, 0, "alpha", 0), 0x10)
  generators = _Feature((2, 2, 0, "alpha", 1), (2, 3, 0, "final", 0), 0)
  division = _Feature((2, 2, 0, "alpha", 2), (3, 0, 0, "alpha", 0), 0x20000)
  absolute_import = _Feature((2, 5, 0, "alpha", 1), (3, 0, 0, "alpha", 0), 0x40000)
  with_statement = _Feature((2, 5, 0, "alpha", 1), (2, 6, 0, "alpha", 0), 0x80000)
  print_function = _Feature((2, 6, 0, "alpha", 2), (3, 0, 0, "alpha", 0), 0x100000)
  unicode_literals = _Feature((2, 6, 0, "alpha", 2), (3, 0, 0, "alpha", 0), 0x200000)
  barry_as_FLUFL = _Feature((3, 1, 0, "alpha", 2), (4, 0, 0, "alpha", 0), 0x400000)
  generator_stop = _Feature((3, 5, 0, "beta", 1), (3, 7, 0, "alpha", 0), 0x800000)
  annotations = _Feature((3, 7, 0, "beta", 1), None, 0x1000000)
  """#
