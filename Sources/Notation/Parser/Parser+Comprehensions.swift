extension Parser {
  /// Whether `for` or `async for` stands here.
  var startsComprehension: Bool { kind == .for || (kind == .async && nextKind == .for) }

  /// One or more `for target in iterable if condition`.
  mutating func comprehensions() throws(SyntaxFault) -> [Comprehension] {
    var clauses: [Comprehension] = []
    while startsComprehension {
      let start = self.start
      let isAsync = accept(.async)
      advance()
      let target = try forTargets()
      try expect(.in)
      let iterable = try clausePart()
      var conditions: [Expression] = []
      while accept(.if) {
        conditions.append(try clausePart())
      }
      clauses.append(
        Comprehension(
          target: target, iterable: iterable, conditions: conditions, isAsync: isAsync, span: span(from: start)))
    }
    return clauses
  }

  /// An iterable or a condition. A comma after it would not mend anything, so it is not offered.
  private mutating func clausePart() throws(SyntaxFault) -> Expression {
    let result = try disjunction()
    tallest = max(tallest, height)
    lastOperand = nil
    return result
  }
}
