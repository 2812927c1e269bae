private func isReal(_ value: Value) -> Bool { value.plainNumber != nil }

/// Fills `float`.
func registerFloat() {
  let type = builtin.float
  type.constant("__doc__", .string("Binary floating-point numbers of 64 bits."))
  type.scalarConstructor("(cls, x=unset, /)") { vm, cls, a in
    let value = try vm.makeFloat(a[1])
    return cls === builtin.float ? .float(value) : .object(FloatInstance(value, cls: cls))
  }
  type.operatorSpecials([0, 1, 2, 4, 5, 6], reflected: true, accepts: isReal)
  type.comparisonSpecials(accepts: isReal)
  type.scalarSpecials()
  registerFloatSpecials(type)
  registerFloatMethods(type)
}

private func registerFloatSpecials(_ type: TypeObject) {
  type.method("__pow__", "(self, value, mod=None, /)") { vm, a in
    try type.checkReceiver(a[0], "__pow__")
    return isReal(a[1]) ? try vm.power(a[0], a[1], a[2]) : notImplemented
  }
  type.method("__rpow__", "(self, value, mod=None, /)") { vm, a in
    try type.checkReceiver(a[0], "__rpow__")
    return isReal(a[1]) ? try vm.power(a[1], a[0], a[2]) : notImplemented
  }
  type.binarySpecial("__divmod__", accepts: isReal) { vm, a, b in try vm.builtinDivmod(a, b) }
  type.binarySpecial("__rdivmod__", accepts: isReal) { vm, a, b in try vm.builtinDivmod(b, a) }
  func add(_ name: String, _ body: @escaping (Double) throws -> Value) {
    type.unarySpecial(name) { _, v in try body(v.plainFloat ?? 0) }
  }
  add("__neg__") { .float(-$0) }
  add("__pos__") { .float($0) }
  add("__float__") { .float($0) }
  add("__abs__") { .float($0.magnitude) }
  add("__bool__") { .bool($0 != 0) }
  add("__int__") { Value(try IntOps.fromDouble($0)) }
  add("__trunc__") { Value(try IntOps.fromDouble($0)) }
  add("__floor__") { Value(try IntOps.fromDouble($0.rounded(.down))) }
  add("__ceil__") { Value(try IntOps.fromDouble($0.rounded(.up))) }
  type.method("__round__", "(self, ndigits=None, /)") { vm, a in
    try type.checkReceiver(a[0], "__round__")
    return try vm.roundNumber(a[0], a[1])
  }
}

private func registerFloatMethods(_ type: TypeObject) {
  func method(_ name: String, _ body: @escaping (Double) throws -> Value) {
    type.method(name, "(self, /)") { _, a in
      guard let value = a[0].plainFloat else { throw wrongReceiver(type, name, a[0]) }
      return try body(value)
    }
  }
  method("is_integer") { .bool(FloatOps.isInteger($0)) }
  method("hex") { .str(FloatOps.hex($0)) }
  method("conjugate") { .float($0) }
  method("as_integer_ratio") {
    let ratio = try FloatOps.integerRatio($0)
    return .tuple([Value(ratio.numerator), Value(ratio.denominator)])
  }
  type.getter("real") { vm, v in vm.plainScalar(v) }
  type.getter("imag") { _, _ in .float(0) }
  type.classMethod("fromhex", "(cls, string, /)") { vm, a in
    guard let text = a[1].asStr else { throw typeError("bad argument type for built-in operation") }
    let value = Value.float(try FloatOps.fromHex(text.text))
    if case .object(let cls) = a[0], cls === builtin.float { return value }
    return try vm.call(a[0], value)
  }
}

extension Value {
  /// The float, where this is one or an instance of a subclass.
  var plainFloat: Double? {
    if case .float(let value)? = plainNumber { return value }
    return nil
  }
}

extension Machine {
  /// `float(x)`.
  func makeFloat(_ x: Value) throws -> Double {
    switch x {
    case .undefined: return 0
    case .float(let number): return number
    case .int(let number): return Double(number)
    default: break
    }
    if let text = x.asStr { return try FloatOps.parse(text.text) }
    if let bytes = x.asBytes { return try FloatOps.parse(bytes: bytes.bytes) }
    if let number = try floatByMethod(x) { return number }
    switch x.plainNumber {
    case .integer(let number)?: return try IntOps.toDouble(number)
    case .float(let number)?: return number
    case nil: throw typeError("float() argument must be a string or a real number, not '\(x.type.name)'")
    }
  }
}
