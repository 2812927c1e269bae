/// The module `dataclasses`: classes whose methods are written from their annotated fields.
let dataclassesModuleSource = #"""
  from _native import compile_function, set_attribute, delete_attribute, mapping_proxy

  __all__ = ["dataclass", "field", "Field", "FrozenInstanceError", "InitVar", "KW_ONLY", "MISSING", "fields", "asdict",
             "astuple", "make_dataclass", "replace", "is_dataclass"]


  class FrozenInstanceError(AttributeError):
      pass


  class _MISSING_TYPE:
      pass


  MISSING = _MISSING_TYPE()


  class _KW_ONLY_TYPE:
      pass


  KW_ONLY = _KW_ONLY_TYPE()


  class _Factory:
      """What a generated __init__ has as the default of a field with a default_factory."""

      def __repr__(self):
          return "<factory>"


  _FACTORY = _Factory()


  class _Kind:
      __slots__ = ("name",)

      def __init__(self, name):
          self.name = name

      def __repr__(self):
          return self.name


  _FIELD = _Kind("_FIELD")
  _CLASS_VARIABLE = _Kind("_FIELD_CLASSVAR")
  _INIT_VARIABLE = _Kind("_FIELD_INITVAR")
  _NO_METADATA = mapping_proxy({})


  class InitVar:
      __slots__ = ("type",)

      def __init__(self, type):
          self.type = type

      def __repr__(self):
          inner = self.type
          if isinstance(inner, type) and not hasattr(inner, "__origin__"):
              return f"dataclasses.InitVar[{inner.__name__}]"
          return f"dataclasses.InitVar[{inner!r}]"

      def __class_getitem__(cls, type):
          return InitVar(type)


  class Field:
      __slots__ = ("name", "type", "default", "default_factory", "repr", "hash", "init", "compare", "metadata",
                   "kw_only", "_field_type")

      def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only):
          self.name = None
          self.type = None
          self.default = default
          self.default_factory = default_factory
          self.init = init
          self.repr = repr
          self.hash = hash
          self.compare = compare
          self.metadata = _NO_METADATA if metadata is None else mapping_proxy(metadata)
          self.kw_only = kw_only
          self._field_type = None

      def __repr__(self):
          names = ("name", "type", "default", "default_factory", "init", "repr", "hash", "compare", "metadata",
                   "kw_only", "_field_type")
          return "Field(" + ",".join(f"{name}={getattr(self, name)!r}" for name in names) + ")"

      def __set_name__(self, owner, name):
          # A descriptor given as a default learns its name as if it stood in the class itself.
          notify = getattr(type(self.default), "__set_name__", None)
          if notify:
              notify(self.default, owner, name)


  class _Parameters:
      __slots__ = ("init", "repr", "eq", "order", "unsafe_hash", "frozen")

      def __init__(self, init, repr, eq, order, unsafe_hash, frozen):
          self.init = init
          self.repr = repr
          self.eq = eq
          self.order = order
          self.unsafe_hash = unsafe_hash
          self.frozen = frozen

      def __repr__(self):
          return "_DataclassParams(" + ",".join(f"{name}={getattr(self, name)!r}" for name in self.__slots__) + ")"


  def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None, compare=True, metadata=None,
            kw_only=MISSING):
      if default is not MISSING and default_factory is not MISSING:
          raise ValueError("cannot specify both default and default_factory")
      return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only)


  def _names_marker(annotation, marker):
      """Whether a textual annotation is `marker`, bare or subscripted, with or without its module."""
      return annotation.partition("[")[0].strip().rpartition(".")[2] == marker


  def _is_class_variable(annotation):
      if isinstance(annotation, str):
          return _names_marker(annotation, "ClassVar")
      return repr(annotation).partition("[")[0] == "typing.ClassVar"


  def _is_init_variable(annotation):
      if isinstance(annotation, str):
          return _names_marker(annotation, "InitVar")
      return annotation is InitVar or type(annotation) is InitVar


  def _is_keyword_marker(annotation):
      return annotation is KW_ONLY or isinstance(annotation, str) and _names_marker(annotation, "KW_ONLY")


  def _read_field(cls, name, annotation, keyword_only):
      given = getattr(cls, name, MISSING)
      made = given if isinstance(given, Field) else None
      if made is None:
          # A slot's descriptor is not a default: it is there because a base class has the slot.
          slot = type(given).__name__ == "member_descriptor"
          made = field(default=MISSING if slot else given)
      made.name = name
      made.type = annotation
      made._field_type = _FIELD
      if _is_class_variable(annotation):
          made._field_type = _CLASS_VARIABLE
      elif _is_init_variable(annotation):
          made._field_type = _INIT_VARIABLE
      if made._field_type is not _FIELD and made.default_factory is not MISSING:
          raise TypeError(f"field {name} cannot have a default factory")
      if made._field_type is _CLASS_VARIABLE:
          if made.kw_only is not MISSING:
              raise TypeError(f"field {name} is a ClassVar but specifies kw_only")
      elif made.kw_only is MISSING:
          made.kw_only = keyword_only
      # What cannot be hashed can usually be changed, and every instance would share it.
      if made._field_type is _FIELD and made.default.__class__.__hash__ is None:
          raise ValueError(f"mutable default {made.default.__class__} for field {name} is not allowed: "
                           "use default_factory")
      return made


  def _own_fields(cls, keyword_only):
      annotations = cls.__dict__.get("__annotations__", {})
      found = []
      marked = False
      for name, annotation in annotations.items():
          if _is_keyword_marker(annotation):
              if marked:
                  raise TypeError(f"{name!r} is KW_ONLY, but KW_ONLY has already been specified")
              marked = True
              keyword_only = True
          else:
              found.append(_read_field(cls, name, annotation, keyword_only))
      for name, value in cls.__dict__.items():
          if isinstance(value, Field) and name not in annotations:
              raise TypeError(f"{name!r} is a field but has no type annotation")
      return found


  def _define(cls, name, source, namespace, annotations=None):
      function = compile_function(source, name, namespace)
      function.__qualname__ = f"{cls.__qualname__}.{name}"
      function.__module__ = cls.__module__
      if annotations is not None:
          function.__annotations__ = annotations
      return function


  def _init_parameter(one, namespace):
      if one.default is not MISSING:
          namespace[f"default_{one.name}"] = one.default
          return f"{one.name}=default_{one.name}"
      if one.default_factory is not MISSING:
          return f"{one.name}=FACTORY"
      return one.name


  def _init_value(one, namespace):
      """The expression that a generated __init__ gives to the field, or None where there is nothing to give."""
      if one.default_factory is not MISSING:
          namespace[f"factory_{one.name}"] = one.default_factory
          call = f"factory_{one.name}()"
          return f"{call} if {one.name} is FACTORY else {one.name}" if one.init else call
      return one.name if one.init else None


  def _make_init(cls, members, frozen, slots, self_name):
      positional = [one for one in members if one.init and not one.kw_only]
      keyword = [one for one in members if one.init and one.kw_only]
      optional = False
      for one in positional:
          if one.default is not MISSING or one.default_factory is not MISSING:
              optional = True
          elif optional:
              raise TypeError(f"non-default argument {one.name!r} follows default argument")
      namespace = {"FACTORY": _FACTORY, "set_attribute": set_attribute}
      parameters = [self_name] + [_init_parameter(one, namespace) for one in positional]
      if keyword:
          parameters += ["*"] + [_init_parameter(one, namespace) for one in keyword]
      body = []
      for one in members:
          if one._field_type is _INIT_VARIABLE:
              continue
          value = _init_value(one, namespace)
          if value is None and slots and one.default is not MISSING:
              namespace[f"default_{one.name}"] = one.default
              value = f"default_{one.name}"
          if value is None:
              continue
          if frozen:
              body.append(f" set_attribute({self_name}, {one.name!r}, {value})")
          else:
              body.append(f" {self_name}.{one.name} = {value}")
      if hasattr(cls, "__post_init__"):
          extra = ", ".join(one.name for one in members if one._field_type is _INIT_VARIABLE)
          body.append(f" {self_name}.__post_init__({extra})")
      source = f"def __init__({', '.join(parameters)}):\n" + ("\n".join(body) or " pass")
      annotations = {one.name: one.type for one in positional + keyword}
      annotations["return"] = None
      return _define(cls, "__init__", source, namespace, annotations)


  def _make_repr(cls, members):
      shown = ", ".join(f"{one.name}={{self.{one.name}!r}}" for one in members if one.repr)
      source = f"""def __repr__(self):
   key = id(self)
   if key in running:
    return '...'
   running.add(key)
   try:
    return f'{{self.__class__.__qualname__}}({shown})'
   finally:
    running.discard(key)"""
      return _define(cls, "__repr__", source, {"running": set()})


  def _tuple_text(name, members):
      return "(" + "".join(f"{name}.{one.name}, " for one in members) + ")"


  def _make_comparison(cls, method, operator, members):
      mine, theirs = _tuple_text("self", members), _tuple_text("other", members)
      source = f"""def {method}(self, other):
   if other.__class__ is self.__class__:
    return {mine} {operator} {theirs}
   return NotImplemented"""
      return _define(cls, method, source, {})


  def _make_hash(cls, members):
      hashed = [one for one in members if (one.compare if one.hash is None else one.hash)]
      return _define(cls, "__hash__", f"def __hash__(self):\n return hash({_tuple_text('self', hashed)})", {})


  def _refuse_changes(cls, members):
      names = frozenset(one.name for one in members)

      def __setattr__(self, name, value):
          if type(self) is cls or name in names:
              raise FrozenInstanceError(f"cannot assign to field {name!r}")
          super(cls, self).__setattr__(name, value)

      def __delattr__(self, name):
          if type(self) is cls or name in names:
              raise FrozenInstanceError(f"cannot delete field {name!r}")
          super(cls, self).__delattr__(name)

      for function in (__setattr__, __delattr__):
          name = function.__name__
          function.__qualname__ = f"{cls.__qualname__}.{name}"
          if not _add(cls, name, function):
              raise TypeError(f"Cannot overwrite attribute {name} in class {cls.__name__}")


  def _add(cls, name, value):
      """Sets what the class does not define itself; returns whether it did."""
      if name in cls.__dict__:
          return False
      setattr(cls, name, value)
      return True


  def _decide_hash(cls, parameters, members, explicit):
      if parameters.unsafe_hash:
          if explicit:
              raise TypeError(f"Cannot overwrite attribute __hash__ in class {cls.__name__}")
          cls.__hash__ = _make_hash(cls, members)
      elif parameters.eq and not explicit:
          cls.__hash__ = _make_hash(cls, members) if parameters.frozen else None


  def _signature_type(annotation):
      if isinstance(annotation, type) and not hasattr(annotation, "__origin__"):
          if annotation.__module__ == "builtins":
              return annotation.__qualname__
          return f"{annotation.__module__}.{annotation.__qualname__}"
      return repr(annotation).replace("typing.", "")


  def _signature(cls, members):
      texts = []
      star = False
      for one in [m for m in members if m.init and not m.kw_only] + [m for m in members if m.init and m.kw_only]:
          if one.kw_only and not star:
              star = True
              texts.append("*")
          text = f"{one.name}: {_signature_type(one.type)}"
          if one.default is not MISSING:
              text += f" = {one.default!r}"
          elif one.default_factory is not MISSING:
              text += " = <factory>"
          texts.append(text)
      return f"{cls.__name__}({', '.join(texts)})"


  def _inherit(cls, frozen):
      """The fields of the bases, the nearest last; checks that frozen and other classes are not mixed."""
      every = {}
      any_frozen = False
      has_base = False
      for base in cls.__mro__[-1:0:-1]:
          theirs = base.__dict__.get("__dataclass_fields__")
          if theirs is not None:
              has_base = True
              every.update(theirs)
              any_frozen = any_frozen or base.__dataclass_params__.frozen
      if has_base:
          if any_frozen and not frozen:
              raise TypeError("cannot inherit non-frozen dataclass from a frozen one")
          if frozen and not any_frozen:
              raise TypeError("cannot inherit frozen dataclass from a non-frozen one")
      return every


  def _write_class_defaults(cls, own):
      """The class keeps plain defaults as attributes; a Field object never stays in it."""
      for one in own:
          if isinstance(cls.__dict__.get(one.name), Field):
              if one.default is MISSING:
                  delattr(cls, one.name)
              else:
                  setattr(cls, one.name, one.default)


  def _add_order(cls, compared):
      for method, operator in (("__lt__", "<"), ("__le__", "<="), ("__gt__", ">"), ("__ge__", ">=")):
          if not _add(cls, method, _make_comparison(cls, method, operator, compared)):
              raise TypeError(f"Cannot overwrite attribute {method} in class {cls.__name__}. "
                              "Consider using functools.total_ordering")


  def _process(cls, parameters, match_args, kw_only, slots):
      every = _inherit(cls, parameters.frozen)
      own = _own_fields(cls, kw_only)
      for one in own:
          every[one.name] = one
      _write_class_defaults(cls, own)
      set_hash = cls.__dict__.get("__hash__", MISSING)
      explicit_hash = not (set_hash is MISSING or set_hash is None and "__eq__" in cls.__dict__)
      cls.__dataclass_fields__ = every
      cls.__dataclass_params__ = parameters
      if parameters.order and not parameters.eq:
          raise ValueError("eq must be true if order is true")
      members = [one for one in every.values() if one._field_type is not _CLASS_VARIABLE]
      real = [one for one in members if one._field_type is _FIELD]
      compared = [one for one in real if one.compare]
      if parameters.init:
          self_name = "self" if "self" not in every else "__dataclass_self__"
          _add(cls, "__init__", _make_init(cls, members, parameters.frozen, slots, self_name))
      if parameters.repr:
          _add(cls, "__repr__", _make_repr(cls, real))
      if parameters.eq:
          _add(cls, "__eq__", _make_comparison(cls, "__eq__", "==", compared))
      if parameters.order:
          _add_order(cls, compared)
      if parameters.frozen:
          _refuse_changes(cls, real)
      _decide_hash(cls, parameters, real, explicit_hash)
      if cls.__doc__ is None:
          cls.__doc__ = _signature(cls, members)
      if match_args:
          _add(cls, "__match_args__", tuple(one.name for one in members if one.init and not one.kw_only))
      return _with_slots(cls, real) if slots else cls


  def _with_slots(cls, members):
      if "__slots__" in cls.__dict__:
          raise TypeError(f"{cls.__name__} already specifies __slots__")
      inherited = set()
      for base in cls.__mro__[1:-1]:
          theirs = base.__dict__.get("__slots__", ())
          inherited.update((theirs,) if isinstance(theirs, str) else theirs)
      names = tuple(one.name for one in members)
      body = {key: value for key, value in cls.__dict__.items() if key not in names}
      body["__slots__"] = tuple(name for name in names if name not in inherited)
      body.pop("__dict__", None)
      body.pop("__weakref__", None)
      made = type(cls)(cls.__name__, cls.__bases__, body)
      made.__qualname__ = cls.__qualname__
      if made.__dataclass_params__.frozen:
          for name in ("__setattr__", "__delattr__"):
              delattr(made, name)
          _refuse_changes(made, members)
          _add_state(made, names)
      return made


  def _add_state(cls, names):
      def __getstate__(self):
          return [getattr(self, name) for name in names]

      def __setstate__(self, state):
          for name, value in zip(names, state):
              set_attribute(self, name, value)

      _add(cls, "__getstate__", __getstate__)
      _add(cls, "__setstate__", __setstate__)


  def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False,
                match_args=True, kw_only=False, slots=False, weakref_slot=False):
      if weakref_slot and not slots:
          raise TypeError("weakref_slot is True but slots is False")

      def wrap(cls):
          parameters = _Parameters(init, repr, eq, order, unsafe_hash, frozen)
          return _process(cls, parameters, match_args, kw_only, slots)

      return wrap if cls is None else wrap(cls)
  """#

/// The functions of `dataclasses` that work on the classes and instances made by `dataclassesModuleSource`.
let dataclassesToolsSource = #"""


  def fields(class_or_instance):
      found = getattr(class_or_instance, "__dataclass_fields__", None)
      if found is None:
          raise TypeError("must be called with a dataclass type or instance") from None
      return tuple(one for one in found.values() if one._field_type is _FIELD)


  def _is_instance(obj):
      return hasattr(type(obj), "__dataclass_fields__")


  def is_dataclass(obj):
      return hasattr(obj if isinstance(obj, type) else type(obj), "__dataclass_fields__")


  _PLAIN = frozenset((type(None), bool, int, float, str, bytes))


  def _unfold(obj, build):
      """Copies `obj` with every dataclass instance in it given to `build(names, values)`."""
      kind = type(obj)
      if kind in _PLAIN:
          return obj
      if _is_instance(obj):
          names = [one.name for one in fields(obj)]
          return build(names, [_unfold(getattr(obj, name), build) for name in names])
      if isinstance(obj, tuple) and hasattr(obj, "_fields"):
          return kind(*[_unfold(value, build) for value in obj])
      if isinstance(obj, (list, tuple)):
          return kind([_unfold(value, build) for value in obj])
      if isinstance(obj, dict):
          pairs = [(_unfold(key, build), _unfold(value, build)) for key, value in obj.items()]
          return kind(obj.default_factory, pairs) if hasattr(kind, "default_factory") else kind(pairs)
      from copy import deepcopy
      return deepcopy(obj)


  def asdict(obj, *, dict_factory=dict):
      if not _is_instance(obj):
          raise TypeError("asdict() should be called on dataclass instances")
      return _unfold(obj, lambda names, values: dict_factory(list(zip(names, values))))


  def astuple(obj, *, tuple_factory=tuple):
      if not _is_instance(obj):
          raise TypeError("astuple() should be called on dataclass instances")
      return _unfold(obj, lambda names, values: tuple_factory(values))


  def replace(obj, /, **changes):
      if not _is_instance(obj):
          raise TypeError("replace() should be called on dataclass instances")
      for one in obj.__dataclass_fields__.values():
          if one._field_type is _CLASS_VARIABLE:
              continue
          if not one.init:
              if one.name in changes:
                  raise ValueError(f"field {one.name} is declared with init=False, it cannot be specified with replace()")
          elif one.name not in changes:
              if one._field_type is _INIT_VARIABLE and one.default is MISSING:
                  raise ValueError(f"InitVar {one.name!r} must be specified with replace()")
              changes[one.name] = getattr(obj, one.name)
      return obj.__class__(**changes)


  def _check_field_name(name, seen):
      from keyword import iskeyword
      if not isinstance(name, str) or not name.isidentifier():
          raise TypeError(f"Field names must be valid identifiers: {name!r}")
      if iskeyword(name):
          raise TypeError(f"Field names must not be keywords: {name!r}")
      if name in seen:
          raise TypeError(f"Field name duplicated: {name!r}")


  def make_dataclass(cls_name, fields, *, bases=(), namespace=None, init=True, repr=True, eq=True, order=False,
                     unsafe_hash=False, frozen=False, match_args=True, kw_only=False, slots=False, weakref_slot=False):
      from types import new_class
      annotations = {}
      body = {} if namespace is None else dict(namespace)
      for item in fields:
          if isinstance(item, str):
              name, kind = item, "typing.Any"
          elif len(item) == 2:
              name, kind = item
          elif len(item) == 3:
              name, kind, body[item[0]] = item
          else:
              raise TypeError(f"Invalid field: {item!r}")
          _check_field_name(name, annotations)
          annotations[name] = kind
      body["__annotations__"] = annotations
      cls = new_class(cls_name, bases, {}, lambda scope: scope.update(body))
      return dataclass(cls, init=init, repr=repr, eq=eq, order=order, unsafe_hash=unsafe_hash, frozen=frozen,
                       match_args=match_args, kw_only=kw_only, slots=slots, weakref_slot=weakref_slot)
  """#
