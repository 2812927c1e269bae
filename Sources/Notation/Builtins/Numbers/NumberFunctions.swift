/// Adds `abs round divmod pow hex oct bin` and, from the text side, `chr ord ascii repr format hash`.
func installNumberFunctions(_ vm: Machine) {
  func add(_ name: String, _ signature: String, _ body: @escaping NativeObject.Body) {
    vm.builtins.namespace.table.set(intern(name), .object(NativeObject(name, signature, body: body)))
  }
  add("abs", "(x, /)") { vm, a in try vm.absolute(a[0]) }
  add("round", "(number, ndigits=None)") { vm, a in try vm.round(a[0], a[1]) }
  add("divmod", "(x, y, /)") { vm, a in try vm.divmod(a[0], a[1]) }
  add("pow", "(base, exp, mod=None)") { vm, a in try vm.pow(a[0], a[1], a[2]) }
  for (name, bits) in [("bin", 1), ("oct", 3), ("hex", 4)] {
    add(name, "(number, /)") { vm, a in .str(IntOps.prefixedText(try vm.exactInteger(a[0]), bitsPerDigit: bits)) }
  }
  add("hash", "(obj, /)") { vm, a in
    let hash = try vm.hash(a[0])
    return .int(vm.hashesByIdentity(a[0]) ? vm.identity(of: a[0]) : hash)
  }
  installTextFunctions(add)
}

extension Machine {
  fileprivate func absolute(_ x: Value) throws -> Value {
    switch x {
    case .float(let number): return .float(number.magnitude)
    case .object(let object):
      if let method = override(object, names.abs) { return try call(bind(method, to: x, object.cls)) }
    default: break
    }
    switch x.plainNumber {
    case .integer(let number)?: return Value(IntOps.absolute(number))
    case .float(let number)?: return .float(number.magnitude)
    case nil: throw typeError("bad operand type for abs(): '\(x.type.name)'")
    }
  }

  fileprivate func round(_ x: Value, _ digits: Value) throws -> Value {
    if case .object(let object) = x, let method = override(object, names.round) {
      let bound = try bind(method, to: x, object.cls)
      return try digits.isNone ? call(bound) : call(bound, digits)
    }
    guard x.plainNumber != nil else { throw typeError("type \(x.type.name) doesn't define __round__ method") }
    return try roundNumber(x, digits)
  }

  /// `round` of an int or float.
  func roundNumber(_ x: Value, _ digits: Value) throws -> Value {
    switch x.plainNumber {
    case .integer(let number)?:
      if digits.isNone { return Value(number) }
      return Value(try IntOps.rounded(number, digits: exactInteger(digits), interrupt: interrupt))
    case .float(let number)?:
      if digits.isNone { return Value(try FloatOps.rounded(number)) }
      return .float(try FloatOps.rounded(number, digits: exactInteger(digits)))
    case nil: return notImplemented
    }
  }

  fileprivate func divmod(_ x: Value, _ y: Value) throws -> Value {
    if !isPlain(x) || !isPlain(y) {
      if let result = try callOperator(x, names.divmod, y) { return result }
      if let result = try callOperator(y, names.rdivmod, x) { return result }
    }
    if let result = try builtinDivmod(x, y) { return result }
    throw typeError("unsupported operand type(s) for divmod(): '\(x.type.name)' and '\(y.type.name)'")
  }

  /// `divmod` of two numbers; nil for other values.
  func builtinDivmod(_ x: Value, _ y: Value) throws -> Value? {
    guard let a = x.plainNumber, let b = y.plainNumber else { return nil }
    if case .integer(let m) = a, case .integer(let n) = b {
      let result = try IntOps.divmod(m, n, interrupt: interrupt)
      return .tuple([Value(result.quotient), Value(result.rest)])
    }
    let result = try FloatOps.divmod(a.double(), b.double())
    return .tuple([.float(result.quotient), .float(result.rest)])
  }

  fileprivate func pow(_ base: Value, _ exponent: Value, _ modulus: Value) throws -> Value {
    if modulus.isNone { return try binary(.power, base, exponent) }
    if case .object(let object) = base, let method = override(object, names.pow) {
      let result = try call(bind(method, to: base, object.cls), exponent, modulus)
      if !result.isIdentical(to: notImplemented) { return result }
    }
    return try power(base, exponent, modulus)
  }

  /// `pow` of numbers, with a modulus that may be None.
  func power(_ base: Value, _ exponent: Value, _ modulus: Value) throws -> Value {
    if modulus.isNone { return try builtinBinary(7, base, exponent) ?? notImplemented }
    if let x = base.plainInteger, let y = exponent.plainInteger, let m = modulus.plainInteger {
      return Value(try IntOps.power(x, y, modulo: m, interrupt: interrupt))
    }
    let all = [base, exponent, modulus]
    if all.contains(where: { $0.plainFloat != nil }), all.allSatisfy({ $0.plainNumber != nil }) {
      throw typeError("pow() 3rd argument not allowed unless all arguments are integers")
    }
    let shown = all.map { "'\($0.type.name)'" }.joined(separator: ", ")
    throw typeError("unsupported operand type(s) for ** or pow(): \(shown)")
  }
}

extension PlainNumber {
  /// The nearest float. OverflowError for an integer beyond floats.
  func double() throws -> Double {
    switch self {
    case .integer(let value): return try IntOps.toDouble(value)
    case .float(let value): return value
    }
  }
}
