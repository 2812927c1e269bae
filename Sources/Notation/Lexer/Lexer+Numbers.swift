extension Lexer {
  func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

  /// A number. Its value is made by the parser; here it is only cut out and its form checked.
  mutating func number() throws(LexerStop) {
    let start = cursor
    if peek() == UInt8(ascii: "0") {
      switch peek(1) | 0x20 {
      case UInt8(ascii: "x"): return try radix(start, "hexadecimal", digits: 16)
      case UInt8(ascii: "o"): return try radix(start, "octal", digits: 8)
      case UInt8(ascii: "b"): return try radix(start, "binary", digits: 2)
      default: break
      }
    }
    if peek() != UInt8(ascii: ".") { try digits() }
    let integerEnd = cursor
    var kind = "decimal"
    try fraction(&kind)
    if peek() | 0x20 == UInt8(ascii: "j") {
      // A word of Python; that the notation has no complex numbers is for the parser to say.
      cursor += 1
      kind = "imaginary"
    }
    if kind == "decimal", cursor == integerEnd { try checkLeadingZeros(start) }
    try checkEnd(kind)
    emit(.number, start)
  }

  /// `.5`, `e-3` after the digits.
  private mutating func fraction(_ kind: inout String) throws(LexerStop) {
    if peek() == UInt8(ascii: ".") {
      cursor += 1
      if isDigit(peek()) { try digits() }
    }
    if peek() | 0x20 == UInt8(ascii: "e") {
      let sign = peek(1) == UInt8(ascii: "+") || peek(1) == UInt8(ascii: "-") ? 1 : 0
      if isDigit(peek(1 + sign)) {
        cursor += 1 + sign
        try digits()
      } else if sign == 1 {
        // `1e+` is a broken number; `1else` is a number before a keyword.
        cursor += 2
        throw invalid("decimal")
      }
    }
  }

  /// Digits with single underscores between them.
  private mutating func digits() throws(LexerStop) {
    while true {
      while isDigit(peek()) { cursor += 1 }
      guard peek() == UInt8(ascii: "_") else { return }
      cursor += 1
      guard isDigit(peek()) else { throw invalid("decimal") }
    }
  }

  private mutating func radix(_ start: Int, _ name: String, digits radix: UInt8) throws(LexerStop) {
    cursor += 2
    repeat {
      if peek() == UInt8(ascii: "_") { cursor += 1 }
      guard isDigit(peek(), radix: radix) else {
        if isDigit(peek()) { throw failure(.invalidDigit(peek(), of: name), cursor, cursor + 1) }
        throw invalid(name)
      }
      while isDigit(peek(), radix: radix) { cursor += 1 }
    } while peek() == UInt8(ascii: "_")
    if isDigit(peek()) { throw failure(.invalidDigit(peek(), of: name), cursor, cursor + 1) }
    try checkEnd(name)
    emit(.number, start)
  }

  private func isDigit(_ byte: UInt8, radix: UInt8) -> Bool {
    if radix == 16, (byte | 0x20) &- UInt8(ascii: "a") < 6 { return true }
    return byte &- UInt8(ascii: "0") < min(radix, 10)
  }

  private func checkLeadingZeros(_ start: Int) throws(LexerStop) {
    guard bytes[start] == UInt8(ascii: "0"), cursor - start > 1 else { return }
    if let digit = bytes[start..<cursor].firstIndex(where: { $0 != UInt8(ascii: "0") && $0 != UInt8(ascii: "_") }) {
      throw failure(.leadingZeros, start, digit)
    }
  }

  /// The last byte read, where CPython marks a broken number.
  private func invalid(_ kind: String) -> LexerStop {
    failure(.invalidNumber(kind), cursor - 1, cursor)
  }

  /// A letter may not follow a number, except one that begins a keyword that may.
  private func checkEnd(_ kind: String) throws(LexerStop) {
    switch peek() {
    case UInt8(ascii: "a") where isAhead("and"), UInt8(ascii: "e") where isAhead("else"),
      UInt8(ascii: "f") where isAhead("for"), UInt8(ascii: "n") where isAhead("not"),
      UInt8(ascii: "o") where isAhead("or"), UInt8(ascii: "i") where isAhead("if"),
      UInt8(ascii: "i") where isAhead("in"), UInt8(ascii: "i") where isAhead("is"):
      return
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"), 0x80...:
      throw invalid(kind)
    default: return
    }
  }

  private func isAhead(_ word: StaticString) -> Bool {
    cursor + word.utf8CodeUnitCount <= end
      && bytes[cursor..<cursor + word.utf8CodeUnitCount]
        .elementsEqual(UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
  }
}
