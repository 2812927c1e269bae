extension Parser {
  /// All statements of the text.
  mutating func module() throws(SyntaxFault) -> Module {
    var body: [Statement] = []
    while kind != .endOfFile { try statement(into: &body) }
    if let deferred { throw deferred }
    return Module(body: body)
  }

  /// One compound statement, or a line of simple ones.
  mutating func statement(into body: inout [Statement]) throws(SyntaxFault) {
    lastOperand = nil
    if let compound = try compoundStatement() {
      body.append(compound)
    } else {
      try simpleStatements(into: &body)
    }
  }

  /// `a; b; c` and the end of the line.
  mutating func simpleStatements(into body: inout [Statement]) throws(SyntaxFault) {
    while true {
      body.append(try simpleStatement())
      if accept(.newline) { return }
      guard accept(.semicolon) else { throw unexpected() }
      if accept(.newline) { return }
    }
  }

  private mutating func simpleStatement() throws(SyntaxFault) -> Statement {
    let start = self.start
    let kind = try simpleStatementKind()
    return Statement(kind, span(from: start))
  }

  private mutating func simpleStatementKind() throws(SyntaxFault) -> Statement.Kind {
    switch kind {
    case .pass: return word(.pass)
    case .break: return word(.break)
    case .continue: return word(.continue)
    case .return:
      advance()
      return .return(startsExpression ? try starExpressions() : nil)
    case .raise: return try raiseStatement()
    case .global:
      advance()
      return .global(try names())
    case .nonlocal:
      advance()
      return .nonlocal(try names())
    case .del: return try deleteStatement()
    case .assert:
      advance()
      let test = try expression()
      return .assert(test, message: accept(.comma) ? try expression() : nil)
    case .import: return try importStatement()
    case .from: return try importFromStatement()
    default: return try expressionStatement()
    }
  }

  private mutating func word(_ result: Statement.Kind) -> Statement.Kind {
    advance()
    return result
  }

  private mutating func names() throws(SyntaxFault) -> [String] {
    var names: [String] = []
    repeat { names.append(try name().text) } while accept(.comma)
    return names
  }

  private mutating func raiseStatement() throws(SyntaxFault) -> Statement.Kind {
    advance()
    guard startsExpression else { return .raise(nil, cause: nil) }
    let value = try expression()
    return .raise(value, cause: accept(.from) ? try expression() : nil)
  }

  private mutating func deleteStatement() throws(SyntaxFault) -> Statement.Kind {
    advance()
    var targets = [try starExpression()]
    while accept(.comma), startsExpression { targets.append(try starExpression()) }
    for target in targets {
      if let invalid = target.invalidTarget(.deletion) {
        throw kind == .fault ? unexpected() : SyntaxFault(.cannotDelete(what: invalid.targetName), invalid.span)
      }
    }
    return .delete(targets)
  }
}
