extension Lexer {
  /// A name or keyword, or the prefix of a string.
  mutating func name() throws(LexerStop) {
    let start = cursor
    var isASCII = true
    while cursor < end, isNameByte(bytes[cursor]) {
      if bytes[cursor] >= 0x80 { isASCII = false }
      cursor += 1
    }
    if cursor < end, bytes[cursor] == UInt8(ascii: "\"") || bytes[cursor] == UInt8(ascii: "'"),
      isStringPrefix(start, cursor)
    {
      return try string(from: start)
    }
    if !isASCII { try checkName(start) }
    emit(Token.Kind.keyword(bytes, start, cursor) ?? .name, start)
  }

  private func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"), 0x80...,
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }

  private func isStringPrefix(_ start: Int, _ end: Int) -> Bool {
    guard end - start <= 2 else { return false }
    let letters = bytes[start..<end].map { $0 | 0x20 }
    switch letters.count == 1 ? [letters[0], 0] : letters.sorted() {
    case [UInt8(ascii: "b"), 0], [UInt8(ascii: "f"), 0], [UInt8(ascii: "r"), 0], [UInt8(ascii: "u"), 0],
      [UInt8(ascii: "b"), UInt8(ascii: "r")], [UInt8(ascii: "f"), UInt8(ascii: "r")]:
      return true
    default: return false
    }
  }

  /// Refuses the first character of a name that cannot be one. The bytes are known to be valid UTF-8.
  private mutating func checkName(_ start: Int) throws(LexerStop) {
    var offset = start
    for scalar in String(decoding: bytes[start..<cursor], as: UTF8.self).unicodeScalars {
      let next = offset + UTF8.width(scalar)
      let properties = scalar.properties
      let fits = offset == start ? properties.isXIDStart || scalar == "_" : properties.isXIDContinue
      if !fits {
        let kind: SyntaxFault.Kind =
          isPrintable(scalar) ? .invalidCharacter(scalar.value) : .nonPrintableCharacter(scalar.value)
        throw failure(kind, offset, next)
      }
      offset = next
    }
  }

  /// Whether Python's `str.isprintable` holds for a character beyond ASCII.
  private func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator,
      .spaceSeparator:
      false
    default: true
    }
  }
}
