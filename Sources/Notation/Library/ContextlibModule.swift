/// The module `contextlib`: context managers made from generators, and the small ready ones.
let contextlibModuleSource = #"""
  from abc import ABC, abstractmethod, _has_methods
  from functools import wraps
  from _native import type_lookup

  __all__ = ["asynccontextmanager", "contextmanager", "closing", "nullcontext", "AbstractContextManager",
             "AbstractAsyncContextManager", "AsyncExitStack", "ContextDecorator", "ExitStack", "suppress", "aclosing"]


  class AbstractContextManager(ABC):
      def __enter__(self):
          return self

      @abstractmethod
      def __exit__(self, exc_type, exc_value, traceback):
          return None

      @classmethod
      def __subclasshook__(cls, other):
          if cls is AbstractContextManager:
              return _has_methods(other, "__enter__", "__exit__")
          return NotImplemented

      __class_getitem__ = classmethod(type(list[int]))


  class AbstractAsyncContextManager(ABC):
      async def __aenter__(self):
          return self

      @abstractmethod
      async def __aexit__(self, exc_type, exc_value, traceback):
          return None

      @classmethod
      def __subclasshook__(cls, other):
          if cls is AbstractAsyncContextManager:
              return _has_methods(other, "__aenter__", "__aexit__")
          return NotImplemented

      __class_getitem__ = classmethod(type(list[int]))


  class ContextDecorator:
      """Makes a context manager usable as a decorator: every call runs inside it."""

      def _recreate_cm(self):
          return self

      def __call__(self, func):
          @wraps(func)
          def inner(*args, **kwds):
              with self._recreate_cm():
                  return func(*args, **kwds)

          return inner


  class AsyncContextDecorator:
      def _recreate_cm(self):
          return self

      def __call__(self, func):
          @wraps(func)
          async def inner(*args, **kwds):
              async with self._recreate_cm():
                  return await func(*args, **kwds)

          return inner


  class _GeneratorManagerBase:
      def __init__(self, func, args, kwds):
          self.gen = func(*args, **kwds)
          self.func, self.args, self.kwds = func, args, kwds
          self.__doc__ = getattr(func, "__doc__", None) or type(self).__doc__

      def _recreate_cm(self):
          # A generator runs once: a decorated function needs a new one for every call.
          return self.__class__(self.func, self.args, self.kwds)

      def _forget_arguments(self):
          del self.args, self.kwds, self.func


  class _GeneratorContextManager(_GeneratorManagerBase, AbstractContextManager, ContextDecorator):
      def __enter__(self):
          self._forget_arguments()
          try:
              return next(self.gen)
          except StopIteration:
              raise RuntimeError("generator didn't yield") from None

      def __exit__(self, typ, value, traceback):
          if typ is None:
              try:
                  next(self.gen)
              except StopIteration:
                  return False
              raise RuntimeError("generator didn't stop")
          if value is None:
              value = typ()
          try:
              self.gen.throw(typ, value, traceback)
          except StopIteration as stop:
              # The very StopIteration that was thrown in is the body's own: it goes on.
              return stop is not value
          except RuntimeError as error:
              if _is_thrown(error, value, StopIteration):
                  value.__traceback__ = traceback
                  return False
              raise
          except BaseException as error:
              if error is not value:
                  raise
              error.__traceback__ = traceback
              return False
          raise RuntimeError("generator didn't stop after throw()")


  class _AsyncGeneratorContextManager(_GeneratorManagerBase, AbstractAsyncContextManager, AsyncContextDecorator):
      async def __aenter__(self):
          self._forget_arguments()
          try:
              return await anext(self.gen)
          except StopAsyncIteration:
              raise RuntimeError("generator didn't yield") from None

      async def __aexit__(self, typ, value, traceback):
          if typ is None:
              try:
                  await anext(self.gen)
              except StopAsyncIteration:
                  return False
              raise RuntimeError("generator didn't stop")
          if value is None:
              value = typ()
          try:
              await self.gen.athrow(typ, value, traceback)
          except StopAsyncIteration as stop:
              return stop is not value
          except RuntimeError as error:
              if _is_thrown(error, value, (StopIteration, StopAsyncIteration)):
                  value.__traceback__ = traceback
                  return False
              raise
          except BaseException as error:
              if error is not value:
                  raise
              error.__traceback__ = traceback
              return False
          raise RuntimeError("generator didn't stop after athrow()")


  def _is_thrown(error, value, stops):
      """Whether `error` is what was thrown in, bare, or wrapped because a stop may not leave a generator."""
      return error is value or isinstance(value, stops) and error.__cause__ is value


  def contextmanager(func):
      @wraps(func)
      def helper(*args, **kwds):
          return _GeneratorContextManager(func, args, kwds)

      return helper


  def asynccontextmanager(func):
      @wraps(func)
      def helper(*args, **kwds):
          return _AsyncGeneratorContextManager(func, args, kwds)

      return helper


  class closing(AbstractContextManager):
      def __init__(self, thing):
          self.thing = thing

      def __enter__(self):
          return self.thing

      def __exit__(self, *exc_info):
          self.thing.close()


  class aclosing(AbstractAsyncContextManager):
      def __init__(self, thing):
          self.thing = thing

      async def __aenter__(self):
          return self.thing

      async def __aexit__(self, *exc_info):
          await self.thing.aclose()


  class suppress(AbstractContextManager):
      def __init__(self, *exceptions):
          self._exceptions = exceptions

      def __enter__(self):
          pass

      def __exit__(self, exctype, excinst, exctb):
          return exctype is not None and issubclass(exctype, self._exceptions)


  class nullcontext(AbstractContextManager, AbstractAsyncContextManager):
      def __init__(self, enter_result=None):
          self.enter_result = enter_result

      def __enter__(self):
          return self.enter_result

      def __exit__(self, *excinfo):
          pass

      async def __aenter__(self):
          return self.enter_result

      async def __aexit__(self, *excinfo):
          pass
  """#
