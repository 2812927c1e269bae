import BigInt

/// A Python `int`: in one machine word when it fits, so that equal numbers have one form.
package enum Integer: Hashable, Sendable {
  case small(Int)
  /// Never a number that fits `Int`: make it with `Integer(_:)`, which sees to that.
  case big(BigInt)

  package init(_ value: Int) { self = .small(value) }

  /// The one form of this number.
  package init(_ value: BigInt) {
    let magnitude = value.magnitude
    if magnitude.words.count <= 1 {
      let word = magnitude.words.first ?? 0
      if value.sign == .plus, word <= UInt(Int.max) {
        self = .small(Int(word))
        return
      }
      if value.sign == .minus, word <= UInt(Int.max) + 1 {
        self = .small(Int(bitPattern: 0 &- word))
        return
      }
    }
    self = .big(value)
  }

  /// The number with this sign and these words, least significant first.
  init(negative: Bool, words: [UInt]) {
    self.init(BigInt(sign: negative ? .minus : .plus, magnitude: BigUInt(words: words)))
  }

  package var big: BigInt {
    switch self {
    case .small(let value): return BigInt(value)
    case .big(let value): return value
    }
  }

  /// As `Int`, when it fits.
  package var int: Int? {
    if case .small(let value) = self { return value }
    return nil
  }

  package var isNegative: Bool {
    switch self {
    case .small(let value): return value < 0
    case .big(let value): return value.sign == .minus
    }
  }

  package var isZero: Bool { self == .small(0) }

  package var isOdd: Bool {
    switch self {
    case .small(let value): return value & 1 != 0
    case .big(let value): return (value.magnitude.words.first ?? 0) & 1 != 0
    }
  }

  /// The words of the magnitude, least significant first, without leading zeros; none for 0.
  var magnitudeWords: [UInt] {
    switch self {
    case .small(0): return []
    case .small(let value): return [value.magnitude]
    case .big(let value): return Array(value.magnitude.words)
    }
  }
}

extension Integer: Comparable {
  package static func < (a: Integer, b: Integer) -> Bool {
    switch (a, b) {
    case (.small(let x), .small(let y)): return x < y
    case (.small, .big(let y)): return y.sign == .plus
    case (.big(let x), .small): return x.sign == .minus
    case (.big(let x), .big(let y)): return x < y
    }
  }
}

extension Integer: ExpressibleByIntegerLiteral {
  package init(integerLiteral value: Int) { self = .small(value) }
}

/// Operations on Python's integers. Those that can take long ask `interrupt`, and answer MemoryError for results of more than
/// `maximumBits` bits.
package enum IntOps {
  /// The largest result in bits that is computed: 256 MB.
  package static let maximumBits = 1 << 31
}
