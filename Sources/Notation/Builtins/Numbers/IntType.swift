import BigInt

private func isIntegral(_ value: Value) -> Bool { value.plainInteger != nil }

/// Fills `int`.
func registerInt() {
  let type = builtin.int
  type.constant("__doc__", .string("Integers of any size."))
  type.scalarConstructor("(cls, x=unset, /, base=unset)") { vm, cls, a in
    let value = try vm.makeInt(a[1], base: a[2])
    return cls === builtin.int ? Value(value) : .object(IntInstance(value.big, cls: cls))
  }
  type.makeOfOne = { vm, value in
    if case .int = value { return value }
    return Value(try vm.makeInt(value, base: .undefined))
  }
  type.operatorSpecials([0, 1, 2, 4, 5, 6, 8, 9, 10, 11, 12], reflected: true, accepts: isIntegral)
  type.comparisonSpecials(accepts: isIntegral)
  type.scalarSpecials()
  registerPowers(type)
  registerIntUnaries(type)
  registerIntMethods(type)
  registerIntBytes(type)
}

private func registerPowers(_ type: TypeObject) {
  type.method("__pow__", "(self, value, mod=None, /)") { vm, a in
    try type.checkReceiver(a[0], "__pow__")
    guard isIntegral(a[1]), a[2].isNone || isIntegral(a[2]) else { return notImplemented }
    return try vm.power(a[0], a[1], a[2])
  }
  type.method("__rpow__", "(self, value, mod=None, /)") { vm, a in
    try type.checkReceiver(a[0], "__rpow__")
    guard isIntegral(a[1]), a[2].isNone || isIntegral(a[2]) else { return notImplemented }
    return try vm.power(a[1], a[0], a[2])
  }
  type.binarySpecial("__divmod__", accepts: isIntegral) { vm, a, b in try vm.builtinDivmod(a, b) }
  type.binarySpecial("__rdivmod__", accepts: isIntegral) { vm, a, b in try vm.builtinDivmod(b, a) }
}

private func registerIntUnaries(_ type: TypeObject) {
  func add(_ names: [String], _ body: @escaping (Integer) throws -> Value) {
    for name in names { type.unarySpecial(name) { _, v in try body(v.plainInteger ?? 0) } }
  }
  add(["__neg__"]) { Value(IntOps.negate($0)) }
  add(["__abs__"]) { Value(IntOps.absolute($0)) }
  add(["__invert__"]) { Value(IntOps.invert($0)) }
  add(["__pos__", "__int__", "__index__", "__trunc__", "__floor__", "__ceil__"]) { Value($0) }
  add(["__float__"]) { .float(try IntOps.toDouble($0)) }
  add(["__bool__"]) { .bool(!$0.isZero) }
  type.method("__round__", "(self, ndigits=unset, /)") { vm, a in
    try type.checkReceiver(a[0], "__round__")
    return try vm.roundNumber(a[0], a[1].isUndefined ? .none : vm.integer(a[1]))
  }
}

private func registerIntMethods(_ type: TypeObject) {
  func method(_ name: String, _ body: @escaping (Integer) throws -> Value) {
    type.method(name, "(self, /)") { _, a in
      guard let value = a[0].plainInteger else { throw wrongReceiver(type, name, a[0]) }
      return try body(value)
    }
  }
  method("bit_length") { .int(IntOps.bitLength($0)) }
  method("bit_count") { .int(IntOps.bitCount($0)) }
  method("conjugate") { Value($0) }
  method("as_integer_ratio") { .tuple([Value($0), .int(1)]) }
  for name in ["real", "numerator"] { type.getter(name) { vm, v in vm.plainScalar(v) } }
  type.getter("imag") { _, _ in .int(0) }
  type.getter("denominator") { _, _ in .int(1) }
}

private func registerIntBytes(_ type: TypeObject) {
  type.method("to_bytes", "(self, /, length=1, byteorder='big', *, signed=False)") { vm, a in
    guard let value = a[0].plainInteger else { throw wrongReceiver(type, "to_bytes", a[0]) }
    let length = try vm.size(a[1])
    if length < 0 { throw valueError("length argument must be non-negative") }
    try vm.reserve(bytes: length)
    let little = try byteOrder(a[2], "to_bytes")
    return .bytes(try IntOps.toBytes(value, length: length, littleEndian: little, signed: vm.isTrue(a[3])))
  }
  type.classMethod("from_bytes", "(cls, /, bytes, byteorder='big', *, signed=False)") { vm, a in
    let little = try byteOrder(a[2], "from_bytes")
    let bytes = try vm.bytes(of: a[1])
    let value = Value(IntOps.fromBytes(bytes, littleEndian: little, signed: try vm.isTrue(a[3])))
    if case .object(let cls) = a[0], cls === builtin.int { return value }
    return try vm.call(a[0], value)
  }
}

private func byteOrder(_ value: Value, _ function: String) throws -> Bool {
  guard let order = value.asStr else {
    throw typeError("\(function)() argument 'byteorder' must be str, not \(value.type.name)")
  }
  return try IntOps.isLittleEndian(order.text)
}

/// What a method of a builtin type says when it is called on the class with something else.
func wrongReceiver(_ type: TypeObject, _ name: String, _ receiver: Value) -> Raised {
  typeError("descriptor '\(name)' for '\(type.name)' objects doesn't apply to a '\(receiver.type.name)' object")
}

extension Machine {
  /// `int(x, base)`.
  func makeInt(_ x: Value, base: Value) throws -> Integer {
    if !base.isUndefined { return try parseInt(x, base: base) }
    switch x {
    case .undefined: return 0
    case .int(let number): return .small(number)
    case .float(let number): return try IntOps.fromDouble(number)
    default: break
    }
    if let result = try intByMethod(x) { return result }
    switch x.plainNumber {
    case .integer(let number)?: return number
    case .float(let number)?: return try IntOps.fromDouble(number)
    case nil: break
    }
    if let text = x.asStr { return try IntOps.parse(text.text, interrupt: interrupt) }
    if let bytes = x.asBytes { return try IntOps.parse(bytes: bytes.bytes, interrupt: interrupt) }
    throw typeError("int() argument must be a string, a bytes-like object or a real number, not '\(x.type.name)'")
  }

  private func parseInt(_ x: Value, base: Value) throws -> Integer {
    if x.isUndefined { throw typeError("int() missing string argument") }
    let base = try exactInteger(base).int ?? -1
    if let text = x.asStr { return try IntOps.parse(text.text, base: base, interrupt: interrupt) }
    if let bytes = x.asBytes { return try IntOps.parse(bytes: bytes.bytes, base: base, interrupt: interrupt) }
    if base != 0, !(2...36).contains(base) { throw valueError("int() base must be >= 2 and <= 36, or 0") }
    throw typeError("int() can't convert non-string with explicit base")
  }

  /// What `__int__` of the program, or else `__index__`, or else `__trunc__`, answers.
  private func intByMethod(_ x: Value) throws -> Integer? {
    guard case .object(let object) = x, !object.isExact else { return nil }
    for name in [names.int, names.index, names.trunc] {
      guard let method = override(object, name) else { continue }
      let answer = try call(bind(method, to: x, object.cls))
      if let number = answer.plainInteger { return number }
      if name === names.trunc {
        if case .object(let other) = answer, override(other, names.index) != nil { return try exactInteger(answer) }
        throw typeError("__trunc__ returned non-Integral (type \(answer.type.name))")
      }
      throw typeError("\(name.string) returned non-int (type \(answer.type.name))")
    }
    return nil
  }
}
