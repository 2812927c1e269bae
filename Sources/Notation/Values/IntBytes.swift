/// `to_bytes` and `from_bytes`.
extension IntOps {
  /// The order named by `byteorder`: whether it is little-endian. ValueError for another name.
  package static func isLittleEndian(_ order: Text) throws -> Bool {
    if order == "little" { return true }
    if order == "big" { return false }
    throw ValueFault(.valueError, "byteorder must be either 'little' or 'big'")
  }

  /// `a.to_bytes(length, order, signed=…)`.
  ///
  /// - Throws: ValueError "length argument must be non-negative"; OverflowError "can't convert negative int to unsigned",
  ///   "int too big to convert"; MemoryError.
  package static func toBytes(_ a: Integer, length: Int, littleEndian: Bool, signed: Bool = false) throws -> [UInt8] {
    if length < 0 { throw ValueFault(.valueError, "length argument must be non-negative") }
    if a.isNegative, !signed { throw ValueFault(.overflowError, "can't convert negative int to unsigned") }
    // In two's complement a negative number is the inverse of a number one smaller in magnitude.
    let words = (a.isNegative ? invert(a) : a).magnitudeWords
    let bits = WordArithmetic.bitLength(words) + (signed && !a.isZero ? 1 : 0)
    _ = try Units.size(length)
    guard bits <= length * 8 else { throw ValueFault(.overflowError, "int too big to convert") }
    let mask: UInt8 = a.isNegative ? 0xFF : 0
    var result = [UInt8](repeating: mask, count: length)
    for position in 0..<min(length, words.count * 8) {
      let byte = UInt8(truncatingIfNeeded: words[position / 8] >> UInt(position % 8 * 8))
      result[littleEndian ? position : length - 1 - position] = byte ^ mask
    }
    return result
  }

  /// `int.from_bytes(bytes, order, signed=…)`.
  package static func fromBytes(_ bytes: [UInt8], littleEndian: Bool, signed: Bool = false) -> Integer {
    let ordered = littleEndian ? bytes : bytes.reversed()
    let negative = signed && (ordered.last ?? 0) & 0x80 != 0
    var words = [UInt](repeating: 0, count: (ordered.count + 7) / 8)
    for (position, byte) in ordered.enumerated() {
      words[position / 8] |= UInt(negative ? ~byte : byte) << UInt(position % 8 * 8)
    }
    WordArithmetic.trim(&words)
    let size = Integer(negative: false, words: words)
    return negative ? invert(size) : size
  }
}
