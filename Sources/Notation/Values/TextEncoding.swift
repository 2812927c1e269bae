extension Text {
  /// `encode`. The name of the handler is looked up only when something cannot be encoded, as in CPython.
  ///
  /// - Throws: UnicodeEncodeError; LookupError for an unknown handler.
  package func encoded(_ codec: TextCodec = .utf8, errors: Text = "strict") throws -> [UInt8] {
    if codec != .utf8, let bytes = latin1Bytes, codec == .latin1 || isASCII { return bytes }
    var result: [UInt8] = []
    result.reserveCapacity(count)
    var position = 0
    while position < count {
      let point = self[position]
      if codec == .utf8, !Text.isSurrogate(point) {
        UTF8Form.append(point, to: &result)
        position += 1
      } else if codec != .utf8, point < codec.limit {
        result.append(UInt8(point))
        position += 1
      } else {
        let end = endOfFailure(codec, position)
        try handle(codec, position..<end, errors, &result)
        position = end
      }
    }
    return result
  }

  /// Neighbours that cannot be encoded either are reported together.
  private func endOfFailure(_ codec: TextCodec, _ start: Int) -> Int {
    var end = start
    while end < count, codec == .utf8 ? Text.isSurrogate(self[end]) : self[end] >= codec.limit { end += 1 }
    return end
  }

  private func handle(_ codec: TextCodec, _ range: Range<Int>, _ errors: Text, _ result: inout [UInt8]) throws {
    let handler = try CodingHandler(named: errors)
    for position in range {
      let point = self[position]
      switch handler {
      case .ignore: break
      case .replace: result.append(63)
      case .backslashReplace: result.append(contentsOf: Escape.bytes(point))
      case .characterReference: result.append(contentsOf: "&#\(point);".utf8)
      case .surrogateEscape where (0xDC80...0xDCFF).contains(point): result.append(UInt8(point - 0xDC00))
      case .surrogatePass where codec == .utf8: UTF8Form.append(point, to: &result)
      case .strict: throw encodeFault(codec, range)
      case .surrogateEscape, .surrogatePass: throw encodeFault(codec, position..<range.upperBound)
      }
    }
  }

  private func encodeFault(_ codec: TextCodec, _ range: Range<Int>) -> ValueFault {
    let reason = codec == .utf8 ? "surrogates not allowed" : codec.reason
    let what =
      range.count == 1
      ? "character '\(String(decoding: Escape.bytes(self[range.lowerBound]), as: UTF8.self))' in position \(range.lowerBound)"
      : "characters in position \(range.lowerBound)-\(range.upperBound - 1)"
    return ValueFault(
      .unicodeEncodeError, "'\(codec.name)' codec can't encode \(what): \(reason)",
      coding: .init(encoding: codec.name, start: range.lowerBound, end: range.upperBound, reason: reason))
  }
}
