extension Machine {
  /// Runs a whole program in `__main__`.
  /// - Throws: `SyntaxFault` when the text is no program; `Raised`; `Halt`.
  package func execute(_ source: Source, interactive: Bool = false) throws {
    let module = try parseModule(source)
    try execute(module, source, interactive: interactive)
  }

  /// Runs a parsed program in `__main__`.
  package func execute(_ module: Module, _ source: Source, interactive: Bool = false) throws {
    let code = try Compiler.compile(
      module, source: source, interactive: interactive, annotationsAsText: interactive && typedAnnotationsAreText)
    // At a prompt a future statement holds for what is typed after it.
    if interactive, Compiler.hasTextAnnotations(module) { typedAnnotationsAreText = true }
    try execute(code, globals: main.namespace)
  }

  func execute(_ code: Code, globals: DictObject) throws {
    Machine.current = self
    let function = FunctionObject(code: code, globals: globals, defaults: [], closure: [], module: .none)
    _ = try enterFrame(Frame.make(function))
  }

  /// Runs a text of the library in a namespace of its own.
  func executeLibrary(_ text: String, name: String, globals: DictObject) throws {
    let source = Source(name: name, text: text)
    try execute(Compiler.compile(parseModule(source), source: source), globals: globals)
  }

  /// The value of one expression.
  /// - Throws: `SyntaxFault` when the text is not one expression; `Raised`; `Halt`.
  package func evaluate(_ text: String, globals: DictObject? = nil, name: String = "<string>") throws -> Value {
    let source = Source(name: name, text: "(" + text + "\n)")
    let module = try parseModule(source)
    guard module.body.count == 1, case .expression(let expression) = module.body[0].kind else {
      throw SyntaxFault(.invalidSyntax, Span(0, text.utf8.count))
    }
    let result = Statement(
      .assign(targets: [Expression(.name("__evaluated__"), expression.span)], value: expression), expression.span)
    let namespace = globals ?? main.namespace
    try execute(Compiler.compile(Module(body: [result]), source: source), globals: namespace)
    let position = namespace.table.find(intern("__evaluated__"))
    return position < 0 ? .none : namespace.table.remove(at: position)
  }
}
