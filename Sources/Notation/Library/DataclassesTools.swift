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
