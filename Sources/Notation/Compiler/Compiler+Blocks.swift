extension Compiler {
  /// A construct that `return`, `break` and `continue` have to leave in order.
  final class Block {
    enum Kind {
      case loop(continueLabel: Label, breakLabel: Label, hasIterator: Bool)
      /// The body of `try … except`: nothing to undo.
      case guarded
      /// The body of `try … finally`: the block is run on the way out.
      case finally([Statement])
      case with(isAsync: Bool, span: Span)
      /// An `except` block: the handled exception is put back; a name is unbound.
      case handler
      case handlerName(String)
      /// The copy of a `finally` block that runs for an exception, or a `with` that looks at one.
      case finallyHandler
      /// A `finally` block that runs on the way out, with the value that is returned under what it does.
      case returning
    }
    let kind: Kind
    /// Where its exceptions go.
    let handler: Label?
    let depth: Int
    fileprivate var start = -1
    fileprivate var segments: [(Int, Int)] = []
    fileprivate init(_ kind: Kind, handler: Label?, depth: Int) {
      self.kind = kind
      self.handler = handler
      self.depth = depth
    }
  }

  /// Enters a block whose exceptions go to `handler`, with the stack cut to `depth`.
  @discardableResult func push(_ kind: Block.Kind, handler: Label? = nil, depth: Int = 0) -> Block {
    let block = Block(kind, handler: handler, depth: depth)
    block.start = code.position
    blocks.append(block)
    return block
  }

  func pop(_ block: Block) {
    if block.handler != nil { block.segments.append((block.start, code.position)) }
    blocks.removeLast()
    if let handler = block.handler {
      for (start, end) in block.segments { code.protect(start, end, handler, depth: block.depth) }
    }
  }

  private func suspendProtection(_ block: Block) {
    if block.handler != nil { block.segments.append((block.start, code.position)) }
  }
  private func resumeProtection(_ block: Block) { block.start = code.position }

  // MARK: Leaving

  func compileReturn(_ value: Expression?, _ span: Span) throws(SyntaxFault) {
    guard scope.kind == .function else { throw SyntaxFault(.context(.outsideFunction("return")), span) }
    if scope.isAsync, scope.isGenerator, value != nil {
      throw SyntaxFault(.context(.returnValueInAsyncGenerator), span)
    }
    var hasValue = false
    if let value {
      if case .constant = value.kind {
      } else {
        try compile(value)
        hasValue = true
      }
    }
    let depth = code.depth
    try leave(downTo: 0, keepingTop: hasValue)
    if !hasValue { try compileOrNone(value) }
    code.span = span
    emit(.returnValue, effect: -1)
    code.markUnreachable()
    code.setDepth(hasValue ? depth - 1 : depth)
  }

  func compileBreak(_ span: Span) throws(SyntaxFault) {
    guard let position = innermostLoop(), case .loop(_, let target, let hasIterator) = blocks[position].kind else {
      throw SyntaxFault(.context(.breakOutsideLoop), span)
    }
    let depth = code.depth
    try leave(downTo: position + 1, keepingTop: false)
    if hasIterator { emit(.pop, effect: -1) }
    code.jump(.jump, target)
    code.setDepth(depth)
  }

  func compileContinue(_ span: Span) throws(SyntaxFault) {
    guard let position = innermostLoop(), case .loop(let target, _, _) = blocks[position].kind else {
      throw SyntaxFault(.context(.continueOutsideLoop), span)
    }
    let depth = code.depth
    try leave(downTo: position + 1, keepingTop: false)
    code.jump(.jumpBackward, target)
    code.setDepth(depth)
  }

  private func innermostLoop() -> Int? {
    blocks.lastIndex {
      if case .loop = $0.kind { return true }
      return false
    }
  }

  /// Emits what leaving the blocks from the innermost down to index `floor` takes.
  private func leave(downTo floor: Int, keepingTop: Bool) throws(SyntaxFault) {
    let saved = blocks
    var position = saved.count - 1
    while position >= floor {
      let block = saved[position]
      suspendProtection(block)
      blocks = Array(saved[..<position])
      try undo(block, keepingTop: keepingTop)
      position -= 1
    }
    blocks = saved
    position = saved.count - 1
    while position >= floor {
      resumeProtection(saved[position])
      position -= 1
    }
  }

  private func undo(_ block: Block, keepingTop: Bool) throws(SyntaxFault) {
    func popUnder() {
      if keepingTop { emit(.swap, 2, effect: 0) }
      emit(.pop, effect: -1)
    }
    switch block.kind {
    case .loop(_, _, let hasIterator): if hasIterator { popUnder() }
    case .guarded: break
    case .finally(let body):
      if keepingTop { blocks.append(Block(.returning, handler: nil, depth: 0)) }
      try compile(body)
      if keepingTop { blocks.removeLast() }
    case .returning: popUnder()
    case .with(let isAsync, let span):
      if keepingTop { emit(.swap, 2, effect: 0) }
      callExit(isAsync: isAsync, span)
    case .handler:
      if keepingTop { emit(.swap, 2, effect: 0) }
      emit(.popHandled, effect: -1)
    case .handlerName(let name):
      load(constant: .none)
      store(name: name, code.span)
      delete(name: name, code.span)
    case .finallyHandler:
      popUnder()
      if keepingTop { emit(.swap, 2, effect: 0) }
      emit(.popHandled, effect: -1)
    }
  }

  /// `exit` on top is called with three Nones.
  func callExit(isAsync: Bool, _ span: Span) {
    code.span = span
    for _ in 0..<3 { load(constant: .none) }
    emit(.call, 3, effect: -3)
    if isAsync {
      emit(.getAwaitable, a: 2, effect: 0)
      awaitTop()
    }
    emit(.pop, effect: -1)
  }

  // MARK: Loops

  func compileWhile(_ test: Expression, _ body: [Statement], _ otherwise: [Statement]) throws(SyntaxFault) {
    let start = label()
    let elseLabel = label()
    let end = label()
    code.bind(start)
    try jumpIfFalse(test, elseLabel)
    let block = push(.loop(continueLabel: start, breakLabel: end, hasIterator: false))
    try compile(body)
    code.jump(.jumpBackward, start)
    pop(block)
    code.bind(elseLabel)
    try compile(otherwise)
    code.bind(end)
  }

  func compileFor(
    _ target: Expression, _ iterable: Expression, _ body: [Statement], _ otherwise: [Statement], _ span: Span
  ) throws(SyntaxFault) {
    let start = label()
    let elseLabel = label()
    let end = label()
    try compile(iterable)
    code.span = span
    emit(.getIterator, effect: 0)
    code.bind(start)
    code.span = span
    code.jump(.forIterate, elseLabel, effect: 1, jumpEffect: -1)
    let block = push(.loop(continueLabel: start, breakLabel: end, hasIterator: true))
    try assign(to: target)
    try compile(body)
    code.jump(.jumpBackward, start)
    pop(block)
    code.bind(elseLabel)
    try compile(otherwise)
    code.bind(end)
  }

  func compileAsyncFor(
    _ target: Expression, _ iterable: Expression, _ body: [Statement], _ otherwise: [Statement], _ span: Span
  ) throws(SyntaxFault) {
    guard scope.isAsync else { throw SyntaxFault(.context(.outsideAsyncFunction("async for")), span) }
    let start = label()
    let ended = label()
    let end = label()
    try compile(iterable)
    code.span = span
    emit(.getAsyncIterator, effect: 0)
    let depth = code.depth
    code.bind(start)
    pullAsync(ended, depth, span)
    let block = push(.loop(continueLabel: start, breakLabel: end, hasIterator: true))
    try assign(to: target)
    try compile(body)
    code.jump(.jumpBackward, start)
    pop(block)
    code.bind(ended)
    code.setDepth(depth + 1)
    code.span = iterable.span
    emit(.endAsyncFor, effect: -2)
    try compile(otherwise)
    code.bind(end)
  }

  /// One pull of the async iterator on top; its end goes to `ended` as StopAsyncIteration.
  func pullAsync(_ ended: Label, _ depth: Int, _ span: Span) {
    code.span = span
    let start = code.position
    code.jump(.getAsyncNext, ended, effect: 1)
    awaitTop()
    assert(code.position - start == AsyncPull.count)
    code.protect(start, code.position, ended, depth: depth)
  }

  // MARK: with

  func compileWith(
    _ items: ArraySlice<WithItem>, _ body: [Statement], _ isAsync: Bool, _ span: Span
  ) throws(SyntaxFault) {
    guard let item = items.first else { return try compile(body) }
    if isAsync, !scope.isAsync { throw SyntaxFault(.context(.outsideAsyncFunction("async with")), span) }
    let exceptional = label()
    let cleanup = label()
    let suppressed = label()
    let end = label()
    try compile(item.context)
    code.span = span
    emit(isAsync ? .beforeAsyncWith : .beforeWith, effect: 1)
    if isAsync {
      emit(.getAwaitable, a: 1, effect: 0)
      awaitTop()
    }
    let depth = code.depth - 1
    let block = push(.with(isAsync: isAsync, span: span), handler: exceptional, depth: depth)
    if let target = item.target {
      try assign(to: target)
    } else {
      emit(.pop, effect: -1)
    }
    try compileWith(items.dropFirst(), body, isAsync, span)
    pop(block)
    callExit(isAsync: isAsync, span)
    code.jump(.jump, end)

    code.bind(exceptional)
    code.setDepth(depth + 1)
    code.span = span
    emit(.pushHandled, effect: 1)
    let start = code.position
    emit(.withExceptStart, effect: 1)
    if isAsync {
      emit(.getAwaitable, a: 2, effect: 0)
      awaitTop()
    }
    code.jump(.popJumpIfTrue, suppressed, effect: -1)
    emit(.reraise, effect: -1)
    code.protect(start, code.position, cleanup, depth: depth + 1)
    code.bind(suppressed)
    emit(.pop, effect: -1)
    emit(.popHandled, effect: -1)
    emit(.pop, effect: -1)
    code.jump(.jump, end)
    restoreAndReraise(cleanup, depth: depth + 2)
    code.bind(end)
    code.setDepth(depth - 1)
  }

  /// A new exception out of a handler: the one handled before is put back, then it goes on.
  private func restoreAndReraise(_ cleanup: Label, depth: Int) {
    code.bind(cleanup)
    code.setDepth(depth)
    emit(.swap, 2, effect: 0)
    emit(.popHandled, effect: -1)
    emit(.reraise, effect: -1)
    code.markUnreachable()
  }

  // MARK: try

  func compileTry(
    _ body: [Statement], _ handlers: [ExceptHandler], _ otherwise: [Statement], _ finally: [Statement]
  ) throws(SyntaxFault) {
    if finally.isEmpty {
      try compileExcept(body, handlers, otherwise)
      return
    }
    let exceptional = label()
    let cleanup = label()
    let end = label()
    let depth = code.depth
    let block = push(.finally(finally), handler: exceptional, depth: depth)
    if handlers.isEmpty { try compile(body) } else { try compileExcept(body, handlers, otherwise) }
    pop(block)
    try compile(finally)
    code.jump(.jump, end)

    code.bind(exceptional)
    code.setDepth(depth + 1)
    emit(.pushHandled, effect: 1)
    let handlerBlock = push(.finallyHandler, handler: cleanup, depth: depth + 1)
    try compile(finally)
    emit(.reraise, effect: -1)
    pop(handlerBlock)
    restoreAndReraise(cleanup, depth: depth + 2)
    code.bind(end)
    code.setDepth(depth)
  }

  private func compileExcept(
    _ body: [Statement], _ handlers: [ExceptHandler], _ otherwise: [Statement]
  ) throws(SyntaxFault) {
    let exceptional = label()
    let cleanup = label()
    let end = label()
    let depth = code.depth
    let block = push(.guarded, handler: exceptional, depth: depth)
    try compile(body)
    pop(block)
    try compile(otherwise)
    code.jump(.jump, end)

    code.bind(exceptional)
    code.setDepth(depth + 1)
    emit(.pushHandled, effect: 1)
    let handlerBlock = push(.handler, handler: cleanup, depth: depth + 1)
    for (position, handler) in handlers.enumerated() {
      code.setDepth(depth + 2)
      let next = label()
      code.span = handler.span
      if let type = handler.type {
        try compile(type)
        code.span = type.span
        emit(.matchException, effect: 0)
        code.jump(.popJumpIfFalse, next, effect: -1)
      } else if position < handlers.count - 1 {
        throw SyntaxFault(.context(.bareExceptBeforeOthers), handler.span)
      }
      try compileHandlerBody(handler)
      emit(.popHandled, effect: -1)
      code.jump(.jump, end)
      code.bind(next)
      code.setDepth(depth + 2)
    }
    emit(.reraise, effect: -1)
    pop(handlerBlock)
    restoreAndReraise(cleanup, depth: depth + 2)
    code.bind(end)
    code.setDepth(depth)
  }

  /// previous exception → previous
  private func compileHandlerBody(_ handler: ExceptHandler) throws(SyntaxFault) {
    guard let name = handler.name else {
      emit(.pop, effect: -1)
      try compile(handler.body)
      return
    }
    store(name: name, handler.span)
    let unbind = label()
    let done = label()
    let depth = code.depth
    let block = push(.handlerName(name), handler: unbind, depth: depth)
    try compile(handler.body)
    pop(block)
    forget(name, handler.span)
    code.jump(.jump, done)
    code.bind(unbind)
    code.setDepth(depth + 1)
    forget(name, handler.span)
    emit(.reraise, effect: -1)
    code.bind(done)
    code.setDepth(depth)
  }

  private func forget(_ name: String, _ span: Span) {
    load(constant: .none)
    store(name: name, span)
    delete(name: name, span)
  }
}
