/// The module `abc`. That an abstract class makes no instance is `object.__new__`'s work, by `__abstractmethods__`.
let abcModuleSource = #"""
  from _native import type_lookup

  __all__ = ["ABC", "ABCMeta", "abstractmethod"]


  def abstractmethod(funcobj):
      funcobj.__isabstractmethod__ = True
      return funcobj


  class abstractclassmethod(classmethod):
      __isabstractmethod__ = True

      def __init__(self, callable):
          callable.__isabstractmethod__ = True
          super().__init__(callable)


  class abstractstaticmethod(staticmethod):
      __isabstractmethod__ = True

      def __init__(self, callable):
          callable.__isabstractmethod__ = True
          super().__init__(callable)


  class abstractproperty(property):
      __isabstractmethod__ = True


  def _abstract_names(cls):
      names = {name for name, value in cls.__dict__.items() if getattr(value, "__isabstractmethod__", False)}
      for base in cls.__bases__:
          for name in getattr(base, "__abstractmethods__", ()):
              if getattr(getattr(cls, name, None), "__isabstractmethod__", False):
                  names.add(name)
      return frozenset(names)


  class ABCMeta(type):
      def __new__(mcls, name, bases, namespace, /, **kwargs):
          cls = super().__new__(mcls, name, bases, namespace, **kwargs)
          cls.__abstractmethods__ = _abstract_names(cls)
          cls._abc_registry = []
          cls._abc_accepted = set()
          return cls

      def register(cls, subclass):
          if not isinstance(subclass, type):
              raise TypeError("Can only register classes")
          if not issubclass(subclass, cls):
              if issubclass(cls, subclass):
                  raise RuntimeError("Refusing to create an inheritance cycle")
              cls._abc_registry.append(subclass)
          return subclass

      def __instancecheck__(cls, instance):
          kind = type(instance)
          if kind in cls._abc_accepted:
              return True
          if cls.__subclasscheck__(kind):
              return True
          claimed = instance.__class__
          return claimed is not kind and cls.__subclasscheck__(claimed)

      def __subclasscheck__(cls, subclass):
          if not isinstance(subclass, type):
              raise TypeError("issubclass() arg 1 must be a class")
          return cls._abc_accepts(subclass)

      def _abc_accepts(cls, subclass):
          """The answer without the refusals that a question from outside may get."""
          if subclass in cls._abc_accepted:
              return True
          answer = cls.__subclasshook__(subclass)
          if answer is NotImplemented:
              answer = cls in subclass.__mro__ or any(
                  one._abc_accepts(subclass) if isinstance(one, ABCMeta) else issubclass(subclass, one)
                  for group in (cls._abc_registry, cls.__subclasses__()) for one in group)
          if answer:
              cls._abc_accepted.add(subclass)
          return answer


  def update_abstractmethods(cls):
      if hasattr(cls, "__abstractmethods__"):
          cls.__abstractmethods__ = _abstract_names(cls)
      return cls


  class ABC(metaclass=ABCMeta):
      __slots__ = ()


  def _has_methods(cls, *names):
      """For a __subclasshook__: whether the class has every method; one that is set to None counts as absent."""
      for name in names:
          if type_lookup(cls, name) is None:
              return NotImplemented
      return True
  """#
