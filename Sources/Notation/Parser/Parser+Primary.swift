extension Parser {
  /// An atom and the calls, subscripts and attributes after it, read by a loop.
  mutating func primary() throws(SyntaxFault) -> Expression {
    let start = self.start
    var result = try atom()
    while true {
      let tall = height
      switch kind {
      case .dot:
        advance()
        let member = try name()
        try raise(over: tall)
        result = Expression(.attribute(result, name: member.text, nameSpan: member.span), span(from: start))
      case .leftParenthesis:
        let arguments = try callArguments()
        try raise(over: max(tall, height))
        result = Expression(.call(result, arguments), span(from: start))
      case .leftBracket:
        let index = try bracketed { (parser) throws(SyntaxFault) in try parser.subscriptIndex() }
        try raise(over: max(tall, height))
        result = Expression(.subscript(result, index: index), span(from: start))
      default: return result
      }
    }
  }

  private mutating func subscriptIndex() throws(SyntaxFault) -> Expression {
    let start = self.start
    let first = try sliceOrElement()
    if accept(.rightBracket) {
      guard case .starred = first.kind else { return first }
      // `a[*b]` is `a[(*b,)]`.
      return Expression(.tuple([first]), first.span)
    }
    var elements = [first]
    while accept(.comma) {
      if kind == .rightBracket { break }
      elements.append(try sliceOrElement())
    }
    let span = self.span(from: start)
    try expect(.rightBracket)
    return Expression(.tuple(elements), span)
  }

  /// `a:b:c`, an expression, or `*a`.
  private mutating func sliceOrElement() throws(SyntaxFault) -> Expression {
    let start = self.start
    var lower: Expression?
    if kind != .colon {
      let canBeLower = kind != .star && nextKind != .colonAssign
      let value = try starNamedExpression()
      if kind != .colon { return value }
      if !canBeLower { throw unexpected() }
      lower = value
    }
    advance()
    let upper = isSliceEnd ? nil : try expression()
    var step: Expression?
    if accept(.colon) { step = isSliceEnd ? nil : try expression() }
    return Expression(.slice(lower: lower, upper: upper, step: step), span(from: start))
  }

  private var isSliceEnd: Bool { kind == .colon || kind == .comma || kind == .rightBracket }

  /// A name, a literal, or something in brackets.
  mutating func atom() throws(SyntaxFault) -> Expression {
    let token = self.token
    height = 0
    switch token.kind {
    case .name:
      advance()
      return Expression(.name(text(token)), token.span)
    case .number:
      advance()
      return Expression(.constant(try numberLiteral(token)), token.span)
    case .string: return try stringLiterals()
    case .leftParenthesis: return try parenthesized()
    case .leftBracket: return try list()
    case .leftBrace: return try dictionaryOrSet()
    case .none: return constant(.none)
    case .true: return constant(.true)
    case .false: return constant(.false)
    case .ellipsis: return constant(.ellipsis)
    default: throw unexpected()
    }
  }

  private mutating func constant(_ value: Constant) -> Expression {
    let span = token.span
    advance()
    return Expression(.constant(value), span)
  }
}
