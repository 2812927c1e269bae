import BigInt

/// The value of an integer: inline when it fits a machine word.
func normalized(_ value: BigInt) -> Value { Value(Integer(value)) }

/// A Python number without its object: subclasses of `int` and `float` act as their base in all operations.
enum PlainNumber {
  case integer(Integer)
  case float(Double)
}

extension Value {
  /// The `int` of this number.
  @inline(__always) init(_ integer: Integer) {
    switch integer {
    case .small(let value): self = .int(value)
    case .big(let value): self = .object(IntObject(value))
    }
  }

  /// The number, where this is an int, a bool, a float, or an instance of a subclass.
  var plainNumber: PlainNumber? {
    switch self {
    case .int(let value): return .integer(.small(value))
    case .bool(let flag): return .integer(.small(flag ? 1 : 0))
    case .float(let value): return .float(value)
    case .object(let object):
      switch object.kind {
      case .int: return .integer(Integer(unsafeDowncast(object, to: IntObject.self).value))
      case .float: return .float(unsafeDowncast(object, to: FloatObject.self).value)
      default: return nil
      }
    case .none, .undefined: return nil
    }
  }

  /// The integer, where this is an int, a bool, or an instance of a subclass.
  var plainInteger: Integer? {
    if case .integer(let value)? = plainNumber { return value }
    return nil
  }
}

extension Machine {
  /// What long computations ask now and then.
  var interrupt: Interrupt { { try self.pollHost() } }

  /// The integer that stands for `value` where Python asks `__index__`.
  /// - Throws: TypeError for anything that is no integer.
  func exactInteger(_ value: Value) throws -> Integer {
    if case .int(let number) = value { return .small(number) }
    return try integer(value).plainInteger ?? .small(0)
  }

  /// An argument that C would hold in a `Py_ssize_t`.
  /// - Throws: TypeError for anything that is no integer, OverflowError beyond 64 bits.
  func size(_ value: Value) throws -> Int {
    guard let number = try exactInteger(value).int else {
      throw overflowError("Python int too large to convert to C ssize_t")
    }
    return number
  }

  /// An argument that C would hold in an `int`.
  func smallSize(_ value: Value) throws -> Int {
    guard let number = try exactInteger(value).int, Int32(exactly: number) != nil else {
      throw overflowError("Python int too large to convert to C int")
    }
    return number
  }

  /// The factor of a repetition: `sequence * value`.
  /// - Throws: TypeError when it is no integer, OverflowError beyond 64 bits.
  func repetition(_ value: Value) throws -> Int {
    if case .int(let number) = value { return number }
    let isIndex = value.plainInteger != nil || value.object.map { override($0, names.index) != nil } ?? false
    guard isIndex else { throw typeError("can't multiply sequence by non-int of type '\(value.type.name)'") }
    guard let number = try exactInteger(value).int else {
      throw overflowError("cannot fit 'int' into an index-sized integer")
    }
    return number
  }

  /// The float that stands for a real number, as the functions of `math` ask it.
  /// - Throws: TypeError when `value` is no real number, OverflowError for an int beyond floats.
  func real(_ value: Value) throws -> Double {
    switch value {
    case .float(let number): return number
    case .int(let number): return Double(number)
    default: break
    }
    if let number = try floatByMethod(value) { return number }
    switch value.plainNumber {
    case .integer(let number)?: return try IntOps.toDouble(number)
    case .float(let number)?: return number
    case nil: throw typeError("must be real number, not \(value.type.name)")
    }
  }

  /// What `__float__` of the program, or else its `__index__`, answers; nil when it has neither.
  func floatByMethod(_ value: Value) throws -> Double? {
    guard case .object(let object) = value, !object.isExact else { return nil }
    if let method = override(object, names.float) {
      let answer = try call(bind(method, to: value, object.cls))
      guard case .float(let number)? = answer.plainNumber else {
        throw typeError("\(object.cls.name).__float__ returned non-float (type \(answer.type.name))")
      }
      return number
    }
    guard override(object, names.index) != nil, object.kind != .float else { return nil }
    return try IntOps.toDouble(exactInteger(value))
  }
}
