extension Parser {
  /// The longest chain of `elif`, each of which is a statement within the one before.
  static let maximumArms = 1000

  /// A compound statement, or nil when a simple one stands here.
  mutating func compoundStatement() throws(SyntaxFault) -> Statement? {
    switch kind {
    case .if: return try ifStatement()
    case .while: return try whileStatement()
    case .for: return try forStatement(from: start, isAsync: false)
    case .with: return try withStatement(from: start, isAsync: false)
    case .try: return try tryStatement()
    case .def: return try functionDefinition(decorators: [], from: start, isAsync: false)
    case .class: return try classDefinition(decorators: [])
    case .at: return try decorated()
    case .async: return try asyncStatement()
    case .name where isWord(token, "match"): return try matchStatement()
    default: return nil
    }
  }

  private mutating func asyncStatement() throws(SyntaxFault) -> Statement {
    let start = self.start
    advance()
    switch kind {
    case .for: return try forStatement(from: start, isAsync: true)
    case .with: return try withStatement(from: start, isAsync: true)
    case .def: return try functionDefinition(decorators: [], from: start, isAsync: true)
    default: throw unexpected()
    }
  }

  /// The colon of a header. CPython names it only where the line ends without it.
  mutating func headerColon() throws(SyntaxFault) {
    if accept(.colon) { return }
    if kind == .newline { throw SyntaxFault(.expected(":"), token.span) }
    throw unexpected()
  }

  /// What follows a header: an indented block, or simple statements on the same line. `owner` is what a message calls
  /// the header, `start` its offset.
  mutating func block(after owner: String, from start: Int) throws(SyntaxFault) -> [Statement] {
    var body: [Statement] = []
    guard accept(.newline) else {
      try simpleStatements(into: &body)
      return body
    }
    guard accept(.indent) else {
      if kind == .fault { throw unexpected() }
      throw SyntaxFault(.expectedBlock(owner: owner, line: source.line(of: start)), place)
    }
    while kind != .dedent, kind != .endOfFile { try statement(into: &body) }
    try expect(.dedent)
    return body
  }

  /// The span from an offset to the end of a compound statement: line ends and dedents are no part of it.
  func compoundSpan(from start: Int) -> Span {
    var last = index - 1
    while last > 0 {
      switch tokens[last].kind {
      case .newline, .indent, .dedent: last -= 1
      default: return Span(start, Int(tokens[last].span.end))
      }
    }
    return Span(start, start)
  }

  private mutating func ifStatement() throws(SyntaxFault) -> Statement {
    var arms: [(test: Expression, body: [Statement], start: Int)] = []
    repeat {
      let start = self.start
      let owner = kind == .if ? "'if' statement" : "'elif' statement"
      if arms.count >= Parser.maximumArms { throw SyntaxFault(.tooManyNestedStatements, token.span) }
      advance()
      let test = try namedExpression()
      try headerColon()
      arms.append((test, try block(after: owner, from: start), start))
    } while kind == .elif
    var otherwise = try elseBlock()
    let end = compoundSpan(from: 0).end
    for arm in arms.reversed() {
      let kind = Statement.Kind.if(test: arm.test, then: arm.body, otherwise: otherwise)
      otherwise = [Statement(kind, Span(arm.start, Int(end)))]
    }
    return otherwise[0]
  }

  /// `else:` and its block, or nothing.
  mutating func elseBlock() throws(SyntaxFault) -> [Statement] {
    guard kind == .else else { return [] }
    let start = self.start
    advance()
    try require(.colon, ":")
    return try block(after: "'else' statement", from: start)
  }

  private mutating func whileStatement() throws(SyntaxFault) -> Statement {
    let start = self.start
    advance()
    let test = try namedExpression()
    try headerColon()
    let body = try block(after: "'while' statement", from: start)
    let otherwise = try elseBlock()
    return Statement(
      .while(test: test, body: body, otherwise: otherwise),
      compoundSpan(from: start))
  }

  private mutating func forStatement(from start: Int, isAsync: Bool) throws(SyntaxFault) -> Statement {
    advance()
    let target = try forTargets()
    try expect(.in)
    let iterable = try starExpressions()
    try headerColon()
    let body = try block(after: "'for' statement", from: start)
    let otherwise = try elseBlock()
    return Statement(
      .for(target: target, iterable: iterable, body: body, otherwise: otherwise, isAsync: isAsync),
      compoundSpan(from: start))
  }
}
