extension FloatOps {
  /// `value.hex()`.
  package static func hex(_ value: Double) -> Text {
    guard value.isFinite else { return repr(value) }
    let sign = value.sign == .minus ? "-" : ""
    if value == 0 { return Text(sign + "0x0.0p+0") }
    let normal = value.exponentBitPattern != 0
    let exponent = normal ? Int(value.exponentBitPattern) - 1023 : -1022
    let digits = String(value.significandBitPattern, radix: 16)
    let padding = String(repeating: "0", count: 13 - digits.count)
    return Text("\(sign)0x\(normal ? 1 : 0).\(padding)\(digits)p\(exponent < 0 ? "-" : "+")\(abs(exponent))")
  }

  /// `float.fromhex(text)`, rounded once, half to even.
  ///
  /// - Throws: ValueError "invalid hexadecimal floating-point string"; OverflowError "hexadecimal value too large to represent
  ///   as a float".
  package static func fromHex(_ text: Text) throws -> Double {
    let invalid = ValueFault(.valueError, "invalid hexadecimal floating-point string")
    guard let bytes = text.latin1Bytes else { throw invalid }
    var scan = HexFloat(bytes[Units.strip(bytes, left: true, right: true, drop: NumberText.isSpace)])
    let negative = scan.readSign()
    if let size = scan.named { return negative ? -size : size }
    guard let (digits, exponent) = scan.readNumber() else { throw invalid }
    var meter = WorkMeter(nil)
    let words = try WordArithmetic.words(ofDigits: digits, base: 16, &meter)
    guard let size = IntOps.rounded(words, sticky: false, exponent: exponent) else {
      throw ValueFault(.overflowError, "hexadecimal value too large to represent as a float")
    }
    return negative ? -size : size
  }
}

/// A reading position in a hexadecimal float.
private struct HexFloat {
  let bytes: [UInt8]
  var place = 0

  init(_ bytes: ArraySlice<UInt8>) { self.bytes = Array(bytes) }

  private var current: UInt8 { place < bytes.count ? bytes[place] : 0 }

  mutating func readSign() -> Bool {
    let negative = current == 45
    if current == 43 || current == 45 { place += 1 }
    return negative
  }

  var named: Double? {
    switch String(decoding: bytes[place...].map { $0 | 32 }, as: UTF8.self) {
    case "inf", "infinity": return .infinity
    case "nan": return .nan
    default: return nil
    }
  }

  /// The digits and the power of two of the last one's unit; nil when the form is wrong.
  mutating func readNumber() -> (digits: [UInt8], exponent: Int)? {
    if current == 48, place + 1 < bytes.count, bytes[place + 1] | 32 == 120 { place += 2 }
    var digits: [UInt8] = []
    var afterPoint: Int?
    while place < bytes.count {
      if current == 46, afterPoint == nil {
        afterPoint = digits.count
      } else if let value = NumberText.digitValue(current), value < 16 {
        digits.append(UInt8(value))
      } else {
        break
      }
      place += 1
    }
    guard !digits.isEmpty else { return nil }
    var exponent = 0
    if current | 32 == 112 {
      place += 1
      let negative = readSign()
      guard let size = readExponent() else { return nil }
      exponent = negative ? -size : size
    }
    guard place == bytes.count else { return nil }
    return (digits, exponent - 4 * (digits.count - (afterPoint ?? digits.count)))
  }

  /// Decimal digits; what is too large for any float stops growing.
  private mutating func readExponent() -> Int? {
    let start = place
    var value = 0
    while (48...57).contains(current) {
      value = min(value * 10 + Int(current) - 48, 1 << 48)
      place += 1
    }
    return place > start ? value : nil
  }
}
