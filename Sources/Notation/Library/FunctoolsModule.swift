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

/// The parts of `functools` that remember results or choose by type.
let functoolsCachesSource = #"""


  class _CacheInfo(tuple):
      """What cache_info() answers; a namedtuple of its own, so that a cache costs no import of collections."""

      __slots__ = ()
      _fields = __match_args__ = ("hits", "misses", "maxsize", "currsize")
      hits = property(lambda self: self[0])
      misses = property(lambda self: self[1])
      maxsize = property(lambda self: self[2])
      currsize = property(lambda self: self[3])

      def __repr__(self):
          return "CacheInfo(hits=%r, misses=%r, maxsize=%r, currsize=%r)" % tuple(self)

      def _asdict(self):
          return dict(zip(self._fields, self))


  class _CallKey(tuple):
      """A call with keywords: never equal to a call without."""

      __slots__ = ()


  _SELF_KEYED = frozenset((int, str))
  _KEYWORDS = object()


  def _make_key(args, kwds, typed):
      if not kwds and not typed:
          if len(args) == 1 and type(args[0]) in _SELF_KEYED:
              return args[0]
          return args
      key = args
      if kwds:
          key += (_KEYWORDS,)
          for pair in kwds.items():
              key += pair
      if typed:
          key += tuple(type(value) for value in args)
          key += tuple(type(value) for value in kwds.values())
      return _CallKey(key)


  def lru_cache(maxsize=128, typed=False):
      if callable(maxsize) and isinstance(typed, bool):
          return _wrap_cached(maxsize, 128, False)
      if maxsize is not None and not isinstance(maxsize, int):
          raise TypeError("Expected first argument to be an integer, a callable, or None")
      if maxsize is not None and maxsize < 0:
          maxsize = 0
      return lambda user_function: _wrap_cached(user_function, maxsize, typed)


  def cache(user_function, /):
      return lru_cache(maxsize=None)(user_function)


  def _wrap_cached(function, maxsize, typed):
      results = {}
      hits = misses = 0
      if maxsize is None:
          def cached(*args, **kwds):
              nonlocal hits, misses
              key = args[0] if not kwds and not typed and len(args) == 1 and type(args[0]) in _SELF_KEYED \
                  else _make_key(args, kwds, typed)
              result = results.get(key, _ABSENT)
              if result is not _ABSENT:
                  hits += 1
                  return result
              misses += 1
              result = results[key] = function(*args, **kwds)
              return result
      elif maxsize == 0:
          def cached(*args, **kwds):
              nonlocal misses
              misses += 1
              return function(*args, **kwds)
      else:
          def cached(*args, **kwds):
              nonlocal hits, misses
              key = _make_key(args, kwds, typed)
              result = results.pop(key, _ABSENT)
              if result is not _ABSENT:
                  # Back in as the last: the first is the one not used for longest.
                  hits += 1
                  results[key] = result
                  return result
              misses += 1
              result = function(*args, **kwds)
              if key not in results:
                  if len(results) >= maxsize:
                      del results[next(iter(results))]
                  results[key] = result
              return result

      def cache_info():
          return _CacheInfo((hits, misses, maxsize, len(results)))

      def cache_clear():
          nonlocal hits, misses
          hits = misses = 0
          results.clear()

      update_wrapper(cached, function)
      cached.cache_parameters = lambda: {"maxsize": maxsize, "typed": typed}
      cached.cache_info = cache_info
      cached.cache_clear = cache_clear
      return cached


  class cached_property:
      def __init__(self, func):
          self.func = func
          self.attrname = None
          self.__doc__ = func.__doc__

      def __set_name__(self, owner, name):
          if self.attrname is None:
              self.attrname = name
          elif name != self.attrname:
              raise TypeError("Cannot assign the same cached_property to two different names "
                              f"({self.attrname!r} and {name!r}).")

      def __get__(self, instance, owner=None):
          if instance is None:
              return self
          if self.attrname is None:
              raise TypeError("Cannot use cached_property instance without calling __set_name__ on it.")
          try:
              values = instance.__dict__
          except AttributeError:
              raise TypeError(f"No '__dict__' attribute on {type(instance).__name__!r} instance to cache "
                              f"{self.attrname!r} property.") from None
          value = values.get(self.attrname, _ABSENT)
          if value is _ABSENT:
              value = values[self.attrname] = self.func(instance)
          return value

      __class_getitem__ = classmethod(_GenericAlias)


  def _is_dispatch_type(cls):
      if isinstance(cls, type) and not isinstance(cls, _GenericAlias):
          return True
      return type(cls) is type(int | str) and all(isinstance(one, type) for one in cls.__args__)


  def _find_implementation(cls, registry):
      """The implementation for the nearest class: along the inheritance, then among the classes that accept `cls`."""
      for base in cls.__mro__:
          if base in registry and base is not object:
              return registry[base]
          if base is object:
              break
          # An abstract class accepts this one where the class itself, not one of its bases, has what it asks for.
          accepting = [one for one in registry if one not in cls.__mro__ and issubclass(base, one)
                       and not any(issubclass(after, one) for after in base.__mro__[1:-1])]
          nearest = [one for one in accepting if not any(other is not one and issubclass(other, one)
                                                         for other in accepting)]
          if len(nearest) > 1:
              raise RuntimeError(f"Ambiguous dispatch: {nearest[0]} or {nearest[1]}")
          if nearest:
              return registry[nearest[0]]
      return registry.get(object)


  def singledispatch(func):
      registry = {}
      found = {}

      def dispatch(cls):
          implementation = found.get(cls)
          if implementation is None:
              implementation = found[cls] = _find_implementation(cls, registry)
          return implementation

      def register(cls, func=None):
          if _is_dispatch_type(cls):
              if func is None:
                  return lambda func: register(cls, func)
          else:
              if func is not None:
                  raise TypeError(f"Invalid first argument to `register()`. {cls!r} is not a class or union type.")
              func = cls
              cls = _annotated_type(func)
          for one in cls.__args__ if type(cls) is type(int | str) else (cls,):
              registry[one] = func
          found.clear()
          return func

      def wrapper(*args, **kw):
          if not args:
              raise TypeError(f"{name} requires at least 1 positional argument")
          return dispatch(args[0].__class__)(*args, **kw)

      name = getattr(func, "__name__", "singledispatch function")
      registry[object] = func
      update_wrapper(wrapper, func)
      wrapper.register = register
      wrapper.dispatch = dispatch
      wrapper.registry = registry
      wrapper._clear_cache = found.clear
      return wrapper


  def _annotated_type(func):
      if not getattr(func, "__annotations__", {}):
          raise TypeError(f"Invalid first argument to `register()`: {func!r}. Use either `@register(some_class)` or "
                          "plain `@register` on an annotated function.")
      from typing import get_type_hints
      name, cls = next(iter(get_type_hints(func).items()))
      if not _is_dispatch_type(cls):
          raise TypeError(f"Invalid annotation for {name!r}. {cls!r} is not a class.")
      return cls


  class singledispatchmethod:
      def __init__(self, func):
          if not callable(func) and not hasattr(func, "__get__"):
              raise TypeError(f"{func!r} is not callable or a descriptor")
          self.dispatcher = singledispatch(func)
          self.func = func

      def register(self, cls, method=None):
          return self.dispatcher.register(cls, func=method)

      def __get__(self, obj, cls=None):
          def method(*args, **kwargs):
              return self.dispatcher.dispatch(args[0].__class__).__get__(obj, cls)(*args, **kwargs)

          method.register = self.register
          update_wrapper(method, self.func)
          return method
  """#
