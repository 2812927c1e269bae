/// The module `contextlib`: context managers made from generators, and the small ready ones.
let contextlibModuleSource = #"""
  from abc import ABC, abstractmethod
  from functools import wraps
  from _native import type_lookup

  __all__ = ["asynccontextmanager", "contextmanager", "closing", "nullcontext", "AbstractContextManager",
             "AbstractAsyncContextManager", "AsyncExitStack", "ContextDecorator", "ExitStack", "redirect_stdout",
             "redirect_stderr", "suppress", "aclosing"]


  def _has_methods(cls, *names):
      for name in names:
          if type_lookup(cls, name) is None:
              return NotImplemented
      return True


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

/// The exit stacks of `contextlib`: any number of context managers and callbacks, left in the reverse order.
let contextlibExitStackSource = #"""


  def _no_protocol(cls, protocol):
      return TypeError(f"'{cls.__module__}.{cls.__qualname__}' object does not support the {protocol} protocol")


  class _BaseExitStack:
      """Holds pairs (is synchronous, exit function of three arguments), the last entered last."""

      def __init__(self):
          self._exit_callbacks = []

      def pop_all(self):
          other = type(self)()
          other._exit_callbacks = self._exit_callbacks
          self._exit_callbacks = []
          return other

      def push(self, exit):
          leave = type_lookup(type(exit), "__exit__")
          if leave is None:
              self._exit_callbacks.append((True, exit))
          else:
              self._push_bound(True, leave, exit)
          return exit

      def enter_context(self, cm):
          cls = type(cm)
          try:
              enter, leave = cls.__enter__, cls.__exit__
          except AttributeError:
              raise _no_protocol(cls, "context manager") from None
          result = enter(cm)
          self._push_bound(True, leave, cm)
          return result

      def callback(self, callback, /, *args, **kwds):
          def leave(kind, value, traceback):
              callback(*args, **kwds)

          leave.__wrapped__ = callback
          self._exit_callbacks.append((True, leave))
          return callback

      def _push_bound(self, synchronous, leave, cm):
          self._exit_callbacks.append((synchronous, lambda *details: leave(cm, *details)))


  def _being_handled():
      """The exception that the code around is handling: any new one gets it as its context."""
      probe = RuntimeError()
      try:
          raise probe
      except RuntimeError:
          return probe.__context__


  class _Unwinding:
      """What is on its way out while a stack unwinds."""

      __slots__ = ("outer", "error", "received", "suppressed", "replaced")

      def __init__(self, error):
          self.outer = _being_handled()
          self.error = error
          self.received = error is not None
          self.suppressed = False
          self.replaced = False

      def details(self):
          if self.error is None:
              return None, None, None
          return type(self.error), self.error, self.error.__traceback__

      def stop(self):
          self.suppressed = True
          self.replaced = False
          self.error = None

      def replace(self, error):
          """Chains the new error to the one it interrupted, as nested `with` statements would."""
          last = error
          while last.__context__ is not None and last.__context__ is not self.error:
              if last.__context__ is self.outer:
                  last.__context__ = self.error
                  break
              last = last.__context__
          self.replaced = True
          self.error = error

      def finish(self):
          if self.replaced:
              kept = self.error.__context__
              try:
                  raise self.error
              except BaseException:
                  # Raising it here set the context anew.
                  self.error.__context__ = kept
                  raise
          return self.received and self.suppressed


  class ExitStack(_BaseExitStack, AbstractContextManager):
      def __enter__(self):
          return self

      def __exit__(self, *exc_details):
          state = _Unwinding(exc_details[1])
          while self._exit_callbacks:
              _, leave = self._exit_callbacks.pop()
              try:
                  if leave(*state.details()):
                      state.stop()
              except BaseException as error:
                  state.replace(error)
          return state.finish()

      def close(self):
          self.__exit__(None, None, None)


  class AsyncExitStack(_BaseExitStack, AbstractAsyncContextManager):
      async def enter_async_context(self, cm):
          cls = type(cm)
          try:
              enter, leave = cls.__aenter__, cls.__aexit__
          except AttributeError:
              raise _no_protocol(cls, "asynchronous context manager") from None
          result = await enter(cm)
          self._push_bound(False, leave, cm)
          return result

      def push_async_exit(self, exit):
          leave = type_lookup(type(exit), "__aexit__")
          if leave is None:
              self._exit_callbacks.append((False, exit))
          else:
              self._push_bound(False, leave, exit)
          return exit

      def push_async_callback(self, callback, /, *args, **kwds):
          async def leave(kind, value, traceback):
              await callback(*args, **kwds)

          leave.__wrapped__ = callback
          self._exit_callbacks.append((False, leave))
          return callback

      async def __aenter__(self):
          return self

      async def __aexit__(self, *exc_details):
          state = _Unwinding(exc_details[1])
          while self._exit_callbacks:
              synchronous, leave = self._exit_callbacks.pop()
              try:
                  outcome = leave(*state.details())
                  if outcome if synchronous else await outcome:
                      state.stop()
              except BaseException as error:
                  state.replace(error)
          return state.finish()

      async def aclose(self):
          await self.__aexit__(None, None, None)
  """#
