extension Lexer {
  /// At the start of a line: makes `indent` and `dedent` tokens, unless the line is blank or only a comment.
  mutating func indentation() throws(LexerStop) {
    let start = cursor
    guard let width = try measure() else { return }
    let top = indents[indents.count - 1]
    if width.column == top.column {
      if width.alternate != top.alternate { throw inconsistent(start) }
    } else if width.column > top.column {
      if indents.count >= Lexer.maximumIndents { throw failure(.tooManyIndents, start, cursor, outranksParser: false) }
      if width.alternate <= top.alternate { throw inconsistent(start) }
      indents.append(width)
      tokens.append(Token(.indent, start, cursor))
    } else {
      try dedent(to: width, from: start)
    }
  }

  private func inconsistent(_ start: Int) -> LexerStop {
    failure(.inconsistentTabs, start, cursor, outranksParser: false)
  }

  private mutating func dedent(to width: (column: Int, alternate: Int), from start: Int) throws(LexerStop) {
    while let top = indents.last, width.column < top.column {
      indents.removeLast()
      tokens.append(Token(.dedent, cursor, cursor))
    }
    let top = indents[indents.count - 1]
    if width.column != top.column {
      // The parser never sees a line that fits no block: the fault stands in place of its dedents.
      while tokens.last?.kind == .dedent { tokens.removeLast() }
      throw failure(.unindentMismatch, start, cursor, outranksParser: false)
    }
    if width.alternate != top.alternate { throw inconsistent(start) }
  }

  /// Moves past the white space at the start of a line; its width, or nil when nothing but a comment follows.
  private mutating func measure() throws(LexerStop) -> (column: Int, alternate: Int)? {
    var column = 0
    var alternate = 0
    var beforeContinuation: (column: Int, alternate: Int)?
    while cursor < end {
      switch bytes[cursor] {
      case UInt8(ascii: " "):
        column += 1
        alternate += 1
      case UInt8(ascii: "\t"):
        column = (column / 8 + 1) * 8
        alternate += 1
      case 0x0C:
        column = 0
        alternate = 0
      case UInt8(ascii: "\\"):
        // The indentation is that of the first of the joined lines.
        beforeContinuation = beforeContinuation ?? (column, alternate)
        try continuation()
        continue
      case UInt8(ascii: "#"), 0x0A, 0x0D: return nil
      default: return beforeContinuation ?? (column, alternate)
      }
      cursor += 1
    }
    return nil
  }
}
