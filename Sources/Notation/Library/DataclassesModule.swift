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
  """#
