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
      let iterable = try disjunction()
      tallest = max(tallest, height)
      var conditions: [Expression] = []
      while accept(.if) {
        conditions.append(try disjunction())
        tallest = max(tallest, height)
      }
      clauses.append(
        Comprehension(
          target: target, iterable: iterable, conditions: conditions, isAsync: isAsync, span: span(from: start)))
    }
    return clauses
  }
}
