/// The private module `_namedtuple`: the class maker that `collections.namedtuple` and `typing.NamedTuple` share.
let namedTupleModuleSource = #"""
  from _native import compile_function, tuple_getter

  _new_tuple = tuple.__new__


  def _make_new(typename, names, defaults):
      namespace = {"new_tuple": _new_tuple, "__name__": f"namedtuple_{typename}"}
      parameters = []
      for name in names:
          if name in defaults:
              namespace[f"default_{name}"] = defaults[name]
              parameters.append(f"{name}=default_{name}")
          else:
              parameters.append(name)
      values = ", ".join(names) + ("," if len(names) == 1 else "")
      source = f"def __new__({', '.join(['_cls'] + parameters)}):\n return new_tuple(_cls, ({values}))"
      function = compile_function(source, "__new__", namespace)
      function.__qualname__ = f"{typename}.__new__"
      function.__doc__ = f"Create new instance of {typename}({', '.join(names)})"
      return function


  def make_namedtuple(typename, names, defaults, module):
      """Returns a new subclass of tuple; `defaults` maps the last names to their values."""
      size = len(names)
      template = "(" + ", ".join(f"{name}=%r" for name in names) + ")"

      def _make(cls, iterable):
          result = _new_tuple(cls, iterable)
          if len(result) != size:
              raise TypeError(f"Expected {size} arguments, got {len(result)}")
          return result

      def _replace(self, /, **kwds):
          result = self._make([kwds.pop(name, value) for name, value in zip(names, self)])
          if kwds:
              raise ValueError(f"Got unexpected field names: {list(kwds)!r}")
          return result

      def __repr__(self):
          return self.__class__.__name__ + template % tuple(self)

      def _asdict(self):
          return dict(zip(names, self))

      def __getnewargs__(self):
          return tuple(self)

      for function in (_make, _replace, __repr__, _asdict, __getnewargs__):
          function.__qualname__ = f"{typename}.{function.__name__}"
      body = {
          "__doc__": f"{typename}({', '.join(names)})",
          "__slots__": (),
          "_fields": names,
          "_field_defaults": dict(defaults),
          "__new__": _make_new(typename, names, defaults),
          "_make": classmethod(_make),
          "_replace": _replace,
          "__repr__": __repr__,
          "_asdict": _asdict,
          "__getnewargs__": __getnewargs__,
          "__match_args__": names,
          "__module__": module,
      }
      for index, name in enumerate(names):
          body[name] = tuple_getter(index, f"Alias for field number {index}")
      return type(typename, (tuple,), body)
  """#
