/// The module `copy`.
let copyModuleSource = #"""
  from _native import set_attribute, type_lookup

  __all__ = ["Error", "copy", "deepcopy"]


  class Error(Exception):
      pass


  error = Error


  def _function():
      pass


  # What nobody can change needs no copy; classes and functions stand for themselves.
  _SHARED = frozenset((
      type(None), type(...), type(NotImplemented), int, float, bool, str, bytes, type, range, slice, property,
      type(_function), type(len)))
  _CONTAINERS = frozenset((list, dict, set))


  def _slot_names(cls):
      names = []
      for base in cls.__mro__:
          slots = base.__dict__.get("__slots__", ())
          for name in (slots,) if isinstance(slots, str) else slots:
              if name.startswith("__") and not name.endswith("__"):
                  name = f"_{base.__name__.lstrip('_')}{name}"
              if name not in ("__dict__", "__weakref__"):
                  names.append(name)
      return names


  def _refuse(cls):
      raise TypeError(f"cannot pickle {cls.__name__!r} object")


  def _bare(x, cls):
      """A new instance with the builtin content of `x` where its class is built on a builtin type; not its attributes."""
      for base in (tuple, str, int, float, bytes, frozenset):
          if isinstance(x, base):
              return base.__new__(cls, x)
      if isinstance(x, BaseException):
          return cls.__new__(cls, *x.args)
      if isinstance(x, (list, dict, set)):
          return cls.__new__(cls)
      if type_lookup(cls, "__next__") is not None and "__dict__" not in dir(x) and not _slot_names(cls):
          _refuse(cls)
      return object.__new__(cls)


  def _state(x, cls):
      """The attributes of an instance, by name, whether they are in its __dict__ or in slots."""
      state = dict(getattr(x, "__dict__", ()))
      for name in _slot_names(cls):
          try:
              state[name] = getattr(x, name)
          except AttributeError:
              pass
      return state


  def _restore(made, state, custom):
      if custom is not None:
          set_state = type_lookup(type(made), "__setstate__")
          if set_state is not None:
              set_state(made, custom)
              return
          state = custom if isinstance(custom, dict) else state
      for name, value in state.items():
          set_attribute(made, name, value)


  def _custom_state(x, cls):
      get_state = type_lookup(cls, "__getstate__")
      if get_state is None or get_state is type_lookup(object, "__getstate__"):
          return None
      return get_state(x)


  def copy(x):
      cls = type(x)
      if cls in _SHARED or cls is tuple or cls is frozenset or issubclass(cls, type):
          return x
      if cls in _CONTAINERS:
          return x.copy()
      method = type_lookup(cls, "__copy__")
      if method is not None:
          return getattr(x, "__copy__")()
      made = _bare(x, cls)
      if isinstance(x, list):
          list.extend(made, x)
      elif isinstance(x, dict):
          dict.update(made, x)
      elif isinstance(x, set):
          set.update(made, x)
      _restore(made, _state(x, cls), _custom_state(x, cls))
      return made


  def deepcopy(x, memo=None):
      cls = type(x)
      if cls in _SHARED:
          return x
      if memo is None:
          memo = {}
      key = id(x)
      if key in memo:
          return memo[key]
      made = _copy_deeply(x, cls, memo)
      if made is not x:
          memo[key] = made
          # Kept until the copy is done: the number of a dead object may be given to another.
          memo.setdefault(id(memo), []).append(x)
      return made


  def _copy_deeply(x, cls, memo):
      if issubclass(cls, type):
          return x
      method = type_lookup(cls, "__deepcopy__")
      if method is not None:
          return getattr(x, "__deepcopy__")(memo)
      if cls is list:
          made = memo[id(x)] = []
          for value in x:
              made.append(deepcopy(value, memo))
          return made
      if cls is dict:
          made = memo[id(x)] = {}
          for key, value in x.items():
              made[deepcopy(key, memo)] = deepcopy(value, memo)
          return made
      if cls is tuple:
          values = [deepcopy(value, memo) for value in x]
          # A tuple may hold itself through a list in it, and was then copied on the way.
          if id(x) in memo:
              return memo[id(x)]
          return x if all(new is old for new, old in zip(values, x)) else tuple(values)
      if cls is set or cls is frozenset:
          return cls([deepcopy(value, memo) for value in x])
      if cls.__name__ == "method" and hasattr(x, "__func__"):
          return cls(x.__func__, deepcopy(x.__self__, memo))
      return _copy_instance(x, cls, memo)


  def _copy_instance(x, cls, memo):
      if isinstance(x, (tuple, frozenset)):
          base = tuple if isinstance(x, tuple) else frozenset
          made = base.__new__(cls, [deepcopy(value, memo) for value in x])
      else:
          made = _bare(x, cls)
      memo[id(x)] = made
      if isinstance(x, BaseException):
          made.args = deepcopy(x.args, memo)
      elif isinstance(x, list):
          for value in list.__iter__(x):
              list.append(made, deepcopy(value, memo))
      elif isinstance(x, dict):
          for key, value in dict.items(x):
              dict.__setitem__(made, deepcopy(key, memo), deepcopy(value, memo))
      elif isinstance(x, set):
          set.update(made, [deepcopy(value, memo) for value in x])
      custom = _custom_state(x, cls)
      _restore(made, deepcopy(_state(x, cls), memo) if custom is None else {}, deepcopy(custom, memo))
      return made
  """#
