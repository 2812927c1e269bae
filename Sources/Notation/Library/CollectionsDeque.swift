/// The module `collections`, second part: the double-ended queue.
let collectionsDequeSource = #"""


  def _index(value):
      method = type_lookup(type(value), "__index__")
      if method is None:
          raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")
      return method(value)


  class deque:
      """A ring of slots whose number is a power of two: both ends move without moving what is between them."""

      __slots__ = ("_ring", "_head", "_size", "_changes", "_maxlen", "__dict__")

      def __init__(self, iterable=(), maxlen=None):
          if maxlen is not None:
              if not isinstance(maxlen, int):
                  raise TypeError("an integer is required")
              if maxlen < 0:
                  raise ValueError("maxlen must be non-negative")
          self._maxlen = maxlen
          self._reset()
          self.extend(iterable)

      def _reset(self):
          self._ring = [None] * 8
          self._head = self._size = self._changes = 0

      @property
      def maxlen(self):
          return self._maxlen

      def _grow(self):
          ring, head = self._ring, self._head
          self._ring = ring[head:] + ring[:head] + [None] * len(ring)
          self._head = 0

      def append(self, x, /):
          if self._size == len(self._ring):
              self._grow()
          ring = self._ring
          ring[self._head + self._size & len(ring) - 1] = x
          self._size += 1
          self._changes += 1
          if self._maxlen is not None and self._size > self._maxlen:
              self.popleft()

      def appendleft(self, x, /):
          if self._size == len(self._ring):
              self._grow()
          ring = self._ring
          self._head = self._head - 1 & len(ring) - 1
          ring[self._head] = x
          self._size += 1
          self._changes += 1
          if self._maxlen is not None and self._size > self._maxlen:
              self.pop()

      def pop(self):
          if not self._size:
              raise IndexError("pop from an empty deque")
          self._size -= 1
          self._changes += 1
          ring = self._ring
          place = self._head + self._size & len(ring) - 1
          x = ring[place]
          ring[place] = None
          return x

      def popleft(self):
          if not self._size:
              raise IndexError("pop from an empty deque")
          ring, place = self._ring, self._head
          x = ring[place]
          ring[place] = None
          self._head = place + 1 & len(ring) - 1
          self._size -= 1
          self._changes += 1
          return x

      def extend(self, iterable, /):
          for x in list(iterable) if iterable is self else iterable:
              self.append(x)

      def extendleft(self, iterable, /):
          for x in list(iterable) if iterable is self else iterable:
              self.appendleft(x)

      def clear(self):
          self._reset()

      def rotate(self, n=1, /):
          size = self._size
          if size < 2:
              return
          n = _index(n) % size
          if n <= size // 2:
              for _ in range(n):
                  self.appendleft(self.pop())
          else:
              for _ in range(size - n):
                  self.append(self.popleft())

      def reverse(self):
          self._put_back(list(self)[::-1])

      def _put_back(self, values):
          self._reset()
          for x in values:
              self.append(x)

      def count(self, x, /):
          return sum(1 for one in self if one is x or one == x)

      def index(self, x, start=0, stop=None, /):
          size = self._size
          start, stop, _ = slice(start, stop).indices(size)
          for place, one in enumerate(self):
              if place >= stop:
                  break
              if place >= start and (one is x or one == x):
                  return place
          raise ValueError(f"{x!r} is not in deque")

      def insert(self, i, x, /):
          if self._size == self._maxlen:
              raise IndexError("deque already at its maximum size")
          values = list(self)
          values.insert(i, x)
          self._put_back(values)

      def remove(self, value, /):
          changes = self._changes
          for place, one in enumerate(self):
              found = one is value or one == value
              if changes != self._changes:
                  raise IndexError("deque mutated during remove().")
              if found:
                  del self[place]
                  return
          raise ValueError(f"{value!r} is not in deque")

      def copy(self):
          cls = type(self)
          return cls(self) if self._maxlen is None else cls(self, self._maxlen)

      __copy__ = copy

      def _place(self, i):
          if type_lookup(type(i), "__index__") is None:
              raise TypeError(f"sequence index must be integer, not '{type(i).__name__}'")
          i = _index(i)
          if i < 0:
              i += self._size
          if not 0 <= i < self._size:
              raise IndexError("deque index out of range")
          return self._head + i & len(self._ring) - 1

      def __getitem__(self, i, /):
          return self._ring[self._place(i)]

      def __setitem__(self, i, x, /):
          self._ring[self._place(i)] = x

      def __delitem__(self, i, /):
          self._place(i)
          values = list(self)
          del values[i]
          self._put_back(values)

      def __len__(self):
          return self._size

      def __bool__(self):
          return self._size > 0

      def __contains__(self, x, /):
          for one in self:
              if one is x or one == x:
                  return True
          return False

      def __iter__(self):
          return _DequeIterator(self, 1)

      def __reversed__(self):
          return _DequeIterator(self, -1)

      @_shown_once("[...]")
      def __repr__(self):
          values = list(self)
          limit = "" if self._maxlen is None else f", maxlen={self._maxlen}"
          return f"{type(self).__name__}({values!r}{limit})"

      def __add__(self, other):
          if not isinstance(other, deque):
              raise TypeError(f'can only concatenate deque (not "{type(other).__name__}") to deque')
          result = self.copy()
          result.extend(other)
          return result

      def __iadd__(self, other):
          self.extend(other)
          return self

      def __mul__(self, n):
          result = type(self)() if self._maxlen is None else type(self)((), self._maxlen)
          values = list(self)
          for _ in range(_index(n)):
              result.extend(values)
          return result

      __rmul__ = __mul__

      def __imul__(self, n):
          self._put_back(list(self) * _index(n))
          return self

      def __eq__(self, other):
          return list(self) == list(other) if isinstance(other, deque) else NotImplemented

      __hash__ = None

      def __lt__(self, other):
          return list(self) < list(other) if isinstance(other, deque) else NotImplemented

      def __le__(self, other):
          return list(self) <= list(other) if isinstance(other, deque) else NotImplemented

      def __gt__(self, other):
          return list(self) > list(other) if isinstance(other, deque) else NotImplemented

      def __ge__(self, other):
          return list(self) >= list(other) if isinstance(other, deque) else NotImplemented

      __class_getitem__ = classmethod(_GenericAlias)


  class _DequeIterator:
      __slots__ = ("_deque", "_changes", "_place", "_left", "_step")

      def __init__(self, queue, step):
          self._deque = queue
          self._changes = queue._changes
          self._left = queue._size
          self._step = step
          self._place = queue._head if step > 0 else queue._head + queue._size - 1

      def __iter__(self):
          return self

      def __next__(self):
          queue = self._deque
          if queue is None:
              raise StopIteration
          if queue._changes != self._changes:
              self._deque = None
              raise RuntimeError("deque mutated during iteration")
          if not self._left:
              self._deque = None
              raise StopIteration
          self._left -= 1
          ring = queue._ring
          x = ring[self._place & len(ring) - 1]
          self._place += self._step
          return x

      def __length_hint__(self):
          return self._left
  """#
