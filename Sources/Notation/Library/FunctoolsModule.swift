/// The module `functools`: functions made from functions.
let functoolsModuleSource = #"""
  __all__ = ["update_wrapper", "wraps", "WRAPPER_ASSIGNMENTS", "WRAPPER_UPDATES", "total_ordering", "cache",
             "cmp_to_key", "lru_cache", "reduce", "partial", "partialmethod", "singledispatch", "singledispatchmethod",
             "cached_property"]

  WRAPPER_ASSIGNMENTS = ("__module__", "__name__", "__qualname__", "__doc__", "__annotations__")
  WRAPPER_UPDATES = ("__dict__",)
  _ABSENT = object()
  _GenericAlias = type(list[int])


  def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
      for name in assigned:
          value = getattr(wrapped, name, _ABSENT)
          if value is not _ABSENT:
              setattr(wrapper, name, value)
      for name in updated:
          getattr(wrapper, name).update(getattr(wrapped, name, {}))
      # Last, since the wrapped function's own __dict__ may hold a __wrapped__.
      wrapper.__wrapped__ = wrapped
      return wrapper


  def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
      return partial(update_wrapper, wrapped=wrapped, assigned=assigned, updated=updated)


  def reduce(function, iterable, initial=_ABSENT, /):
      try:
          iterator = iter(iterable)
      except TypeError:
          if hasattr(type(iterable), "__iter__"):
              raise
          raise TypeError("reduce() arg 2 must support iteration") from None
      if initial is _ABSENT:
          initial = next(iterator, _ABSENT)
          if initial is _ABSENT:
              raise TypeError("reduce() of empty iterable with no initial value")
      for item in iterator:
          initial = function(initial, item)
      return initial


  class partial:
      def __new__(cls, func=_ABSENT, /, *args, **keywords):
          if func is _ABSENT:
              raise TypeError("type 'partial' takes at least one argument")
          if not callable(func):
              raise TypeError("the first argument must be callable")
          if type(func) is partial and not vars(func):
              args = func._args + args
              keywords = {**func._keywords, **keywords}
              func = func._func
          self = object.__new__(cls)
          self._func = func
          self._args = args
          self._keywords = keywords
          return self

      __slots__ = ("_func", "_args", "_keywords", "__dict__")

      @property
      def func(self):
          return self._func

      @property
      def args(self):
          return self._args

      @property
      def keywords(self):
          return self._keywords

      def __call__(self, /, *args, **keywords):
          if not self._keywords:
              return self._func(*self._args, *args, **keywords)
          return self._func(*self._args, *args, **{**self._keywords, **keywords})

      def __repr__(self):
          cls = type(self)
          name = cls.__qualname__ if cls.__module__ == "builtins" else f"{cls.__module__}.{cls.__qualname__}"
          parts = [repr(self._func)]
          parts += [repr(value) for value in self._args]
          parts += [f"{key}={value!r}" for key, value in self._keywords.items()]
          return f"{name}({', '.join(parts)})"

      __class_getitem__ = classmethod(_GenericAlias)


  class partialmethod:
      def __init__(self, func, /, *args, **keywords):
          if not callable(func) and not hasattr(func, "__get__"):
              raise TypeError(f"{func!r} is not callable or a descriptor")
          if isinstance(func, partialmethod):
              args = func.args + args
              keywords = {**func.keywords, **keywords}
              func = func.func
          self.func = func
          self.args = args
          self.keywords = keywords

      def __repr__(self):
          args = ", ".join(map(repr, self.args))
          keywords = ", ".join(f"{key}={value!r}" for key, value in self.keywords.items())
          cls = type(self)
          return f"{cls.__module__}.{cls.__qualname__}({self.func}, {args}, {keywords})"

      def __get__(self, obj, cls=None):
          bind = getattr(type(self.func), "__get__", None)
          bound = bind(self.func, obj, cls) if bind else self.func
          if bound is not self.func:
              made = partial(bound, *self.args, **self.keywords)
              target = getattr(bound, "__self__", None)
              if target is not None:
                  made.__self__ = target
              return made
          return self._make_unbound().__get__(obj, cls)

      def _make_unbound(self):
          def call(self_or_cls, /, *args, **keywords):
              return self.func(self_or_cls, *self.args, *args, **{**self.keywords, **keywords})

          return call

      __class_getitem__ = classmethod(_GenericAlias)


  def _by_not(method):
      def derived(self, other):
          result = method(self, other)
          return result if result is NotImplemented else not result

      return derived


  def _by_or_equal(method):
      def derived(self, other):
          result = method(self, other)
          return result if result is NotImplemented else result or self == other

      return derived


  def _by_and_unequal(method):
      def derived(self, other):
          result = method(self, other)
          return result if result is NotImplemented else result and self != other

      return derived


  def _by_not_and_unequal(method):
      def derived(self, other):
          result = method(self, other)
          return result if result is NotImplemented else not result and self != other

      return derived


  def _by_not_or_equal(method):
      def derived(self, other):
          result = method(self, other)
          return result if result is NotImplemented else not result or self == other

      return derived


  # The root method, in order of preference, and how each other one follows from it.
  _ORDERINGS = {
      "__lt__": (("__gt__", _by_not_and_unequal), ("__le__", _by_or_equal), ("__ge__", _by_not)),
      "__le__": (("__ge__", _by_not_or_equal), ("__lt__", _by_and_unequal), ("__gt__", _by_not)),
      "__gt__": (("__lt__", _by_not_and_unequal), ("__ge__", _by_or_equal), ("__le__", _by_not)),
      "__ge__": (("__le__", _by_not_or_equal), ("__gt__", _by_and_unequal), ("__lt__", _by_not)),
  }


  def total_ordering(cls):
      defined = [name for name in _ORDERINGS if getattr(cls, name, None) is not getattr(object, name, None)]
      if not defined:
          raise ValueError("must define at least one ordering operation: < > <= >=")
      root = next(name for name in ("__lt__", "__le__", "__gt__", "__ge__") if name in defined)
      for name, derive in _ORDERINGS[root]:
          if name not in defined:
              # Looked up at the call: a subclass may override the root.
              made = derive(lambda self, other, root=root: getattr(type(self), root)(self, other))
              made.__name__ = name
              setattr(cls, name, made)
      return cls


  class _ComparedKey:
      __slots__ = ("obj", "_compare")
      __hash__ = None

      def __init__(self, compare, obj):
          self._compare = compare
          self.obj = obj

      def _against(self, other):
          if not isinstance(other, _ComparedKey):
              raise TypeError("other argument must be K instance")
          return self._compare(self.obj, other.obj)

      def __lt__(self, other):
          return self._against(other) < 0

      def __gt__(self, other):
          return self._against(other) > 0

      def __eq__(self, other):
          return self._against(other) == 0

      def __le__(self, other):
          return self._against(other) <= 0

      def __ge__(self, other):
          return self._against(other) >= 0


  def cmp_to_key(mycmp):
      return lambda obj: _ComparedKey(mycmp, obj)
  """#
