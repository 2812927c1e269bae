/// How `dataclasses` turns a class into a dataclass: fields of the bases and its own, then the methods it lacks.
let dataclassesProcessingSource = #"""


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
