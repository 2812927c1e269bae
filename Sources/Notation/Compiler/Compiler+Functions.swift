extension Compiler {
  /// What a comprehension makes of its elements.
  enum ComprehensionKind {
    case list(Expression), set(Expression), dictionary(Expression, Expression), generator(Expression)
  }

  private func child(_ key: Span) -> Scope {
    // The scope builder visited the same tree: a scope is there for every node that makes one.
    guard let scope = scope.children[key] else { return Scope(kind: .function, name: "?", parent: scope) }
    return scope
  }

  private func inner(_ scope: Scope, className: String?) -> Compiler {
    var prefix = ""
    if self.scope.kind != .module {
      prefix = qualifiedPrefix + self.scope.name + (self.scope.kind == .classBody ? "." : ".<locals>.")
    }
    // `global f; def f()` keeps its bare name.
    if scope.kind != .comprehension, self.scope.globals.contains(scope.name) { prefix = "" }
    return Compiler(
      source: source, scope: scope, className: className, qualifiedPrefix: prefix,
      annotationsAsText: annotationsAsText)
  }

  // MARK: def

  func compile(_ definition: FunctionDefinition, _ span: Span) throws(SyntaxFault) {
    for decorator in definition.decorators { try compile(decorator) }
    let flags = try outsideParts(definition.parameters, returns: definition.returns)
    let scope = child(definition.nameSpan)
    let compiler = inner(scope, className: className)
    let text = Compiler.documentation(of: definition.body)
    compiler.beginFunction(definition.parameters, documentation: text)
    try compiler.compile(definition.body)
    compiler.load(constant: .none)
    compiler.emit(.returnValue, effect: -1)
    finishFunction(compiler.finish(name: definition.name, span: definition.nameSpan), scope, flags, span)
    for decorator in definition.decorators.reversed() {
      code.span = decorator.span
      emit(.call, 1, effect: -1)
    }
    store(name: definition.name, definition.nameSpan)
  }

  func lambda(_ parameters: Parameters, _ body: Expression, _ span: Span) throws(SyntaxFault) {
    let flags = try outsideParts(parameters, returns: nil)
    let scope = child(span)
    let compiler = inner(scope, className: className)
    compiler.beginFunction(parameters, documentation: nil)
    try compiler.compile(body)
    compiler.code.span = body.span
    compiler.emit(.returnValue, effect: -1)
    finishFunction(compiler.finish(name: "<lambda>", span: span), scope, flags, span)
  }

  /// Defaults and annotations, evaluated where the function stands. Gives the bits of `makeFunction`.
  private func outsideParts(_ parameters: Parameters, returns: Expression?) throws(SyntaxFault) -> Int {
    var flags = 0
    let defaults = (parameters.positionalOnly + parameters.positional).compactMap(\.defaultValue)
    if !defaults.isEmpty {
      for value in defaults { try compile(value) }
      emit(.buildTuple, defaults.count, effect: 1 - defaults.count)
      flags |= 1
    }
    let keyword = parameters.keywordOnly.filter { $0.defaultValue != nil }
    if !keyword.isEmpty {
      for parameter in keyword {
        load(constant: .object(intern(mangled(parameter.name))))
        try compileOrNone(parameter.defaultValue)
      }
      emit(.buildMap, keyword.count, effect: 1 - 2 * keyword.count)
      flags |= 2
    }
    let annotated = parameters.all.filter { $0.annotation != nil }
    if !annotated.isEmpty || returns != nil {
      for parameter in annotated {
        load(constant: .object(intern(mangled(parameter.name))))
        if let annotation = parameter.annotation { try compile(annotation: annotation) }
      }
      if let returns {
        load(constant: .object(intern("return")))
        try compile(annotation: returns)
      }
      let count = annotated.count + (returns == nil ? 0 : 1)
      emit(.buildMap, count, effect: 1 - 2 * count)
      flags |= 4
    }
    return flags
  }

  private func beginFunction(_ parameters: Parameters, documentation: Value?) {
    configure = { parts in
      parts.positionalOnlyCount = parameters.positionalOnly.count
      parts.positionalCount = parameters.positionalOnly.count + parameters.positional.count
      parts.keywordOnlyCount = parameters.keywordOnly.count
      parts.hasVariadic = parameters.variadic != nil
      parts.hasKeywordVariadic = parameters.keywordVariadic != nil
      if let documentation { parts.documentation = documentation }
    }
    wrapCells()
  }

  /// Parameters and locals that inner functions share are put into cells first.
  private func wrapCells() {
    for name in scope.cells { emit(.makeCell, scope.slotOf[name] ?? 0, effect: 0) }
  }

  /// Pushes the function of finished code.
  private func finishFunction(_ made: Code, _ scope: Scope, _ flags: Int, _ span: Span) {
    code.span = span
    var flags = flags
    if !scope.free.isEmpty {
      for name in scope.free { emit(.loadClosure, self.scope.slotOf[name] ?? 0, effect: 1) }
      emit(.buildTuple, scope.free.count, effect: 1 - scope.free.count)
      flags |= 8
    }
    load(constant: .object(CodeObject(made)))
    emit(.makeFunction, flags, effect: -flags.nonzeroBitCount)
  }

  // MARK: class

  func compile(_ definition: ClassDefinition, _ span: Span) throws(SyntaxFault) {
    for decorator in definition.decorators { try compile(decorator) }
    let scope = child(definition.nameSpan)
    let compiler = inner(scope, className: definition.name)
    compiler.code.span = definition.nameSpan
    compiler.wrapCells()
    compiler.emit(.loadGlobal, compiler.code.name("__name__"), effect: 1)
    compiler.emit(.storeName, compiler.code.name("__module__"), effect: -1)
    compiler.load(constant: .string(compiler.qualifiedPrefix + definition.name))
    compiler.emit(.storeName, compiler.code.name("__qualname__"), effect: -1)
    if let text = Compiler.documentation(of: definition.body) {
      compiler.load(constant: text)
      compiler.emit(.storeName, compiler.code.name("__doc__"), effect: -1)
    }
    if scope.hasAnnotations { compiler.emit(.setupAnnotations, effect: 0) }
    try compiler.compile(definition.body)
    if let slot = scope.slotOf["__class__"], scope.cells.contains("__class__") {
      compiler.emit(.loadClosure, slot, effect: 1)
      compiler.emit(.copy, 1, effect: 1)
      compiler.emit(.storeName, compiler.code.name("__classcell__"), effect: -1)
    } else {
      compiler.load(constant: .none)
    }
    compiler.emit(.returnValue, effect: -1)
    code.span = span
    load(constant: .object(classBuilder))
    finishFunction(compiler.finish(name: definition.name, span: definition.nameSpan), scope, 0, span)
    load(constant: .object(intern(definition.name)))
    if definition.arguments.contains(where: { $0.kind == .starred || $0.kind == .doubleStarred }) {
      try spreadCall(definition.arguments, span, leading: 2)
    } else {
      try finishCall(definition.arguments, span, isMethod: false, extra: 2)
    }
    for decorator in definition.decorators.reversed() {
      code.span = decorator.span
      emit(.call, 1, effect: -1)
    }
    store(name: definition.name, definition.nameSpan)
  }

  // MARK: Comprehensions

  func comprehension(
    _ name: String, _ span: Span, _ parts: [Comprehension], _ kind: ComprehensionKind
  ) throws(SyntaxFault) {
    let scope = child(span)
    let compiler = inner(scope, className: className)
    var isGenerator = false
    if case .generator = kind { isGenerator = true }
    if isGenerator { scope.isGenerator = true }
    if scope.hasAwait {
      scope.isAsync = true
      if !isGenerator, !self.scope.isAsync {
        throw SyntaxFault(.context(.asynchronousComprehension), span)
      }
    }
    compiler.code.span = span
    compiler.configure = { $0.positionalCount = 1 }
    compiler.wrapCells()
    switch kind {
    case .list: compiler.emit(.buildList, 0, effect: 1)
    case .set: compiler.emit(.buildSet, 0, effect: 1)
    case .dictionary: compiler.emit(.buildMap, 0, effect: 1)
    case .generator: break
    }
    try compiler.comprehensionLoop(parts[...], kind, isFirst: true)
    if isGenerator { compiler.load(constant: .none) }
    compiler.code.span = span
    compiler.emit(.returnValue, effect: -1)
    finishFunction(compiler.finish(name: name, span: span), scope, 0, span)
    try compile(parts[0].iterable)
    code.span = parts[0].iterable.span
    emit(parts[0].isAsync ? .getAsyncIterator : .getIterator, effect: 0)
    code.span = span
    emit(.call, 1, effect: -1)
    if scope.isAsync, !isGenerator {
      emit(.getAwaitable, effect: 0)
      awaitTop()
    }
  }

  private func comprehensionLoop(
    _ parts: ArraySlice<Comprehension>, _ kind: ComprehensionKind, isFirst: Bool
  ) throws(SyntaxFault) {
    guard let part = parts.first else { return try comprehensionElement(kind) }
    if isFirst {
      load(name: ".0", part.iterable.span)
    } else {
      try compile(part.iterable)
      code.span = part.iterable.span
      emit(part.isAsync ? .getAsyncIterator : .getIterator, effect: 0)
    }
    let start = label()
    let end = label()
    let depth = code.depth
    code.bind(start)
    if part.isAsync {
      pullAsync(end, depth, part.iterable.span)
    } else {
      code.span = part.iterable.span
      code.jump(.forIterate, end, effect: 1, jumpEffect: -1)
    }
    loopDepth += 1
    try assign(to: part.target)
    for condition in part.conditions { try jumpIfFalse(condition, start) }
    try comprehensionLoop(parts.dropFirst(), kind, isFirst: false)
    code.jump(.jumpBackward, start)
    loopDepth -= 1
    code.bind(end)
    if part.isAsync {
      code.setDepth(depth + 1)
      emit(.endAsyncFor, effect: -2)
    }
  }

  private func comprehensionElement(_ kind: ComprehensionKind) throws(SyntaxFault) {
    switch kind {
    case .list(let element):
      try compile(element)
      emit(.listAppend, loopDepth + 1, effect: -1)
    case .set(let element):
      try compile(element)
      emit(.setAdd, loopDepth + 1, effect: -1)
    case .dictionary(let key, let value):
      try compile(key)
      try compile(value)
      emit(.mapAdd, loopDepth + 1, effect: -2)
    case .generator(let element):
      try compile(element)
      emit(.yieldValue, a: scope.isAsync ? 2 : 0, effect: 0)
      emit(.pop, effect: -1)
    }
  }
}
