/// `int(text, base)`.
extension IntOps {
  /// CPython's limit on the digits of a conversion between decimal text and integers.
  package static let defaultDigitLimit = 4300

  /// The integer that `text` denotes in `base` (0, or 2 to 36): whitespace around, a sign, a prefix, underscores between digits.
  /// `digitLimit` is `sys.get_int_max_str_digits()`, 0 for none; it does not bind bases that are powers of two.
  ///
  /// - Throws: ValueError with CPython's text for the base, the literal, or the limit.
  package static func parse(
    _ text: Text, base: Int = 10, digitLimit: Int = defaultDigitLimit, interrupt: Interrupt? = nil
  ) throws -> Integer {
    try parse(NumberText.ascii(text), base, digitLimit, interrupt) { text.repr.string }
  }

  /// The same of ASCII bytes.
  package static func parse(
    bytes: [UInt8], base: Int = 10, digitLimit: Int = defaultDigitLimit, interrupt: Interrupt? = nil
  ) throws -> Integer {
    try parse(bytes, base, digitLimit, interrupt) { ByteOps.repr(bytes).string }
  }

  private static func parse(
    _ bytes: [UInt8], _ base: Int, _ limit: Int, _ interrupt: Interrupt?, _ repr: () -> String
  ) throws -> Integer {
    guard base == 0 || (2...36).contains(base) else {
      throw ValueFault(.valueError, "int() base must be >= 2 and <= 36, or 0")
    }
    var scan = IntLiteral(bytes, base: base)
    guard scan.readPrefix() else { throw invalidLiteral(base, repr) }
    let digits = scan.readDigits()
    if limit > 0, scan.base & (scan.base - 1) != 0, digits.count > limit {
      throw ValueFault(
        .valueError,
        "Exceeds the limit (\(limit) digits) for integer string conversion: value has \(digits.count) digits; "
          + "use sys.set_int_max_str_digits() to increase the limit")
    }
    guard !digits.isEmpty, scan.endsWell(), !scan.mustBeZero || digits.allSatisfy({ $0 == 0 }) else {
      throw invalidLiteral(base, repr)
    }
    var meter = WorkMeter(interrupt)
    let words = try WordArithmetic.words(ofDigits: digits, base: UInt(scan.base), &meter)
    return Integer(negative: scan.negative, words: words)
  }

  private static func invalidLiteral(_ base: Int, _ repr: () -> String) -> ValueFault {
    let shown = String(String.UnicodeScalarView(repr().unicodeScalars.prefix(200)))
    return ValueFault(.valueError, "invalid literal for int() with base \(base): \(shown)")
  }
}

/// A reading position in the text of an integer.
private struct IntLiteral {
  let bytes: [UInt8]
  var place = 0
  var base: Int
  var negative = false
  /// Base 0 forbids leading zeros, except of zero itself.
  var mustBeZero = false
  var wellFormed = true

  init(_ bytes: [UInt8], base: Int) {
    self.bytes = bytes
    self.base = base
  }

  private var current: UInt8 { place < bytes.count ? bytes[place] : 0 }

  /// Whitespace, sign and prefix; false when no digit can follow.
  mutating func readPrefix() -> Bool {
    while NumberText.isSpace(current) { place += 1 }
    if current == 43 || current == 45 {
      negative = current == 45
      place += 1
    }
    let letter = place + 1 < bytes.count ? bytes[place + 1] | 32 : 0
    let prefixed = current == 48 ? [120: 16, 111: 8, 98: 2][letter] : nil
    if base == 0 {
      base = prefixed ?? 10
      mustBeZero = prefixed == nil && current == 48
    }
    if let prefixed, prefixed == base {
      place += 2
      if current == 95 { place += 1 }
    }
    return current != 95
  }

  mutating func readDigits() -> [UInt8] {
    var digits: [UInt8] = []
    digits.reserveCapacity(bytes.count - place)
    var previous: UInt8 = 0
    while place < bytes.count {
      let byte = bytes[place]
      if byte == 95 {
        if previous == 95 { break }
      } else {
        guard let value = NumberText.digitValue(byte), value < base else { break }
        digits.append(UInt8(value))
      }
      previous = byte
      place += 1
    }
    wellFormed = previous != 95
    return digits
  }

  mutating func endsWell() -> Bool {
    while NumberText.isSpace(current) { place += 1 }
    return wellFormed && place == bytes.count
  }
}

/// What the parsers of integers and floats share.
enum NumberText {
  static func isSpace(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }

  static func digitValue(_ byte: UInt8) -> Int? {
    switch byte {
    case 48...57: return Int(byte) - 48
    case 97...122: return Int(byte) - 87
    case 65...90: return Int(byte) - 55
    default: return nil
    }
  }

  /// Digits and spaces of other scripts as their ASCII forms; what no number can hold, as a question mark.
  static func ascii(_ text: Text) -> [UInt8] {
    if let bytes = text.latin1Bytes, text.isASCII { return bytes }
    return text.codePoints.map { point in
      if point < 128 { return UInt8(point) }
      if CodePoint.isSpace(point) { return 32 }
      return CodePoint.decimalValue(point).map { UInt8(48 + $0) } ?? 63
    }
  }
}
