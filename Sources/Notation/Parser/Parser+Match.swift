extension Parser {
  /// A `match` statement, or nil when `match` is a name here.
  mutating func matchStatement() throws(SyntaxFault) -> Statement? {
    guard mayBeMatch else { return nil }
    let header = probe { (parser) throws(SyntaxFault) in
      parser.advance()
      return try parser.matchSubject()
    }
    guard let header, header.parser.kind == .colon, header.parser.nextKind == .newline else {
      // Without its colon it is a statement only if it is nothing else.
      if let header, header.parser.kind == .newline, !isProbing, !isExpressionStatement {
        throw SyntaxFault(.expected(":"), header.parser.token.span)
      }
      return nil
    }
    let start = self.start
    let probing = isProbing
    self = header.parser
    isProbing = probing
    advance()
    advance()
    if kind != .indent {
      if kind == .fault { throw unexpected() }
      throw SyntaxFault(
        .expectedBlock(owner: "'match' statement", line: source.line(of: start)), place)
    }
    advance()
    var cases: [MatchCase] = []
    repeat { cases.append(try matchCase()) } while isWord(token, "case")
    try expect(.dedent)
    return Statement(
      .match(subject: header.value, cases: cases), compoundSpan(from: start))
  }

  /// Whether what follows `match` can begin a subject.
  private var mayBeMatch: Bool {
    guard index + 1 < tokens.count else { return false }
    var copy = self
    copy.advance()
    return copy.startsExpression
  }

  private var isExpressionStatement: Bool {
    let statement = probe { (parser) throws(SyntaxFault) in
      _ = try parser.expressionStatement()
      if parser.kind != .newline, parser.kind != .semicolon { throw parser.unexpected() }
    }
    return statement != nil
  }

  private mutating func matchSubject() throws(SyntaxFault) -> Expression {
    let start = self.start
    let isStarred = kind == .star
    let subject = try tupleOrSingle { (parser) throws(SyntaxFault) in try parser.starNamedExpression() }
    if isStarred, case .starred = subject.kind { throw SyntaxFault(.invalidSyntax, span(from: start)) }
    return subject
  }

  private mutating func matchCase() throws(SyntaxFault) -> MatchCase {
    guard isWord(token, "case") else { throw unexpected() }
    let start = self.start
    lastOperand = nil
    advance()
    let pattern = try openPattern()
    let guardExpression = accept(.if) ? try namedExpression() : nil
    try headerColon()
    let body = try block(after: "'case' statement", from: start)
    return MatchCase(
      pattern: pattern, guardExpression: guardExpression, body: body, span: compoundSpan(from: start))
  }
}
