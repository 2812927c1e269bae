extension Text {
  /// `bytes.decode`. The name of the handler is looked up only when something cannot be decoded, as in CPython.
  ///
  /// - Throws: UnicodeDecodeError; LookupError for an unknown handler.
  package init(decoding bytes: [UInt8], as codec: TextCodec = .utf8, errors: Text = "strict") throws {
    if codec == .latin1 || bytes.allSatisfy({ $0 < 128 }) {
      self.init(latin1: bytes)
      return
    }
    var points: [UInt32] = []
    points.reserveCapacity(bytes.count)
    var position = 0
    while position < bytes.count {
      if bytes[position] < 128 {
        points.append(UInt32(bytes[position]))
        position += 1
        continue
      }
      switch codec == .utf8 ? UTF8Sequence(bytes, at: position) : .bad(length: 1, reason: codec.reason) {
      case .good(let point, let length):
        points.append(point)
        position += length
      case .bad(let length, let reason):
        let range = position..<position + length
        position += try Text.handle(bytes, codec, range, reason, errors, &points)
      }
    }
    self.init(points: points)
  }

  /// Puts the handler's replacement; answers how many bytes it stands for.
  private static func handle(
    _ bytes: [UInt8], _ codec: TextCodec, _ range: Range<Int>, _ reason: String, _ errors: Text,
    _ points: inout [UInt32]
  ) throws -> Int {
    switch try CodingHandler(named: errors) {
    case .ignore: break
    case .replace: points.append(0xFFFD)
    case .backslashReplace:
      for byte in bytes[range] { points.append(contentsOf: Escape.bytes(UInt32(byte)).map { UInt32($0) }) }
    case .surrogateEscape:
      for byte in bytes[range] { points.append(0xDC00 + UInt32(byte)) }
    case .surrogatePass where codec == .utf8:
      guard let point = UTF8Sequence.surrogate(bytes, at: range.lowerBound) else { fallthrough }
      points.append(point)
      return 3
    case .characterReference:
      throw ValueFault(.typeError, "don't know how to handle UnicodeDecodeError in error callback")
    case .strict, .surrogatePass:
      throw decodeFault(bytes, codec, range, reason)
    }
    return range.count
  }

  private static func decodeFault(
    _ bytes: [UInt8], _ codec: TextCodec, _ range: Range<Int>, _ reason: String
  ) -> ValueFault {
    let hex = Escape.bytes(UInt32(bytes[range.lowerBound])).dropFirst(2)
    let what =
      range.count == 1
      ? "byte 0x\(String(decoding: hex, as: UTF8.self)) in position \(range.lowerBound)"
      : "bytes in position \(range.lowerBound)-\(range.upperBound - 1)"
    return ValueFault(
      .unicodeDecodeError, "'\(codec.name)' codec can't decode \(what): \(reason)",
      coding: .init(encoding: codec.name, start: range.lowerBound, end: range.upperBound, reason: reason))
  }
}

/// One sequence of UTF-8 that begins with a byte above 127: a code point, or how long the bad part is and why.
enum UTF8Sequence {
  case good(UInt32, length: Int)
  case bad(length: Int, reason: String)

  init(_ bytes: [UInt8], at start: Int) {
    let first = bytes[start]
    let length: Int
    switch first {
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF: length = 3
    case 0xF0...0xF4: length = 4
    default:
      self = .bad(length: 1, reason: "invalid start byte")
      return
    }
    var point = UInt32(first) & (0x7F >> UInt32(length))
    for offset in 1..<length {
      guard start + offset < bytes.count else {
        self = .bad(length: offset, reason: "unexpected end of data")
        return
      }
      let byte = bytes[start + offset]
      guard byte & 0xC0 == 0x80, offset > 1 || UTF8Sequence.mayFollow(first, byte) else {
        self = .bad(length: offset, reason: "invalid continuation byte")
        return
      }
      point = point << 6 | UInt32(byte & 0x3F)
    }
    self = .good(point, length: length)
  }

  /// The second byte excludes overlong forms, surrogates, and what lies beyond the last code point.
  private static func mayFollow(_ first: UInt8, _ second: UInt8) -> Bool {
    switch first {
    case 0xE0: return second >= 0xA0
    case 0xED: return second < 0xA0
    case 0xF0: return second >= 0x90
    case 0xF4: return second < 0x90
    default: return true
    }
  }

  /// The surrogate that three bytes would be.
  static func surrogate(_ bytes: [UInt8], at start: Int) -> UInt32? {
    guard start + 3 <= bytes.count, bytes[start] == 0xED, bytes[start + 1] & 0xE0 == 0xA0,
      bytes[start + 2] & 0xC0 == 0x80
    else { return nil }
    return 0xD000 | UInt32(bytes[start + 1] & 0x3F) << 6 | UInt32(bytes[start + 2] & 0x3F)
  }
}
