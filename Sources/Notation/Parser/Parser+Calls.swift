extension Parser {
  /// `(a, *b, c=d, **e)`; the opening parenthesis is the current token.
  mutating func callArguments() throws(SyntaxFault) -> [Argument] {
    try bracketed { (parser) throws(SyntaxFault) in try parser.argumentList() }
  }

  private mutating func argumentList() throws(SyntaxFault) -> [Argument] {
    let opening = Int(tokens[index - 1].span.start)
    var arguments: [Argument] = []
    var keywords = Set<String>()
    var hasKeyword = false
    var hasUnpacking = false
    while kind != .rightParenthesis {
      if kind == .star, hasUnpacking {
        throw SyntaxFault(.iterableUnpackingAfterKeywordUnpacking, token.span)
      }
      let argument = try self.argument(isFirst: arguments.isEmpty, opening: opening)
      switch argument.kind {
      case .positional:
        if hasUnpacking { throw misplacedPositional(.positionalAfterUnpacking) }
        if hasKeyword { throw misplacedPositional(.positionalAfterKeyword) }
      case .starred: break
      case .keyword(let name):
        hasKeyword = true
        if !keywords.insert(name).inserted { postpone(.repeatedKeyword(name), argument.span) }
      case .doubleStarred: hasUnpacking = true
      }
      arguments.append(argument)
      if !accept(.comma) { break }
    }
    try expect(.rightParenthesis)
    return arguments
  }

  private func misplacedPositional(_ kind: SyntaxFault.Kind) -> SyntaxFault {
    self.kind == .fault ? unexpected() : SyntaxFault(kind, token.span)
  }

  private mutating func argument(isFirst: Bool, opening: Int) throws(SyntaxFault) -> Argument {
    let first = self.token
    if accept(.star) {
      return Argument(kind: .starred, value: try expression(), span: span(from: Int(first.span.start)))
    }
    if accept(.doubleStar) {
      return Argument(kind: .doubleStarred, value: try expression(), span: span(from: Int(first.span.start)))
    }
    if nextKind == .assign, let argument = try keywordArgument() { return argument }
    let firstToken = index
    var value = try namedExpressionUnchecked()
    if startsComprehension {
      value = try generatorArgument(value, isFirst: isFirst, opening: opening)
    } else if kind == .assign {
      if tokens[firstToken + 1].kind == .colonAssign { throw unexpected() }
      throw SyntaxFault(.expressionAsKeyword, value.span.merged(with: token.span))
    } else if kind == .colonAssign {
      throw slipAtAssignment(value, first: firstToken) ?? unexpected()
    }
    return Argument(kind: .positional, value: value, span: value.span)
  }

  /// `name=value`, or nil when what stands before `=` is no name.
  private mutating func keywordArgument() throws(SyntaxFault) -> Argument? {
    let token = self.token
    switch token.kind {
    case .true, .false, .none:
      throw SyntaxFault(.cannotAssign(what: text(token)), token.span.merged(with: tokens[index + 1].span))
    case .name: break
    default: return nil
    }
    advance()
    let sign = self.token.span
    advance()
    let value = try expression()
    if startsComprehension, probe({ (parser) throws(SyntaxFault) in try parser.comprehensions() }) != nil {
      throw SyntaxFault(.assignmentInCondition, token.span.merged(with: sign))
    }
    return Argument(kind: .keyword(text(token)), value: value, span: span(from: Int(token.span.start)))
  }

  /// `f(a for a in b)`: allowed without parentheses of its own only as the one argument.
  private mutating func generatorArgument(
    _ element: Expression, isFirst: Bool, opening: Int
  ) throws(SyntaxFault) -> Expression {
    let clauses = try comprehensions()
    let isOnly = isFirst && kind != .comma
    if !isOnly {
      if kind == .comma || kind == .rightParenthesis {
        throw SyntaxFault(.bareGenerator, span(from: Int(element.span.start)))
      }
      throw unexpected()
    }
    if kind != .rightParenthesis { throw unexpected() }
    return Expression(.generator(element, clauses), Span(opening, Int(token.span.end)))
  }
}
