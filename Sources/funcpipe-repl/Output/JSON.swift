import Notation

/// A JSON value that is written but never read; the order of an object's members is kept.
indirect enum JSON: Equatable {
  case null
  case bool(Bool)
  /// The digits, as they are to be written.
  case number(String)
  case text(Text)
  case array([JSON])
  case object([(String, JSON)])

  static func string(_ string: String) -> JSON { .text(Text(string)) }
  static func int(_ number: Int) -> JSON { .number(String(number)) }

  static func == (a: JSON, b: JSON) -> Bool { a.line == b.line }

  /// The value on one line, in ASCII.
  var line: String {
    var bytes: [UInt8] = []
    write(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private func write(to bytes: inout [UInt8]) {
    switch self {
    case .null: bytes += "null".utf8
    case .bool(let flag): bytes += (flag ? "true" : "false").utf8
    case .number(let digits): bytes += digits.utf8
    case .text(let text): Self.write(text, to: &bytes)
    case .array(let elements):
      bytes.append(UInt8(ascii: "["))
      for (index, element) in elements.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        element.write(to: &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
    case .object(let members):
      bytes.append(UInt8(ascii: "{"))
      for (index, member) in members.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        Self.write(Text(member.0), to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        member.1.write(to: &bytes)
      }
      bytes.append(UInt8(ascii: "}"))
    }
  }

  /// A lone surrogate, which a Python string may hold, is written as what it is.
  private static func write(_ text: Text, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    for index in 0..<text.count {
      let point = text[index]
      switch point {
      case 0x22, 0x5C: bytes += [UInt8(ascii: "\\"), UInt8(point)]
      case 0x0A: bytes += "\\n".utf8
      case 0x0D: bytes += "\\r".utf8
      case 0x09: bytes += "\\t".utf8
      case 0x20..<0x7F: bytes.append(UInt8(point))
      case 0x10000...:
        writeUnit(0xD800 + (point - 0x10000) >> 10, to: &bytes)
        writeUnit(0xDC00 + (point - 0x10000) & 0x3FF, to: &bytes)
      default: writeUnit(point, to: &bytes)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func writeUnit(_ unit: UInt32, to bytes: inout [UInt8]) {
    bytes += "\\u".utf8
    for shift in [12, 8, 4, 0] as [UInt32] { bytes.append(Array("0123456789abcdef".utf8)[Int(unit >> shift & 15)]) }
  }
}
