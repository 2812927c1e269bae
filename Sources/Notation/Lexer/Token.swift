/// A word of the notation: its kind, and the bytes it was written in.
struct Token {
  var kind: Kind
  var span: Span

  init(_ kind: Kind, _ start: Int, _ end: Int) {
    self.kind = kind
    self.span = Span(start, end)
  }

  enum Kind: UInt8 {
    case endOfFile, newline, indent, dedent, name, number, string
    /// Where the lexer had to stop; always the last token.
    case fault
    /// A byte that begins no token of the notation, like `?`: no rule accepts it.
    case other

    case leftParenthesis, rightParenthesis, leftBracket, rightBracket, leftBrace, rightBrace
    case colon, comma, semicolon, dot, ellipsis, arrow, assign, colonAssign
    case at, plus, minus, star, slash, doubleSlash, percent, doubleStar
    case leftShift, rightShift, ampersand, bar, caret, tilde
    case less, greater, lessEqual, greaterEqual, equal, notEqual
    case plusAssign, minusAssign, starAssign, slashAssign, doubleSlashAssign, percentAssign, atAssign
    case ampersandAssign, barAssign, caretAssign, leftShiftAssign, rightShiftAssign, doubleStarAssign

    case `false`, none, `true`, and, `as`, assert, async, await, `break`, `class`, `continue`, def, del, elif, `else`
    case except, finally, `for`, from, global, `if`, `import`, `in`, `is`, lambda, nonlocal, not, or, pass, raise
    case `return`, `try`, `while`, with, yield
  }
}

extension Token.Kind {
  /// The keyword that `bytes[range]` spells, if any.
  static func keyword(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Token.Kind? {
    guard (2...8).contains(end - start) else { return nil }
    return keywords[packed(bytes[start..<end])]
  }

  /// Up to eight bytes as one number, so that a word is looked up without making a string.
  private static func packed(_ word: some Collection<UInt8>) -> UInt64 {
    var value: UInt64 = 0
    for byte in word { value = value << 8 | UInt64(byte) }
    return value
  }

  private static let keywords: [UInt64: Token.Kind] = {
    let words: [(String, Token.Kind)] = [
      ("False", .false), ("None", .none), ("True", .true), ("and", .and), ("as", .as), ("assert", .assert),
      ("async", .async), ("await", .await), ("break", .break), ("class", .class), ("continue", .continue),
      ("def", .def), ("del", .del), ("elif", .elif), ("else", .else), ("except", .except), ("finally", .finally),
      ("for", .for), ("from", .from), ("global", .global), ("if", .if), ("import", .import), ("in", .in), ("is", .is),
      ("lambda", .lambda), ("nonlocal", .nonlocal), ("not", .not), ("or", .or), ("pass", .pass), ("raise", .raise),
      ("return", .return), ("try", .try), ("while", .while), ("with", .with), ("yield", .yield),
    ]
    return Dictionary(uniqueKeysWithValues: words.map { (packed($0.0.utf8), $0.1) })
  }()
}
