extension ByteOps {
  static func isSpace(_ byte: UInt8) -> Bool { NumberText.isSpace(byte) }

  private static func pieces(_ bytes: [UInt8], _ ranges: [Range<Int>]) -> [[UInt8]] {
    ranges.map { Array(bytes[$0]) }
  }

  private static func checkSeparator(_ separator: [UInt8]) throws {
    if separator.isEmpty { throw ValueFault(.valueError, "empty separator") }
  }

  /// `split`; at runs of ASCII whitespace without a separator. ValueError "empty separator".
  package static func split(_ bytes: [UInt8], by separator: [UInt8]? = nil, limit: Int = -1) throws -> [[UInt8]] {
    guard let separator else { return pieces(bytes, Units.splitSpaces(bytes, limit: limit, isSpace: isSpace)) }
    try checkSeparator(separator)
    return pieces(bytes, Units.split(bytes, by: separator, limit: limit))
  }

  /// `rsplit`: as `split`, cutting from the right.
  package static func rsplit(_ bytes: [UInt8], by separator: [UInt8]? = nil, limit: Int = -1) throws -> [[UInt8]] {
    guard let separator else { return pieces(bytes, Units.rsplitSpaces(bytes, limit: limit, isSpace: isSpace)) }
    try checkSeparator(separator)
    return pieces(bytes, Units.rsplit(bytes, by: separator, limit: limit))
  }

  /// `splitlines`: at line feeds and carriage returns only.
  package static func splitLines(_ bytes: [UInt8], keepEnds: Bool = false) -> [[UInt8]] {
    pieces(bytes, Units.splitLines(bytes, keepEnds: keepEnds) { $0 == 10 || $0 == 13 })
  }

  /// `partition`. ValueError "empty separator".
  package static func partition(_ bytes: [UInt8], at separator: [UInt8]) throws -> ([UInt8], [UInt8], [UInt8]) {
    try checkSeparator(separator)
    guard let place = find(separator, in: bytes) else { return (bytes, [], []) }
    return (Array(bytes[..<place]), separator, Array(bytes[(place + separator.count)...]))
  }

  /// `rpartition`. ValueError "empty separator".
  package static func rpartition(_ bytes: [UInt8], at separator: [UInt8]) throws -> ([UInt8], [UInt8], [UInt8]) {
    try checkSeparator(separator)
    guard let place = rfind(separator, in: bytes) else { return ([], [], bytes) }
    return (Array(bytes[..<place]), separator, Array(bytes[(place + separator.count)...]))
  }

  /// `strip`, `lstrip`, `rstrip`; ASCII whitespace without `set`.
  package static func stripped(_ bytes: [UInt8], _ set: [UInt8]? = nil, side: Text.Side = .both) -> [UInt8] {
    let range = Units.strip(bytes, left: side != .right, right: side != .left) { byte in
      set?.contains(byte) ?? isSpace(byte)
    }
    return Array(bytes[range])
  }
}
