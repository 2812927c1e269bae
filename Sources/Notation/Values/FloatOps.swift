#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Operations on Python's floats.
package enum FloatOps {
  /// `repr(value)`: the shortest text that reads back as the same float.
  package static func repr(_ value: Double) -> Text {
    if value.isNaN { return "nan" }
    if value.isInfinite { return value < 0 ? "-inf" : "inf" }
    let number = FloatText.shortest(value)
    let plain = number.point > -4 && number.point <= 16
    let body = plain ? FloatText.plain(number, dotZero: true) : FloatText.exponential(number)
    return Text(latin1: value.sign == .minus ? [45] + body : body)
  }

  /// `a / b`. ZeroDivisionError "float division by zero".
  package static func divide(_ a: Double, _ b: Double) throws -> Double {
    if b == 0 { throw ValueFault(.zeroDivisionError, "float division by zero") }
    return a / b
  }

  /// `a // b`. ZeroDivisionError "float floor division by zero".
  package static func floorDivide(_ a: Double, _ b: Double) throws -> Double {
    if b == 0 { throw ValueFault(.zeroDivisionError, "float floor division by zero") }
    return quotientAndRest(a, b).quotient
  }

  /// `a % b`, with the sign of `b`. ZeroDivisionError "float modulo".
  package static func modulo(_ a: Double, _ b: Double) throws -> Double {
    if b == 0 { throw ValueFault(.zeroDivisionError, "float modulo") }
    return rest(a, b)
  }

  /// `divmod(a, b)`. ZeroDivisionError "float divmod()".
  package static func divmod(_ a: Double, _ b: Double) throws -> (quotient: Double, rest: Double) {
    if b == 0 { throw ValueFault(.zeroDivisionError, "float divmod()") }
    return quotientAndRest(a, b)
  }

  private static func rest(_ a: Double, _ b: Double) -> Double {
    let rest = a.truncatingRemainder(dividingBy: b)
    if rest == 0 { return Double(signOf: b, magnitudeOf: 0) }
    return (b < 0) != (rest < 0) ? rest + b : rest
  }

  private static func quotientAndRest(_ a: Double, _ b: Double) -> (quotient: Double, rest: Double) {
    let truncated = a.truncatingRemainder(dividingBy: b)
    var quotient = (a - truncated) / b
    if truncated != 0, (b < 0) != (truncated < 0) { quotient -= 1 }
    guard quotient != 0 else { return (Double(signOf: a / b, magnitudeOf: 0), rest(a, b)) }
    // The division may have been off by a rounding; the exact quotient is an integer.
    var floored = quotient.rounded(.down)
    if quotient - floored > 0.5 { floored += 1 }
    return (floored, rest(a, b))
  }

  /// `a ** b`.
  ///
  /// - Throws: ZeroDivisionError "0.0 cannot be raised to a negative power"; OverflowError
  ///   "(34, 'Numerical result out of range')"; `refused` where Python's result is complex.
  package static func power(_ a: Double, _ b: Double) throws -> Double {
    if b == 0 || a == 1 { return 1 }
    if a.isNaN || b.isNaN { return .nan }
    let odd = abs(b.truncatingRemainder(dividingBy: 2)) == 1
    if b.isInfinite {
      if a == -1 { return 1 }
      return (b > 0) == (abs(a) > 1) ? .infinity : 0
    }
    if a.isInfinite {
      let size: Double = b > 0 ? .infinity : 0
      return odd ? Double(signOf: a, magnitudeOf: size) : size
    }
    if a == 0 {
      if b < 0 { throw ValueFault(.zeroDivisionError, "0.0 cannot be raised to a negative power") }
      return odd ? a : 0
    }
    if a < 0, b != b.rounded(.down) {
      throw ValueFault(
        .refused, "a negative number to a fractional power is complex, and the notation has no complex numbers")
    }
    let result = pow(a, b)
    if result.isInfinite { throw ValueFault(.overflowError, "(34, 'Numerical result out of range')") }
    return result
  }

  /// `value.is_integer()`.
  package static func isInteger(_ value: Double) -> Bool { value.isFinite && value == value.rounded(.down) }

  /// `value.as_integer_ratio()`, in lowest terms.
  ///
  /// - Throws: OverflowError "cannot convert Infinity to integer ratio", ValueError "cannot convert NaN to integer ratio".
  package static func integerRatio(_ value: Double) throws -> (numerator: Integer, denominator: Integer) {
    if value.isInfinite { throw ValueFault(.overflowError, "cannot convert Infinity to integer ratio") }
    if value.isNaN { throw ValueFault(.valueError, "cannot convert NaN to integer ratio") }
    if value == 0 { return (0, 1) }
    let (significand, exponent) = parts(value)
    if exponent >= 0 { return (IntOps.truncated(value), 1) }
    let numerator = Integer(value < 0 ? -Int(significand) : Int(significand))
    return (numerator, Integer(negative: false, words: WordArithmetic.shiftLeft([1], by: -exponent)))
  }

  /// A finite, non-zero magnitude as an odd integer times a power of two.
  static func parts(_ value: Double) -> (significand: UInt, exponent: Int) {
    let normal = value.exponentBitPattern != 0
    let significand = UInt(value.significandBitPattern) | (normal ? 1 << 52 : 0)
    let exponent = (normal ? Int(value.exponentBitPattern) : 1) - 1075
    let zeros = significand.trailingZeroBitCount
    return (significand >> UInt(zeros), exponent + zeros)
  }

  /// Python's `hash(value)`, the same as the equal integer's. 0 for NaN, whose hash is its object's in Python.
  package static func hash(_ value: Double) -> Int {
    if value.isNaN || value == 0 { return 0 }
    if value.isInfinite { return value > 0 ? 314_159 : -314_159 }
    let (significand, exponent) = parts(value)
    // 2^61 leaves 1, so a power of two is a rotation of 61 bits.
    let turn = UInt((exponent % 61 + 61) % 61)
    let rotated = (significand << turn & IntOps.hashModulus) | significand >> (61 - turn)
    return IntOps.signedHash(rotated, negative: value < 0)
  }
}
