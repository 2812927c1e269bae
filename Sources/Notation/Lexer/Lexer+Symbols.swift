extension Lexer {
  /// `.` or `...`
  mutating func dots() {
    let start = cursor
    let isEllipsis = peek(1) == UInt8(ascii: ".") && peek(2) == UInt8(ascii: ".")
    cursor += isEllipsis ? 3 : 1
    emit(isEllipsis ? .ellipsis : .dot, start)
  }

  /// An operator or delimiter, the longest that fits.
  mutating func symbol() {
    let start = cursor
    let (kind, length) = longestSymbol()
    cursor += length
    emit(kind, start)
  }

  private func longestSymbol() -> (Token.Kind, Int) {
    let second = peek(1)
    let isAssign = second == UInt8(ascii: "=")
    switch bytes[cursor] {
    case UInt8(ascii: ":"): return isAssign ? (.colonAssign, 2) : (.colon, 1)
    case UInt8(ascii: ","): return (.comma, 1)
    case UInt8(ascii: ";"): return (.semicolon, 1)
    case UInt8(ascii: "~"): return (.tilde, 1)
    case UInt8(ascii: "="): return isAssign ? (.equal, 2) : (.assign, 1)
    case UInt8(ascii: "!"): return isAssign ? (.notEqual, 2) : (.other, 1)
    case UInt8(ascii: "+"): return isAssign ? (.plusAssign, 2) : (.plus, 1)
    case UInt8(ascii: "-"):
      return isAssign ? (.minusAssign, 2) : second == UInt8(ascii: ">") ? (.arrow, 2) : (.minus, 1)
    case UInt8(ascii: "%"): return isAssign ? (.percentAssign, 2) : (.percent, 1)
    case UInt8(ascii: "@"): return isAssign ? (.atAssign, 2) : (.at, 1)
    case UInt8(ascii: "&"): return isAssign ? (.ampersandAssign, 2) : (.ampersand, 1)
    case UInt8(ascii: "|"): return isAssign ? (.barAssign, 2) : (.bar, 1)
    case UInt8(ascii: "^"): return isAssign ? (.caretAssign, 2) : (.caret, 1)
    case UInt8(ascii: "*"): return doubled(.star, .starAssign, .doubleStar, .doubleStarAssign)
    case UInt8(ascii: "/"): return doubled(.slash, .slashAssign, .doubleSlash, .doubleSlashAssign)
    case UInt8(ascii: "<"):
      // `<>` is one token that the notation, like Python 3, does not accept.
      return second == UInt8(ascii: ">") ? (.other, 2) : doubled(.less, .lessEqual, .leftShift, .leftShiftAssign)
    case UInt8(ascii: ">"): return doubled(.greater, .greaterEqual, .rightShift, .rightShiftAssign)
    default: return (.other, 1)
    }
  }

  /// The four tokens that a byte makes alone, with `=`, doubled, and doubled with `=`.
  private func doubled(
    _ one: Token.Kind, _ oneAssign: Token.Kind, _ two: Token.Kind, _ twoAssign: Token.Kind
  ) -> (Token.Kind, Int) {
    if peek(1) == UInt8(ascii: "=") { return (oneAssign, 2) }
    guard peek(1) == bytes[cursor] else { return (one, 1) }
    return peek(2) == UInt8(ascii: "=") ? (twoAssign, 3) : (two, 2)
  }
}
