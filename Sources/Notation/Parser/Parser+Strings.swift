extension Parser {
  /// One or more adjacent string tokens: a text, bytes, or an f-string.
  mutating func stringLiterals() throws(SyntaxFault) -> Expression {
    let start = self.start
    let first = index
    var strings: [StringToken] = []
    var spans: [Span] = []
    while kind == .string {
      strings.append(StringToken(bytes, token.span))
      spans.append(token.span)
      advance()
    }
    let span = self.span(from: start)
    if strings.contains(where: { $0.isBytes != strings[0].isBytes }) { throw SyntaxFault(.mixedLiterals, span) }
    if strings[0].isBytes {
      var value: [UInt8] = []
      for (offset, string) in strings.enumerated() {
        try decodeBytes(string, tokens[first + offset].span, into: &value)
      }
      height = 0
      return Expression(.constant(.bytes(value)), span)
    }
    var builder = FormattedBuilder()
    let outer = tallest
    tallest = 0
    for (string, span) in zip(strings, spans) {
      if string.isFormatted {
        builder.isFormatted = true
        try formattedParts(string, span, into: &builder)
      } else {
        try decodeText(string.content, isRaw: string.isRaw, span, into: &builder.literal)
      }
    }
    if !builder.isFormatted {
      tallest = outer
      height = 0
      return Expression(.constant(.string(builder.literal)), span)
    }
    try raise(over: tallest)
    tallest = outer
    return Expression(.formattedString(builder.finish()), span)
  }

  /// The parts of an f-string so far; adjacent literals are one.
  struct FormattedBuilder {
    var parts: [FormattedPart] = []
    var literal: [UInt32] = []
    var isFormatted = false

    mutating func append(_ field: FormattedPart) {
      flush()
      parts.append(field)
    }

    mutating func finish() -> [FormattedPart] {
      flush()
      return parts
    }

    private mutating func flush() {
      if literal.isEmpty { return }
      parts.append(.literal(literal))
      literal = []
    }
  }

  /// Bytes of the text as code points, line ends as `\n`, escapes resolved unless raw.
  func decodeText(
    _ range: Range<Int>, isRaw: Bool, _ span: Span, into text: inout [UInt32]
  ) throws(SyntaxFault) {
    var escapes = EscapeReader(bytes: bytes, cursor: range.lowerBound, end: range.upperBound)
    text.reserveCapacity(text.count + range.count)
    let bytes = bytes
    while escapes.cursor < escapes.end {
      let byte = bytes[escapes.cursor]
      if byte == UInt8(ascii: "\\"), !isRaw {
        if let fault = escapes.readText(into: &text) { throw SyntaxFault(fault, span) }
      } else {
        text.append(escapes.readScalar())
      }
    }
  }

  private func decodeBytes(_ string: StringToken, _ span: Span, into value: inout [UInt8]) throws(SyntaxFault) {
    var escapes = EscapeReader(bytes: bytes, cursor: string.content.lowerBound, end: string.content.upperBound)
    while escapes.cursor < escapes.end {
      let byte = bytes[escapes.cursor]
      if byte >= 0x80 { throw SyntaxFault(.nonASCIIBytes, span) }
      if byte == UInt8(ascii: "\\"), !string.isRaw {
        if let fault = escapes.readBytes(into: &value) { throw SyntaxFault(fault, span) }
      } else {
        value.append(UInt8(truncatingIfNeeded: escapes.readScalar()))
      }
    }
  }
}
