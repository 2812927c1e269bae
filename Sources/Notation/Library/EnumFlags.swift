/// The module `enum`, third part: flags, whose members combine bit by bit.
let enumFlagsSource = #"""


  class FlagBoundary(StrEnum):
      STRICT = auto()
      CONFORM = auto()
      EJECT = auto()
      KEEP = auto()


  STRICT, CONFORM, EJECT, KEEP = FlagBoundary


  def _note_bits(flag_class, value):
      """Enters the bits of a new member; returns whether it is a single bit: only those are listed as members."""
      flag_class._flag_mask_ |= value
      flag_class._all_bits_ = 2 ** flag_class._flag_mask_.bit_length() - 1
      single = value.bit_count() == 1
      if single:
          flag_class._singles_mask_ |= value
      return single


  def _show_bits(number, width):
      """Binary with its sign apart, as the messages of flags have it: `0b0 1000`."""
      digits = f"{number if number >= 0 else number + (1 << max(width, number.bit_length())):b}"
      fill = "0" if number >= 0 else "1"
      return f"0b{fill} {digits.rjust(width, fill)}"


  def _fit_value(cls, value):
      """The value with bits that no member has treated as the boundary says; None where the bare number is the answer."""
      known, every = cls._flag_mask_, cls._all_bits_
      if not ~every <= value <= every or value & (every ^ known):
          if cls._boundary_ is STRICT:
              width = max(value.bit_length(), known.bit_length())
              raise ValueError("%r invalid value %r\n    given %s\n  allowed %s" % (
                  cls, value, _show_bits(value, width), _show_bits(known, width)))
          if cls._boundary_ is CONFORM:
              value &= known
          elif cls._boundary_ is EJECT:
              return None
          elif value < 0:
              value += max(every + 1, 2 ** value.bit_length())
      return value + every + 1 if value < 0 else value


  def _members_in(cls, value):
      """The single-bit members whose bit is in the value, in the order of their definition."""
      return [one for one in cls if one._value_ & value]


  class Flag(Enum, boundary=STRICT):
      def _generate_next_value_(name, start, count, last_values):
          if not last_values:
              return start if start is not None else 1
          highest = max(last_values)
          try:
              return 2 ** highest.bit_length()
          except Exception:
              raise TypeError("invalid flag value %r" % (highest,)) from None

      @classmethod
      def _missing_(cls, value):
          if not isinstance(value, int):
              raise ValueError("%r is not a valid %s" % (value, cls.__qualname__))
          fitted = _fit_value(cls, value)
          if fitted is None:
              return value
          if fitted in cls._value2member_map_:
              return cls._value2member_map_[fitted]
          return _make_combination(cls, fitted)

      def __contains__(self, other):
          if not isinstance(other, self.__class__):
              raise TypeError("unsupported operand type(s) for 'in': %r and %r" % (
                  type(other).__qualname__, self.__class__.__qualname__))
          return other._value_ & self._value_ == other._value_

      def __iter__(self):
          yield from _members_in(self.__class__, self._value_)

      def __len__(self):
          return self._value_.bit_count()

      def __bool__(self):
          return bool(self._value_)

      def __repr__(self):
          shown = _show_value(self)
          if self._name_ is None:
              return "<%s: %s>" % (self.__class__.__name__, shown)
          return "<%s.%s: %s>" % (self.__class__.__name__, self._name_, shown)

      def __str__(self):
          if self._name_ is None:
              return "%s(%r)" % (self.__class__.__name__, self._value_)
          return "%s.%s" % (self.__class__.__name__, self._name_)

      def _other_value(self, other):
          if isinstance(other, self.__class__):
              return other._value_
          if self._member_type_ is not object and isinstance(other, self._member_type_):
              return other
          return NotImplemented

      def __or__(self, other):
          value = self._other_value(other)
          return value if value is NotImplemented else self.__class__(self._value_ | value)

      def __and__(self, other):
          value = self._other_value(other)
          return value if value is NotImplemented else self.__class__(self._value_ & value)

      def __xor__(self, other):
          value = self._other_value(other)
          return value if value is NotImplemented else self.__class__(self._value_ ^ value)

      def __invert__(self):
          if self._boundary_ in (EJECT, KEEP):
              return self.__class__(~self._value_)
          return self.__class__(self._singles_mask_ & ~self._value_)

      __ror__ = __or__
      __rand__ = __and__
      __rxor__ = __xor__


  def _make_combination(cls, value):
      """A member without a definition: several bits together, or none."""
      made = object.__new__(cls) if cls._member_type_ is object else cls.__new_member__(cls, value)
      if not hasattr(made, "_value_"):
          made._value_ = value
      parts = _members_in(cls, value)
      unknown = value & ~cls._flag_mask_
      names = [one._name_ for one in parts]
      if names and unknown:
          names.append(repr(unknown))
      made._name_ = "|".join(names) or None
      return cls._value2member_map_.setdefault(value, made)


  class IntFlag(int, ReprEnum, Flag, boundary=KEEP):
      pass


  class EnumCheck(StrEnum):
      CONTINUOUS = "no skipped integer values"
      NAMED_FLAGS = "multi-flag aliases may not contain unnamed flags"
      UNIQUE = "one name per value"


  CONTINUOUS, NAMED_FLAGS, UNIQUE = EnumCheck


  class verify:
      def __init__(self, *checks):
          self.checks = checks

      def __call__(self, enumeration):
          for check in self.checks:
              if check is UNIQUE:
                  _verify_unique(enumeration)
              elif check is CONTINUOUS:
                  _verify_continuous(enumeration)
              else:
                  _verify_named(enumeration)
          return enumeration


  def _verify_unique(enumeration):
      duplicates = [(alias, one._name_) for alias, one in enumeration.__members__.items() if alias != one._name_]
      if duplicates:
          raise ValueError("aliases found in %r: %s" % (enumeration, ", ".join("%s -> %s" % pair for pair in duplicates)))


  def _verify_continuous(enumeration):
      values = sorted(one._value_ for one in enumeration)
      if len(values) < 2:
          return
      if issubclass(enumeration, Flag):
          wanted = [2 ** bit for bit in range(values[0].bit_length() - 1, values[-1].bit_length())]
      else:
          wanted = range(values[0], values[-1] + 1)
      missing = [value for value in wanted if value not in values]
      if missing:
          raise ValueError("invalid %s %r: missing values %s" % (
              "flag" if issubclass(enumeration, Flag) else "enum", enumeration.__name__,
              ", ".join(map(str, missing))))


  def _verify_named(enumeration):
      named = {one._value_ for one in enumeration}
      wrong = []
      missing = 0
      for alias, one in enumeration.__members__.items():
          bits = [1 << bit for bit in range(one._value_.bit_length()) if one._value_ >> bit & 1]
          absent = [bit for bit in bits if bit not in named]
          if alias not in enumeration._member_names_ and absent:
              wrong.append(alias)
              missing |= sum(absent)
      if wrong:
          if len(wrong) == 1:
              text = "alias %s is missing" % wrong[0]
          else:
              text = "aliases %s and %s are missing" % (", ".join(wrong[:-1]), wrong[-1])
          raise ValueError("invalid Flag %r: %s combined values of %s [use enum.show_flag_values(value) for details]" % (
              enumeration.__name__, text, hex(missing)))


  def show_flag_values(value):
      return [1 << bit for bit in range(int(value).bit_length()) if int(value) >> bit & 1]


  _ABSENT_NAMES = frozenset(("global_enum", "global_enum_repr", "global_flag_repr", "global_str"))


  def __getattr__(name):
      if name in _ABSENT_NAMES:
          raise ImportError(f"cannot import name {name!r} from 'enum': it is not part of the notation")
      raise AttributeError(f"module 'enum' has no attribute {name!r}")
  """#
