extension Lexer {
  /// A string whose prefix starts at `start` and whose quote is at the cursor.
  mutating func string(from start: Int) throws(LexerStop) {
    let quote = bytes[cursor]
    let isTriple = peek(1) == quote && peek(2) == quote
    let opening = cursor
    cursor += isTriple ? 3 : 1
    while cursor < end {
      let byte = bytes[cursor]
      if byte == UInt8(ascii: "\\") {
        cursor += peek(1) == 0x0D && peek(2) == 0x0A ? 3 : 2
      } else if byte == quote {
        if !isTriple || (peek(1) == quote && peek(2) == quote) {
          cursor += isTriple ? 3 : 1
          return emit(.string, start)
        }
        cursor += 1
      } else if !isTriple, byte == 0x0A || byte == 0x0D {
        break
      } else {
        cursor += 1
      }
    }
    throw unterminated(start, opening, isTriple)
  }

  private func unterminated(_ start: Int, _ opening: Int, _ isTriple: Bool) -> LexerStop {
    let last = min(cursor, end)
    let line = Source(name: "", bytes: bytes).line(of: last == end ? end - 1 : last)
    // A backslash at the very end may still be followed by another line.
    let isUnfinished = isTriple || cursor >= end
    let kind: SyntaxFault.Kind = isTriple ? .unterminatedTripleString(line: line) : .unterminatedString(line: line)
    return failure(kind, start, opening + 1, isUnfinished: isUnfinished)
  }
}
