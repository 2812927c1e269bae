/// The module `enum`, second part: how members are made, found and shown, and the classes without flags.
let enumMembersSource = #"""


  class _Pending:
      """A member to be: it is made when the class is, so that __init_subclass__ sees it."""

      def __init__(self, value, make, with_args):
          self.value = value
          self.make = make
          self.with_args = with_args

      def __set_name__(self, enum_class, name):
          type.__delattr__(enum_class, name)
          value = self.value
          args = value if isinstance(value, tuple) else (value,)
          if enum_class._member_type_ is tuple:
              args = (args,)
          made = self.make(enum_class, *args) if self.with_args else self.make(enum_class)
          if not hasattr(made, "_value_"):
              made._value_ = _value_of(enum_class, value, args)
          made._name_ = name
          made.__objclass__ = enum_class
          made.__init__(*args)
          _place(enum_class, name, made)


  def _value_of(enum_class, value, args):
      data_type = enum_class._member_type_
      if data_type is object:
          return value
      try:
          return data_type(*args)
      except Exception as error:
          wrong = TypeError("_value_ not set in __new__, unable to create it")
          wrong.__cause__ = error
          raise wrong


  def _place(enum_class, name, made):
      """Enters a member under its name and its value; a second name for a value is another name of the first member."""
      value = made._value_
      first = _member_of_value(enum_class, value)
      if first is None:
          made._sort_order_ = len(enum_class._member_names_)
          if Flag is None or not issubclass(enum_class, Flag) or _note_bits(enum_class, value):
              enum_class._member_names_.append(name)
      else:
          made = first
      enum_class._member_map_[name] = made
      if not isinstance(type_lookup(enum_class, name), property):
          type.__setattr__(enum_class, name, made)
      try:
          enum_class._value2member_map_.setdefault(value, made)
      except TypeError:
          enum_class._unhashable_values_.append(value)


  def _member_of_value(enum_class, value):
      try:
          return enum_class._value2member_map_.get(value)
      except TypeError:
          for one in enum_class._member_map_.values():
              if one._value_ == value:
                  return one
          return None


  def _settle_display(enum_class, body, data_type, first_enum):
      """Which of enum's and the data type's own methods show a member."""
      if ReprEnum is not None and ReprEnum in enum_class.__bases__:
          if "__format__" not in body:
              enum_class.__format__ = data_type.__format__
          if "__str__" not in body:
              shown = type_lookup(data_type, "__str__")
              enum_class.__str__ = data_type.__repr__ if shown is type_lookup(object, "__str__") else data_type.__str__
      for name in ("__repr__", "__str__", "__format__"):
          theirs = type_lookup(data_type, name)
          if name not in body and theirs is not None and type_lookup(enum_class, name) is theirs:
              if not (name != "__repr__" and ReprEnum is not None and issubclass(enum_class, ReprEnum)):
                  setattr(enum_class, name, type_lookup(first_enum, name))
      if Flag is not None and issubclass(enum_class, Flag):
          # A data type such as int stands before Flag in the order of resolution.
          for name in _BIT_METHODS:
              if name not in body and type_lookup(enum_class, name) is type_lookup(data_type, name):
                  setattr(enum_class, name, type_lookup(Flag, name))


  _BIT_METHODS = ("__or__", "__and__", "__xor__", "__ror__", "__rand__", "__rxor__", "__invert__")


  def _check_order(enum_class, body):
      order = body.get("_order_")
      if order is None:
          return
      if isinstance(order, str):
          order = order.replace(",", " ").split()
      names = enum_class._member_names_
      kept = [name for name in order if name in names or name not in enum_class._member_map_]
      if kept != names:
          raise TypeError("member order does not match _order_:\n  %r\n  %r" % (names, kept))


  def _create_by_call(cls, class_name, names, module, qualname, type, start, boundary):
      metacls = cls.__class__
      bases = (cls,) if type is None else (type, cls)
      body = metacls.__prepare__(class_name, bases)
      if isinstance(names, str):
          names = names.replace(",", " ").split()
      if isinstance(names, (tuple, list)) and names and isinstance(names[0], str):
          generated = []
          for count, name in enumerate(names):
              value = cls._generate_next_value_(name, start, count, generated[:])
              generated.append(value)
              body[name] = value
      else:
          for item in names or ():
              name, value = (item, names[item]) if isinstance(item, str) else item
              body[name] = value
      body["__module__"] = module or caller_module()
      if qualname is not None:
          body["__qualname__"] = qualname
      return metacls.__new__(metacls, class_name, bases, body, boundary=boundary)


  def _find_member(cls, value):
      """The member of a value, which may be one already; the class's _missing_ is asked last."""
      if type(value) is cls:
          return value
      try:
          return cls._value2member_map_[value]
      except KeyError:
          pass
      except TypeError:
          for one in cls._member_map_.values():
              if one._value_ == value:
                  return one
      if not cls._member_map_ and not issubclass(cls, Flag):
          raise TypeError("%r has no members defined" % (cls,))
      problem = None
      result = None
      try:
          result = cls._missing_(value)
      except Exception as error:
          problem = error
      if isinstance(result, cls) or issubclass(cls, Flag) and cls._boundary_ is EJECT and isinstance(result, int):
          return result
      invalid = ValueError("%r is not a valid %s" % (value, cls.__qualname__))
      if problem is None:
          if result is None:
              raise invalid
          problem = TypeError("error in %s._missing_: returned %r instead of None or a valid member"
                              % (cls.__name__, result))
      if not isinstance(problem, ValueError):
          problem.__context__ = invalid
      raise problem


  class Enum(metaclass=EnumType):
      def __new__(cls, value):
          return _find_member(cls, value)

      def __init__(self, *args, **kwds):
          pass

      def _generate_next_value_(name, start, count, last_values):
          try:
              last_values = sorted(last_values)
          except TypeError:
              pass
          for last in reversed(last_values):
              try:
                  return last + 1
              except TypeError:
                  pass
          return start

      @classmethod
      def _missing_(cls, value):
          return None

      def __repr__(self):
          return "<%s.%s: %s>" % (self.__class__.__name__, self._name_, _show_value(self))

      def __str__(self):
          return "%s.%s" % (self.__class__.__name__, self._name_)

      def __format__(self, format_spec):
          return str.__format__(str(self), format_spec)

      def __dir__(self):
          names = {"__class__", "__doc__", "__eq__", "__hash__", "__module__", "name", "value"}
          if self.__class__._member_type_ is not object:
              names.update(object.__dir__(self))
          names.update(name for name in getattr(self, "__dict__", ()) if name[0] != "_")
          for base in self.__class__.mro():
              names.update(name for name, value in base.__dict__.items()
                           if name[0] != "_" and name not in self._member_map_)
          return sorted(names)

      def __hash__(self):
          return hash(self._name_)

      def __reduce_ex__(self, proto):
          return self.__class__, (self._value_,)

      def __copy__(self):
          return self

      def __deepcopy__(self, memo):
          return self

      @property
      def name(self):
          return self._name_

      @property
      def value(self):
          return self._value_


  type.__setattr__(Enum, "__new__", staticmethod(_find_member))


  def _show_value(member):
      data_type = member._member_type_
      if data_type is object or not isinstance(member._value_, data_type):
          return repr(member._value_)
      return data_type.__repr__(member._value_)


  class ReprEnum(Enum):
      """A mark: str() and format() of the members are the data type's."""


  class IntEnum(int, ReprEnum):
      pass


  class StrEnum(str, ReprEnum):
      def __new__(cls, *values):
          if len(values) > 3:
              raise TypeError("too many arguments for str(): %r" % (values,))
          if not isinstance(values[0], str):
              raise TypeError("%r is not a string" % (values[0],))
          if len(values) >= 2 and not isinstance(values[1], str):
              raise TypeError("encoding must be a string, not %r" % (values[1],))
          if len(values) == 3 and not isinstance(values[2], str):
              raise TypeError("errors must be a string, not %r" % (values[2],))
          made = str.__new__(cls, *values)
          made._value_ = str(*values)
          return made

      def _generate_next_value_(name, start, count, last_values):
          return name.lower()


  def unique(enumeration):
      duplicates = [(alias, one._name_) for alias, one in enumeration.__members__.items() if alias != one._name_]
      if duplicates:
          details = ", ".join("%s -> %s" % pair for pair in duplicates)
          raise ValueError("duplicate values found in %r: %s" % (enumeration, details))
      return enumeration
  """#
