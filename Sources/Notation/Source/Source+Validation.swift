extension Source {
  /// The fault of the first byte that a text may not have: a NUL, or one that breaks UTF-8; nil for a good text. O(n).
  func firstIllFormedByte() -> SyntaxFault? {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0 { return SyntaxFault(.nullByte, Span(index, index + 1)) }
      if byte < 0x80 {
        index += 1
        continue
      }
      switch sequence(at: index) {
      case .good(let length): index += length
      case .bad(let reason): return SyntaxFault(illFormed(at: index, reason), Span(index, index + 1))
      }
    }
    return nil
  }

  private enum Sequence {
    case good(Int)
    case bad(String)
  }

  private func illFormed(at index: Int, _ reason: String) -> SyntaxFault.Kind {
    .illFormedUTF8(byte: bytes[index], offset: index, reason: reason)
  }

  /// What the sequence that starts with a byte of 0x80 or more is, by table 3-7 of the Unicode standard.
  private func sequence(at index: Int) -> Sequence {
    let first = bytes[index]
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch first {
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF:
      length = 3
      if first == 0xE0 { second = 0xA0...0xBF }
      if first == 0xED { second = 0x80...0x9F }
    case 0xF0...0xF4:
      length = 4
      if first == 0xF0 { second = 0x90...0xBF }
      if first == 0xF4 { second = 0x80...0x8F }
    default: return .bad("invalid start byte")
    }
    for offset in 1..<length {
      guard index + offset < bytes.count else { return .bad("unexpected end of data") }
      let byte = bytes[index + offset]
      if !(offset == 1 ? second : 0x80...0xBF).contains(byte) { return .bad("invalid continuation byte") }
    }
    return .good(length)
  }
}
