from abc import ABC, ABCMeta, abstractmethod
def t(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
class Shape(ABC):
    @abstractmethod
    def area(self):
        return "base area"
    @property
    @abstractmethod
    def name(self): ...
    @classmethod
    @abstractmethod
    def make(cls): ...
    @staticmethod
    @abstractmethod
    def unit(): ...
    def describe(self):
        return f"{self.name} {self.area()}"
t(lambda: Shape())
print(sorted(Shape.__abstractmethods__), type(Shape).__name__, isinstance(Shape, ABCMeta))
class Half(Shape):
    def area(self):
        return 5
    name = "half"
t(lambda: Half())
class One(Half):
    @classmethod
    def make(cls):
        return cls()
t(lambda: One())
class Full(One):
    @staticmethod
    def unit():
        return "cm"
    def area(self):
        return super().area() + 1
print(Full().describe(), Full.make().name, Full.unit(), Full.__abstractmethods__, isinstance(Full(), Shape), issubclass(Full, Shape))
class Calls(Shape):
    area = lambda self: Shape.area(self) + "!"
    name = "n"
    make = unit = None
print(Calls().area())
class Registered:
    pass
Shape.register(Registered)
print(isinstance(Registered(), Shape), issubclass(Registered, Shape), Registered.__mro__)
class Child(Registered): pass
print(issubclass(Child, Shape), isinstance(Child(), Shape))
@Shape.register
class Decorated: pass
print(Decorated.__name__, issubclass(Decorated, Shape))
t(lambda: Shape.register(5))
t(lambda: Half.register(Shape))
t(lambda: issubclass(5, Shape))
t(lambda: isinstance(5, Shape))
class HasFly(ABC):
    @classmethod
    def __subclasshook__(cls, other):
        if cls is HasFly:
            return any("fly" in base.__dict__ for base in other.__mro__)
        return NotImplemented
class Bird:
    def fly(self): pass
print(issubclass(Bird, HasFly), isinstance(Bird(), HasFly), issubclass(int, HasFly))
class Meta(ABCMeta):
    def __new__(mcls, name, bases, ns, extra=None):
        cls = super().__new__(mcls, name, bases, ns)
        cls.extra = extra
        return cls
class WithMeta(metaclass=Meta, extra=5):
    @abstractmethod
    def m(self): ...
print(WithMeta.extra)
t(lambda: WithMeta())
class Late(ABC):
    pass
print(Late.__abstractmethods__, type(Late()).__name__)
class Mixed(dict, ABC):
    @abstractmethod
    def extra(self): ...
t(lambda: Mixed())
class Slots(ABC):
    __slots__ = ("a",)
s = Slots()
s.a = 1
print(s.a, hasattr(s, "__dict__"))
class P2(ABC):
    @property
    @abstractmethod
    def v(self): ...
    @v.setter
    @abstractmethod
    def v(self, value): ...
class P3(P2):
    @property
    def v(self):
        return 1
print(P3().v)
