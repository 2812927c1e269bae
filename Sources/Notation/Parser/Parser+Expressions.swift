extension Parser {
  /// `a if b else c`, a lambda, or anything that binds tighter.
  mutating func expression() throws(SyntaxFault) -> Expression {
    try enter()
    defer { depth -= 1 }
    let start = self.start
    var result = kind == .lambda ? try lambda() : try disjunction()
    if kind == .if { result = try conditional(result, from: start) }
    tallest = max(tallest, height)
    return result
  }

  /// The rest of a conditional after its first operand. A chain of `else` is read by a loop.
  private mutating func conditional(_ first: Expression, from start: Int) throws(SyntaxFault) -> Expression {
    var arms: [(value: Expression, test: Expression, start: Int)] = []
    var value = first
    var start = start
    var tall = height
    while kind == .if {
      advance()
      let test = try disjunction()
      tall = max(tall, height)
      guard kind == .else else {
        if kind == .colon || kind == .fault { throw unexpected() }
        throw SyntaxFault(.missingElse, value.span.merged(with: test.span))
      }
      advance()
      arms.append((value, test, start))
      start = self.start
      value = kind == .lambda ? try lambda() : try disjunction()
      tall = max(tall, height)
    }
    try raise(over: tall + arms.count - 1)
    for arm in arms.reversed() {
      value = Expression(
        .conditional(test: arm.test, then: arm.value, otherwise: value), span(from: arm.start))
    }
    return value
  }

  /// `a or b or c`
  mutating func disjunction() throws(SyntaxFault) -> Expression {
    let first = index
    let start = self.start
    var result = try conjunction()
    if kind == .or {
      var operands = [result]
      var tall = height
      while accept(.or) {
        operands.append(try conjunction())
        tall = max(tall, height)
      }
      try raise(over: tall)
      result = Expression(.boolean(.or, operands), span(from: start))
    }
    lastOperand = (result, first, index)
    return result
  }

  private mutating func conjunction() throws(SyntaxFault) -> Expression {
    let start = self.start
    let first = try inversion()
    guard kind == .and else { return first }
    var operands = [first]
    var tall = height
    while accept(.and) {
      operands.append(try inversion())
      tall = max(tall, height)
    }
    try raise(over: tall)
    return Expression(.boolean(.and, operands), span(from: start))
  }

  /// `not not a`: the operators are read by a loop.
  private mutating func inversion() throws(SyntaxFault) -> Expression {
    guard kind == .not else { return try comparison() }
    var starts: [Int] = []
    while kind == .not {
      starts.append(start)
      advance()
    }
    var result = try comparison()
    try raise(over: height + starts.count - 1)
    for start in starts.reversed() {
      result = Expression(.unary(.not, result), span(from: start))
    }
    return result
  }

  private mutating func comparison() throws(SyntaxFault) -> Expression {
    let start = self.start
    let first = try binary(Parser.lowestBinary)
    guard var comparator = try comparator() else { return first }
    var tall = height
    var rest: [(comparator: ComparisonOperator, right: Expression)] = []
    while true {
      let right = try binary(Parser.lowestBinary)
      rest.append((comparator, right))
      tall = max(tall, height)
      guard let next = try self.comparator() else { break }
      comparator = next
    }
    try raise(over: tall)
    return Expression(.comparison(first, rest), span(from: start))
  }

  /// Moves past a comparison operator, if one stands here.
  private mutating func comparator() throws(SyntaxFault) -> ComparisonOperator? {
    let found: ComparisonOperator
    switch kind {
    case .equal: found = .equal
    case .notEqual: found = .notEqual
    case .less: found = .less
    case .lessEqual: found = .lessEqual
    case .greater: found = .greater
    case .greaterEqual: found = .greaterEqual
    case .in: found = .in
    case .is: found = nextKind == .not ? .isNot : .is
    case .not:
      advance()
      if kind != .in { throw unexpected() }
      found = .notIn
    default: return nil
    }
    advance()
    if found == .isNot { advance() }
    return found
  }

  // MARK: Arithmetic

  /// The loosest of the binary operators, `|`.
  static let lowestBinary = 1

  /// Operators that bind at least as tightly as `precedence`, by climbing. Chains of one operator are read by a loop.
  mutating func binary(_ precedence: Int) throws(SyntaxFault) -> Expression {
    let start = self.start
    var left = try factor()
    while let (operation, level) = Parser.binaryOperator(kind), level >= precedence {
      advance()
      let tall = height
      let right = try binary(level + 1)
      try raise(over: max(tall, height))
      left = Expression(.binary(operation, left, right), span(from: start))
    }
    return left
  }

  private static func binaryOperator(_ kind: Token.Kind) -> (BinaryOperator, Int)? {
    switch kind {
    case .bar: (.bitOr, 1)
    case .caret: (.bitXor, 2)
    case .ampersand: (.bitAnd, 3)
    case .leftShift: (.leftShift, 4)
    case .rightShift: (.rightShift, 4)
    case .plus: (.add, 5)
    case .minus: (.subtract, 5)
    case .star: (.multiply, 6)
    case .slash: (.divide, 6)
    case .doubleSlash: (.floorDivide, 6)
    case .percent: (.modulo, 6)
    case .at: (.matrixMultiply, 6)
    default: nil
    }
  }

  private static func unaryOperator(_ kind: Token.Kind) -> UnaryOperator? {
    switch kind {
    case .plus: .plus
    case .minus: .minus
    case .tilde: .invert
    default: nil
    }
  }

  /// `-a`, `- - a`, `a ** b`: the signs are read by a loop.
  private mutating func factor() throws(SyntaxFault) -> Expression {
    guard Parser.unaryOperator(kind) != nil else { return try power() }
    var operators: [(UnaryOperator, Int)] = []
    while let operation = Parser.unaryOperator(kind) {
      operators.append((operation, start))
      advance()
    }
    var result = try power()
    try raise(over: height + operators.count - 1)
    for (operation, start) in operators.reversed() {
      result = Expression(.unary(operation, result), span(from: start))
    }
    return result
  }

  /// `a ** b`, which binds to the right and tighter than a sign at its left, and `await a`.
  private mutating func power() throws(SyntaxFault) -> Expression {
    let start = self.start
    let base = try awaited()
    guard kind == .doubleStar else { return base }
    try enter()
    defer { depth -= 1 }
    advance()
    let tall = height
    let exponent = try factor()
    try raise(over: max(tall, height))
    return Expression(.binary(.power, base, exponent), span(from: start))
  }

  private mutating func awaited() throws(SyntaxFault) -> Expression {
    guard kind == .await else { return try primary() }
    let start = self.start
    advance()
    let operand = try primary()
    try raise(over: height)
    return Expression(.await(operand), span(from: start))
  }
}
