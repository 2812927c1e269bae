/// The methods of `bytes`, on plain arrays. Positions and limits are those of the methods of `Text`.
package enum ByteOps {
  /// `repr(bytes)`.
  package static func repr(_ bytes: [UInt8]) -> Text {
    let quote: UInt8 = bytes.contains(39) && !bytes.contains(34) ? 34 : 39
    var result: [UInt8] = [98, quote]
    result.reserveCapacity(bytes.count + 3)
    for byte in bytes {
      switch byte {
      case quote, 92: result.append(contentsOf: [92, byte])
      case 9: result.append(contentsOf: [92, 116])
      case 10: result.append(contentsOf: [92, 110])
      case 13: result.append(contentsOf: [92, 114])
      case 32..<127: result.append(byte)
      default: result.append(contentsOf: Escape.bytes(UInt32(byte)))
      }
    }
    result.append(quote)
    return Text(latin1: result)
  }

  package static func find(_ needle: [UInt8], in bytes: [UInt8], start: Int? = nil, end: Int? = nil) -> Int? {
    let (low, high) = Units.bounds(start, end, count: bytes.count)
    return Units.find(needle, in: bytes, low, high)
  }

  package static func rfind(_ needle: [UInt8], in bytes: [UInt8], start: Int? = nil, end: Int? = nil) -> Int? {
    let (low, high) = Units.bounds(start, end, count: bytes.count)
    return Units.rfind(needle, in: bytes, low, high)
  }

  /// ValueError "subsection not found".
  package static func index(
    of needle: [UInt8], in bytes: [UInt8], start: Int? = nil, end: Int? = nil
  ) throws -> Int {
    if let place = find(needle, in: bytes, start: start, end: end) { return place }
    throw ValueFault(.valueError, "subsection not found")
  }

  /// ValueError "subsection not found".
  package static func rindex(
    of needle: [UInt8], in bytes: [UInt8], start: Int? = nil, end: Int? = nil
  ) throws -> Int {
    if let place = rfind(needle, in: bytes, start: start, end: end) { return place }
    throw ValueFault(.valueError, "subsection not found")
  }

  package static func count(_ needle: [UInt8], in bytes: [UInt8], start: Int? = nil, end: Int? = nil) -> Int {
    let (low, high) = Units.bounds(start, end, count: bytes.count)
    guard low <= high else { return 0 }
    return needle.isEmpty ? high - low + 1 : Units.occurrences(of: needle, in: bytes, low, high).count
  }

  /// `startswith` with one prefix.
  package static func starts(_ bytes: [UInt8], with prefix: [UInt8], start: Int? = nil, end: Int? = nil) -> Bool {
    let (low, high) = Units.bounds(start, end, count: bytes.count)
    return Units.hasAffix(prefix, atEnd: false, in: bytes, low, high)
  }

  /// `endswith` with one suffix.
  package static func ends(_ bytes: [UInt8], with suffix: [UInt8], start: Int? = nil, end: Int? = nil) -> Bool {
    let (low, high) = Units.bounds(start, end, count: bytes.count)
    return Units.hasAffix(suffix, atEnd: true, in: bytes, low, high)
  }

  package static func removingPrefix(_ prefix: [UInt8], from bytes: [UInt8]) -> [UInt8] {
    starts(bytes, with: prefix) ? Array(bytes.dropFirst(prefix.count)) : bytes
  }

  package static func removingSuffix(_ suffix: [UInt8], from bytes: [UInt8]) -> [UInt8] {
    ends(bytes, with: suffix) ? Array(bytes.dropLast(suffix.count)) : bytes
  }

  /// `replace`; all when `limit` is negative. MemoryError when the result is too large.
  package static func replacing(
    _ old: [UInt8], with new: [UInt8], in bytes: [UInt8], limit: Int = -1
  ) throws -> [UInt8] {
    try Units.replace(old, with: new, in: bytes, limit: limit) ?? bytes
  }

  /// `separator.join(pieces)`. MemoryError when the result is too large.
  package static func joined(_ pieces: some Collection<[UInt8]>, by separator: [UInt8]) throws -> [UInt8] {
    var total = 0
    for piece in pieces { total = try Units.size(total, plus: 1, times: piece.count + separator.count) }
    var result: [UInt8] = []
    result.reserveCapacity(total)
    var first = true
    for piece in pieces {
      if !first { result.append(contentsOf: separator) }
      first = false
      result.append(contentsOf: piece)
    }
    return result
  }

  /// `bytes * count`. OverflowError "repeated bytes are too long", or MemoryError.
  package static func multiply(_ bytes: [UInt8], by count: Int) throws -> [UInt8] {
    if count > 0, bytes.count.multipliedReportingOverflow(by: count).overflow {
      throw ValueFault(.overflowError, "repeated bytes are too long")
    }
    return try Units.multiply(bytes, by: count)
  }

  /// The `count` bytes at `start`, `start + step`, …
  package static func slice(_ bytes: [UInt8], start: Int, step: Int, count: Int) -> [UInt8] {
    Units.slice(bytes, start: start, step: step, count: count)
  }
}
