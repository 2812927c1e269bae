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
