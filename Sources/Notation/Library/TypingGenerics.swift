/// The generic classes of `typing`: type variables, `Generic`, `Protocol`.
let typingGenericsSource = #"""


  class _Variable(_Unionable):
      __slots__ = ()


  def _check_bound(bound):
      return None if bound is None else _check_type(bound, "Bound must be a type.")


  class TypeVar(_Variable):
      __slots__ = ("__name__", "__bound__", "__constraints__", "__covariant__", "__contravariant__")

      def __init__(self, name, *constraints, bound=None, covariant=False, contravariant=False):
          if covariant and contravariant:
              raise ValueError("Bivariant types are not supported.")
          if constraints and bound is not None:
              raise TypeError("Constraints cannot be combined with bound=...")
          if len(constraints) == 1:
              raise TypeError("A single constraint is not allowed")
          self.__name__ = name
          self.__constraints__ = tuple(_check_type(one, "TypeVar(name, constraint, ...): constraints must be types.")
                                       for one in constraints)
          self.__bound__ = _check_bound(bound)
          self.__covariant__ = bool(covariant)
          self.__contravariant__ = bool(contravariant)

      def __repr__(self):
          return ("+" if self.__covariant__ else "-" if self.__contravariant__ else "~") + self.__name__

      def __call__(self, *args):
          raise TypeError("'TypeVar' object is not callable")

      def __mro_entries__(self, bases):
          raise TypeError("Cannot subclass an instance of TypeVar")


  class _ParamSpecPart:
      __slots__ = ("__origin__",)
      part = ""

      def __init__(self, origin):
          self.__origin__ = origin

      def __repr__(self):
          return f"{self.__origin__.__name__}.{self.part}"

      def __eq__(self, other):
          return self.__origin__ == other.__origin__ if type(other) is type(self) else NotImplemented

      def __hash__(self):
          return hash((self.part, self.__origin__))


  class ParamSpecArgs(_ParamSpecPart):
      __slots__ = ()
      part = "args"


  class ParamSpecKwargs(_ParamSpecPart):
      __slots__ = ()
      part = "kwargs"


  class ParamSpec(_Variable):
      __slots__ = ("__name__", "__bound__", "__covariant__", "__contravariant__")

      def __init__(self, name, *, bound=None, covariant=False, contravariant=False):
          self.__name__ = name
          self.__bound__ = _check_bound(bound)
          self.__covariant__ = bool(covariant)
          self.__contravariant__ = bool(contravariant)

      @property
      def args(self):
          return ParamSpecArgs(self)

      @property
      def kwargs(self):
          return ParamSpecKwargs(self)

      def __repr__(self):
          return ("+" if self.__covariant__ else "-" if self.__contravariant__ else "~") + self.__name__

      def __call__(self, *args):
          raise TypeError("'ParamSpec' object is not callable")


  class TypeVarTuple(_Variable):
      __slots__ = ("__name__",)

      def __init__(self, name):
          self.__name__ = name

      def __iter__(self):
          yield Unpack[self]

      def __repr__(self):
          return self.__name__

      def __call__(self, *args):
          raise TypeError("'TypeVarTuple' object is not callable")


  def _subscribe_generic(cls, params):
      """`Generic[T]`, `Protocol[T]`, and `Box[int]` of a class that has parameters."""
      if not isinstance(params, tuple):
          params = (params,)
      if cls is Generic or cls is Protocol:
          name = cls.__name__
          if not params:
              raise TypeError(f"Parameter list to {cls.__qualname__}[...] cannot be empty")
          if not all(isinstance(one, _Variable) for one in params):
              raise TypeError(f"Parameters to {name}[...] must all be type variables "
                              "or parameter specification variables.")
          if len(set(params)) != len(params):
              raise TypeError(f"Parameters to {name}[...] must all be unique")
          return _Alias(cls, params)
      parameters = cls.__parameters__
      if not parameters:
          raise TypeError(f"{cls} is not a generic class")
      if len(parameters) == 1 and isinstance(parameters[0], ParamSpec) and not isinstance(params[0], (list, ParamSpec)):
          params = (list(params),)
      # The types that stand for a parameter specification stay together.
      params = tuple(one if one is ... else tuple(map(_check_generic_argument, one)) if isinstance(one, list)
                     else _check_generic_argument(one) for one in params)
      if not any(isinstance(one, TypeVarTuple) for one in parameters):
          _check_count(cls, params, len(parameters))
      return _Alias(cls, params)


  class Generic:
      __slots__ = ()
      _is_protocol = False
      __parameters__ = ()

      def __class_getitem__(cls, params):
          return _subscribe_generic(cls, params)

      def __init_subclass__(cls, *args, **kwargs):
          super().__init_subclass__(*args, **kwargs)
          bases = cls.__dict__.get("__orig_bases__", cls.__bases__)
          if Generic in bases and cls.__name__ != "Protocol":
              raise TypeError("Cannot inherit from plain Generic")
          cls.__parameters__ = _parameters_of_bases(bases)


  def _parameters_of_bases(bases):
      found = _variables_in(bases)
      declared = None
      for base in bases:
          if isinstance(base, _Alias) and base.__origin__ is Generic:
              if declared is not None:
                  raise TypeError("Cannot inherit from Generic[...] multiple times.")
              declared = base.__parameters__
      if declared is None:
          return found
      missing = [one for one in found if one not in declared]
      if missing:
          raise TypeError(f"Some type variables ({', '.join(map(str, missing))}) are not listed in "
                          f"Generic[{', '.join(map(str, declared))}]")
      return declared


  _NOT_MEMBERS = frozenset((
      "__abstractmethods__", "__annotations__", "__dict__", "__doc__", "__init__", "__module__", "__new__", "__slots__",
      "__subclasshook__", "__weakref__", "__class_getitem__", "__parameters__", "__orig_bases__", "__orig_class__",
      "_is_protocol", "_is_runtime_protocol", "_abc_registry", "_abc_accepted", "_abc_impl", "__match_args__",
      "__qualname__", "__init_subclass__", "__hash__", "__static_attributes__", "__firstlineno__"))


  def _protocol_members(cls):
      names = set()
      for base in cls.__mro__[:-1]:
          if base.__name__ in ("Protocol", "Generic"):
              continue
          names.update(base.__dict__.get("__annotations__", ()))
          for name in base.__dict__:
              if name not in _NOT_MEMBERS:
                  names.add(name)
      return names


  def _has_protocol(cls, member_names):
      """Whether the class itself has every member, by method or by annotation."""
      for name in member_names:
          for base in cls.__mro__:
              if name in base.__dict__:
                  if base.__dict__[name] is None:
                      return False
                  break
              if name in base.__dict__.get("__annotations__", ()) and getattr(base, "_is_protocol", False):
                  break
          else:
              return False
      return True


  def _has_only_methods(cls):
      return all(callable(getattr(cls, name, None)) for name in _protocol_members(cls))


  class _ProtocolMeta(ABCMeta):
      def __instancecheck__(cls, instance):
          if not cls.__dict__.get("_is_protocol", False):
              return super().__instancecheck__(instance)
          if not cls.__dict__.get("_is_runtime_protocol", False):
              raise TypeError("Instance and class checks can only be used with @runtime_checkable protocols")
          if _has_only_methods(cls) and issubclass(instance.__class__, cls):
              return True
          if all(hasattr(instance, name) and (not callable(getattr(cls, name, None)) or getattr(instance, name) is not None)
                 for name in _protocol_members(cls)):
              return True
          kind = type(instance)
          return cls in kind.__mro__ or any(issubclass(kind, one) for one in cls._abc_registry)

      def __subclasscheck__(cls, other):
          if not cls.__dict__.get("_is_protocol", False):
              return super().__subclasscheck__(other)
          if not isinstance(other, type):
              raise TypeError("issubclass() arg 1 must be a class")
          if not cls.__dict__.get("_is_runtime_protocol", False):
              raise TypeError("Instance and class checks can only be used with @runtime_checkable protocols")
          if not _has_only_methods(cls):
              raise TypeError("Protocols with non-method members don't support issubclass()")
          return super().__subclasscheck__(other)


  def _refuse_instance(self, *args, **kwargs):
      cls = type(self)
      if cls._is_protocol:
          raise TypeError("Protocols cannot be instantiated")


  class Protocol(Generic, metaclass=_ProtocolMeta):
      __slots__ = ()
      _is_protocol = True
      _is_runtime_protocol = False

      def __init_subclass__(cls, *args, **kwargs):
          super().__init_subclass__(*args, **kwargs)
          if "_is_protocol" not in cls.__dict__:
              cls._is_protocol = Protocol in cls.__bases__
          if not cls._is_protocol:
              if cls.__init__ is _refuse_instance:
                  cls.__init__ = _next_init(cls)
              return
          for base in cls.__bases__:
              if not (base in (object, Generic) or base.__module__ == "collections.abc"
                      or base.__module__ == "contextlib" or getattr(base, "_is_protocol", False)):
                  raise TypeError(f"Protocols can only inherit from other protocols, got {base!r}")
          if "__init__" not in cls.__dict__:
              cls.__init__ = _refuse_instance
          if "__subclasshook__" not in cls.__dict__:
              cls.__subclasshook__ = classmethod(_protocol_hook)


  def _next_init(cls):
      for base in cls.__mro__[1:]:
          found = base.__dict__.get("__init__")
          if found is not None and found is not _refuse_instance:
              return found
      return object.__init__


  def _protocol_hook(cls, other):
      if not cls.__dict__.get("_is_protocol", False):
          return NotImplemented
      if _has_only_methods(cls) and _has_protocol(other, _protocol_members(cls)):
          return True
      return NotImplemented


  def runtime_checkable(cls):
      if not (isinstance(cls, type) and issubclass(cls, Generic) and getattr(cls, "_is_protocol", False)):
          raise TypeError(f"@runtime_checkable can be only applied to protocol classes, got {cls!r}")
      cls._is_runtime_protocol = True
      return cls


  @runtime_checkable
  class SupportsInt(Protocol):
      __slots__ = ()

      def __int__(self): ...


  @runtime_checkable
  class SupportsFloat(Protocol):
      __slots__ = ()

      def __float__(self): ...


  @runtime_checkable
  class SupportsBytes(Protocol):
      __slots__ = ()

      def __bytes__(self): ...


  @runtime_checkable
  class SupportsIndex(Protocol):
      __slots__ = ()

      def __index__(self): ...


  AnyStr = TypeVar("AnyStr", bytes, str)
  _T_co = TypeVar("T_co", covariant=True)


  @runtime_checkable
  class SupportsAbs(Protocol[_T_co]):
      __slots__ = ()

      def __abs__(self): ...


  @runtime_checkable
  class SupportsRound(Protocol[_T_co]):
      __slots__ = ()

      def __round__(self, ndigits=0): ...
  """#
