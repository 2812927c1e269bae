/// `repr` and `ascii` of text, and the escapes of both.
extension Text {
  /// Quoted as CPython quotes: single quotes unless there are such and no double ones; what cannot be printed is escaped.
  package var repr: Text { quoted(asciiOnly: false) }

  /// `ascii()`: as `repr`, with everything above 127 escaped.
  package var asciiRepr: Text { quoted(asciiOnly: true) }

  private func quoted(asciiOnly: Bool) -> Text {
    let points = codePoints
    let quote: UInt32 = points.contains(39) && !points.contains(34) ? 34 : 39
    var result = TextBuilder()
    result.reserve(points.count + 2)
    result.append(codePoint: quote)
    for point in points {
      switch point {
      case quote, 92:
        result.append(codePoint: 92)
        result.append(codePoint: point)
      case 9: result.append("\\t")
      case 10: result.append("\\n")
      case 13: result.append("\\r")
      case 32..<127: result.append(codePoint: point)
      default:
        if !asciiOnly, CodePoint.isPrintable(point) {
          result.append(codePoint: point)
        } else {
          result.append(Text(latin1: Escape.bytes(point)))
        }
      }
    }
    result.append(codePoint: quote)
    return result.text
  }
}

/// Numeric escapes of one code point: `\xNN`, `\uNNNN` or `\UNNNNNNNN`, the shortest that holds it.
enum Escape {
  static func bytes(_ point: UInt32) -> [UInt8] {
    if point < 0x100 { return hex(point, 120, 2) }
    return point < 0x10000 ? hex(point, 117, 4) : hex(point, 85, 8)
  }

  private static func hex(_ point: UInt32, _ letter: UInt8, _ digits: UInt32) -> [UInt8] {
    var result: [UInt8] = [92, letter]
    for position in (0..<digits).reversed() { result.append(hexDigit(point >> (4 * position) & 15)) }
    return result
  }

  static func hexDigit(_ value: UInt32) -> UInt8 { UInt8(value < 10 ? 48 + value : 87 + value) }
}
