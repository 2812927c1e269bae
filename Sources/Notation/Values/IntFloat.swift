import BigInt

/// Between integers and floats: conversion, true division, comparison, hashes. All exact, or rounded once, half to even.
extension IntOps {
  /// `float(a)`. OverflowError "int too large to convert to float".
  package static func toDouble(_ a: Integer) throws -> Double {
    switch a {
    case .small(let value): return Double(value)
    case .big(let value):
      let words = Array(value.magnitude.words)
      guard let size = rounded(words, sticky: false, exponent: 0) else {
        throw ValueFault(.overflowError, "int too large to convert to float")
      }
      return value.sign == .minus ? -size : size
    }
  }

  /// `a / b`, the float nearest to the exact quotient.
  ///
  /// - Throws: ZeroDivisionError "division by zero"; OverflowError "integer division result too large for a float".
  package static func trueDivide(_ a: Integer, _ b: Integer, interrupt: Interrupt? = nil) throws -> Double {
    if b.isZero { throw ValueFault(.zeroDivisionError, "division by zero") }
    if case .small(let x) = a, case .small(let y) = b, x.magnitude <= 1 << 53, y.magnitude <= 1 << 53 {
      return Double(x) / Double(y)
    }
    let sign: FloatingPointSign = a.isNegative != b.isNegative ? .minus : .plus
    var (dividend, divisor) = (a.magnitudeWords, b.magnitudeWords)
    // 64 or 65 bits of the quotient, and whether anything is left, decide the rounding.
    let gap = WordArithmetic.bitLength(dividend) - WordArithmetic.bitLength(divisor)
    if dividend.isEmpty || gap < -1100 { return Double(sign: sign, exponent: 0, significand: 0) }
    let shift = 64 - gap
    if gap <= 1100 {
      if shift > 0 {
        dividend = WordArithmetic.shiftLeft(dividend, by: shift)
      } else {
        divisor = WordArithmetic.shiftLeft(divisor, by: -shift)
      }
      var meter = WorkMeter(interrupt)
      let (quotient, rest) = try WordArithmetic.divide(dividend, by: divisor, &meter)
      if let size = rounded(quotient, sticky: !rest.isEmpty, exponent: -shift) { return sign == .minus ? -size : size }
    }
    throw ValueFault(.overflowError, "integer division result too large for a float")
  }

  /// `words · 2^exponent`, a little more when `sticky`, as the nearest float; nil when that is beyond the largest.
  static func rounded(_ words: [UInt], sticky: Bool, exponent: Int) -> Double? {
    let length = WordArithmetic.bitLength(words)
    guard length > 0 else { return 0 }
    let top = length - 1 + exponent
    if top > 1023 { return nil }
    // Fewer bits remain for a subnormal number.
    let precision = top >= -1022 ? 53 : 53 - (-1022 - top)
    if precision < 0 { return 0 }
    let dropped = length - precision
    if dropped <= 0 { return Double(sign: .plus, exponent: exponent, significand: Double(words[0])) }
    var significand = WordArithmetic.shiftRight(words, by: dropped).first ?? 0
    let half = words[(dropped - 1) / 64] >> UInt((dropped - 1) % 64) & 1 != 0
    if half, sticky || significand & 1 != 0 || WordArithmetic.hasLowBits(words, below: dropped - 1) {
      significand += 1
    }
    let result = Double(sign: .plus, exponent: exponent + dropped, significand: Double(significand))
    return result.isFinite ? result : nil
  }

  /// The integer part of a finite float.
  static func truncated(_ value: Double) -> Integer {
    if let exact = Int(exactly: value.rounded(.towardZero)) { return .small(exact) }
    // Beyond 2^63 every float is an integer.
    let shift = Int(value.exponent) - 52
    let significand = UInt(value.significandBitPattern | 1 << 52)
    return Integer(negative: value < 0, words: WordArithmetic.shiftLeft([significand], by: shift))
  }

  /// `int(value)`. ValueError "cannot convert float NaN to integer"; OverflowError "cannot convert float infinity to integer".
  package static func fromDouble(_ value: Double) throws -> Integer {
    if value.isNaN { throw ValueFault(.valueError, "cannot convert float NaN to integer") }
    if value.isInfinite { throw ValueFault(.overflowError, "cannot convert float infinity to integer") }
    return truncated(value)
  }

  /// How an integer stands to a float, exactly: below 0, 0, above 0; nil for NaN.
  package static func compare(_ a: Integer, _ b: Double) -> Int? {
    if b.isNaN { return nil }
    if b.isInfinite { return b > 0 ? -1 : 1 }
    if case .small(let value) = a, value.magnitude <= 1 << 53 {
      return Double(value) < b ? -1 : Double(value) > b ? 1 : 0
    }
    let whole = truncated(b)
    if a != whole { return a < whole ? -1 : 1 }
    let fraction = b - b.rounded(.towardZero)
    return fraction > 0 ? -1 : fraction < 0 ? 1 : 0
  }

  /// The prime of Python's numeric hashes.
  static let hashModulus: UInt = (1 << 61) - 1

  /// Python's `hash(a)`.
  package static func hash(_ a: Integer) -> Int {
    var result: UInt = 0
    for word in a.magnitudeWords.reversed() {
      // 2^64 leaves 8 modulo 2^61 - 1, and a factor of 8 is a rotation by three of 61 bits.
      result = (result << 3 & hashModulus) | result >> 58
      result += (word & hashModulus) + word >> 61
      if result >= hashModulus { result -= hashModulus }
      if result >= hashModulus { result -= hashModulus }
    }
    return signedHash(result, negative: a.isNegative)
  }

  static func signedHash(_ value: UInt, negative: Bool) -> Int {
    let hash = negative ? -Int(value) : Int(value)
    return hash == -1 ? -2 : hash
  }
}
