/// `float(text)`, `hex` and `fromhex`.
extension FloatOps {
  /// The float that `text` denotes: whitespace around, a sign, underscores between digits, `inf`, `infinity`, `nan`.
  ///
  /// - Throws: ValueError "could not convert string to float: …".
  package static func parse(_ text: Text) throws -> Double {
    if let value = value(NumberText.ascii(text)) { return value }
    throw ValueFault(.valueError, "could not convert string to float: \(text.repr.string)")
  }

  /// The same of ASCII bytes.
  package static func parse(bytes: [UInt8]) throws -> Double {
    if let value = value(bytes) { return value }
    throw ValueFault(.valueError, "could not convert string to float: \(ByteOps.repr(bytes).string)")
  }

  private static func value(_ bytes: [UInt8]) -> Double? {
    let range = Units.strip(bytes, left: true, right: true, drop: NumberText.isSpace)
    guard let plain = withoutUnderscores(bytes[range]) else { return nil }
    var digits = plain[...]
    var negative = false
    if let sign = digits.first, sign == 43 || sign == 45 {
      negative = sign == 45
      digits = digits.dropFirst()
    }
    let size = named(digits) ?? (isDecimal(digits) ? Double(String(decoding: digits, as: UTF8.self)) : nil)
    return size.map { negative ? -$0 : $0 }
  }

  /// `inf`, `infinity` and `nan` in any case.
  private static func named(_ text: ArraySlice<UInt8>) -> Double? {
    switch String(decoding: text.map { $0 | 32 }, as: UTF8.self) {
    case "inf", "infinity": return .infinity
    case "nan": return .nan
    default: return nil
    }
  }

  /// Without the underscores; nil when one does not stand between two digits.
  private static func withoutUnderscores(_ text: ArraySlice<UInt8>) -> [UInt8]? {
    func isDigit(_ byte: UInt8?) -> Bool { byte.map { (48...57).contains($0) } ?? false }
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    for position in text.indices {
      if text[position] != 95 {
        result.append(text[position])
      } else {
        let next = position + 1 < text.endIndex ? text[position + 1] : nil
        guard isDigit(result.last), isDigit(next) else { return nil }
      }
    }
    return result
  }

  /// Digits with at most one point among or beside them, then perhaps an exponent.
  private static func isDecimal(_ text: ArraySlice<UInt8>) -> Bool {
    var place = text.startIndex
    func digits() -> Int {
      let start = place
      while place < text.endIndex, (48...57).contains(text[place]) { place += 1 }
      return place - start
    }
    var count = digits()
    if place < text.endIndex, text[place] == 46 {
      place += 1
      count += digits()
    }
    guard count > 0 else { return false }
    if place < text.endIndex, text[place] | 32 == 101 {
      place += 1
      if place < text.endIndex, text[place] == 43 || text[place] == 45 { place += 1 }
      guard digits() > 0 else { return false }
    }
    return place == text.endIndex
  }
}
