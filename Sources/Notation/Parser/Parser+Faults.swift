extension Parser {
  /// The fault of the current token, which no rule accepts here.
  func unexpected() -> SyntaxFault {
    if let stop, kind == .fault { return stop.fault }
    if !isProbing, let fault = slipAfterOperand() { return fault }
    switch kind {
    case .indent: return SyntaxFault(.unexpectedIndent, Span(Int(token.span.end) - 1, Int(token.span.end)))
    case .dedent: return SyntaxFault(.unexpectedUnindent, token.span)
    default: return SyntaxFault(.invalidSyntax, place)
    }
  }

  /// The bytes of the current token; at the end of the text, the end of the last line that has one.
  var place: Span {
    guard kind == .endOfFile || kind == .dedent, index > 0 else { return token.span }
    var last = index
    while last > 0, tokens[last].kind == .endOfFile || tokens[last].kind == .dedent { last -= 1 }
    guard tokens[last].kind == .newline, start == source.bytes.count else { return token.span }
    return Span(Int(tokens[last].span.start), Int(tokens[last].span.start))
  }

  /// The fault to report when the parser has stopped at the current token: one of the lexer's may go before it.
  func lexicalOr(_ fault: SyntaxFault) -> SyntaxFault {
    // An indentation that fits nowhere ends CPython's reading at once.
    guard let stop, fault.kind != .unexpectedIndent else { return fault }
    if stop.outranksParser { return stop.fault }
    if case .neverClosed = stop.fault.kind {
      let opening = Int(stop.fault.span.start)
      if opening < start, source.line(of: opening) < source.line(of: start) { return stop.fault }
    }
    return fault
  }

  /// Two expressions that follow each other: a `print` of Python 2, or a comma left out.
  private func slipAfterOperand() -> SyntaxFault? {
    guard let operand = lastOperand, operand.end == index else { return nil }
    if case .name(let name) = operand.expression.kind, name == "print" || name == "exec", kind != .leftParenthesis,
      let argument = probe({ (parser) throws(SyntaxFault) in try parser.starExpressions() })
    {
      return SyntaxFault(
        .missingCallParentheses(name: name), operand.expression.span.merged(with: argument.value.span))
    }
    guard bracketDepth > 0, !isSoftKeyword(tokens[operand.start]),
      !(tokens[operand.start].kind == .name && tokens[operand.start + 1].kind == .string)
    else { return nil }
    var copy = self
    copy.isProbing = true
    let next = try? copy.expression()
    // Where the tokens end early, that is the fault to tell.
    if let stop, copy.kind == .fault { return stop.fault }
    guard let next else { return nil }
    return SyntaxFault(.missingComma, operand.expression.span.merged(with: next.span))
  }

  /// CPython 3.11 takes a beginning of a soft keyword for it.
  private func isSoftKeyword(_ token: Token) -> Bool {
    guard token.kind == .name else { return false }
    let word = bytes[Int(token.span.start)..<Int(token.span.end)]
    return "match".utf8.starts(with: word) || "case".utf8.starts(with: word) || "_".utf8.starts(with: word)
  }

  /// The fault of `=` or `:=` after an expression that starts at the token `first`, where a condition or an element
  /// stands, not an assignment; nil when it is not likely that `==` was meant.
  func slipAtAssignment(_ expression: Expression, first: Int) -> SyntaxFault? {
    if kind == .colonAssign {
      if tokens[first].kind == .name, index == first + 1 { return nil }
      var copy = self
      copy.advance()
      guard copy.probe({ (parser) throws(SyntaxFault) in try parser.expression() }) != nil else { return nil }
      return SyntaxFault(.cannotName(what: expression.targetName), expression.span)
    }
    guard kind == .assign, let left = operand(from: first), left.end == index,
      let right = operand(from: index + 1)
    else { return nil }
    let after = tokens[right.end].kind
    if after == .assign || after == .colonAssign { return nil }
    if tokens[first].kind == .name, index == first + 1 {
      return SyntaxFault(.assignmentInCondition, left.expression.span.merged(with: right.expression.span))
    }
    if startsWithDisplay(first) { return nil }
    return SyntaxFault(.cannotAssignHere(what: left.expression.targetName), left.expression.span)
  }

  /// The operand of a comparison that starts at a token, and the token after it.
  private func operand(from index: Int) -> (expression: Expression, end: Int)? {
    probe(from: index) { (parser) throws(SyntaxFault) in try parser.binary(Parser.lowestBinary) }
      .map { ($0.value, $0.parser.index) }
  }

  /// Whether a list, tuple, generator, `True`, `False` or `None` stands at a token: those may be meant as targets.
  private func startsWithDisplay(_ index: Int) -> Bool {
    guard let atom = probe(from: index, { (parser) throws(SyntaxFault) in try parser.atom() }) else { return false }
    switch atom.value.kind {
    case .list, .tuple, .generator: return tokens[index].kind != .name
    case .constant(.true), .constant(.false), .constant(.none): return tokens[index].kind != .leftParenthesis
    default: return false
    }
  }
}

extension Expression {
  /// What messages about targets call an expression.
  var targetName: String {
    switch kind {
    case .constant(.none): "None"
    case .constant(.true): "True"
    case .constant(.false): "False"
    case .constant(.ellipsis): "ellipsis"
    case .constant: "literal"
    case .name: "name"
    case .tuple: "tuple"
    case .list: "list"
    case .set: "set display"
    case .dictionary: "dict literal"
    case .unary, .binary, .boolean: "expression"
    case .comparison: "comparison"
    case .call: "function call"
    case .attribute: "attribute"
    case .subscript: "subscript"
    case .slice: "slice"
    case .starred: "starred"
    case .conditional: "conditional expression"
    case .lambda: "lambda"
    case .listComprehension: "list comprehension"
    case .setComprehension: "set comprehension"
    case .dictionaryComprehension: "dict comprehension"
    case .generator: "generator expression"
    case .await: "await expression"
    case .yield, .yieldFrom: "yield expression"
    case .namedExpression: "named expression"
    case .formattedString: "f-string expression"
    }
  }
}
