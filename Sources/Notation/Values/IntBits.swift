import BigInt

/// Shifts, bitwise operations, and the count of bits.
extension IntOps {
  /// `a << count`. ValueError "negative shift count"; OverflowError "too many digits in integer" or MemoryError when too large.
  package static func shiftLeft(_ a: Integer, by count: Integer) throws -> Integer {
    if count.isNegative { throw ValueFault(.valueError, "negative shift count") }
    if a.isZero { return 0 }
    guard let bits = count.int else { throw ValueFault(.overflowError, "too many digits in integer") }
    if case .small(let value) = a, bits < 63 {
      let shifted = value << bits
      if shifted >> bits == value { return .small(shifted) }
    }
    try checkBits(bits)
    try checkBits(bits + bitLength(a))
    return Integer(negative: a.isNegative, words: WordArithmetic.shiftLeft(a.magnitudeWords, by: bits))
  }

  /// `a >> count`, towards negative infinity. ValueError "negative shift count".
  package static func shiftRight(_ a: Integer, by count: Integer) throws -> Integer {
    if count.isNegative { throw ValueFault(.valueError, "negative shift count") }
    if case .small(let value) = a { return .small(value >> (count.int.map { min($0, 63) } ?? 63)) }
    guard let bits = count.int else { return a.isNegative ? -1 : 0 }
    let words = a.magnitudeWords
    let shifted = WordArithmetic.shiftRight(words, by: bits)
    guard a.isNegative, WordArithmetic.hasLowBits(words, below: bits) else {
      return Integer(negative: a.isNegative, words: shifted)
    }
    return Integer(negative: true, words: WordArithmetic.add(shifted, [1]))
  }

  package static func and(_ a: Integer, _ b: Integer) -> Integer {
    if case .small(let x) = a, case .small(let y) = b { return .small(x & y) }
    return Integer(a.big & b.big)
  }

  package static func or(_ a: Integer, _ b: Integer) -> Integer {
    if case .small(let x) = a, case .small(let y) = b { return .small(x | y) }
    return Integer(a.big | b.big)
  }

  package static func xor(_ a: Integer, _ b: Integer) -> Integer {
    if case .small(let x) = a, case .small(let y) = b { return .small(x ^ y) }
    return Integer(a.big ^ b.big)
  }

  /// `~a`.
  package static func invert(_ a: Integer) -> Integer {
    if case .small(let value) = a { return .small(~value) }
    return subtract(-1, a)
  }

  /// The bits of the magnitude, without leading zeros.
  package static func bitLength(_ a: Integer) -> Int {
    switch a {
    case .small(let value): return 64 - value.magnitude.leadingZeroBitCount
    case .big(let value): return WordArithmetic.bitLength(Array(value.magnitude.words))
    }
  }

  /// The ones in the magnitude.
  package static func bitCount(_ a: Integer) -> Int { a.magnitudeWords.reduce(0) { $0 + $1.nonzeroBitCount } }
}
