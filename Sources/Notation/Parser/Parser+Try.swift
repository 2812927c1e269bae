extension Parser {
  /// `try:` with its handlers, `else` and `finally`.
  mutating func tryStatement() throws(SyntaxFault) -> Statement {
    let start = self.start
    advance()
    try require(.colon, ":")
    let body = try block(after: "'try' statement", from: start)
    var handlers: [ExceptHandler] = []
    var isStar = false
    while kind == .except {
      let handlerIsStar = nextKind == .star
      if !handlers.isEmpty, handlerIsStar != isStar { throw SyntaxFault(.mixedHandlers, token.span) }
      isStar = handlerIsStar
      handlers.append(try exceptHandler())
    }
    let otherwise = handlers.isEmpty ? [] : try elseBlock()
    let finally = try finallyBlock()
    if handlers.isEmpty, finally.isEmpty {
      throw kind == .fault ? unexpected() : SyntaxFault(.tryWithoutHandler, place)
    }
    return Statement(
      .try(body: body, handlers: handlers, otherwise: otherwise, finally: finally, isStar: isStar),
      compoundSpan(from: start))
  }

  private mutating func finallyBlock() throws(SyntaxFault) -> [Statement] {
    guard kind == .finally else { return [] }
    let start = self.start
    advance()
    try require(.colon, ":")
    return try block(after: "'finally' statement", from: start)
  }

  /// `except E as name:`, `except* E:` or `except:`
  private mutating func exceptHandler() throws(SyntaxFault) -> ExceptHandler {
    let start = self.start
    advance()
    let isStar = accept(.star)
    var type: Expression?
    var name: String?
    if kind == .colon || kind == .newline {
      if isStar { throw SyntaxFault(.missingExceptionType, token.span) }
    } else {
      let first = try expression()
      type = first
      if kind == .comma { throw bareExceptionTypes(first) }
      if accept(.as) { name = try self.name().text }
    }
    try headerColon()
    let body = try block(after: isStar ? "'except*' statement" : "'except' statement", from: start)
    return ExceptHandler(type: type, name: name, body: body, span: compoundSpan(from: start))
  }

  /// `except A, B:` of Python 2.
  private func bareExceptionTypes(_ first: Expression) -> SyntaxFault {
    var copy = self
    copy.advance()
    let rest = copy.probe { (parser) throws(SyntaxFault) in
      let types = try parser.starExpressions()
      if parser.accept(.as) { _ = try parser.name() }
      try parser.expect(.colon)
      return types
    }
    return rest == nil ? unexpected() : SyntaxFault(.bareExceptionTypes, first.span)
  }
}
