class Animal:
    count = 0
    tags = []
    def __init__(self, name):
        self.name = name
        Animal.count += 1
    def speak(self):
        return f"{self.name} makes {self.sound()}"
    def sound(self):
        return "noise"
    @classmethod
    def make(cls, name):
        return cls(name)
    @staticmethod
    def helper(x):
        return x * 2
    @property
    def upper(self):
        return self.name.upper()
    @upper.setter
    def upper(self, value):
        self.name = value.lower()
class Dog(Animal):
    def __init__(self, name, age):
        super().__init__(name)
        self.age = age
    def sound(self):
        return "woof+" + super().sound()
    @classmethod
    def make(cls, name):
        made = cls(name, 1)
        return made
d = Dog("Rex", 3)
print(d.speak(), d.upper, d.age, Animal.count, Dog.count, Dog.helper(2), d.helper(3))
d.upper = "BOB"
print(d.name, type(Dog.make("x")).__name__, Animal.make("y").speak())
print(isinstance(d, Animal), issubclass(Dog, Animal), Dog.__name__, Dog.__mro__[1].__name__, d.__class__ is Dog, Dog.__bases__ == (Animal,))
d.tags.append(1)
print(Animal.tags, d.__dict__, vars(Animal("z")))
d.count = 50
print(d.count, Dog.count, Animal.count)
bound = d.speak
print(bound(), Dog.speak(d), bound.__name__, bound.__self__ is d)
print(hasattr(d, "age"), hasattr(d, "zzz"), getattr(d, "zzz", "dflt"), getattr(d, "age"))
setattr(d, "new", 1)
print(d.new)
delattr(d, "new")
for thunk in (lambda: d.new, lambda: Dog.nope, lambda: d.nope(), lambda: Dog("a"), lambda: Animal(), lambda: object().x, lambda: Dog.speak()):
    try:
        thunk()
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, error)
class RO:
    @property
    def v(self):
        return 1
try:
    RO().v = 2
except AttributeError as error:
    print(error)
try:
    del RO().v
except AttributeError as error:
    print(error)
try:
    del d.missing
except AttributeError as error:
    print(error)
