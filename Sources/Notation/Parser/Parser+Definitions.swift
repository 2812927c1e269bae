extension Parser {
  /// `@a`, `@b`, and the function or class below them.
  mutating func decorated() throws(SyntaxFault) -> Statement {
    var decorators: [Expression] = []
    while accept(.at) {
      decorators.append(try namedExpression())
      try expect(.newline)
    }
    let start = self.start
    switch kind {
    case .class: return try classDefinition(decorators: decorators)
    case .async:
      advance()
      guard kind == .def else { throw unexpected() }
      return try functionDefinition(decorators: decorators, from: start, isAsync: true)
    case .def: return try functionDefinition(decorators: decorators, from: start, isAsync: false)
    default: throw unexpected()
    }
  }

  /// `def name(parameters) -> returns:`; `start` is where `def` or `async` stands.
  mutating func functionDefinition(
    decorators: [Expression], from start: Int, isAsync: Bool
  ) throws(SyntaxFault) -> Statement {
    advance()
    let name = try self.name()
    if kind != .leftParenthesis { try require(.leftParenthesis, "(") }
    let parameters = try bracketed { (parser) throws(SyntaxFault) in
      let parameters = try parser.parameters(close: .rightParenthesis, isLambda: false)
      try parser.expect(.rightParenthesis)
      return parameters
    }
    var returns: Expression?
    if kind == .arrow {
      let arrow = token.span
      advance()
      if !startsExpression, kind != .fault { throw SyntaxFault(.expected(":"), arrow) }
      returns = try expression()
    }
    try require(.colon, ":")
    let body = try block(after: "function definition", from: start)
    let definition = FunctionDefinition(
      name: name.text, nameSpan: name.span, parameters: parameters, returns: returns, body: body,
      decorators: decorators, isAsync: isAsync)
    return Statement(.function(definition), compoundSpan(from: start))
  }

  /// `class name(bases):`
  mutating func classDefinition(decorators: [Expression]) throws(SyntaxFault) -> Statement {
    let start = self.start
    advance()
    let name = try self.name()
    let arguments = kind == .leftParenthesis ? try callArguments() : []
    try headerColon()
    let body = try block(after: "class definition", from: start)
    let definition = ClassDefinition(
      name: name.text, nameSpan: name.span, arguments: arguments, body: body, decorators: decorators)
    return Statement(.class(definition), compoundSpan(from: start))
  }
}
