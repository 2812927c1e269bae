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


  _ABSENT_NAMES = frozenset(("redirect_stdout", "redirect_stderr", "chdir"))


  def __getattr__(name):
      if name in _ABSENT_NAMES:
          raise ImportError(f"cannot import name {name!r} from 'contextlib': it is not part of the notation")
      raise AttributeError(f"module 'contextlib' has no attribute {name!r}")
  """#
