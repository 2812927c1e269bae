extension Machine {
  /// `a op b` for builtin values.
  /// - Parameter code: `BinaryOperator.code`.
  /// - Returns: nil when the types do not support the operator.
  func builtinBinary(_ code: Int, _ a: Value, _ b: Value) throws -> Value? {
    switch (a, b) {
    case (.int(let x), .int(let y)): return try wordBinary(code, x, y)
    case (.float(let x), .float(let y)): return try floatBinary(code, x, y)
    case (.float(let x), .int(let y)): return try floatBinary(code, x, Double(y))
    case (.int(let x), .float(let y)): return try floatBinary(code, Double(x), y)
    default: break
    }
    if let x = a.plainNumber, let y = b.plainNumber { return try numberBinary(code, a, b, x, y) }
    if let result = try textBinary(code, a, b) { return result }
    if let result = try bytesBinary(code, a, b) { return result }
    if let result = try containerBinary(code, a, b) { return result }
    return try objectBinary(code, a, b)
  }

  @inline(__always) private func wordBinary(_ code: Int, _ x: Int, _ y: Int) throws -> Value? {
    switch code {
    case 0:
      let (sum, overflow) = x.addingReportingOverflow(y)
      return overflow ? Value(IntOps.add(x, y)) : .int(sum)
    case 1:
      let (difference, overflow) = x.subtractingReportingOverflow(y)
      return overflow ? Value(IntOps.subtract(x, y)) : .int(difference)
    case 2:
      let (product, overflow) = x.multipliedReportingOverflow(by: y)
      return overflow ? Value(IntOps.multiply(x, y)) : .int(product)
    case 4 where y != 0 && x.magnitude >> 53 == 0 && y.magnitude >> 53 == 0: return .float(Double(x) / Double(y))
    case 5 where y > 0: return .int(x >= 0 ? x / y : ~(~x / y))
    case 6 where y > 0:
      let rest = x % y
      return .int(rest < 0 ? rest &+ y : rest)
    case 8 where y >= 0 && y < 63 && (x << y) >> y == x: return .int(x << y)
    case 9 where y >= 0: return .int(x >> min(y, 63))
    case 10: return .int(x & y)
    case 11: return .int(x | y)
    case 12: return .int(x ^ y)
    default: return try integerBinary(code, .small(x), .small(y))
    }
  }

  private func integerBinary(_ code: Int, _ x: Integer, _ y: Integer) throws -> Value? {
    switch code {
    case 0: return Value(IntOps.add(x, y))
    case 1: return Value(IntOps.subtract(x, y))
    case 2: return Value(try IntOps.multiply(x, y, interrupt: interrupt))
    case 4: return .float(try IntOps.trueDivide(x, y, interrupt: interrupt))
    case 5: return Value(try IntOps.floorDivide(x, y, interrupt: interrupt))
    case 6: return Value(try IntOps.modulo(x, y, interrupt: interrupt))
    case 7:
      switch try IntOps.power(x, y, interrupt: interrupt) {
      case .integer(let result): return Value(result)
      case .float(let result): return .float(result)
      }
    case 8: return Value(try IntOps.shiftLeft(x, by: y))
    case 9: return Value(try IntOps.shiftRight(x, by: y))
    case 10: return Value(IntOps.and(x, y))
    case 11: return Value(IntOps.or(x, y))
    case 12: return Value(IntOps.xor(x, y))
    default: return nil
    }
  }

  @inline(__always) private func floatBinary(_ code: Int, _ x: Double, _ y: Double) throws -> Value? {
    switch code {
    case 0: return .float(x + y)
    case 1: return .float(x - y)
    case 2: return .float(x * y)
    case 4: return .float(try FloatOps.divide(x, y))
    case 5: return .float(try FloatOps.floorDivide(x, y))
    case 6: return .float(try FloatOps.modulo(x, y))
    case 7: return .float(try FloatOps.power(x, y))
    default: return nil
    }
  }

  private func numberBinary(_ code: Int, _ a: Value, _ b: Value, _ x: PlainNumber, _ y: PlainNumber) throws -> Value? {
    switch (x, y) {
    case (.integer(let m), .integer(let n)):
      if code >= 10, case .bool(let p) = a, case .bool(let q) = b {
        return .bool(code == 10 ? p && q : code == 11 ? p || q : p != q)
      }
      return try integerBinary(code, m, n)
    case (.float(let m), .float(let n)): return try floatBinary(code, m, n)
    case (.float(let m), .integer(let n)): return code < 8 ? try floatBinary(code, m, IntOps.toDouble(n)) : nil
    case (.integer(let m), .float(let n)): return code < 8 ? try floatBinary(code, IntOps.toDouble(m), n) : nil
    }
  }

  /// `-v`, `+v`, `~v` of numbers; nil for other values.
  func builtinUnary(_ op: UnaryOperator, _ v: Value) throws -> Value? {
    switch (op, v.plainNumber) {
    case (.minus, .integer(let number)?): return Value(IntOps.negate(number))
    case (.minus, .float(let number)?): return .float(-number)
    case (.plus, .integer(let number)?): return Value(number)
    case (.plus, .float(let number)?): return .float(number)
    case (.invert, .integer(let number)?): return Value(IntOps.invert(number))
    default: return nil
    }
  }
}

extension Machine {
  /// `a op b` for builtin values; nil when they cannot be compared so (`==` is then identity).
  func builtinCompare(_ op: Comparison, _ a: Value, _ b: Value) throws -> Bool? {
    switch (a, b) {
    case (.int(let x), .int(let y)): return op.holds(x, y)
    case (.float(let x), .float(let y)): return op.holds(x, y)
    case (.object(let x), .object(let y)):
      if x.kind == .str, y.kind == .str {
        return compareTexts(op, unsafeDowncast(x, to: StrObject.self), unsafeDowncast(y, to: StrObject.self))
      }
      if x.kind == .bytes, y.kind == .bytes {
        return compareBytes(
          op, unsafeDowncast(x, to: BytesObject.self).bytes, unsafeDowncast(y, to: BytesObject.self).bytes)
      }
    default: break
    }
    if let x = a.plainNumber, let y = b.plainNumber { return compareNumbers(op, x, y) }
    if let result = try containerCompare(op, a, b) { return result }
    return try objectCompare(op, a, b)
  }

  private func compareNumbers(_ op: Comparison, _ x: PlainNumber, _ y: PlainNumber) -> Bool {
    switch (x, y) {
    case (.integer(let m), .integer(let n)): return op.holds(m, n)
    case (.float(let m), .float(let n)): return op.holds(m, n)
    case (.integer(let m), .float(let n)):
      guard let order = IntOps.compare(m, n) else { return op == .notEqual }
      return op.holds(order, 0)
    case (.float(let m), .integer(let n)):
      guard let order = IntOps.compare(n, m) else { return op == .notEqual }
      return op.holds(0, order)
    }
  }

  @inline(__always) private func compareTexts(_ op: Comparison, _ x: StrObject, _ y: StrObject) -> Bool {
    switch op {
    case .equal: return x === y || x.text == y.text
    case .notEqual: return x !== y && x.text != y.text
    case .less: return x.text < y.text
    case .lessEqual: return !(y.text < x.text)
    case .greater: return y.text < x.text
    case .greaterEqual: return !(x.text < y.text)
    }
  }

  private func compareBytes(_ op: Comparison, _ x: [UInt8], _ y: [UInt8]) -> Bool {
    switch op {
    case .equal: return x == y
    case .notEqual: return x != y
    case .less: return x.lexicographicallyPrecedes(y)
    case .lessEqual: return !y.lexicographicallyPrecedes(x)
    case .greater: return y.lexicographicallyPrecedes(x)
    case .greaterEqual: return !x.lexicographicallyPrecedes(y)
    }
  }
}
