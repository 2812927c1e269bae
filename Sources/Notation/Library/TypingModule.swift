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

/// The special forms of `typing`, and its names for the collections.
let typingFormsSource = #"""


  class _AnyMeta(type):
      def __instancecheck__(self, obj):
          if self is Any:
              raise TypeError("typing.Any cannot be used with isinstance()")
          return super().__instancecheck__(obj)

      def __repr__(self):
          return "typing.Any" if self is Any else super().__repr__()


  class Any(metaclass=_AnyMeta):
      def __new__(cls, *args, **kwargs):
          if cls is Any:
              raise TypeError("Any cannot be instantiated")
          return super().__new__(cls, *args, **kwargs)


  def _union(parameters):
      if parameters == ():
          raise TypeError("Cannot take a Union of no types.")
      if not isinstance(parameters, tuple):
          parameters = (parameters,)
      kept = []
      for one in parameters:
          one = _check_type(one, "Union[arg, ...]: each arg must be a type.")
          for inner in one.__args__ if isinstance(one, (_UnionAlias, _UnionType)) else (one,):
              if inner not in kept:
                  kept.append(inner)
      return kept[0] if len(kept) == 1 else _UnionAlias(Union, tuple(kept), "Union")


  def _optional(parameter):
      if isinstance(parameter, tuple):
          raise TypeError(f"typing.Optional requires a single type. Got {parameter!r:.100}.")
      return Union[_check_type(parameter, "typing.Optional requires a single type."), _NoneType]


  def _single(form):
      def subscribe(parameter):
          item = _check_type(parameter, f"{form()} accepts only single type.")
          return _Alias(form(), (item,), form()._name)

      return subscribe


  def _literal(parameters):
      if not isinstance(parameters, tuple):
          parameters = (parameters,)
      kept = []
      for one in parameters:
          for value in one.__args__ if isinstance(one, _LiteralAlias) else (one,):
              if not any(type(value) is type(other) and value == other for other in kept):
                  kept.append(value)
      return _LiteralAlias(Literal, tuple(kept), "Literal")


  def _concatenate(parameters):
      if parameters == ():
          raise TypeError("Cannot take a Concatenate of no types.")
      if not isinstance(parameters, tuple):
          parameters = (parameters,)
      if not (parameters[-1] is ... or isinstance(parameters[-1], ParamSpec)):
          raise TypeError("The last parameter to Concatenate should be a ParamSpec variable or ellipsis.")
      checked = tuple(_check_type(one, "Concatenate[arg, ...]: each arg must be a type.") for one in parameters[:-1])
      return _ConcatenateGenericAlias(Concatenate, (*checked, parameters[-1]), "Concatenate")


  Union = _SpecialForm("Union", _union)
  Optional = _SpecialForm("Optional", _optional)
  Literal = _SpecialForm("Literal", _literal)
  Concatenate = _SpecialForm("Concatenate", _concatenate)
  ClassVar = _SpecialForm("ClassVar", _single(lambda: ClassVar))
  Final = _SpecialForm("Final", _single(lambda: Final))
  TypeGuard = _SpecialForm("TypeGuard", _single(lambda: TypeGuard))
  Required = _SpecialForm("Required", _single(lambda: Required))
  NotRequired = _SpecialForm("NotRequired", _single(lambda: NotRequired))
  Unpack = _SpecialForm("Unpack", _single(lambda: Unpack))
  NoReturn = _SpecialForm("NoReturn")
  Never = _SpecialForm("Never")
  Self = _SpecialForm("Self")
  LiteralString = _SpecialForm("LiteralString")
  TypeAlias = _SpecialForm("TypeAlias")


  class Annotated:
      __slots__ = ()

      def __new__(cls, *args, **kwargs):
          raise TypeError("Type Annotated cannot be instantiated.")

      def __class_getitem__(cls, params):
          if not isinstance(params, tuple) or len(params) < 2:
              raise TypeError("Annotated[...] should be used with at least two arguments (a type and an annotation).")
          origin = _check_type(params[0], "Annotated[t, ...]: t must be a type.")
          metadata = params[1:]
          if isinstance(origin, _AnnotatedAlias):
              metadata = origin.__metadata__ + metadata
              origin = origin.__origin__
          return _AnnotatedAlias(origin, (origin,), "Annotated", metadata)


  # The name here: the module it comes from, its name there, the number of its parameters (-1: any number).
  _COLLECTIONS = {
      "List": ("builtins", "list", 1), "Dict": ("builtins", "dict", 2), "Set": ("builtins", "set", 1),
      "FrozenSet": ("builtins", "frozenset", 1), "Tuple": ("builtins", "tuple", -1), "Type": ("builtins", "type", 1),
      "Deque": ("collections", "deque", 1), "DefaultDict": ("collections", "defaultdict", 2),
      "OrderedDict": ("collections", "OrderedDict", 2), "Counter": ("collections", "Counter", 1),
      "ChainMap": ("collections", "ChainMap", 2), "ContextManager": ("contextlib", "AbstractContextManager", 1),
      "AsyncContextManager": ("contextlib", "AbstractAsyncContextManager", 1),
      "Hashable": ("collections.abc", "Hashable", 0), "Sized": ("collections.abc", "Sized", 0),
      "Awaitable": ("collections.abc", "Awaitable", 1), "Coroutine": ("collections.abc", "Coroutine", 3),
      "AsyncIterable": ("collections.abc", "AsyncIterable", 1), "AsyncIterator": ("collections.abc", "AsyncIterator", 1),
      "AsyncGenerator": ("collections.abc", "AsyncGenerator", 2), "Iterable": ("collections.abc", "Iterable", 1),
      "Iterator": ("collections.abc", "Iterator", 1), "Generator": ("collections.abc", "Generator", 3),
      "Reversible": ("collections.abc", "Reversible", 1), "Container": ("collections.abc", "Container", 1),
      "Collection": ("collections.abc", "Collection", 1), "Callable": ("collections.abc", "Callable", 2),
      "AbstractSet": ("collections.abc", "Set", 1), "MutableSet": ("collections.abc", "MutableSet", 1),
      "Mapping": ("collections.abc", "Mapping", 2), "MutableMapping": ("collections.abc", "MutableMapping", 2),
      "Sequence": ("collections.abc", "Sequence", 1), "MutableSequence": ("collections.abc", "MutableSequence", 1),
      "ByteString": ("collections.abc", "ByteString", 0), "MappingView": ("collections.abc", "MappingView", 1),
      "KeysView": ("collections.abc", "KeysView", 1), "ItemsView": ("collections.abc", "ItemsView", 2),
      "ValuesView": ("collections.abc", "ValuesView", 1),
  }

  _NOT_CALLED = frozenset(("List", "Dict", "Set", "FrozenSet", "Tuple", "Type"))


  class _CollectionAlias(_Unionable):
      """A collection under its name here, bare: `List`, `Mapping`."""

      __slots__ = ("_name", "_origin")

      def __init__(self, name):
          self._name = name
          self._origin = None

      @property
      def __origin__(self):
          if self._origin is None:
              module, name, _ = _COLLECTIONS[self._name]
              if module == "collections.abc":
                  import collections.abc as found
              elif module == "collections":
                  import collections as found
              elif module == "contextlib":
                  import contextlib as found
              else:
                  import builtins as found
              self._origin = getattr(found, name)
          return self._origin

      def __repr__(self):
          return "typing." + self._name

      def __call__(self, *args, **kwargs):
          if self._name in _NOT_CALLED:
              name = self.__origin__.__name__
              raise TypeError(f"Type {self._name} cannot be instantiated; use {name}() instead")
          return self.__origin__(*args, **kwargs)

      def __mro_entries__(self, bases):
          entries = [] if self.__origin__ in bases else [self.__origin__]
          after = bases[bases.index(self) + 1:]
          if not any(isinstance(base, _Alias) or isinstance(base, type) and issubclass(base, Generic) for base in after):
              entries.append(Generic)
          return tuple(entries)

      def __instancecheck__(self, obj):
          return isinstance(obj, self.__origin__)

      def __subclasscheck__(self, cls):
          if isinstance(cls, _CollectionAlias):
              cls = cls.__origin__
          return issubclass(cls, self.__origin__)

      def __getattr__(self, attr):
          if attr.startswith("__") and attr.endswith("__"):
              raise AttributeError(attr)
          return getattr(self.__origin__, attr)

      def __getitem__(self, args):
          count = _COLLECTIONS[self._name][2]
          if self._name == "Callable":
              return _callable(self.__origin__, args)
          if self._name == "Tuple":
              return _tuple(self.__origin__, args)
          if count == 0:
              raise TypeError(f"{self} is not a generic class")
          args = args if isinstance(args, tuple) else (args,)
          args = tuple(map(_check_generic_argument, args))
          _check_count(self, args, count)
          return _Alias(self.__origin__, args, self._name)


  def _callable(origin, args):
      if not isinstance(args, tuple) or len(args) != 2:
          raise TypeError("Callable must be used as Callable[[arg, ...], result].")
      parameters, result = args
      result = _check_type(result, "Callable[args, result]: result must be a type.")
      if parameters is ... or isinstance(parameters, (ParamSpec, _ConcatenateGenericAlias)):
          return _CallableAlias(origin, (parameters, result), "Callable")
      if not isinstance(parameters, (list, tuple)):
          parameters = (parameters,)
      checked = [_check_type(one, "Callable[[arg, ...], result]: each arg must be a type.") for one in parameters]
      return _CallableAlias(origin, (*checked, result), "Callable")


  def _tuple(origin, args):
      if not isinstance(args, tuple):
          args = (args,)
      message = "Tuple[t0, t1, ...]: each t must be a type."
      if len(args) >= 2 and args[-1] is ...:
          return _Alias(origin, (*(_check_type(one, message) for one in args[:-1]), ...), "Tuple")
      return _Alias(origin, tuple(_check_type(one, message) for one in args), "Tuple")


  List = _CollectionAlias("List")
  Dict = _CollectionAlias("Dict")
  Set = _CollectionAlias("Set")
  FrozenSet = _CollectionAlias("FrozenSet")
  Tuple = _CollectionAlias("Tuple")
  Type = _CollectionAlias("Type")
  Deque = _CollectionAlias("Deque")
  DefaultDict = _CollectionAlias("DefaultDict")
  OrderedDict = _CollectionAlias("OrderedDict")
  Counter = _CollectionAlias("Counter")
  ChainMap = _CollectionAlias("ChainMap")
  ContextManager = _CollectionAlias("ContextManager")
  AsyncContextManager = _CollectionAlias("AsyncContextManager")
  Hashable = _CollectionAlias("Hashable")
  Sized = _CollectionAlias("Sized")
  Awaitable = _CollectionAlias("Awaitable")
  Coroutine = _CollectionAlias("Coroutine")
  AsyncIterable = _CollectionAlias("AsyncIterable")
  AsyncIterator = _CollectionAlias("AsyncIterator")
  AsyncGenerator = _CollectionAlias("AsyncGenerator")
  Iterable = _CollectionAlias("Iterable")
  Iterator = _CollectionAlias("Iterator")
  Generator = _CollectionAlias("Generator")
  Reversible = _CollectionAlias("Reversible")
  Container = _CollectionAlias("Container")
  Collection = _CollectionAlias("Collection")
  Callable = _CollectionAlias("Callable")
  AbstractSet = _CollectionAlias("AbstractSet")
  MutableSet = _CollectionAlias("MutableSet")
  Mapping = _CollectionAlias("Mapping")
  MutableMapping = _CollectionAlias("MutableMapping")
  Sequence = _CollectionAlias("Sequence")
  MutableSequence = _CollectionAlias("MutableSequence")
  ByteString = _CollectionAlias("ByteString")
  MappingView = _CollectionAlias("MappingView")
  KeysView = _CollectionAlias("KeysView")
  ItemsView = _CollectionAlias("ItemsView")
  ValuesView = _CollectionAlias("ValuesView")
  """#
