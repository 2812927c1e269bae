extension Compiler {
  func compile(_ statements: [Statement]) throws(SyntaxFault) {
    for statement in statements { try compile(statement) }
  }

  func compile(_ statement: Statement) throws(SyntaxFault) {
    code.span = statement.span
    switch statement.kind {
    case .expression(let value):
      try compile(value)
      code.span = statement.span
      if isInteractive, scope.kind == .module {
        emit(.printExpression, effect: -1)
      } else {
        emit(.pop, effect: -1)
      }
    case .assign(let targets, let value):
      try compile(value)
      for (position, target) in targets.enumerated() {
        if position < targets.count - 1 { emit(.copy, 1, effect: 1) }
        try assign(to: target)
      }
    case .augmentedAssign(let target, let op, let value): try augmented(target, op, value, statement.span)
    case .annotatedAssign(let target, let annotation, let value, let simple):
      try annotated(target, annotation, value, simple)
    case .return(let value): try compileReturn(value, statement.span)
    case .delete(let targets): for target in targets { try delete(target) }
    case .pass: break
    case .break: try compileBreak(statement.span)
    case .continue: try compileContinue(statement.span)
    case .raise(let exception, let cause):
      if let exception { try compile(exception) }
      if let cause { try compile(cause) }
      code.span = statement.span
      let count = exception == nil ? 0 : cause == nil ? 1 : 2
      emit(.raise, count, effect: -count)
      code.markUnreachable()
    case .global, .nonlocal: break
    case .assert(let test, let message): try compileAssert(test, message, statement.span)
    case .import(let aliases): for alias in aliases { compileImport(alias) }
    case .importFrom(let module, let aliases, let level):
      try compileImport(from: module, aliases, level, statement.span)
    case .if(let test, let then, let otherwise):
      let elseLabel = label()
      try jumpIfFalse(test, elseLabel)
      try compile(then)
      if otherwise.isEmpty {
        code.bind(elseLabel)
      } else {
        let end = label()
        code.jump(.jump, end)
        code.bind(elseLabel)
        try compile(otherwise)
        code.bind(end)
      }
    case .while(let test, let body, let otherwise): try compileWhile(test, body, otherwise)
    case .for(let target, let iterable, let body, let otherwise, let isAsync):
      if isAsync {
        try compileAsyncFor(target, iterable, body, otherwise, statement.span)
      } else {
        try compileFor(target, iterable, body, otherwise, statement.span)
      }
    case .with(let items, let body, let isAsync): try compileWith(items[...], body, isAsync, statement.span)
    case .try(let body, let handlers, let otherwise, let finally, let isStar):
      if isStar { throw SyntaxFault(.context(.exceptStar), statement.span) }
      try compileTry(body, handlers, otherwise, finally)
    case .match(let subject, let cases): try compileMatch(subject, cases)
    case .function(let definition): try compile(definition, statement.span)
    case .class(let definition): try compile(definition, statement.span)
    }
  }

  // MARK: Assignment

  func assign(to target: Expression) throws(SyntaxFault) {
    switch target.kind {
    case .name(let name):
      code.span = target.span
      store(name: name, target.span)
    case .tuple(let elements), .list(let elements): try unpack(into: elements, target.span)
    case .attribute(let object, let name, _):
      try compile(object)
      code.span = target.span
      emit(.storeAttribute, code.name(mangled(name)), effect: -2)
    case .subscript(let object, let index):
      try compile(object)
      try compile(index)
      code.span = target.span
      emit(.storeSubscript, effect: -3)
    case .starred: throw SyntaxFault(.context(.starredTargetAlone), target.span)
    default: throw SyntaxFault(.cannotAssign(what: "expression"), target.span)
    }
  }

  private func unpack(into elements: [Expression], _ span: Span) throws(SyntaxFault) {
    code.span = span
    let stars = elements.indices.filter { elements[$0].isStarred }
    if stars.count > 1 { throw SyntaxFault(.context(.severalStarredTargets), elements[stars[1]].span) }
    if let star = stars.first {
      let after = elements.count - star - 1
      emit(.unpackExtended, after, a: star, effect: elements.count - 1)
    } else {
      emit(.unpackSequence, elements.count, effect: elements.count - 1)
    }
    for element in elements {
      if case .starred(let inner) = element.kind { try assign(to: inner) } else { try assign(to: element) }
    }
  }

  private func augmented(
    _ target: Expression, _ op: BinaryOperator, _ value: Expression, _ span: Span
  ) throws(SyntaxFault) {
    switch target.kind {
    case .name(let name):
      load(name: name, target.span)
      try compile(value)
      code.span = span
      emit(.inplace, op.code, effect: -1)
      store(name: name, target.span)
    case .attribute(let object, let name, _):
      try compile(object)
      emit(.copy, 1, effect: 1)
      code.span = target.span
      emit(.loadAttribute, code.name(mangled(name)), effect: 0)
      try compile(value)
      code.span = span
      emit(.inplace, op.code, effect: -1)
      emit(.swap, 2, effect: 0)
      emit(.storeAttribute, code.name(mangled(name)), effect: -2)
    case .subscript(let object, let index):
      try compile(object)
      try compile(index)
      emit(.copy, 2, effect: 1)
      emit(.copy, 2, effect: 1)
      code.span = target.span
      emit(.loadSubscript, effect: -1)
      try compile(value)
      code.span = span
      emit(.inplace, op.code, effect: -1)
      // object index result → result object index
      emit(.swap, 3, effect: 0)
      emit(.swap, 2, effect: 0)
      emit(.storeSubscript, effect: -3)
    default: throw SyntaxFault(.cannotAugment(what: "expression"), target.span)
    }
  }

  private func annotated(
    _ target: Expression, _ annotation: Expression, _ value: Expression?, _ simple: Bool
  ) throws(SyntaxFault) {
    if let value {
      try compile(value)
      try assign(to: target)
    }
    guard !scope.isFunctionLike else { return }
    guard case .name(let name) = target.kind, simple else {
      if value == nil, case .name = target.kind { return }
      if !annotationsAsText {
        try compile(annotation)
        emit(.pop, effect: -1)
      }
      return
    }
    try compile(annotation: annotation)
    if scope.kind == .classBody {
      emit(.loadName, code.name("__annotations__"), effect: 1)
    } else {
      emit(.loadGlobal, code.name("__annotations__"), effect: 1)
    }
    load(constant: .object(intern(mangled(name))))
    emit(.storeSubscript, effect: -3)
  }

  func compile(annotation: Expression) throws(SyntaxFault) {
    if annotationsAsText {
      if case .constant(.string(let text)) = annotation.kind {
        load(constant: .str(Text(codePoints: text).repr))
      } else {
        load(constant: .string(source.text(of: annotation.span)))
      }
    } else {
      try compile(annotation)
    }
  }

  private func delete(_ target: Expression) throws(SyntaxFault) {
    switch target.kind {
    case .name(let name): delete(name: name, target.span)
    case .tuple(let elements), .list(let elements): for element in elements { try delete(element) }
    case .attribute(let object, let name, _):
      try compile(object)
      code.span = target.span
      emit(.deleteAttribute, code.name(mangled(name)), effect: -1)
    case .subscript(let object, let index):
      try compile(object)
      try compile(index)
      code.span = target.span
      emit(.deleteSubscript, effect: -2)
    default: throw SyntaxFault(.cannotDelete(what: "expression"), target.span)
    }
  }

  private func compileAssert(_ test: Expression, _ message: Expression?, _ span: Span) throws(SyntaxFault) {
    let end = label()
    try jumpIfTrue(test, end)
    emit(.loadAssertionError, effect: 1)
    if let message {
      try compile(message)
      emit(.call, 1, effect: -1)
    }
    code.span = test.span
    emit(.raise, 1, effect: -1)
    code.bind(end)
  }

  // MARK: Imports

  private func compileImport(_ alias: ImportAlias) {
    code.span = alias.span
    load(constant: .none)
    emit(.importName, code.name(alias.name), effect: 0)
    if let asName = alias.alias {
      // `import a.b as c` names the inner module.
      for part in alias.name.split(separator: ".").dropFirst() {
        emit(.importFrom, code.name(String(part)), effect: 1)
        emit(.swap, 2, effect: 0)
        emit(.pop, effect: -1)
      }
      store(name: asName, alias.span)
    } else {
      store(name: String(alias.name.prefix { $0 != "." }), alias.span)
    }
  }

  private func compileImport(
    from module: String, _ aliases: [ImportAlias], _ level: Int, _ span: Span
  ) throws(SyntaxFault) {
    code.span = span
    if level > 0 {
      throw SyntaxFault(.context(.relativeImport), span)
    }
    let list: [Value] = aliases.isEmpty ? [.string("*")] : aliases.map { .object(intern($0.name)) }
    load(constant: .tuple(list))
    emit(.importName, code.name(module), a: 1, effect: 0)
    if aliases.isEmpty {
      if scope.kind != .module { throw SyntaxFault(.context(.importStarInFunction), span) }
      emit(.importStar, effect: -1)
      return
    }
    for alias in aliases {
      code.span = alias.span
      emit(.importFrom, code.name(alias.name), effect: 1)
      store(name: alias.alias ?? alias.name, alias.span)
    }
    emit(.pop, effect: -1)
  }
}
