/// The methods that `dataclasses` writes for a class, each compiled from a small text of its own.
let dataclassesMethodsSource = #"""


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
  """#
