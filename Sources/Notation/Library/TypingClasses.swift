/// The rest of `typing`: NamedTuple, TypedDict, NewType, hints, and functions that do nothing at run time.
let typingClassesSource = #"""


  _NAMED_TUPLE_FIXED = frozenset(("__new__", "__init__", "__slots__", "__getnewargs__", "_fields", "_field_defaults",
                                  "_field_types", "_make", "_replace", "_asdict", "_source"))
  _NAMED_TUPLE_SKIPPED = frozenset(("__module__", "__name__", "__annotations__", "__qualname__", "__orig_bases__",
                                    "__classcell__"))


  def _make_named_tuple(name, types, defaults, module):
      from _namedtuple import make_namedtuple
      types = {key: _check_type(kind, f"field {key} annotation must be a type") for key, kind in types.items()}
      made = make_namedtuple(name, tuple(types), defaults, module)
      made.__annotations__ = made.__new__.__annotations__ = types
      return made


  class NamedTupleMeta(type):
      def __new__(cls, typename, bases, ns):
          for base in bases:
              if base is not _NamedTuple and base is not Generic:
                  raise TypeError("can only inherit from a NamedTuple type and Generic")
          types = ns.get("__annotations__", {})
          defaults = {}
          for name in types:
              if name.startswith("_"):
                  raise ValueError(f"Field names cannot start with an underscore: {name!r}")
              if name in ns:
                  defaults[name] = ns[name]
              elif defaults:
                  plural = "s" if len(defaults) > 1 else ""
                  raise TypeError(f"Non-default namedtuple field {name} cannot follow default field{plural} "
                                  f"{', '.join(defaults)}")
          made = _make_named_tuple(typename, types, defaults, ns["__module__"])
          if Generic in bases:
              # A tuple class cannot get a second base later, so it learns only the brackets.
              made.__class_getitem__ = classmethod(_BuiltinAlias)
          for key, value in ns.items():
              if key in _NAMED_TUPLE_FIXED:
                  raise AttributeError("Cannot overwrite NamedTuple attribute " + key)
              if key not in _NAMED_TUPLE_SKIPPED and key not in made._fields:
                  setattr(made, key, value)
          made.__qualname__ = ns.get("__qualname__", typename)
          return made


  _NamedTuple = type.__new__(NamedTupleMeta, "NamedTuple", (), {})


  class _NamedTupleForm:
      """`NamedTuple` is called, or stands as a base class; it is no class itself."""

      __name__ = __qualname__ = "NamedTuple"
      __module__ = "typing"

      def __call__(self, typename, fields=None, /, **kwargs):
          if fields is None:
              fields = kwargs.items()
          elif kwargs:
              raise TypeError("Either list of fields or keywords can be provided to NamedTuple, not both")
          fields = dict(fields)
          _check_field_names(fields)
          return _make_named_tuple(typename, fields, {}, caller_module())

      def __mro_entries__(self, bases):
          return (_NamedTuple,)


  def _check_field_names(names):
      for name in names:
          if name.startswith("_"):
              raise ValueError(f"Field names cannot start with an underscore: {name!r}")


  NamedTuple = _NamedTupleForm()


  class _TypedDictMeta(type):
      def __new__(cls, name, bases, ns, total=True):
          for base in bases:
              if type(base) is not _TypedDictMeta and base is not Generic:
                  raise TypeError("cannot inherit from both a TypedDict type and a non-TypedDict base class")
          made = type.__new__(_TypedDictMeta, name, (dict,), ns)
          own = {key: _check_type(kind, "TypedDict('Name', {f0: t0, f1: t1, ...}); each t must be a type",
                                  made.__module__)
                 for key, kind in ns.get("__annotations__", {}).items()}
          annotations, required, optional = {}, set(), set()
          for base in bases:
              annotations.update(base.__dict__.get("__annotations__", {}))
              required.update(base.__dict__.get("__required_keys__", ()))
              optional.update(base.__dict__.get("__optional_keys__", ()))
          for key, kind in own.items():
              origin = kind.__origin__ if isinstance(kind, _Alias) else None
              needed = total if origin not in (Required, NotRequired) else origin is Required
              (required if needed else optional).add(key)
          annotations.update(own)
          made.__annotations__ = annotations
          made.__required_keys__ = frozenset(required)
          made.__optional_keys__ = frozenset(optional)
          made.__total__ = total
          return made

      def __call__(cls, *args, **kwargs):
          return dict(*args, **kwargs)

      def __subclasscheck__(cls, other):
          raise TypeError("TypedDict does not support instance and class checks")

      __instancecheck__ = __subclasscheck__


  _TypedDict = type.__new__(_TypedDictMeta, "TypedDict", (), {})


  class _TypedDictForm:
      __name__ = __qualname__ = "TypedDict"
      __module__ = "typing"

      def __call__(self, typename, fields=None, /, *, total=True, **kwargs):
          if fields is None:
              fields = kwargs
          elif kwargs:
              raise TypeError("TypedDict takes either a dict or keyword arguments, but not both")
          ns = {"__annotations__": dict(fields), "__module__": caller_module()}
          return _TypedDictMeta(typename, (), ns, total=total)

      def __mro_entries__(self, bases):
          return (_TypedDict,)


  TypedDict = _TypedDictForm()


  def is_typeddict(tp):
      return isinstance(tp, _TypedDictMeta)


  class NewType(_Unionable):
      def __init__(self, name, tp):
          self.__qualname__ = name
          self.__name__ = name.rpartition(".")[2]
          self.__supertype__ = tp
          self.__module__ = caller_module()

      def __call__(self, x):
          return x

      def __repr__(self):
          return f"{self.__module__}.{self.__qualname__}"

      def __mro_entries__(self, bases):
          name = self.__name__
          raise TypeError("Cannot subclass an instance of NewType. Perhaps you were looking for: "
                          f"`Sub = NewType('Sub', {name})`")


  def cast(typ, val):
      return val


  def assert_type(val, typ, /):
      return val


  def assert_never(arg, /):
      shown = repr(arg)
      if len(shown) > 100:
          shown = shown[:100] + "..."
      raise AssertionError(f"Expected code to be unreachable, but got: {shown}")


  def reveal_type(obj, /):
      return obj


  def final(f):
      try:
          f.__final__ = True
      except (AttributeError, TypeError):
          pass
      return f


  def no_type_check(arg):
      arg.__no_type_check__ = True
      return arg


  def _overloaded(*args, **kwds):
      raise NotImplementedError(
          "You should not call an overloaded function. A series of @overload-decorated functions outside a stub module "
          "should always be followed by an implementation that is not @overload-ed.")


  def overload(func):
      return _overloaded


  def dataclass_transform(*, eq_default=True, order_default=False, kw_only_default=False, field_specifiers=(), **kwargs):
      def decorate(cls_or_fn):
          cls_or_fn.__dataclass_transform__ = {
              "eq_default": eq_default, "order_default": order_default, "kw_only_default": kw_only_default,
              "field_specifiers": field_specifiers, "kwargs": kwargs}
          return cls_or_fn

      return decorate


  def get_origin(tp):
      if isinstance(tp, _AnnotatedAlias):
          return Annotated
      if isinstance(tp, (_Alias, _BuiltinAlias, _CollectionAlias, _ParamSpecPart)):
          return tp.__origin__
      if tp is Generic:
          return Generic
      return _UnionType if isinstance(tp, _UnionType) else None


  def get_args(tp):
      if isinstance(tp, _AnnotatedAlias):
          return (tp.__origin__,) + tp.__metadata__
      if isinstance(tp, _CallableAlias) or isinstance(tp, _BuiltinAlias) and tp.__origin__ is Callable.__origin__:
          args = tp.__args__
          if len(args) == 2 and (args[0] is ... or isinstance(args[0], (ParamSpec, _ConcatenateGenericAlias))):
              return args
          return list(args[:-1]), args[-1]
      if isinstance(tp, (_Alias, _BuiltinAlias, _UnionType)):
          return tp.__args__
      return ()


  def _resolve(hint, globalns, localns):
      """The hint with its texts evaluated, however deep they are."""
      if hint is None:
          return _NoneType
      if isinstance(hint, ForwardRef):
          hint = hint.__forward_arg__
      if isinstance(hint, str):
          value = evaluate(hint, {**globalns, **localns})
          return _resolve(value, globalns, localns)
      if isinstance(hint, _AnnotatedAlias):
          return hint._copy_with((_resolve(hint.__origin__, globalns, localns),))
      if isinstance(hint, _LiteralAlias):
          return hint
      if isinstance(hint, (_Alias, _BuiltinAlias)) and any(not isinstance(arg, type) for arg in hint.__args__):
          args = tuple(arg if isinstance(arg, (list, type(...))) else _resolve(arg, globalns, localns)
                       for arg in hint.__args__)
          if args != hint.__args__:
              if isinstance(hint, _BuiltinAlias):
                  return _BuiltinAlias(hint.__origin__, args)
              return hint._copy_with(args)
      return hint


  def _without_extras(hint):
      if isinstance(hint, _AnnotatedAlias):
          return _without_extras(hint.__origin__)
      if isinstance(hint, _Alias) and hint.__origin__ in (Required, NotRequired):
          return _without_extras(hint.__args__[0])
      if isinstance(hint, (_Alias, _BuiltinAlias)) and not isinstance(hint, _LiteralAlias):
          args = tuple(map(_without_extras, hint.__args__))
          if args != hint.__args__:
              return _BuiltinAlias(hint.__origin__, args) if isinstance(hint, _BuiltinAlias) else hint._copy_with(args)
      return hint


  def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
      hints = {}
      if isinstance(obj, type):
          for base in reversed(obj.__mro__):
              names = module_namespace(base.__module__) if globalns is None else globalns
              for name, hint in base.__dict__.get("__annotations__", {}).items():
                  hints[name] = _resolve(hint, names, dict(vars(base)) if localns is None else localns)
      else:
          annotations = getattr(obj, "__annotations__", None)
          if annotations is None:
              raise TypeError(f"{obj!r} is not a module, class, method, or function.")
          inner = obj
          while hasattr(inner, "__wrapped__"):
              inner = inner.__wrapped__
          names = globalns if globalns is not None else getattr(inner, "__globals__", getattr(inner, "__dict__", {}))
          for name, hint in annotations.items():
              hints[name] = _resolve(hint, names, localns or {})
      if include_extras:
          return hints
      return {name: _without_extras(hint) for name, hint in hints.items()}


  _ABSENT_NAMES = frozenset(("SupportsComplex", "BinaryIO", "IO", "TextIO", "Match", "Pattern", "clear_overloads",
                             "get_overloads", "no_type_check_decorator"))


  def __getattr__(name):
      if name in _ABSENT_NAMES:
          raise ImportError(f"cannot import name {name!r} from 'typing': it is not part of the notation")
      raise AttributeError(f"module 'typing' has no attribute {name!r}")
  """#
