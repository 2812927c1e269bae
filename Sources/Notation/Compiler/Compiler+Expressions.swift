extension Compiler {
  func compile(_ expression: Expression) throws(SyntaxFault) {
    code.span = expression.span
    switch expression.kind {
    case .constant(let constant): load(constant: value(of: constant))
    case .name(let name): load(name: name, expression.span)
    case .tuple(let elements):
      if let folded = constantTuple(elements) {
        load(constant: folded)
      } else {
        try display(elements, .buildTuple, expression.span)
      }
    case .list(let elements): try display(elements, .buildList, expression.span)
    case .set(let elements): try display(elements, .buildSet, expression.span)
    case .dictionary(let pairs): try dictionary(pairs, expression.span)
    case .unary(let op, let operand): try unary(op, operand, expression.span)
    case .binary: try binaryChain(expression)
    case .boolean(let op, let operands): try boolean(op, operands)
    case .comparison(let first, let rest): try comparison(first, rest, expression.span)
    case .call(let callee, let arguments): try call(callee, arguments, expression.span)
    case .attribute(let object, let name, _):
      try compile(object)
      code.span = expression.span
      emit(.loadAttribute, code.name(mangled(name)), effect: 0)
    case .subscript(let object, let index):
      try compile(object)
      try compile(index)
      code.span = expression.span
      emit(.loadSubscript, effect: -1)
    case .slice(let lower, let upper, let step):
      try compileOrNone(lower)
      try compileOrNone(upper)
      try compileOrNone(step)
      emit(.buildSlice, effect: -2)
    case .starred: throw SyntaxFault(.context(.starredAlone), expression.span)
    case .conditional(let test, let then, let otherwise):
      let elseLabel = label()
      let end = label()
      try jumpIfFalse(test, elseLabel)
      try compile(then)
      code.jump(.jump, end)
      code.bind(elseLabel)
      try compile(otherwise)
      code.bind(end)
    case .lambda(let parameters, let body): try lambda(parameters, body, expression.span)
    case .listComprehension(let element, let parts):
      try comprehension("<listcomp>", expression.span, parts, .list(element))
    case .setComprehension(let element, let parts):
      try comprehension("<setcomp>", expression.span, parts, .set(element))
    case .dictionaryComprehension(let key, let value, let parts):
      try comprehension("<dictcomp>", expression.span, parts, .dictionary(key, value))
    case .generator(let element, let parts):
      try comprehension("<genexpr>", expression.span, parts, .generator(element))
    case .await(let operand):
      guard scope.isAsync else {
        if scope.kind == .module { throw SyntaxFault(.context(.outsideFunction("await")), expression.span) }
        throw SyntaxFault(.context(.outsideAsyncFunction("await")), expression.span)
      }
      try compile(operand)
      code.span = expression.span
      emit(.getAwaitable, effect: 0)
      awaitTop()
    case .yield(let operand):
      try compileOrNone(operand)
      code.span = expression.span
      emit(.yieldValue, a: scope.isAsync ? 2 : 0, effect: 0)
    case .yieldFrom(let operand):
      if scope.isAsync { throw SyntaxFault(.context(.yieldFromInAsyncFunction), expression.span) }
      try compile(operand)
      code.span = expression.span
      emit(.getYieldFromIterator, effect: 0)
      awaitTop()
    case .namedExpression(let name, let span, let value):
      try compile(value)
      emit(.copy, 1, effect: 1)
      store(name: name, span)
    case .formattedString(let parts): try formatted(parts, expression.span)
    }
  }

  func compileOrNone(_ expression: Expression?) throws(SyntaxFault) {
    if let expression { try compile(expression) } else { load(constant: .none) }
  }

  /// Waits for the awaitable on top: its requests are yielded on, its result replaces it.
  func awaitTop() {
    load(constant: .none)
    let again = label()
    let done = label()
    code.bind(again)
    code.jump(.send, done, effect: 0, jumpEffect: -1)
    emit(.yieldValue, a: 1, effect: 0)
    code.jump(.jumpBackward, again)
    code.bind(done)
  }

  func value(of constant: Constant) -> Value {
    switch constant {
    case .none: return .none
    case .true: return .bool(true)
    case .false: return .bool(false)
    case .ellipsis: return ellipsis
    case .integer(let number): return .int(number)
    case .bigInteger(let number): return .object(IntObject(number))
    case .float(let number): return .float(number)
    case .string(let points):
      let text = Text(codePoints: points)
      return text.count <= 40 ? .object(intern(text)) : .str(text)
    case .bytes(let bytes): return .bytes(bytes)
    }
  }

  private func constantTuple(_ elements: [Expression]) -> Value? {
    var values: [Value] = []
    for element in elements {
      if case .constant(let constant) = element.kind {
        values.append(value(of: constant))
      } else if case .tuple(let inner) = element.kind, let folded = constantTuple(inner) {
        values.append(folded)
      } else {
        return nil
      }
    }
    return .tuple(values)
  }

  private func display(_ elements: [Expression], _ opcode: Opcode, _ span: Span) throws(SyntaxFault) {
    if !elements.contains(where: \.isStarred) {
      for element in elements { try compile(element) }
      code.span = span
      emit(opcode, elements.count, effect: 1 - elements.count)
      return
    }
    let isSet = opcode == .buildSet
    emit(isSet ? .buildSet : .buildList, 0, effect: 1)
    for element in elements {
      if case .starred(let inner) = element.kind {
        try compile(inner)
        code.span = inner.span
        emit(isSet ? .setUpdate : .listExtend, 1, effect: -1)
      } else {
        try compile(element)
        emit(isSet ? .setAdd : .listAppend, 1, effect: -1)
      }
    }
    if opcode == .buildTuple { emit(.listToTuple, effect: 0) }
  }

  private func dictionary(_ pairs: [(key: Expression?, value: Expression)], _ span: Span) throws(SyntaxFault) {
    let isPlain = !pairs.contains { $0.key == nil }
    if isPlain, pairs.count <= 16 {
      for pair in pairs {
        if let key = pair.key { try compile(key) }
        try compile(pair.value)
      }
      code.span = span
      emit(.buildMap, pairs.count, effect: 1 - 2 * pairs.count)
      return
    }
    emit(.buildMap, 0, effect: 1)
    for pair in pairs {
      if let key = pair.key {
        try compile(key)
        try compile(pair.value)
        emit(.mapAdd, 1, effect: -2)
      } else {
        try compile(pair.value)
        code.span = pair.value.span
        emit(.dictUpdate, 1, effect: -1)
      }
    }
  }

  private func unary(_ op: UnaryOperator, _ operand: Expression, _ span: Span) throws(SyntaxFault) {
    if op == .minus, case .constant(let constant) = operand.kind {
      switch constant {
      case .integer(let number):
        load(constant: .int(-number))
        return
      case .float(let number):
        load(constant: .float(-number))
        return
      case .bigInteger(let number):
        load(constant: normalized(-number))
        return
      default: break
      }
    }
    try compile(operand)
    code.span = span
    switch op {
    case .minus: emit(.unaryNegative, effect: 0)
    case .plus: emit(.unaryPositive, effect: 0)
    case .invert: emit(.unaryInvert, effect: 0)
    case .not: emit(.unaryNot, effect: 0)
    }
  }

  private func binaryChain(_ expression: Expression) throws(SyntaxFault) {
    var parts: [(op: BinaryOperator, right: Expression, span: Span)] = []
    var current = expression
    while case .binary(let op, let left, let right) = current.kind {
      parts.append((op, right, current.span))
      current = left
    }
    try compile(current)
    for part in parts.reversed() {
      try compile(part.right)
      code.span = part.span
      emitBinary(part.op)
    }
  }

  func emitBinary(_ op: BinaryOperator) {
    switch op {
    case .add: emit(.add, effect: -1)
    case .subtract: emit(.subtract, effect: -1)
    case .multiply: emit(.multiply, effect: -1)
    default: emit(.binary, op.code, effect: -1)
    }
  }

  private func boolean(_ op: BooleanOperator, _ operands: [Expression]) throws(SyntaxFault) {
    let end = label()
    for operand in operands.dropLast() {
      try compile(operand)
      code.jump(op == .and ? .jumpIfFalseOrPop : .jumpIfTrueOrPop, end, effect: -1, jumpEffect: 0)
    }
    if let last = operands.last { try compile(last) }
    code.bind(end)
  }

  // MARK: Conditions

  /// Jumps when the condition is false; `and`, `or`, `not` jump directly.
  func jumpIfFalse(_ test: Expression, _ target: Label) throws(SyntaxFault) {
    switch test.kind {
    case .unary(.not, let operand): try jumpIfTrue(operand, target)
    case .boolean(.and, let operands): for operand in operands { try jumpIfFalse(operand, target) }
    case .boolean(.or, let operands):
      let yes = label()
      for operand in operands.dropLast() { try jumpIfTrue(operand, yes) }
      if let last = operands.last { try jumpIfFalse(last, target) }
      code.bind(yes)
    default:
      try compile(test)
      code.span = test.span
      code.jump(.popJumpIfFalse, target, effect: -1)
    }
  }

  func jumpIfTrue(_ test: Expression, _ target: Label) throws(SyntaxFault) {
    switch test.kind {
    case .unary(.not, let operand): try jumpIfFalse(operand, target)
    case .boolean(.or, let operands): for operand in operands { try jumpIfTrue(operand, target) }
    case .boolean(.and, let operands):
      let no = label()
      for operand in operands.dropLast() { try jumpIfFalse(operand, no) }
      if let last = operands.last { try jumpIfTrue(last, target) }
      code.bind(no)
    default:
      try compile(test)
      code.span = test.span
      code.jump(.popJumpIfTrue, target, effect: -1)
    }
  }

  private func comparison(
    _ first: Expression, _ rest: [(comparator: ComparisonOperator, right: Expression)], _ span: Span
  ) throws(SyntaxFault) {
    try compile(first)
    if rest.count == 1 {
      try compile(rest[0].right)
      code.span = span
      emitComparison(rest[0].comparator)
      return
    }
    let cleanup = label()
    let end = label()
    for part in rest.dropLast() {
      try compile(part.right)
      emit(.swap, 2, effect: 0)
      emit(.copy, 2, effect: 1)
      code.span = span
      emitComparison(part.comparator)
      code.jump(.jumpIfFalseOrPop, cleanup, effect: -1, jumpEffect: 0)
    }
    if let last = rest.last {
      try compile(last.right)
      code.span = span
      emitComparison(last.comparator)
    }
    code.jump(.jump, end)
    code.bind(cleanup)
    emit(.swap, 2, effect: 0)
    emit(.pop, effect: -1)
    code.bind(end)
  }

  private func emitComparison(_ comparator: ComparisonOperator) {
    switch comparator {
    case .less: emit(.compare, 0, effect: -1)
    case .lessEqual: emit(.compare, 1, effect: -1)
    case .equal: emit(.compare, 2, effect: -1)
    case .notEqual: emit(.compare, 3, effect: -1)
    case .greater: emit(.compare, 4, effect: -1)
    case .greaterEqual: emit(.compare, 5, effect: -1)
    case .is: emit(.isOperator, 0, effect: -1)
    case .isNot: emit(.isOperator, 1, effect: -1)
    case .in: emit(.contains, 0, effect: -1)
    case .notIn: emit(.contains, 1, effect: -1)
    }
  }

  // MARK: Calls

  func call(_ callee: Expression, _ arguments: [Argument], _ span: Span) throws(SyntaxFault) {
    if let missing = arguments.first(where: { $0.kind == .starred || $0.kind == .doubleStarred }) {
      _ = missing
      try compile(callee)
      try spreadCall(arguments, span)
      return
    }
    var isMethod = false
    if case .attribute(let object, let name, _) = callee.kind {
      isMethod = true
      try compile(object)
      code.span = callee.span
      emit(.loadMethod, code.name(mangled(name)), effect: 1)
    } else {
      try compile(callee)
    }
    try finishCall(arguments, span, isMethod: isMethod, extra: 0)
  }

  /// The callable (and `extra` arguments) lies on the stack already.
  func finishCall(_ arguments: [Argument], _ span: Span, isMethod: Bool, extra: Int) throws(SyntaxFault) {
    var keywordNames: [Value] = []
    for argument in arguments {
      try compile(argument.value)
      if case .keyword(let name) = argument.kind { keywordNames.append(.object(intern(name))) }
    }
    code.span = span
    let count = arguments.count + extra
    if keywordNames.isEmpty {
      emit(isMethod ? .callMethod : .call, count, effect: -count - (isMethod ? 1 : 0))
    } else {
      load(constant: .tuple(keywordNames))
      emit(.callKeywords, count, a: isMethod ? 1 : 0, effect: -count - 1 - (isMethod ? 1 : 0))
    }
  }

  func spreadCall(_ arguments: [Argument], _ span: Span, leading: Int = 0) throws(SyntaxFault) {
    emit(.buildList, leading, effect: 1 - leading)
    let isAlone = leading == 0 && arguments.filter { $0.kind == .positional || $0.kind == .starred }.count == 1
    for argument in arguments where argument.kind == .positional || argument.kind == .starred {
      try compile(argument.value)
      code.span = argument.span
      emit(argument.kind == .positional ? .listAppend : .listExtend, 1, a: isAlone ? 1 : 0, effect: -1)
    }
    emit(.listToTuple, effect: 0)
    let named = arguments.filter { $0.kind != .positional && $0.kind != .starred }
    if !named.isEmpty {
      emit(.buildMap, 0, effect: 1)
      for argument in named {
        if case .keyword(let name) = argument.kind {
          load(constant: .object(intern(name)))
          try compile(argument.value)
          code.span = span
          emit(.buildMap, 1, effect: -1)
        } else {
          try compile(argument.value)
        }
        code.span = span
        emit(.dictMerge, 1, effect: -1)
      }
    }
    code.span = span
    emit(.callSpread, named.isEmpty ? 0 : 1, effect: named.isEmpty ? -1 : -2)
  }

  // MARK: f-strings

  private func formatted(_ parts: [FormattedPart], _ span: Span) throws(SyntaxFault) {
    var count = 0
    for part in parts {
      switch part {
      case .literal(let points): load(constant: .str(Text(codePoints: points)))
      case .field(let value, let debugText, let conversion, let format):
        if let debugText {
          load(constant: .str(Text(codePoints: debugText)))
          count += 1
        }
        try compile(value)
        var conversionCode = FormatCode.plain
        switch conversion {
        case .string: conversionCode = FormatCode.string
        case .representation: conversionCode = FormatCode.representation
        case .ascii: conversionCode = FormatCode.ascii
        case nil: if debugText != nil, format.isEmpty { conversionCode = FormatCode.representation }
        }
        if !format.isEmpty { try formatted(format, span) }
        if conversionCode == FormatCode.plain, format.isEmpty, parts.count > 1 { conversionCode = FormatCode.joined }
        code.span = value.span
        emit(.formatValue, format.isEmpty ? 0 : 1, a: Int(conversionCode), effect: format.isEmpty ? 0 : -1)
      }
      count += 1
    }
    code.span = span
    if count != 1 { emit(.buildString, count, effect: 1 - count) }
    if count == 1, case .literal = parts[0] { return }
  }
}

extension Expression {
  var isStarred: Bool {
    if case .starred = kind { return true }
    return false
  }
}
