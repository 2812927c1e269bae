extension FloatOps {
  /// `round(value)`: to the nearest integer, half to even.
  ///
  /// - Throws: ValueError "cannot convert float NaN to integer", OverflowError "cannot convert float infinity to integer".
  package static func rounded(_ value: Double) throws -> Integer {
    try IntOps.fromDouble(value.rounded(.toNearestOrEven))
  }

  /// `round(value, digits)`: the exact value rounded in decimal, half to even, then the nearest float.
  ///
  /// - Throws: OverflowError "rounded value too large to represent".
  package static func rounded(_ value: Double, digits: Integer) throws -> Double {
    guard value.isFinite, value != 0 else { return value }
    // No double has more than 323 digits that a rounding could drop, nor 309 before its point.
    guard let count = digits.int, count <= 323 else { return digits.isNegative ? zero(like: value) : value }
    if count < -308 { return zero(like: value) }
    if count >= 0 {
      let text = try FloatText.fixed(value, precision: count)
      let size = Double(String(decoding: text, as: UTF8.self)) ?? value.magnitude
      return Double(signOf: value, magnitudeOf: size)
    }
    return try roundedToTens(value, zeros: -count)
  }

  private static func zero(like value: Double) -> Double { Double(signOf: value, magnitudeOf: 0) }

  private static func roundedToTens(_ value: Double, zeros: Int) throws -> Double {
    let size = value.magnitude
    var meter = WorkMeter(nil)
    let unit = try IntOps.power(10, zeros, &meter)
    let whole = IntOps.truncated(size)
    let hasFraction = size != size.rounded(.down)
    var (quotient, rest) = try IntOps.divmod(whole, unit, &meter)
    let twice = IntOps.add(rest, rest)
    if twice > unit || (twice == unit && (hasFraction || quotient.isOdd)) { quotient = IntOps.add(quotient, 1) }
    let product = try IntOps.multiply(quotient, unit, &meter)
    guard let result = IntOps.rounded(product.magnitudeWords, sticky: false, exponent: 0) else {
      throw ValueFault(.overflowError, "rounded value too large to represent")
    }
    return Double(signOf: value, magnitudeOf: result)
  }
}
