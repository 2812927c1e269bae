import Notation

// Running the program's own statements.
extension Session {
  /// Runs statements. Typed ones run one by one, so that what each built is known; a file runs as a whole.
  func perform(_ module: Module, _ source: Source) throws {
    guard isTyped else { return try execute(module, source) }
    for statement in module.body {
      builds.begin()
      defer { builds.end() }
      try execute(Module(body: [statement]), source)
      for name in statement.boundNames { showReceipt(of: name) }
    }
    warnAboutCoroutines()
    noteOwnDefinitions(module)
  }

  /// The course's printed definitions, pasted, take the place of the built-in ones: runs then look different.
  private func noteOwnDefinitions(_ module: Module) {
    let names = module.body.compactMap { statement -> String? in
      guard case .function(let definition) = statement.kind, Machine.courseNames.contains(definition.name) else {
        return nil
      }
      return definition.name
    }
    if !names.isEmpty { emit(.note(.ownDefinitions(names))) }
  }

  private func execute(_ module: Module, _ source: Source) throws {
    do { try machine.execute(module, source, interactive: isTyped) } catch let fault as SyntaxFault {
      // What only compiling finds (`return` outside a function) belongs to this text.
      throw TextFault(fault: fault, source: source)
    }
  }

  /// A statement that binds a new stream is answered by its receipt.
  private func showReceipt(of name: String) {
    guard let stream = machine.main.namespace.table[intern(name)]?.object as? StreamObject,
      builds.isNew(stream.node), let entry = builds.entry(for: stream.node)
    else { return }
    emit(
      .receipt(
        PurityReceipt(name: name, nodes: stream.node.count, effects: entry.effects, printed: entry.printed)))
  }

  /// Shows the value of an expression, as Python's prompt does; a stream by its receipt. `_` is then that value.
  func display(_ value: Value) throws {
    if value.isNone { return }
    if let node = streamNode(value) {
      let entry = builds.entry(for: node)
      emit(
        .receipt(
          PurityReceipt(
            nodes: node.count, effects: value.object is StreamObject ? entry?.effects : [],
            printed: value.object is StreamObject && entry?.printed == true, source: source(of: value, node))))
    } else {
      emit(.value(try machine.repr(value).string))
      if value.type.name == "coroutine", let generator = value.asGenerator {
        emit(.note(.coroutineNotAwaited(name: generator.name.asStr?.string ?? "coroutine")))
      }
    }
    machine.builtins.namespace.table.set(intern("_"), value)
  }

  /// The description of what is a stream for certain: a value of the library, or an async generator function of the
  /// program that needs no arguments.
  func streamNode(_ value: Value) -> StreamNode? {
    if let stream = value.object as? StreamObject { return stream.node }
    return machine.isAsyncGeneratorFunction(value) ? machine.describe(value) : nil
  }

  private func source(of value: Value, _ node: StreamNode) -> String? {
    value.object is StreamObject ? nil : node.label
  }

  /// Python says that a coroutine was dropped unawaited by a warning, which went out already.
  private func warnAboutCoroutines() { machine.neverAwaited.removeAll() }
}

/// A text that turned out to be no program when it was compiled, before any of it ran.
struct TextFault: Error {
  let fault: SyntaxFault
  let source: Source
}

extension Statement {
  /// The plain names that the statement binds by assignment.
  fileprivate var boundNames: [String] {
    switch kind {
    case .assign(let targets, _): targets.flatMap(\.names)
    case .annotatedAssign(let target, _, let value, _): value == nil ? [] : target.names
    default: []
    }
  }
}

extension Expression {
  fileprivate var names: [String] {
    switch kind {
    case .name(let name): [name]
    case .tuple(let parts), .list(let parts): parts.flatMap(\.names)
    case .starred(let part): part.names
    default: []
    }
  }
}
