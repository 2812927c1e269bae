/// The module `enum`, first part: the class body's namespace and the metaclass's making of members.
let enumModuleSource = #"""
  from _native import type_lookup, mapping_proxy, caller_module

  __all__ = ["EnumType", "EnumMeta", "Enum", "IntEnum", "StrEnum", "Flag", "IntFlag", "ReprEnum", "auto", "unique",
             "property", "verify", "member", "nonmember", "FlagBoundary", "STRICT", "CONFORM", "EJECT", "KEEP",
             "UNIQUE", "CONTINUOUS", "NAMED_FLAGS", "EnumCheck"]

  # The metaclass makes these classes themselves, when they do not exist yet.
  Enum = Flag = ReprEnum = EJECT = None
  _plain_property = property


  class _Unset:
      def __repr__(self):
          return "_auto_null"


  _UNSET = _Unset()


  class nonmember:
      def __init__(self, value):
          self.value = value


  class member:
      def __init__(self, value):
          self.value = value


  class auto:
      def __init__(self, value=_UNSET):
          self.value = value

      def __repr__(self):
          return "auto(%r)" % (self.value,)


  class property(_plain_property):
      """An attribute of members that may have the name of a member: the class then gives the member."""

      name = None

      def __set_name__(self, owner, name):
          self.name = name
          self.clsname = owner.__name__

      def __get__(self, instance, owner=None):
          if instance is None:
              return owner.__getattr__(self.name)
          if self.fget is None:
              raise AttributeError("%r member has no attribute %r" % (owner, self.name))
          return self.fget(instance)

      def __set__(self, instance, value):
          if self.fset is None:
              raise AttributeError("<enum %r> cannot set attribute %r" % (self.clsname, self.name))
          return self.fset(instance, value)

      def __delete__(self, instance):
          if self.fdel is None:
              raise AttributeError("<enum %r> cannot delete attribute %r" % (self.clsname, self.name))
          return self.fdel(instance)


  _KNOWN_SUNDERS = frozenset((
      "_order_", "_generate_next_value_", "_numeric_repr_", "_missing_", "_ignore_", "_iter_member_",
      "_iter_member_by_value_", "_iter_member_by_def_"))


  def _is_sunder(name):
      return len(name) > 2 and name[0] == name[-1] == "_" and name[1] != "_" and name[-2] != "_"


  def _is_dunder(name):
      return len(name) > 4 and name[:2] == name[-2:] == "__" and name[2] != "_" and name[-3] != "_"


  def _is_private(class_name, name):
      prefix = f"_{class_name}__"
      return len(name) > len(prefix) and name.startswith(prefix) and not name.endswith("__")


  def _is_descriptor(value):
      return hasattr(value, "__get__") or hasattr(value, "__set__") or hasattr(value, "__delete__")


  class EnumDict(dict):
      """The namespace of an enum's body: it tells members from everything else as they are assigned."""

      def __init__(self, class_name):
          super().__init__()
          self.class_name = class_name
          self.members = {}
          self.values_so_far = []
          self.ignored = []
          self.generated = False

      def __setitem__(self, key, value):
          if _is_private(self.class_name, key):
              pass
          elif _is_sunder(key):
              value = self._set_sunder(key, value)
          elif _is_dunder(key):
              if key == "__order__":
                  key = "_order_"
          elif key in self.members:
              raise TypeError("%r already defined as %r" % (key, self[key]))
          elif key in self.ignored:
              pass
          elif isinstance(value, nonmember):
              value = value.value
          elif isinstance(value, member) or not _is_descriptor(value):
              if key in self:
                  raise TypeError("%r already defined as %r" % (key, self[key]))
              value = self._add_member(key, value.value if isinstance(value, member) else value)
          super().__setitem__(key, value)

      def _set_sunder(self, key, value):
          if key not in _KNOWN_SUNDERS:
              raise ValueError("_sunder_ names, such as %r, are reserved for future Enum use" % (key,))
          if key == "_generate_next_value_":
              if self.generated:
                  raise TypeError("_generate_next_value_ must be defined before members")
              self._generate = value.__func__ if isinstance(value, staticmethod) else value
          elif key == "_ignore_":
              value = value.replace(",", " ").split() if isinstance(value, str) else list(value)
              self.ignored = value
              already = set(value) & set(self.members)
              if already:
                  raise ValueError("_ignore_ cannot specify already set names: %r" % (already,))
          return value

      def _add_member(self, key, value):
          if isinstance(value, auto):
              value = self._next_value(key, value)
          elif type(value) is tuple and any(isinstance(one, auto) for one in value):
              value = tuple(self._next_value(key, one) if isinstance(one, auto) else one for one in value)
          self.members[key] = value
          self.values_so_far.append(value)
          return value

      def _next_value(self, key, given):
          if given.value is _UNSET:
              self.generated = True
              given.value = self._generate(key, 1, len(self.members), self.values_so_far[:])
          return given.value

      def update(self, other=(), **more):
          for key, value in (other.items() if isinstance(other, dict) else other):
              self[key] = value
          for key, value in more.items():
              self[key] = value


  def _data_type(class_name, bases):
      """The type beside Enum whose instances the members are: `int` in `class N(int, Enum)`; object where there is none."""
      found = []
      for chain in bases:
          candidate = None
          for base in chain.__mro__:
              if base is object:
                  continue
              if isinstance(base, EnumType):
                  if base._member_type_ is not object:
                      if base._member_type_ not in found:
                          found.append(base._member_type_)
                      break
              elif "__new__" in base.__dict__ or "__dataclass_fields__" in base.__dict__:
                  kept = candidate or base
                  if kept not in found:
                      found.append(kept)
                  break
              else:
                  candidate = candidate or base
      if len(found) > 1:
          raise TypeError("too many data types for %r: %r" % (class_name, set(found)))
      return found[0] if found else object


  def _mixins(class_name, bases):
      """Returns (data type, nearest enum base); refuses to extend an enum that has members."""
      for chain in bases:
          for base in chain.__mro__:
              if isinstance(base, EnumType) and base._member_names_:
                  raise TypeError("<enum %r> cannot extend %r" % (class_name, base))
      if not bases:
          return object, Enum
      if not isinstance(bases[-1], EnumType):
          raise TypeError("new enumerations should be created as `EnumName([mixin_type, ...] [data_type,] enum_type)`")
      return _data_type(class_name, bases), bases[-1]


  def _find_new(body, data_type, first_enum):
      """Returns (function that makes a member, whether it is given the value)."""
      made = body.get("__new__")
      if isinstance(made, staticmethod):
          made = made.__func__
      if made is None:
          for name in ("__new_member__", "__new__"):
              for owner in (data_type, first_enum):
                  made = getattr(owner, name, None)
                  if made is not None and not any(made is one for one in (
                          object.__new__, getattr(Enum, "__new__", None), getattr(Enum, "__new_member__", None))):
                      return made, True
          return object.__new__, False
      return made, True


  class EnumType(type):
      @classmethod
      def __prepare__(metacls, cls, bases, /, **kwds):
          _, first_enum = _mixins(cls, bases)
          body = EnumDict(cls)
          if first_enum is not None:
              super(EnumDict, body).__setitem__("_generate_next_value_", type_lookup(first_enum, "_generate_next_value_"))
              body._generate = first_enum._generate_next_value_
          return body

      def __new__(metacls, cls, bases, classdict, /, *, boundary=None, **kwds):
          members = classdict.members
          invalid = {name for name in members if name in ("mro", "")}
          if invalid:
              raise ValueError("invalid enum member name(s) %s" % ",".join(repr(name) for name in invalid))
          data_type, first_enum = _mixins(cls, bases)
          make, with_args = _find_new(classdict, data_type, first_enum)
          body = {key: value for key, value in classdict.items()
                  if key not in classdict.ignored and key not in ("_ignore_", "_order_")}
          generate = body.get("_generate_next_value_")
          if generate is not None and not isinstance(generate, staticmethod):
              body["_generate_next_value_"] = staticmethod(generate)
          for name, value in members.items():
              body[name] = _Pending(value, make, with_args)
          body.update(_member_names_=[], _member_map_={}, _value2member_map_={}, _unhashable_values_=[],
                      _member_type_=data_type, __new_member__=staticmethod(make), _flag_mask_=0, _all_bits_=0,
                      _singles_mask_=0, _boundary_=boundary or getattr(first_enum, "_boundary_", None))
          try:
              enum_class = super().__new__(metacls, cls, bases, body, **kwds)
          except RuntimeError as error:
              # What went wrong while a member was made, without the wrapping of __set_name__.
              if error.__cause__ is None:
                  raise
              raise error.__cause__ from None
          if Enum is not None:
              type.__setattr__(enum_class, "__new__", staticmethod(_find_member))
              _settle_display(enum_class, classdict, data_type, first_enum)
          _check_order(enum_class, classdict)
          return enum_class

      def __init__(cls, *args, **kwds):
          pass

      def __bool__(cls):
          return True

      def __call__(cls, value, names=None, *values, module=None, qualname=None, type=None, start=1, boundary=None):
          if names is None and type is None:
              return _find_member(cls, value)
          return _create_by_call(cls, value, names, module, qualname, type, start, boundary)

      def __contains__(cls, member):
          if not isinstance(member, Enum):
              raise TypeError("unsupported operand type(s) for 'in': '%s' and '%s'" % (
                  type(member).__qualname__, cls.__class__.__qualname__))
          return isinstance(member, cls) and member._name_ in cls._member_map_

      def __delattr__(cls, attr):
          if attr in cls._member_map_:
              raise AttributeError("%r cannot delete member %r." % (cls.__name__, attr))
          super().__delattr__(attr)

      def __dir__(cls):
          names = {"__class__", "__contains__", "__doc__", "__getitem__", "__init_subclass__", "__iter__", "__len__",
                   "__members__", "__module__", "__name__", "__qualname__"}
          return sorted(names.union(cls._member_names_))

      def __getattr__(cls, name):
          # Only what the class has not: a member that shares its name with a property of members.
          found = None if _is_dunder(name) else cls.__dict__.get("_member_map_", {}).get(name)
          if found is None:
              raise AttributeError(name) from None
          return found

      def __getitem__(cls, name):
          return cls._member_map_[name]

      def __iter__(cls):
          return (cls._member_map_[name] for name in cls._member_names_)

      def __len__(cls):
          return len(cls._member_names_)

      @_plain_property
      def __members__(cls):
          return mapping_proxy(cls._member_map_)

      def __repr__(cls):
          return "<%s %r>" % ("flag" if Flag is not None and issubclass(cls, Flag) else "enum", cls.__name__)

      def __reversed__(cls):
          return (cls._member_map_[name] for name in reversed(cls._member_names_))

      def __setattr__(cls, name, value):
          if name in cls.__dict__.get("_member_map_", {}):
              raise AttributeError("cannot reassign member %r" % (name,))
          super().__setattr__(name, value)


  EnumMeta = EnumType
  """#
