import BigInt

/// A Python number of either kind.
package enum Number: Equatable, Sendable {
  case integer(Integer)
  case float(Double)
}

extension IntOps {
  /// `a ** b`: an integer, or a float for a negative `b`.
  ///
  /// - Throws: ZeroDivisionError "0.0 cannot be raised to a negative power"; MemoryError when too large.
  package static func power(_ a: Integer, _ b: Integer, interrupt: Interrupt? = nil) throws -> Number {
    if b.isNegative { return .float(try FloatOps.power(try toDouble(a), try toDouble(b))) }
    if b.isZero { return .integer(1) }
    switch a {
    case .small(0), .small(1): return .integer(a)
    case .small(-1): return .integer(b.isOdd ? -1 : 1)
    default: break
    }
    guard let exponent = b.int else { throw ValueFault(.memoryError, "") }
    let (bits, overflow) = (bitLength(a) - 1).multipliedReportingOverflow(by: exponent)
    if overflow { throw ValueFault(.memoryError, "") }
    try checkBits(bits)
    var meter = WorkMeter(interrupt)
    return .integer(try power(a, exponent, &meter))
  }

  /// By squaring, from the exponent's top bit; `exponent` is positive.
  static func power(_ a: Integer, _ exponent: Int, _ meter: inout WorkMeter) throws -> Integer {
    var result = a
    var bit = 62 - exponent.leadingZeroBitCount
    while bit >= 0 {
      result = try product(result, result, &meter)
      if exponent >> bit & 1 != 0 { result = try product(result, a, &meter) }
      bit -= 1
    }
    return result
  }

  static func product(_ a: Integer, _ b: Integer, _ meter: inout WorkMeter) throws -> Integer {
    if case .small(let x) = a, case .small(let y) = b { return multiply(x, y) }
    return try multiply(a, b, &meter)
  }

  /// `pow(a, b, modulus)`, with the sign of `modulus`; a negative `b` asks for the inverse of `a`.
  ///
  /// - Throws: ValueError "pow() 3rd argument cannot be 0", "base is not invertible for the given modulus".
  package static func power(
    _ a: Integer, _ b: Integer, modulo modulus: Integer, interrupt: Interrupt? = nil
  ) throws -> Integer {
    if modulus.isZero { throw ValueFault(.valueError, "pow() 3rd argument cannot be 0") }
    var meter = WorkMeter(interrupt)
    let size = absolute(modulus)
    var base = try divmod(a, size, &meter).rest
    if b.isNegative { base = try inverse(base, size, &meter) }
    var result = try divmod(1, size, &meter).rest
    for word in b.magnitudeWords.reversed() {
      for bit in (0..<64).reversed() {
        result = try divmod(product(result, result, &meter), size, &meter).rest
        if word >> UInt(bit) & 1 != 0 { result = try divmod(product(result, base, &meter), size, &meter).rest }
      }
    }
    return modulus.isNegative && !result.isZero ? add(result, modulus) : result
  }

  /// The number below `size` whose product with `a` leaves 1: Euclid's algorithm with one cofactor.
  private static func inverse(_ a: Integer, _ size: Integer, _ meter: inout WorkMeter) throws -> Integer {
    var (rest, next): (Integer, Integer) = (size, a)
    var (cofactor, nextCofactor): (Integer, Integer) = (0, 1)
    while !next.isZero {
      let step = try divmod(rest, next, &meter)
      (rest, next) = (next, step.rest)
      (cofactor, nextCofactor) = (
        nextCofactor, subtract(cofactor, try product(step.quotient, nextCofactor, &meter))
      )
    }
    guard rest == 1 else { throw ValueFault(.valueError, "base is not invertible for the given modulus") }
    return try divmod(cofactor, size, &meter).rest
  }
}
