extension Parser {
  /// An expression alone, or an assignment of any form.
  mutating func expressionStatement() throws(SyntaxFault) -> Statement.Kind {
    let firstToken = index
    let first = try yieldOrStarExpressions()
    switch kind {
    case .assign: return try assignment(first, firstToken: firstToken)
    case .colon: return try annotatedAssignment(first, firstToken: firstToken)
    case .colonAssign: throw slipAtAssignment(first, first: firstToken) ?? unexpected()
    default:
      guard let operation = Parser.augmentedOperator(kind) else { return .expression(first) }
      return try augmentedAssignment(first, operation)
    }
  }

  private mutating func assignment(_ first: Expression, firstToken: Int) throws(SyntaxFault) -> Statement.Kind {
    var targets: [Expression] = []
    var valueToken = firstToken
    var value = first
    while kind == .assign {
      if value.invalidTarget(.assignment) != nil {
        throw invalidTargetFault(value, targetToken: valueToken, firstToken: firstToken)
      }
      targets.append(value)
      advance()
      valueToken = index
      value = try yieldOrStarExpressions()
    }
    return .assign(targets: targets, value: value)
  }

  /// The fault of `target =` where the target cannot be one. The elements from the statement's start are looked at
  /// first: `f() = 1` may have been meant as a comparison.
  private func invalidTargetFault(_ target: Expression, targetToken: Int, firstToken: Int) -> SyntaxFault {
    if isProbing { return unexpected() }
    if tokens[targetToken].kind == .yield { return SyntaxFault(.yieldAsTarget, target.span) }
    var copy = self
    copy.index = firstToken
    do throws(SyntaxFault) {
      repeat { _ = try copy.starNamedExpression() } while copy.accept(.comma)
    } catch {
      switch error.kind {
      case .cannotAssignHere, .assignmentInCondition: return error
      default: break
      }
    }
    guard let invalid = target.invalidTarget(.assignment) else { return unexpected() }
    return SyntaxFault(.cannotAssign(what: invalid.targetName), invalid.span)
  }

  private mutating func annotatedAssignment(
    _ target: Expression, firstToken: Int
  ) throws(SyntaxFault) -> Statement.Kind {
    switch target.kind {
    case .name, .attribute, .subscript: break
    default: throw annotationFault(target, firstToken: firstToken)
    }
    advance()
    let annotation = try expression()
    let value = accept(.assign) ? try yieldOrStarExpressions() : nil
    let isName = if case .name = target.kind { true } else { false }
    return .annotatedAssign(
      target: target, annotation: annotation, value: value, simple: isName && tokens[firstToken].kind == .name)
  }

  private func annotationFault(_ target: Expression, firstToken: Int) -> SyntaxFault {
    var copy = self
    copy.advance()
    guard copy.probe({ (parser) throws(SyntaxFault) in try parser.expression() }) != nil else { return unexpected() }
    switch target.kind {
    case .list: return SyntaxFault(.cannotAnnotate(what: "list"), target.span)
    case .tuple(let elements):
      // Without parentheses CPython marks the first element alone.
      let isBare = target.span.start == elements.first?.span.start
      return SyntaxFault(.cannotAnnotate(what: "tuple"), isBare ? elements[0].span : target.span)
    case .yield, .yieldFrom: return unexpected()
    default: return SyntaxFault(.illegalAnnotationTarget, target.span)
    }
  }

  private mutating func augmentedAssignment(
    _ target: Expression, _ operation: BinaryOperator
  ) throws(SyntaxFault) -> Statement.Kind {
    switch target.kind {
    case .name, .attribute, .subscript: break
    case .yield, .yieldFrom: throw unexpected()
    default: throw SyntaxFault(.cannotAugment(what: target.targetName), target.span)
    }
    advance()
    return .augmentedAssign(target: target, by: operation, value: try yieldOrStarExpressions())
  }

  private static func augmentedOperator(_ kind: Token.Kind) -> BinaryOperator? {
    switch kind {
    case .plusAssign: .add
    case .minusAssign: .subtract
    case .starAssign: .multiply
    case .slashAssign: .divide
    case .doubleSlashAssign: .floorDivide
    case .percentAssign: .modulo
    case .atAssign: .matrixMultiply
    case .ampersandAssign: .bitAnd
    case .barAssign: .bitOr
    case .caretAssign: .bitXor
    case .leftShiftAssign: .leftShift
    case .rightShiftAssign: .rightShift
    case .doubleStarAssign: .power
    default: nil
    }
  }
}
