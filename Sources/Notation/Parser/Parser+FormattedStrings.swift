extension Parser {
  /// The parts of one f-string token.
  mutating func formattedParts(
    _ string: StringToken, _ span: Span, into builder: inout FormattedBuilder
  ) throws(SyntaxFault) {
    var cursor = string.content.lowerBound
    let reader = FieldReader(bytes: bytes, end: string.content.upperBound, isRaw: string.isRaw, span: span)
    try formattedParts(reader, &cursor, level: 0, into: &builder)
  }

  /// Literal text and fields up to the end; within a format (`level` over 0) up to the `}` that ends its field.
  private mutating func formattedParts(
    _ reader: FieldReader, _ cursor: inout Int, level: Int, into builder: inout FormattedBuilder
  ) throws(SyntaxFault) {
    while cursor < reader.end {
      let literal = try reader.literal(from: cursor, isFormat: level > 0)
      try decodeText(cursor..<literal.end, isRaw: reader.isRaw, reader.span, into: &builder.literal)
      cursor = literal.next
      guard cursor < reader.end else { return }
      switch bytes[cursor] {
      case UInt8(ascii: "{") where !literal.isDoubled:
        try field(reader, &cursor, level: level, into: &builder)
      case UInt8(ascii: "}") where !literal.isDoubled: return
      default: break
      }
    }
  }

  /// One `{expression=!r:format}`, from the brace at the cursor.
  private mutating func field(
    _ reader: FieldReader, _ cursor: inout Int, level: Int, into builder: inout FormattedBuilder
  ) throws(SyntaxFault) {
    if level >= 2 { throw reader.fault(.fieldTooDeep, cursor) }
    let start = cursor + 1
    let end = try reader.expressionEnd(from: start)
    let expression = try fieldExpression(start..<end, reader)
    cursor = end
    var debugText: [UInt32]?
    if reader.byte(cursor) == UInt8(ascii: "=") {
      cursor += 1
      while reader.isSpace(cursor) { cursor += 1 }
      var text: [UInt32] = []
      try decodeText(start..<cursor, isRaw: true, reader.span, into: &text)
      debugText = text
    }
    var conversion = try reader.conversion(&cursor)
    var format = FormattedBuilder()
    let hasFormat = reader.byte(cursor) == UInt8(ascii: ":")
    if hasFormat {
      cursor += 1
      try formattedParts(reader, &cursor, level: level + 1, into: &format)
    }
    guard reader.byte(cursor) == UInt8(ascii: "}") else { throw reader.fault(.fieldExpectsBrace, cursor) }
    cursor += 1
    if debugText != nil, conversion == nil, !hasFormat { conversion = .representation }
    builder.append(.field(expression, debugText: debugText, conversion: conversion, format: format.finish()))
  }

  /// Parses the expression of a field, which reads as if it stood in parentheses.
  private mutating func fieldExpression(_ range: Range<Int>, _ reader: FieldReader) throws(SyntaxFault) -> Expression {
    if range.allSatisfy({ reader.isSpace($0) }) { throw reader.emptyField(range.upperBound) }
    var lexer = Lexer(bytes, field: range)
    lexer.run()
    var inner = Parser(source, lexer: lexer)
    inner.isProbing = isProbing
    inner.depth = depth
    inner.bracketDepth = 1
    do throws(SyntaxFault) {
      try inner.enter()
      let result = try inner.parenthesizedContent(close: .endOfFile, from: range.lowerBound - 1)
      deferred = deferred ?? inner.deferred
      tallest = max(tallest, inner.tallest, inner.height)
      return result
    } catch {
      var fault = inner.lexicalOr(error)
      // CPython's tokens know nothing of f-strings, so that their faults do not speak of them.
      fault.isInFormattedString = fault != inner.stop?.fault
      throw fault
    }
  }
}

/// Finds the ends of the pieces of an f-string, by CPython 3.11's rules: it looks at characters, before any token is
/// made.
struct FieldReader {
  let bytes: [UInt8]
  let end: Int
  let isRaw: Bool
  let span: Span

  func byte(_ index: Int) -> UInt8 { index < end ? bytes[index] : 0 }

  func isSpace(_ index: Int) -> Bool {
    switch byte(index) {
    case UInt8(ascii: " "), UInt8(ascii: "\t"), 0x0A, 0x0C, 0x0D: true
    default: false
    }
  }

  func fault(_ kind: SyntaxFault.Kind, _ index: Int) -> SyntaxFault {
    let place = min(index, end)
    return SyntaxFault(kind, Span(place, min(place + 1, Int(span.end))), isInFormattedString: true)
  }

  func emptyField(_ index: Int) -> SyntaxFault {
    switch byte(index) {
    case UInt8(ascii: "!"), UInt8(ascii: ":"), UInt8(ascii: "="): fault(.fieldMissingExpression(bytes[index]), index)
    default: fault(.fieldEmpty, index)
    }
  }

  /// A run of literal text: where it ends, and where reading goes on. `{{` and `}}` end a run after one brace.
  func literal(from start: Int, isFormat: Bool) throws(SyntaxFault) -> (end: Int, next: Int, isDoubled: Bool) {
    var index = start
    while index < end {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\\"), !isRaw {
        index = afterBackslash(index)
      } else if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}") {
        if !isFormat, index + 1 < end, bytes[index + 1] == byte { return (index + 1, index + 2, true) }
        if !isFormat, byte == UInt8(ascii: "}") { throw fault(.fieldSingleBrace, index) }
        return (index, index, false)
      } else {
        index += 1
      }
    }
    return (index, index, false)
  }

  /// A backslash takes the next character with it, except a brace, which still opens a field; `\N{…}` is one piece.
  private func afterBackslash(_ index: Int) -> Int {
    switch byte(index + 1) {
    case UInt8(ascii: "N") where byte(index + 2) == UInt8(ascii: "{"):
      guard let close = bytes[index..<end].firstIndex(of: UInt8(ascii: "}")) else { return end }
      return close + 1
    case UInt8(ascii: "{"), UInt8(ascii: "}"): return index + 1
    default: return min(index + 2, end)
    }
  }

  /// The offset of the `=`, `!`, `:` or `}` that ends the expression of a field.
  func expressionEnd(from start: Int) throws(SyntaxFault) -> Int {
    var index = start
    var open: [UInt8] = []
    while index < end {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "\\"): throw fault(.fieldBackslash, index)
      case UInt8(ascii: "#"): throw fault(.fieldComment, index)
      case UInt8(ascii: "'"), UInt8(ascii: "\""):
        index = try stringEnd(from: index)
        continue
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"):
        if open.count >= Lexer.maximumBrackets { throw fault(.tooManyBrackets, index) }
        open.append(byte)
      case UInt8(ascii: "!"), UInt8(ascii: ":"), UInt8(ascii: "="), UInt8(ascii: "<"), UInt8(ascii: ">"),
        UInt8(ascii: "}"):
        if open.isEmpty {
          let isComparison = byte != UInt8(ascii: ":") && byte != UInt8(ascii: "}")
          if isComparison, self.byte(index + 1) == UInt8(ascii: "=") {
            index += 2
            continue
          }
          if byte != UInt8(ascii: "<"), byte != UInt8(ascii: ">") { return index }
        } else if byte == UInt8(ascii: "}") {
          try close(byte, &open, index)
        }
      case UInt8(ascii: ")"), UInt8(ascii: "]"): try close(byte, &open, index)
      default: break
      }
      index += 1
    }
    if let last = open.last { throw fault(.unmatched(last), end) }
    throw fault(.fieldExpectsBrace, end)
  }

  private func close(_ byte: UInt8, _ open: inout [UInt8], _ index: Int) throws(SyntaxFault) {
    guard let opening = open.popLast() else { throw fault(.unmatched(byte), index) }
    switch (opening, byte) {
    case (UInt8(ascii: "("), UInt8(ascii: ")")), (UInt8(ascii: "["), UInt8(ascii: "]")),
      (UInt8(ascii: "{"), UInt8(ascii: "}")):
      break
    default: throw fault(.bracketMismatch(close: byte, open: opening, line: nil), index)
    }
  }

  private func stringEnd(from start: Int) throws(SyntaxFault) -> Int {
    let quote = bytes[start]
    let isTriple = byte(start + 1) == quote && byte(start + 2) == quote
    var index = start + (isTriple ? 3 : 1)
    while index < end {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\\") { throw fault(.fieldBackslash, index) }
      if byte == quote {
        if !isTriple { return index + 1 }
        if self.byte(index + 1) == quote, self.byte(index + 2) == quote { return index + 3 }
      }
      index += 1
    }
    throw fault(.fieldUnterminatedString, end)
  }

  /// `!r` at the cursor, if any.
  func conversion(_ cursor: inout Int) throws(SyntaxFault) -> FormattedConversion? {
    guard byte(cursor) == UInt8(ascii: "!") else { return nil }
    cursor += 1
    if cursor >= end { throw fault(.fieldExpectsBrace, cursor) }
    defer { cursor += 1 }
    switch bytes[cursor] {
    case UInt8(ascii: "s"): return .string
    case UInt8(ascii: "r"): return .representation
    case UInt8(ascii: "a"): return .ascii
    default: throw fault(.fieldConversion, cursor)
    }
  }
}
