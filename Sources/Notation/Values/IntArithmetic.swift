import BigInt

/// `+ - * // % divmod`, negation, comparison of magnitudes.
extension IntOps {
  @inline(__always) package static func add(_ a: Int, _ b: Int) -> Integer {
    let (sum, overflow) = a.addingReportingOverflow(b)
    return overflow ? .big(BigInt(a) + BigInt(b)) : .small(sum)
  }

  @inline(__always) package static func subtract(_ a: Int, _ b: Int) -> Integer {
    let (difference, overflow) = a.subtractingReportingOverflow(b)
    return overflow ? .big(BigInt(a) - BigInt(b)) : .small(difference)
  }

  @inline(__always) package static func multiply(_ a: Int, _ b: Int) -> Integer {
    let (product, overflow) = a.multipliedReportingOverflow(by: b)
    return overflow ? .big(BigInt(a) * BigInt(b)) : .small(product)
  }

  package static func add(_ a: Integer, _ b: Integer) -> Integer {
    if case .small(let x) = a, case .small(let y) = b { return add(x, y) }
    return Integer(a.big + b.big)
  }

  package static func subtract(_ a: Integer, _ b: Integer) -> Integer {
    if case .small(let x) = a, case .small(let y) = b { return subtract(x, y) }
    return Integer(a.big - b.big)
  }

  /// The product; MemoryError above `maximumBits`.
  package static func multiply(_ a: Integer, _ b: Integer, interrupt: Interrupt? = nil) throws -> Integer {
    if case .small(let x) = a, case .small(let y) = b { return multiply(x, y) }
    var meter = WorkMeter(interrupt)
    return try multiply(a, b, &meter)
  }

  static func multiply(_ a: Integer, _ b: Integer, _ meter: inout WorkMeter) throws -> Integer {
    let (x, y) = (a.magnitudeWords, b.magnitudeWords)
    try checkBits(x.count * 64 + y.count * 64)
    return Integer(negative: a.isNegative != b.isNegative, words: try WordArithmetic.multiply(x, y, &meter))
  }

  static func checkBits(_ bits: Int) throws {
    if bits > maximumBits { throw ValueFault(.memoryError, "") }
  }

  package static func negate(_ a: Integer) -> Integer {
    if case .small(let value) = a, value != .min { return .small(-value) }
    return Integer(-a.big)
  }

  package static func absolute(_ a: Integer) -> Integer { a.isNegative ? negate(a) : a }

  /// `a // b`, towards negative infinity. ZeroDivisionError "integer division or modulo by zero".
  package static func floorDivide(_ a: Integer, _ b: Integer, interrupt: Interrupt? = nil) throws -> Integer {
    try divmod(a, b, interrupt: interrupt).quotient
  }

  /// `a % b`, with the sign of `b`. ZeroDivisionError "integer modulo by zero".
  package static func modulo(_ a: Integer, _ b: Integer, interrupt: Interrupt? = nil) throws -> Integer {
    if b.isZero { throw ValueFault(.zeroDivisionError, "integer modulo by zero") }
    return try divmod(a, b, interrupt: interrupt).rest
  }

  /// `divmod(a, b)`. ZeroDivisionError "integer division or modulo by zero".
  package static func divmod(
    _ a: Integer, _ b: Integer, interrupt: Interrupt? = nil
  ) throws -> (quotient: Integer, rest: Integer) {
    if b.isZero { throw ValueFault(.zeroDivisionError, "integer division or modulo by zero") }
    if case .small(let x) = a, case .small(let y) = b, !(x == .min && y == -1) {
      var (quotient, rest) = x.quotientAndRemainder(dividingBy: y)
      if rest != 0, (rest < 0) != (y < 0) {
        quotient -= 1
        rest += y
      }
      return (.small(quotient), .small(rest))
    }
    var meter = WorkMeter(interrupt)
    return try divmod(a, b, &meter)
  }

  static func divmod(
    _ a: Integer, _ b: Integer, _ meter: inout WorkMeter
  ) throws -> (quotient: Integer, rest: Integer) {
    let divisor = b.magnitudeWords
    var (quotient, rest) = try WordArithmetic.divide(a.magnitudeWords, by: divisor, &meter)
    let negative = a.isNegative != b.isNegative
    if negative, !rest.isEmpty {
      quotient = WordArithmetic.add(quotient, [1])
      rest = WordArithmetic.subtract(divisor, rest)
    }
    return (Integer(negative: negative, words: quotient), Integer(negative: b.isNegative, words: rest))
  }
}
