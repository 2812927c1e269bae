extension Parser {
  /// `()`, `(a)`, `(a, b)`, `(yield a)`, `(a for a in b)`
  mutating func parenthesized() throws(SyntaxFault) -> Expression {
    let start = self.start
    return try bracketed { (parser) throws(SyntaxFault) in
      if parser.accept(.rightParenthesis) { return Expression(.tuple([]), parser.span(from: start)) }
      return try parser.parenthesizedContent(close: .rightParenthesis, from: start)
    }
  }

  /// What stands after `(`, with the token that closes it. `start` is the offset of the bracket.
  mutating func parenthesizedContent(close: Token.Kind, from start: Int) throws(SyntaxFault) -> Expression {
    if kind == .yield {
      let result = try yieldExpression()
      try expect(close)
      return result
    }
    if kind == .doubleStar { throw doubleStarredGroup(close: close) }
    let first = try starNamedExpression()
    if startsComprehension {
      if case .starred = first.kind { throw unpackingBeforeComprehension(first) }
      let clauses = try comprehensions()
      try expect(close)
      return Expression(.generator(first, clauses), span(from: start))
    }
    guard kind == .comma else {
      try expect(close)
      if case .starred = first.kind { throw SyntaxFault(.starredGroup, first.span) }
      return first
    }
    let elements = try restOfElements(after: first, close: close)
    try expect(close)
    return Expression(.tuple(elements), span(from: start))
  }

  private func doubleStarredGroup(close: Token.Kind) -> SyntaxFault {
    let star = token.span
    var copy = self
    copy.advance()
    if let operand = copy.probe({ (parser) throws(SyntaxFault) in try parser.expression() }),
      operand.parser.kind == close
    {
      return SyntaxFault(.doubleStarredGroup, star)
    }
    return unexpected()
  }

  /// The elements after the first, from the comma on.
  private mutating func restOfElements(after first: Expression, close: Token.Kind) throws(SyntaxFault) -> [Expression] {
    var elements = [first]
    while accept(.comma) {
      if kind == close { break }
      if elements.count == 1, close != .rightParenthesis, startsComprehension, !isProbing,
        probe({ (parser) throws(SyntaxFault) in try parser.comprehensions() }) != nil
      {
        throw SyntaxFault(.bareComprehensionTarget, first.span.merged(with: tokens[index - 1].span))
      }
      elements.append(try starNamedExpression())
    }
    if close != .rightParenthesis, startsComprehension, !isProbing,
      probe({ (parser) throws(SyntaxFault) in try parser.comprehensions() }) != nil
    {
      throw SyntaxFault(.bareComprehensionTarget, first.span.merged(with: elements[elements.count - 1].span))
    }
    return elements
  }

  private func unpackingBeforeComprehension(_ first: Expression) -> SyntaxFault {
    guard probe({ (parser) throws(SyntaxFault) in try parser.comprehensions() }) != nil else { return unexpected() }
    return SyntaxFault(.unpackingInComprehension, first.span)
  }

  /// `[]`, `[a, *b]`, `[a for a in b]`
  mutating func list() throws(SyntaxFault) -> Expression {
    let start = self.start
    return try bracketed { (parser) throws(SyntaxFault) in
      if parser.accept(.rightBracket) { return Expression(.list([]), parser.span(from: start)) }
      let first = try parser.starNamedExpression()
      if parser.startsComprehension {
        if case .starred = first.kind { throw parser.unpackingBeforeComprehension(first) }
        let clauses = try parser.comprehensions()
        try parser.expect(.rightBracket)
        return Expression(.listComprehension(first, clauses), parser.span(from: start))
      }
      let elements = try parser.restOfElements(after: first, close: .rightBracket)
      try parser.expect(.rightBracket)
      return Expression(.list(elements), parser.span(from: start))
    }
  }

  /// `{}`, `{a: b, **c}`, `{a, *b}` and both comprehensions.
  mutating func dictionaryOrSet() throws(SyntaxFault) -> Expression {
    let start = self.start
    return try bracketed { (parser) throws(SyntaxFault) in
      if parser.accept(.rightBrace) { return Expression(.dictionary([]), parser.span(from: start)) }
      if parser.kind == .doubleStar { return try parser.dictionary(from: start, firstKey: nil) }
      let canBeKey = parser.kind != .star && parser.nextKind != .colonAssign
      let first = try parser.starNamedExpression()
      if parser.kind == .colon {
        if !canBeKey { throw parser.unexpected() }
        return try parser.dictionary(from: start, firstKey: first)
      }
      if parser.startsComprehension {
        if case .starred = first.kind { throw parser.unpackingBeforeComprehension(first) }
        let clauses = try parser.comprehensions()
        try parser.expect(.rightBrace)
        return Expression(.setComprehension(first, clauses), parser.span(from: start))
      }
      let elements = try parser.restOfElements(after: first, close: .rightBrace)
      try parser.expect(.rightBrace)
      return Expression(.set(elements), parser.span(from: start))
    }
  }

  /// A dictionary whose first key is read already, or whose first item is `**mapping`.
  private mutating func dictionary(from start: Int, firstKey: Expression?) throws(SyntaxFault) -> Expression {
    var items: [(key: Expression?, value: Expression)] = []
    if let firstKey {
      let value = try dictionaryValue()
      if startsComprehension {
        let clauses = try comprehensions()
        try expect(.rightBrace)
        return Expression(
          .dictionaryComprehension(key: firstKey, value: value, clauses), span(from: start))
      }
      items.append((firstKey, value))
    } else {
      items.append(try dictionaryItem(isFirst: true))
    }
    while accept(.comma) {
      if kind == .rightBrace { break }
      items.append(try dictionaryItem(isFirst: false))
    }
    try expect(.rightBrace)
    return Expression(.dictionary(items), span(from: start))
  }

  private mutating func dictionaryItem(isFirst: Bool) throws(SyntaxFault) -> (key: Expression?, value: Expression) {
    let star = token.span
    if accept(.doubleStar) {
      let value = try binary(Parser.lowestBinary)
      tallest = max(tallest, height)
      if isFirst, startsComprehension { throw SyntaxFault(.mappingUnpackingInComprehension, star) }
      return (nil, value)
    }
    let key = try expression()
    if kind != .colon {
      if kind == .fault { throw unexpected() }
      throw SyntaxFault(.missingDictionaryColon, Span(Int(key.span.end) - 1, Int(key.span.end)))
    }
    return (key, try dictionaryValue())
  }

  /// The value after a key; the colon is the current token.
  private mutating func dictionaryValue() throws(SyntaxFault) -> Expression {
    let colon = token.span
    advance()
    if kind == .rightBrace || kind == .comma { throw SyntaxFault(.missingDictionaryValue, colon) }
    if kind == .star {
      let star = token.span
      advance()
      _ = try binary(Parser.lowestBinary)
      throw SyntaxFault(.starredDictionaryValue, star)
    }
    return try expression()
  }
}
