/// Long work, counted: each `spend` is charged in word operations, and `interrupt` is asked whenever a few milliseconds' worth is spent.
struct WorkMeter {
  private let interrupt: Interrupt?
  private var left = WorkMeter.grant
  private static let grant = 1 << 21

  init(_ interrupt: Interrupt?) { self.interrupt = interrupt }

  @inline(__always) mutating func spend(_ operations: Int) throws {
    left &-= operations
    if left < 0 {
      left = WorkMeter.grant
      try interrupt?()
    }
  }
}

/// Arithmetic on magnitudes: arrays of words, least significant first, without leading zero words; `[]` is 0.
/// BigInt's own multiplication and division cannot be interrupted; these can.
enum WordArithmetic {
  static func trim(_ words: inout [UInt]) {
    while words.last == 0 { words.removeLast() }
  }

  static func compare(_ a: [UInt], _ b: [UInt]) -> Int {
    if a.count != b.count { return a.count < b.count ? -1 : 1 }
    for position in a.indices.reversed() where a[position] != b[position] {
      return a[position] < b[position] ? -1 : 1
    }
    return 0
  }

  static func bitLength(_ a: [UInt]) -> Int {
    guard let top = a.last else { return 0 }
    return a.count * 64 - top.leadingZeroBitCount
  }

  static func add(_ a: [UInt], _ b: [UInt]) -> [UInt] {
    let (long, short) = a.count >= b.count ? (a, b) : (b, a)
    var result = long
    var carry: UInt = 0
    var position = 0
    while position < short.count || (carry != 0 && position < result.count) {
      let (sum, first) = result[position].addingReportingOverflow(position < short.count ? short[position] : 0)
      let (total, second) = sum.addingReportingOverflow(carry)
      result[position] = total
      carry = first || second ? 1 : 0
      position += 1
    }
    if carry != 0 { result.append(1) }
    return result
  }

  /// `a - b`, which is not negative.
  static func subtract(_ a: [UInt], _ b: [UInt]) -> [UInt] {
    var result = a
    var borrow: UInt = 0
    var position = 0
    while position < b.count || borrow != 0 {
      let (rest, first) = result[position].subtractingReportingOverflow(position < b.count ? b[position] : 0)
      let (total, second) = rest.subtractingReportingOverflow(borrow)
      result[position] = total
      borrow = first || second ? 1 : 0
      position += 1
    }
    trim(&result)
    return result
  }

  static func shiftLeft(_ a: [UInt], by bits: Int) -> [UInt] {
    guard !a.isEmpty else { return [] }
    let (words, rest) = (bits / 64, UInt(bits % 64))
    var result = [UInt](repeating: 0, count: words)
    result.reserveCapacity(words + a.count + 1)
    guard rest != 0 else { return result + a }
    var carry: UInt = 0
    for word in a {
      result.append(word << rest | carry)
      carry = word >> (64 - rest)
    }
    if carry != 0 { result.append(carry) }
    return result
  }

  static func shiftRight(_ a: [UInt], by bits: Int) -> [UInt] {
    let (words, rest) = (bits / 64, UInt(bits % 64))
    guard words < a.count else { return [] }
    var result = Array(a[words...])
    if rest != 0 {
      for position in result.indices {
        let above = position + 1 < result.count ? result[position + 1] << (64 - rest) : 0
        result[position] = result[position] >> rest | above
      }
    }
    trim(&result)
    return result
  }

  /// Whether any of the lowest `bits` bits is set.
  static func hasLowBits(_ a: [UInt], below bits: Int) -> Bool {
    let words = min(bits / 64, a.count)
    for position in 0..<words where a[position] != 0 { return true }
    return words < a.count && bits % 64 != 0 && a[words] << UInt(64 - bits % 64) != 0
  }

  /// `a * factor + addend` in place; one word each.
  static func multiply(_ a: inout [UInt], by factor: UInt, adding addend: UInt) {
    var carry = addend
    for position in a.indices {
      let (high, low) = a[position].multipliedFullWidth(by: factor)
      let (sum, overflow) = low.addingReportingOverflow(carry)
      a[position] = sum
      carry = high &+ (overflow ? 1 : 0)
    }
    if carry != 0 { a.append(carry) }
  }

  /// Divides in place by one word and answers the remainder.
  static func divide(_ a: inout [UInt], by divisor: UInt) -> UInt {
    var remainder: UInt = 0
    for position in a.indices.reversed() {
      (a[position], remainder) = divisor.dividingFullWidth((remainder, a[position]))
    }
    trim(&a)
    return remainder
  }
}
