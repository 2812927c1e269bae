extension Parser {
  /// The targets of `for`, up to `in`.
  mutating func forTargets() throws(SyntaxFault) -> Expression {
    let result = try tupleOrSingle { (parser) throws(SyntaxFault) in
      let start = parser.start
      guard parser.accept(.star) else { return try parser.binary(Parser.lowestBinary) }
      let value = try parser.binary(Parser.lowestBinary)
      return Expression(.starred(value), parser.span(from: start))
    }
    if result.invalidTarget(.assignment) != nil {
      // CPython looks for the fault in all that could be the left of an `in`.
      guard kind != .fault, let invalid = result.invalidTarget(.iteration) else { throw unexpected() }
      throw SyntaxFault(.cannotAssign(what: invalid.targetName), invalid.span)
    }
    return result
  }

  /// One target, as after `as`, followed by one of the kinds.
  mutating func target(before followers: Token.Kind...) throws(SyntaxFault) -> Expression {
    let result = kind == .star ? try starExpression() : try expression()
    guard let invalid = result.invalidTarget(.assignment) else { return result }
    if followers.contains(kind) { throw SyntaxFault(.cannotAssign(what: invalid.targetName), invalid.span) }
    throw unexpected()
  }
}

extension Expression {
  enum TargetUse { case assignment, iteration, deletion }

  /// The first part that cannot be a target, or nil when the whole can.
  func invalidTarget(_ use: TargetUse) -> Expression? {
    switch kind {
    case .name, .attribute, .subscript: return nil
    case .tuple(let elements), .list(let elements):
      for element in elements {
        if let invalid = element.invalidTarget(use) { return invalid }
      }
      return nil
    case .starred(let value):
      if use == .deletion { return self }
      if case .starred = value.kind { return self }
      return value.invalidTarget(use)
    case .comparison(let left, let rest) where use == .iteration && rest[0].comparator == .in:
      return left.invalidTarget(use)
    default: return self
    }
  }
}
