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
