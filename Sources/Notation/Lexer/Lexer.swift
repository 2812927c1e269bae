/// Cuts bytes into tokens. All tokens of a source are made before parsing begins, because a fault of the lexer anywhere
/// goes before a fault of the parser, as in CPython.
struct Lexer {
  let bytes: [UInt8]
  let end: Int
  var cursor: Int
  var tokens: [Token] = []
  /// The open brackets, outermost first.
  var brackets: [(byte: UInt8, offset: Int)] = []
  /// Indentation of the open blocks: with tabs to multiples of eight, and with tabs as one column.
  var indents: [(column: Int, alternate: Int)] = [(0, 0)]
  var lineHasTokens = false
  /// The text is the field of an f-string, which reads as if it stood in parentheses.
  let isField: Bool
  var stop: Stop?

  /// Why the lexer ended before the end of the text.
  struct Stop {
    var fault: SyntaxFault
    /// A fault that is reported even when the parser fails at an earlier place.
    var outranksParser: Bool
    /// More text could mend it.
    var isUnfinished = false
  }

  static let maximumBrackets = 200
  static let maximumIndents = 100

  /// A lexer of a whole text.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    end = bytes.count
    cursor = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    isField = false
    tokens.reserveCapacity(bytes.count / 4 + 8)
  }

  /// A lexer of the expression in an f-string's field; spans still count from the text's start.
  init(_ bytes: [UInt8], field: Range<Int>) {
    self.bytes = bytes
    end = field.upperBound
    cursor = field.lowerBound
    isField = true
  }

  /// Makes all tokens. The last is `endOfFile`, or `fault` when `stop` is set. O(n).
  mutating func run() {
    do throws(LexerStop) {
      if !isField { try indentation() }
      while cursor < end { try token() }
      try finish()
    } catch {
      stop = error.stop
      tokens.append(Token(.fault, Int(error.stop.fault.span.start), Int(error.stop.fault.span.end)))
    }
  }

  struct LexerStop: Error { var stop: Stop }

  func failure(
    _ kind: SyntaxFault.Kind, _ start: Int, _ end: Int, outranksParser: Bool = true, isUnfinished: Bool = false
  ) -> LexerStop {
    let fault = SyntaxFault(kind, Span(start, end))
    return LexerStop(stop: Stop(fault: fault, outranksParser: outranksParser, isUnfinished: isUnfinished))
  }

  func peek(_ offset: Int = 0) -> UInt8 {
    let index = cursor + offset
    return index < end ? bytes[index] : 0
  }

  mutating func emit(_ kind: Token.Kind, _ start: Int) {
    tokens.append(Token(kind, start, cursor))
    lineHasTokens = true
  }

  private mutating func token() throws(LexerStop) {
    let byte = bytes[cursor]
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "\t"), 0x0C: cursor += 1
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"): try newline()
    case UInt8(ascii: "#"): skipComment()
    case UInt8(ascii: "\\"): try continuation()
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"), 0x80...:
      try name()
    case UInt8(ascii: "0")...UInt8(ascii: "9"): try number()
    case UInt8(ascii: "."):
      if isDigit(peek(1)) { try number() } else { dots() }
    case UInt8(ascii: "\""), UInt8(ascii: "'"): try string(from: cursor)
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): try openBracket(byte)
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): try closeBracket(byte)
    case 0..<0x20, 0x7F: throw failure(.nonPrintableCharacter(UInt32(byte)), cursor, cursor + 1)
    default: symbol()
    }
  }

  /// At a line end: a token when a statement ends here, then the next line's indentation.
  private mutating func newline() throws(LexerStop) {
    let start = cursor
    skipLineEnd()
    guard brackets.isEmpty, !isField else { return }
    if lineHasTokens { emit(.newline, start) }
    lineHasTokens = false
    try indentation()
  }

  /// Moves past one `\n`, `\r\n` or `\r`.
  mutating func skipLineEnd() {
    cursor += peek() == 0x0D && peek(1) == 0x0A ? 2 : 1
  }

  mutating func skipComment() {
    while cursor < end, bytes[cursor] != 0x0A, bytes[cursor] != 0x0D { cursor += 1 }
  }

  /// A backslash joins this line with the next.
  mutating func continuation() throws(LexerStop) {
    let start = cursor
    cursor += 1
    guard cursor < end else { throw unfinishedContinuation(start) }
    guard peek() == 0x0A || peek() == 0x0D else {
      throw failure(.characterAfterContinuation, cursor, cursor + 1, outranksParser: false)
    }
    skipLineEnd()
    if cursor >= end { throw unfinishedContinuation(start) }
  }

  private func unfinishedContinuation(_ start: Int) -> LexerStop {
    failure(.unexpectedEndOfFile, start + 1, start + 1, outranksParser: false, isUnfinished: true)
  }

  private mutating func openBracket(_ byte: UInt8) throws(LexerStop) {
    if brackets.count >= Lexer.maximumBrackets { throw failure(.tooManyBrackets, cursor, cursor + 1) }
    brackets.append((byte, cursor))
    let start = cursor
    cursor += 1
    switch byte {
    case UInt8(ascii: "("): emit(.leftParenthesis, start)
    case UInt8(ascii: "["): emit(.leftBracket, start)
    default: emit(.leftBrace, start)
    }
  }

  private mutating func closeBracket(_ byte: UInt8) throws(LexerStop) {
    guard let open = brackets.popLast() else { throw failure(.unmatched(byte), cursor, cursor + 1) }
    let kind: Token.Kind
    switch (open.byte, byte) {
    case (UInt8(ascii: "("), UInt8(ascii: ")")): kind = .rightParenthesis
    case (UInt8(ascii: "["), UInt8(ascii: "]")): kind = .rightBracket
    case (UInt8(ascii: "{"), UInt8(ascii: "}")): kind = .rightBrace
    default: throw mismatch(open, byte)
    }
    let start = cursor
    cursor += 1
    emit(kind, start)
  }

  private func mismatch(_ open: (byte: UInt8, offset: Int), _ close: UInt8) -> LexerStop {
    // The line is told only where it is another one.
    let isOnOtherLine = bytes[open.offset..<cursor].contains { $0 == 0x0A || $0 == 0x0D }
    let line = isOnOtherLine ? Source(name: "", bytes: bytes).line(of: open.offset) : nil
    return failure(.bracketMismatch(close: close, open: open.byte, line: line), cursor, cursor + 1)
  }

  private mutating func finish() throws(LexerStop) {
    if let open = brackets.last {
      throw failure(
        .neverClosed(open.byte), open.offset, open.offset + 1, outranksParser: false, isUnfinished: true)
    }
    if !isField {
      if lineHasTokens { emit(.newline, cursor) }
      while indents.count > 1 {
        indents.removeLast()
        emit(.dedent, cursor)
      }
    }
    emit(.endOfFile, cursor)
  }
}
