/// The module `typing`, first part: special forms and what a subscription gives. Collections are looked up when an
/// alias of theirs is first used, so that importing `typing` imports little.
let typingModuleSource = #"""
  from _native import caller_module, evaluate, module_namespace
  from abc import ABCMeta

  __all__ = [
      "Annotated", "Any", "Callable", "ClassVar", "Concatenate", "Final", "ForwardRef", "Generic", "Literal", "Optional",
      "ParamSpec", "Protocol", "Tuple", "Type", "TypeVar", "TypeVarTuple", "Union", "AbstractSet", "ByteString",
      "Container", "ContextManager", "Hashable", "ItemsView", "Iterable", "Iterator", "KeysView", "Mapping",
      "MappingView", "MutableMapping", "MutableSequence", "MutableSet", "Sequence", "Sized", "ValuesView", "Awaitable",
      "AsyncIterator", "AsyncIterable", "Coroutine", "Collection", "AsyncGenerator", "AsyncContextManager",
      "Reversible", "SupportsAbs", "SupportsBytes", "SupportsFloat", "SupportsIndex", "SupportsInt", "SupportsRound",
      "ChainMap", "Counter", "Deque", "Dict", "DefaultDict", "List", "OrderedDict", "Set", "FrozenSet", "NamedTuple",
      "TypedDict", "Generator", "AnyStr", "assert_type", "assert_never", "cast", "final", "get_args", "get_origin",
      "get_type_hints", "is_typeddict", "LiteralString", "Never", "NewType", "no_type_check", "NoReturn", "NotRequired",
      "overload", "ParamSpecArgs", "ParamSpecKwargs", "Required", "reveal_type", "runtime_checkable", "Self", "Text",
      "TYPE_CHECKING", "TypeAlias", "TypeGuard", "Unpack"]

  TYPE_CHECKING = False
  Text = str
  _NoneType = type(None)
  _BuiltinAlias = type(list[int])
  _UnionType = type(int | str)


  def _show(obj):
      """A type as the reprs of this module have it."""
      if isinstance(obj, _BuiltinAlias):
          return repr(obj)
      if isinstance(obj, type):
          if obj.__module__ == "builtins":
              return obj.__qualname__
          return f"{obj.__module__}.{obj.__qualname__}"
      if obj is ...:
          return "..."
      if isinstance(obj, type(_show)):
          return obj.__name__
      if isinstance(obj, list):
          return "[" + ", ".join(map(_show, obj)) + "]"
      return repr(obj)


  def _check_type(arg, message, module=None):
      """The argument as a type: None is its type, a text a reference to resolve later."""
      if arg is None:
          return _NoneType
      if isinstance(arg, str):
          return ForwardRef(arg, module=module)
      if isinstance(arg, _Alias) and arg.__origin__ in (ClassVar, Final):
          raise TypeError(f"{arg} is not valid as type argument")
      if arg in (Any, Self, LiteralString, NoReturn, Never, TypeAlias):
          return arg
      if isinstance(arg, _SpecialForm) or arg in (Generic, Protocol):
          raise TypeError(f"Plain {arg} is not valid as type argument")
      if type(arg) is tuple:
          raise TypeError(f"{message} Got {arg!r:.100}.")
      return arg


  def _check_generic_argument(arg):
      return _check_type(arg, "Parameters to generic types must be types.")


  def _variables_in(args):
      found = []
      for arg in args:
          if isinstance(arg, _Variable):
              inner = (arg,)
          elif isinstance(arg, list):
              inner = _variables_in(arg)
          elif isinstance(arg, type) and not isinstance(arg, _BuiltinAlias):
              continue
          else:
              inner = getattr(arg, "__parameters__", ())
          for one in inner:
              if one not in found:
                  found.append(one)
      return tuple(found)


  def _check_count(cls, args, expected):
      if len(args) != expected:
          raise TypeError(f"Too {'many' if len(args) > expected else 'few'} arguments for {cls}; "
                          f"actual {len(args)}, expected {expected}")


  class _Unionable:
      __slots__ = ()

      def __or__(self, other):
          return Union[self, other]

      def __ror__(self, other):
          return Union[other, self]


  class _SpecialForm(_Unionable):
      """`Optional`, `Literal`, `Self`…: what the brackets give is for `subscribe`, where there is one."""

      __slots__ = ("_name", "_subscribe")

      def __init__(self, name, subscribe=None):
          self._name = name
          self._subscribe = subscribe

      def __repr__(self):
          return "typing." + self._name

      def __reduce__(self):
          return self._name

      def __hash__(self):
          return hash(self._name)

      def __eq__(self, other):
          return self is other

      def __call__(self, *args, **kwds):
          raise TypeError(f"Cannot instantiate {self!r}")

      def __mro_entries__(self, bases):
          raise TypeError(f"Cannot subclass {self!r}")

      def __instancecheck__(self, obj):
          raise TypeError(f"{self} cannot be used with isinstance()")

      def __subclasscheck__(self, cls):
          raise TypeError(f"{self} cannot be used with issubclass()")

      def __getitem__(self, parameters):
          if self._subscribe is None:
              raise TypeError(f"{self} is not subscriptable")
          return self._subscribe(parameters)


  class _Alias(_Unionable):
      """A subscribed class or form: `List[int]`, `Box[str]`, `Callable[[int], str]`, `Union[int, str]`."""

      def __init__(self, origin, args, name=None, shown_origin=None):
          self.__origin__ = origin
          self.__args__ = args
          self.__parameters__ = _variables_in(args)
          self._name = name
          if name is None:
              self.__module__ = getattr(origin, "__module__", None)

      def __repr__(self):
          origin = "typing." + self._name if self._name else _show(self.__origin__)
          args = ", ".join(map(_show, self.__args__)) if self.__args__ else "()"
          return f"{origin}[{args}]"

      def __eq__(self, other):
          if not isinstance(other, _Alias):
              return NotImplemented
          return self.__origin__ == other.__origin__ and self.__args__ == other.__args__

      def __hash__(self):
          return hash((self.__origin__, self.__args__))

      def __call__(self, *args, **kwargs):
          if self._name in _NOT_CALLED:
              raise TypeError(f"Type {self._name} cannot be instantiated; use {self.__origin__.__name__}() instead")
          made = self.__origin__(*args, **kwargs)
          try:
              made.__orig_class__ = self
          except Exception:
              pass
          return made

      def __getattr__(self, attr):
          # What the class has, its alias has too.
          if "__origin__" in self.__dict__ and not (attr.startswith("__") and attr.endswith("__")):
              return getattr(self.__origin__, attr)
          raise AttributeError(attr)

      def __mro_entries__(self, bases):
          if isinstance(self.__origin__, _SpecialForm):
              raise TypeError(f"Cannot subclass {self!r}")
          after = bases[bases.index(self) + 1:]
          if self._name:
              entries = [] if self.__origin__ in bases else [self.__origin__]
              if not any(isinstance(base, _Alias) or isinstance(base, type) and issubclass(base, Generic)
                         for base in after):
                  entries.append(Generic)
              return tuple(entries)
          if self.__origin__ is Generic:
              if Protocol in bases or any(isinstance(base, _Alias) for base in after):
                  return ()
          return (self.__origin__,)

      def __instancecheck__(self, obj):
          return self.__subclasscheck__(type(obj))

      def __subclasscheck__(self, cls):
          raise TypeError("Subscripted generics cannot be used with class and instance checks")

      def __getitem__(self, args):
          if self.__origin__ in (Generic, Protocol):
              raise TypeError(f"Cannot subscript already-subscripted {self}")
          if not self.__parameters__:
              raise TypeError(f"{self} is not a generic class")
          if not isinstance(args, tuple):
              args = (args,)
          if len(self.__parameters__) == 1 and isinstance(self.__parameters__[0], ParamSpec) and not (
                  len(args) == 1 and (isinstance(args[0], (list, tuple)) or args[0] is ...)):
              args = (list(args),)
          args = tuple(list(arg) if isinstance(arg, (list, tuple)) else arg if arg is ... else
                       _check_generic_argument(arg) for arg in args)
          _check_count(self, args, len(self.__parameters__))
          values = dict(zip(self.__parameters__, args))
          return self._copy_with(tuple(_substitute(arg, values) for arg in self.__args__))

      def _copy_with(self, args):
          return type(self)(self.__origin__, args, self._name)

      def __iter__(self):
          raise TypeError(f"'{type(self).__name__}' object is not iterable")


  def _substitute(arg, values):
      if isinstance(arg, _Variable):
          return values.get(arg, arg)
      if isinstance(arg, list):
          return [_substitute(one, values) for one in arg]
      parameters = () if isinstance(arg, type) and not isinstance(arg, _BuiltinAlias) \
          else getattr(arg, "__parameters__", ())
      if not parameters:
          return arg
      return arg[tuple(values.get(one, one) for one in parameters)]


  class _UnionAlias(_Alias):
      def _copy_with(self, args):
          return Union[args]

      def __repr__(self):
          args = self.__args__
          if len(args) == 2 and _NoneType in args:
              return f"typing.Optional[{_show(args[0] if args[1] is _NoneType else args[1])}]"
          return super().__repr__()

      def __eq__(self, other):
          if not isinstance(other, (_UnionAlias, _UnionType)):
              return NotImplemented
          return set(self.__args__) == set(other.__args__)

      def __hash__(self):
          return hash(frozenset(self.__args__))

      def __instancecheck__(self, obj):
          return self.__subclasscheck__(type(obj))

      def __subclasscheck__(self, cls):
          return any(issubclass(cls, arg) for arg in self.__args__)


  class _LiteralAlias(_Alias):
      def __eq__(self, other):
          if not isinstance(other, _LiteralAlias):
              return NotImplemented
          return {(type(arg), arg) for arg in self.__args__} == {(type(arg), arg) for arg in other.__args__}

      def __hash__(self):
          return hash(frozenset((type(arg), arg) for arg in self.__args__))

      def __repr__(self):
          return "typing.Literal[" + ", ".join(map(repr, self.__args__)) + "]"


  class _AnnotatedAlias(_Alias):
      def __init__(self, origin, args, name=None, metadata=()):
          super().__init__(origin, (origin,), name)
          self.__metadata__ = metadata

      def __repr__(self):
          return f"typing.Annotated[{_show(self.__origin__)}, {', '.join(map(repr, self.__metadata__))}]"

      def _copy_with(self, args):
          return _AnnotatedAlias(args[0], args, self._name, self.__metadata__)

      def __eq__(self, other):
          if not isinstance(other, _AnnotatedAlias):
              return NotImplemented
          return self.__origin__ == other.__origin__ and self.__metadata__ == other.__metadata__

      def __hash__(self):
          return hash((self.__origin__, self.__metadata__))

      def __getattr__(self, attr):
          return super().__getattr__(attr)

      def __mro_entries__(self, bases):
          return (self.__origin__,)


  class _ConcatenateGenericAlias(_Alias):
      pass


  class _CallableAlias(_Alias):
      """Its arguments are flat: the parameters, then the result."""

      def __repr__(self):
          args = self.__args__
          if len(args) == 2 and (args[0] is ... or isinstance(args[0], (ParamSpec, _ConcatenateGenericAlias))):
              return super().__repr__()
          return f"typing.Callable[[{', '.join(map(_show, args[:-1]))}], {_show(args[-1])}]"

      def _copy_with(self, args):
          flat = []
          for arg in args:
              flat.extend(arg if isinstance(arg, list) else (arg,))
          return _CallableAlias(self.__origin__, tuple(flat), self._name)


  class ForwardRef:
      __slots__ = ("__forward_arg__", "__forward_module__")

      def __init__(self, arg, is_argument=True, module=None, *, is_class=False):
          if not isinstance(arg, str):
              raise TypeError(f"Forward reference must be a string -- got {arg!r}")
          self.__forward_arg__ = arg
          self.__forward_module__ = module

      def __eq__(self, other):
          return self.__forward_arg__ == other.__forward_arg__ if isinstance(other, ForwardRef) else NotImplemented

      def __hash__(self):
          return hash(self.__forward_arg__)

      def __or__(self, other):
          return Union[self, other]

      def __ror__(self, other):
          return Union[other, self]

      def __call__(self):
          raise TypeError("'ForwardRef' object is not callable")

      def __repr__(self):
          where = "" if self.__forward_module__ is None else f", module={self.__forward_module__!r}"
          return f"ForwardRef({self.__forward_arg__!r}{where})"
  """#
