extension Parser {
  /// `name := value`, or an expression that neither `=` nor `:=` may follow.
  mutating func namedExpression() throws(SyntaxFault) -> Expression {
    let first = index
    let result = try namedExpressionUnchecked()
    if kind == .assign || kind == .colonAssign {
      if !isProbing, let fault = slipAtAssignment(result, first: first) { throw fault }
      throw unexpected()
    }
    return result
  }

  /// The same, whatever follows.
  mutating func namedExpressionUnchecked() throws(SyntaxFault) -> Expression {
    guard kind == .name, nextKind == .colonAssign else { return try expression() }
    let target = try name()
    advance()
    let value = try expression()
    try raise(over: height)
    tallest = max(tallest, height)
    return Expression(
      .namedExpression(name: target.text, nameSpan: target.span, value: value), span(from: Int(target.span.start)))
  }

  /// `*a`, or an expression with `:=`: an element of a display.
  mutating func starNamedExpression() throws(SyntaxFault) -> Expression {
    kind == .star ? try starred() : try namedExpression()
  }

  /// `*a`, or an expression.
  mutating func starExpression() throws(SyntaxFault) -> Expression {
    kind == .star ? try starred() : try expression()
  }

  private mutating func starred() throws(SyntaxFault) -> Expression {
    let start = self.start
    let first = index + 1
    advance()
    let value = try binary(Parser.lowestBinary)
    // As CPython does, a comma left out is seen only after the first element.
    switch tokens[max(first - 2, 0)].kind {
    case .leftParenthesis, .leftBracket, .leftBrace: lastOperand = (value, first, index)
    default: break
    }
    try raise(over: height)
    tallest = max(tallest, height)
    return Expression(.starred(value), span(from: start))
  }

  /// `a`, or `a, *b,` as a tuple without parentheses.
  mutating func starExpressions() throws(SyntaxFault) -> Expression {
    try tupleOrSingle { (parser) throws(SyntaxFault) in try parser.starExpression() }
  }

  /// Elements with commas between them; one without a comma is itself.
  mutating func tupleOrSingle(
    _ element: (inout Parser) throws(SyntaxFault) -> Expression
  ) throws(SyntaxFault) -> Expression {
    let start = self.start
    let first = try element(&self)
    guard kind == .comma else { return first }
    var elements = [first]
    var tall = height
    while accept(.comma) {
      guard startsExpression else { break }
      elements.append(try element(&self))
      tall = max(tall, height)
    }
    try raise(over: tall)
    tallest = max(tallest, height)
    return Expression(.tuple(elements), span(from: start))
  }

  /// Whether an expression, or one with `*`, can begin with this token.
  var startsExpression: Bool {
    switch kind {
    case .name, .number, .string, .leftParenthesis, .leftBracket, .leftBrace, .minus, .plus, .tilde, .not, .lambda,
      .await, .none, .true, .false, .ellipsis, .star:
      true
    default: false
    }
  }

  /// `yield`, `yield a, b`, `yield from a`
  mutating func yieldExpression() throws(SyntaxFault) -> Expression {
    let start = self.start
    advance()
    if accept(.from) {
      let value = try expression()
      try raise(over: height)
      return Expression(.yieldFrom(value), span(from: start))
    }
    guard startsExpression else {
      height = 0
      return Expression(.yield(nil), span(from: start))
    }
    let value = try starExpressions()
    try raise(over: height)
    tallest = max(tallest, height)
    return Expression(.yield(value), span(from: start))
  }

  /// The right side of an assignment.
  mutating func yieldOrStarExpressions() throws(SyntaxFault) -> Expression {
    kind == .yield ? try yieldExpression() : try starExpressions()
  }
}
