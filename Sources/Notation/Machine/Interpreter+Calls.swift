// The parts of instructions that are not worth a place in the loop: calls and context managers.
extension Machine {
  /// A frame to run next, or the generator that the call made of it.
  struct PreparedCall {
    let frame: FramePointer
    let generator: Value?
  }

  /// Binds the arguments of a Python function.
  func prepareCall(_ function: FunctionObject, _ arguments: Arguments, _ keywords: [StrObject]) throws -> PreparedCall {
    let frame = try makeFrame(function, arguments, keywords)
    let code = function.code
    if code.isGenerator || code.isCoroutine {
      return PreparedCall(frame: frame, generator: .object(makeGenerator(frame)))
    }
    do { try enter() } catch {
      Frame.free(frame)
      throw error
    }
    return PreparedCall(frame: frame, generator: nil)
  }

  /// callable [self] arguments… names
  func callWithKeywords(_ sp: UnsafeMutablePointer<Value>, _ total: Int, isMethod: Bool) throws -> Value {
    let keywords = (sp[-1].asTuple?.elements ?? []).compactMap(\.asStr)
    var base = sp - total - 2
    var count = total
    if isMethod {
      if base[-1].isUndefined {
        // undefined callable arguments…
      } else {
        base -= 1
        count += 1
      }
    }
    return try callVector(base.pointee, Arguments(base + 1, count: count - keywords.count), keywords)
  }

  /// callable tuple [dict]
  func callSpread(_ sp: UnsafeMutablePointer<Value>, hasMap: Bool) throws -> Value {
    let callee = hasMap ? sp[-3] : sp[-2]
    let positional = (hasMap ? sp[-2] : sp[-1]).asTuple?.elements ?? []
    var keywords: [(name: StrObject, value: Value)] = []
    if hasMap, let table = sp[-1].asDict?.table {
      for pair in table.pairs {
        guard let name = pair.key.asStr else { throw typeError("keywords must be strings") }
        keywords.append((name.isInterned ? name : intern(name.text), pair.value))
      }
    }
    return try call(callee, arguments: positional, keywords: keywords)
  }

  func makeFunction(_ sp: inout UnsafeMutablePointer<Value>, _ flags: Int, _ frame: FramePointer) {
    func pop() -> Value {
      sp -= 1
      return sp.move()
    }
    guard case .object(let codeObject) = pop() else { return }
    let code = unsafeDowncast(codeObject, to: CodeObject.self).code
    var closure: [CellObject] = []
    if flags & 8 != 0, let cells = pop().asTuple {
      closure = cells.elements.compactMap { $0.object.map { unsafeDowncast($0, to: CellObject.self) } }
    }
    let annotations = flags & 4 != 0 ? pop().asDict : nil
    let keywordDefaults = flags & 2 != 0 ? pop().asDict : nil
    let defaults = flags & 1 != 0 ? pop().asTuple?.elements ?? [] : []
    let globals = frame.pointee.function._withUnsafeGuaranteedRef { $0.globals }
    let function = FunctionObject(
      code: code, globals: globals, defaults: defaults, closure: closure,
      module: globals.table[names.name] ?? .none)
    function.annotations = annotations
    function.keywordDefaults = keywordDefaults
    sp.initialize(to: .object(function))
    sp += 1
  }

  // MARK: Context managers

  /// The bound `__exit__` and what `__enter__` gave.
  func enterContext(_ manager: Value) throws -> (exit: Value, entered: Value) {
    guard let enter = try special(manager, names.enter), let exit = try special(manager, names.exit) else {
      throw notAManager(manager, names.enter, names.exit, hint: names.aenter, "'async with'")
    }
    return (exit, try call(enter))
  }

  /// The bound `__aexit__` and the awaitable of `__aenter__`.
  func enterAsyncContext(_ manager: Value) throws -> (exit: Value, entered: Value) {
    guard let enter = try special(manager, names.aenter), let exit = try special(manager, names.aexit) else {
      throw notAManager(manager, names.aenter, names.aexit, hint: names.enter, "'with'")
    }
    return (exit, try call(enter))
  }

  private func notAManager(
    _ manager: Value, _ enter: StrObject, _ exit: StrObject, hint: StrObject, _ word: String
  ) -> Raised {
    let kind = enter === names.aenter ? "asynchronous context manager" : "context manager"
    let isMissingExitOnly = lookUp(manager.type, enter) != nil
    let detail = isMissingExitOnly ? " (missed \(exit.string) method)" : ""
    _ = (hint, word)
    return typeError("'\(manager.type.name)' object does not support the \(kind) protocol\(detail)")
  }

  /// A special method of the class, bound; nil when there is none.
  func special(_ value: Value, _ name: StrObject) throws -> Value? {
    guard let found = lookUp(value.type, name) else { return nil }
    return try bind(found, to: value, value.type)
  }
}
