extension Parser {
  /// The pattern after `case`: a sequence may stand there without brackets.
  mutating func openPattern() throws(SyntaxFault) -> Pattern {
    let start = self.start
    let first = try starPattern()
    if kind == .comma {
      var patterns = [first]
      while accept(.comma) {
        if kind == .colon || kind == .if { break }
        patterns.append(try starPattern())
      }
      return Pattern(.sequence(patterns), span(from: start))
    }
    if case .star = first.kind { throw unexpected() }
    return first
  }

  /// `*name`, or a pattern: an element of a sequence.
  private mutating func starPattern() throws(SyntaxFault) -> Pattern {
    guard kind == .star else { return try pattern() }
    let start = self.start
    advance()
    let name = try self.name().text
    return Pattern(.star(name == "_" ? nil : name), span(from: start))
  }

  /// `a | b as name`
  private mutating func pattern() throws(SyntaxFault) -> Pattern {
    try enter()
    defer { depth -= 1 }
    let start = self.start
    let alternatives = try orPattern()
    guard accept(.as) else { return alternatives }
    guard kind == .name else {
      if let other = probe({ (parser) throws(SyntaxFault) in try parser.expression() }) {
        throw SyntaxFault(.invalidPatternTarget, other.value.span)
      }
      throw unexpected()
    }
    let target = try name()
    if target.text == "_" { throw SyntaxFault(.wildcardAsTarget, target.span) }
    return Pattern(.as(alternatives, name: target.text), span(from: start))
  }

  private mutating func orPattern() throws(SyntaxFault) -> Pattern {
    let start = self.start
    let first = try closedPattern()
    guard kind == .bar else { return first }
    var alternatives = [first]
    while accept(.bar) { alternatives.append(try closedPattern()) }
    return Pattern(.or(alternatives), span(from: start))
  }

  private mutating func closedPattern() throws(SyntaxFault) -> Pattern {
    let token = self.token
    switch token.kind {
    case .none: return singleton(.none)
    case .true: return singleton(.true)
    case .false: return singleton(.false)
    case .minus, .number, .string:
      let value = try patternLiteral()
      return Pattern(.value(value), value.span)
    case .leftParenthesis: return try groupOrSequence()
    case .leftBracket: return try sequence()
    case .leftBrace: return try mapping()
    case .name: return try namePattern()
    default: throw unexpected()
    }
  }

  private mutating func singleton(_ value: Constant) -> Pattern {
    let span = token.span
    advance()
    return Pattern(.singleton(value), span)
  }

  /// `-1`, `1`, `"a"`
  private mutating func patternLiteral() throws(SyntaxFault) -> Expression {
    if kind == .string {
      let text = try stringLiterals()
      if case .formattedString = text.kind {
        postpone(.formattedPattern, text.span)
      }
      return text
    }
    let start = self.start
    let isNegative = accept(.minus)
    guard kind == .number else { throw unexpected() }
    if nextKind == .plus || nextKind == .minus, index + 2 < tokens.count, tokens[index + 2].kind == .number {
      // Only `1 + 2j` has such a form.
      let second = tokens[index + 2]
      throw SyntaxFault(isImaginary(second) ? .complexLiteral : .complexPattern, second.span)
    }
    let number = try atom()
    return isNegative ? Expression(.unary(.minus, number), span(from: start)) : number
  }

  /// A capture, `_`, a dotted name, or a class with its arguments.
  private mutating func namePattern() throws(SyntaxFault) -> Pattern {
    let first = try name()
    if kind != .dot, kind != .leftParenthesis {
      return Pattern(.as(nil, name: first.text == "_" ? nil : first.text), first.span)
    }
    let value = try dottedValue(after: first)
    guard kind == .leftParenthesis else { return Pattern(.value(value), value.span) }
    return try classPattern(value)
  }

  private mutating func dottedValue(after first: (text: String, span: Span)) throws(SyntaxFault) -> Expression {
    var value = Expression(.name(first.text), first.span)
    height = 0
    while accept(.dot) {
      let member = try name()
      try raise(over: height)
      value = Expression(
        .attribute(value, name: member.text, nameSpan: member.span), first.span.merged(with: member.span))
    }
    return value
  }

  private mutating func classPattern(_ type: Expression) throws(SyntaxFault) -> Pattern {
    var positional: [Pattern] = []
    var keywords: [(name: String, pattern: Pattern)] = []
    try bracketed { (parser) throws(SyntaxFault) in
      var misplaced: Span?
      while parser.kind != .rightParenthesis {
        if parser.kind == .name, parser.nextKind == .assign {
          let name = try parser.name().text
          parser.advance()
          keywords.append((name, try parser.pattern()))
        } else {
          let pattern = try parser.pattern()
          if !keywords.isEmpty { misplaced = misplaced?.merged(with: pattern.span) ?? pattern.span }
          positional.append(pattern)
        }
        if !parser.accept(.comma) { break }
      }
      if let misplaced { throw SyntaxFault(.positionalPatternAfterKeyword, misplaced) }
      try parser.expect(.rightParenthesis)
    }
    return Pattern(
      .class(type, positional: positional, keywords: keywords), span(from: Int(type.span.start)))
  }

  /// `(a)`, `()`, `(a, b)`
  private mutating func groupOrSequence() throws(SyntaxFault) -> Pattern {
    let start = self.start
    return try bracketed { (parser) throws(SyntaxFault) in
      if parser.accept(.rightParenthesis) { return Pattern(.sequence([]), parser.span(from: start)) }
      let first = try parser.starPattern()
      if parser.kind != .comma {
        if case .star = first.kind { throw parser.unexpected() }
        try parser.expect(.rightParenthesis)
        return first
      }
      let patterns = try parser.patterns(after: first, close: .rightParenthesis)
      return Pattern(.sequence(patterns), parser.span(from: start))
    }
  }

  private mutating func sequence() throws(SyntaxFault) -> Pattern {
    let start = self.start
    return try bracketed { (parser) throws(SyntaxFault) in
      if parser.accept(.rightBracket) { return Pattern(.sequence([]), parser.span(from: start)) }
      let patterns = try parser.patterns(after: parser.starPattern(), close: .rightBracket)
      return Pattern(.sequence(patterns), parser.span(from: start))
    }
  }

  private mutating func patterns(after first: Pattern, close: Token.Kind) throws(SyntaxFault) -> [Pattern] {
    var patterns = [first]
    while accept(.comma) {
      if kind == close { break }
      patterns.append(try starPattern())
    }
    try expect(close)
    return patterns
  }

  /// `{key: pattern, **rest}`
  private mutating func mapping() throws(SyntaxFault) -> Pattern {
    let start = self.start
    return try bracketed { (parser) throws(SyntaxFault) in
      var keys: [Expression] = []
      var patterns: [Pattern] = []
      var rest: String?
      while parser.kind != .rightBrace {
        if rest != nil { throw parser.unexpected() }
        if parser.accept(.doubleStar) {
          if parser.isWord(parser.token, "_") { throw parser.unexpected() }
          rest = try parser.name().text
        } else {
          keys.append(try parser.mappingKey())
          try parser.expect(.colon)
          patterns.append(try parser.pattern())
        }
        if !parser.accept(.comma) { break }
      }
      try parser.expect(.rightBrace)
      return Pattern(.mapping(keys: keys, patterns: patterns, rest: rest), parser.span(from: start))
    }
  }

  private mutating func mappingKey() throws(SyntaxFault) -> Expression {
    switch kind {
    case .none, .true, .false: return try atom()
    case .name:
      let first = try name()
      if kind != .dot { throw unexpected() }
      return try dottedValue(after: first)
    default: return try patternLiteral()
    }
  }
}
