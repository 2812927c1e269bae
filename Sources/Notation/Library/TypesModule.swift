/// The module `types`: the names of the types that have no builtin name, each taken from a sample.
let typesModuleSource = #"""
  from _native import mapping_proxy


  def _function():
      pass


  def _generator():
      yield


  async def _coroutine():
      pass


  async def _async_generator():
      yield


  class _Sample:
      def method(self):
          pass


  FunctionType = LambdaType = type(_function)
  GeneratorType = type(_generator())
  _sample = _coroutine()
  CoroutineType = type(_sample)
  _sample.close()
  AsyncGeneratorType = type(_async_generator())
  MethodType = type(_Sample().method)
  BuiltinFunctionType = BuiltinMethodType = type(len)
  MethodDescriptorType = type(str.join)
  ClassMethodDescriptorType = type(dict.__dict__["fromkeys"])
  MappingProxyType = type(mapping_proxy({}))
  GenericAlias = type(list[int])
  UnionType = type(int | str)
  EllipsisType = type(...)
  NoneType = type(None)
  NotImplementedType = type(NotImplemented)
  del _sample


  def __getattr__(name):
      """The rarer types: their samples are made only for who asks."""
      if name == "ModuleType":
          import keyword
          return type(keyword)
      if name == "CodeType":
          return type(_function.__code__)
      if name == "CellType":
          return type((lambda: name).__closure__[0])
      if name in ("TracebackType", "FrameType"):
          try:
              raise TypeError
          except TypeError as error:
              traceback = error.__traceback__
              return type(traceback) if name == "TracebackType" else type(traceback.tb_frame)
      if name == "WrapperDescriptorType":
          return type(object.__init__)
      if name == "MethodWrapperType":
          return type(object().__str__)
      if name == "GetSetDescriptorType":
          return type(FunctionType.__code__)
      if name == "MemberDescriptorType":
          class Slotted:
              __slots__ = ("slot",)

          return type(Slotted.slot)
      raise AttributeError(f"module 'types' has no attribute {name!r}")


  class SimpleNamespace:
      def __init__(self, /, *args, **kwargs):
          if args:
              raise TypeError("no positional arguments expected")
          self.__dict__.update(kwargs)

      def __getattr__(self, name):
          cls = type(self)
          shown = "types.SimpleNamespace" if cls is SimpleNamespace else cls.__name__
          raise AttributeError(f"{shown!r} object has no attribute {name!r}", name=name, obj=self)

      def __repr__(self):
          name = "namespace" if type(self) is SimpleNamespace else type(self).__name__
          key = id(self)
          if key in _being_shown:
              return name + "(...)"
          _being_shown.add(key)
          try:
              return name + "(" + ", ".join(f"{name}={value!r}" for name, value in self.__dict__.items()) + ")"
          finally:
              _being_shown.discard(key)

      def __eq__(self, other):
          if isinstance(self, SimpleNamespace) and isinstance(other, SimpleNamespace):
              return self.__dict__ == other.__dict__
          return NotImplemented

      __hash__ = None


  _being_shown = set()


  def resolve_bases(bases):
      resolved = []
      for base in bases:
          entries = None if isinstance(base, type) and not isinstance(base, GenericAlias) \
              else getattr(base, "__mro_entries__", None)
          if entries is None:
              resolved.append(base)
          else:
              found = entries(bases)
              if not isinstance(found, tuple):
                  raise TypeError("__mro_entries__ must return a tuple")
              resolved.extend(found)
      resolved = tuple(resolved)
      return bases if resolved == tuple(bases) else resolved


  def prepare_class(name, bases=(), kwds=None):
      kwds = dict(kwds or {})
      meta = kwds.pop("metaclass", type(bases[0]) if bases else type)
      if isinstance(meta, type):
          for base in bases:
              other = type(base)
              if issubclass(meta, other):
                  continue
              if not issubclass(other, meta):
                  raise TypeError("metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass "
                                  "of the metaclasses of all its bases")
              meta = other
      namespace = meta.__prepare__(name, bases, **kwds) if hasattr(meta, "__prepare__") else {}
      return meta, namespace, kwds


  def new_class(name, bases=(), kwds=None, exec_body=None):
      resolved = resolve_bases(bases)
      meta, namespace, kwds = prepare_class(name, resolved, kwds)
      if exec_body is not None:
          exec_body(namespace)
      if resolved is not bases:
          namespace["__orig_bases__"] = bases
      return meta(name, resolved, namespace, **kwds)


  class DynamicClassAttribute(property):
      def __get__(self, instance, owner=None):
          if instance is None:
              raise AttributeError()
          return super().__get__(instance, owner)


  def coroutine(func):
      if not callable(func):
          raise TypeError("types.coroutine() expects a callable")
      return func


  __all__ = ["FunctionType", "LambdaType", "GeneratorType", "CoroutineType", "AsyncGeneratorType", "MethodType",
             "BuiltinFunctionType", "BuiltinMethodType", "MethodDescriptorType", "ClassMethodDescriptorType",
             "MappingProxyType", "GenericAlias", "UnionType", "EllipsisType", "NoneType", "NotImplementedType",
             "SimpleNamespace", "resolve_bases", "prepare_class", "new_class", "DynamicClassAttribute", "coroutine"]
  """#
