/// The module `collections.abc`, first half: the classes that ask for single methods.
let collectionsAbcModuleSource = #"""
  from abc import ABCMeta, abstractmethod, _has_methods

  __all__ = ["Awaitable", "Coroutine", "AsyncIterable", "AsyncIterator", "AsyncGenerator", "Hashable", "Iterable",
             "Iterator", "Generator", "Reversible", "Sized", "Container", "Callable", "Collection", "Set", "MutableSet",
             "Mapping", "MutableMapping", "MappingView", "KeysView", "ItemsView", "ValuesView", "Sequence",
             "MutableSequence", "ByteString"]

  _GenericAlias = type(list[int])


  class Hashable(metaclass=ABCMeta):
      __slots__ = ()

      @abstractmethod
      def __hash__(self):
          return 0

      @classmethod
      def __subclasshook__(cls, other):
          return _has_methods(other, "__hash__") if cls is Hashable else NotImplemented


  class Awaitable(metaclass=ABCMeta):
      __slots__ = ()

      @abstractmethod
      def __await__(self):
          yield

      @classmethod
      def __subclasshook__(cls, other):
          return _has_methods(other, "__await__") if cls is Awaitable else NotImplemented

      __class_getitem__ = classmethod(_GenericAlias)


  class Coroutine(Awaitable):
      __slots__ = ()

      @abstractmethod
      def send(self, value):
          raise StopIteration

      @abstractmethod
      def throw(self, typ, val=None, tb=None):
          _raise_thrown(typ, val, tb)

      def close(self):
          _close(self, "coroutine", (GeneratorExit, StopIteration))

      @classmethod
      def __subclasshook__(cls, other):
          return _has_methods(other, "__await__", "send", "throw", "close") if cls is Coroutine else NotImplemented


  def _raise_thrown(typ, val, tb):
      if val is None:
          if tb is None:
              raise typ
          val = typ()
      if tb is not None:
          val = val.with_traceback(tb)
      raise val


  def _close(generator, kind, ends):
      try:
          generator.throw(GeneratorExit)
      except ends:
          pass
      else:
          raise RuntimeError(f"{kind} ignored GeneratorExit")


  class AsyncIterable(metaclass=ABCMeta):
      __slots__ = ()

      @abstractmethod
      def __aiter__(self):
          return AsyncIterator()

      @classmethod
      def __subclasshook__(cls, other):
          return _has_methods(other, "__aiter__") if cls is AsyncIterable else NotImplemented

      __class_getitem__ = classmethod(_GenericAlias)


  class AsyncIterator(AsyncIterable):
      __slots__ = ()

      @abstractmethod
      async def __anext__(self):
          raise StopAsyncIteration

      def __aiter__(self):
          return self

      @classmethod
      def __subclasshook__(cls, other):
          return _has_methods(other, "__anext__", "__aiter__") if cls is AsyncIterator else NotImplemented


  class AsyncGenerator(AsyncIterator):
      __slots__ = ()

      async def __anext__(self):
          return await self.asend(None)

      @abstractmethod
      async def asend(self, value):
          raise StopAsyncIteration

      @abstractmethod
      async def athrow(self, typ, val=None, tb=None):
          _raise_thrown(typ, val, tb)

      async def aclose(self):
          try:
              await self.athrow(GeneratorExit)
          except (GeneratorExit, StopAsyncIteration):
              pass
          else:
              raise RuntimeError("asynchronous generator ignored GeneratorExit")

      @classmethod
      def __subclasshook__(cls, other):
          if cls is AsyncGenerator:
              return _has_methods(other, "__aiter__", "__anext__", "asend", "athrow", "aclose")
          return NotImplemented


  class Iterable(metaclass=ABCMeta):
      __slots__ = ()

      @abstractmethod
      def __iter__(self):
          return iter(())

      @classmethod
      def __subclasshook__(cls, other):
          return _has_methods(other, "__iter__") if cls is Iterable else NotImplemented

      __class_getitem__ = classmethod(_GenericAlias)


  class Iterator(Iterable):
      __slots__ = ()

      @abstractmethod
      def __next__(self):
          raise StopIteration

      def __iter__(self):
          return self

      @classmethod
      def __subclasshook__(cls, other):
          return _has_methods(other, "__iter__", "__next__") if cls is Iterator else NotImplemented


  class Reversible(Iterable):
      __slots__ = ()

      @abstractmethod
      def __reversed__(self):
          return iter(())

      @classmethod
      def __subclasshook__(cls, other):
          return _has_methods(other, "__reversed__", "__iter__") if cls is Reversible else NotImplemented


  class Generator(Iterator):
      __slots__ = ()

      def __next__(self):
          return self.send(None)

      @abstractmethod
      def send(self, value):
          raise StopIteration

      @abstractmethod
      def throw(self, typ, val=None, tb=None):
          _raise_thrown(typ, val, tb)

      def close(self):
          _close(self, "generator", (GeneratorExit, StopIteration))

      @classmethod
      def __subclasshook__(cls, other):
          if cls is Generator:
              return _has_methods(other, "__iter__", "__next__", "send", "throw", "close")
          return NotImplemented


  class Sized(metaclass=ABCMeta):
      __slots__ = ()

      @abstractmethod
      def __len__(self):
          return 0

      @classmethod
      def __subclasshook__(cls, other):
          return _has_methods(other, "__len__") if cls is Sized else NotImplemented


  class Container(metaclass=ABCMeta):
      __slots__ = ()

      @abstractmethod
      def __contains__(self, x):
          return False

      @classmethod
      def __subclasshook__(cls, other):
          return _has_methods(other, "__contains__") if cls is Container else NotImplemented

      __class_getitem__ = classmethod(_GenericAlias)


  class Collection(Sized, Iterable, Container):
      __slots__ = ()

      @classmethod
      def __subclasshook__(cls, other):
          return _has_methods(other, "__len__", "__iter__", "__contains__") if cls is Collection else NotImplemented


  class _CallableAlias(_GenericAlias):
      """`Callable[[int], str]`: the parameters are kept flat, and shown as a list."""

      def __new__(cls, origin, args):
          if not isinstance(args, tuple) or len(args) != 2:
              raise TypeError("Callable must be used as Callable[[arg, ...], result].")
          parameters, result = args
          if isinstance(parameters, (list, tuple)):
              return super().__new__(cls, origin, (*parameters, result))
          if parameters is not ... and type(parameters).__name__ not in ("ParamSpec", "_ConcatenateGenericAlias"):
              raise TypeError("Expected a list of types, an ellipsis, ParamSpec, or Concatenate. "
                              f"Got {parameters}")
          return super().__new__(cls, origin, args)

      def __repr__(self):
          args = self.__args__
          if len(args) == 2 and (args[0] is ... or type(args[0]).__name__ in ("ParamSpec", "_ConcatenateGenericAlias")):
              return super().__repr__()
          shown = [repr(list[one])[5:-1] for one in args]
          return f"collections.abc.Callable[[{', '.join(shown[:-1])}], {shown[-1]}]"


  class Callable(metaclass=ABCMeta):
      __slots__ = ()

      @abstractmethod
      def __call__(self, *args, **kwds):
          return False

      @classmethod
      def __subclasshook__(cls, other):
          return _has_methods(other, "__call__") if cls is Callable else NotImplemented

      __class_getitem__ = classmethod(_CallableAlias)
  """#
