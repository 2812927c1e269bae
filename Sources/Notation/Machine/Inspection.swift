// What a host that shows values to people asks for. Nothing here runs code of the program.

/// The candidate that was probably meant by `name`: the nearest one by CPython's measure, the first of equals; nil when
/// none is near.
package func nearestName(to name: String, among candidates: [String]) -> String? {
  closestName(to: name, among: candidates)
}

extension Machine {
  /// The parameters of a function as they are written in its signature, `self` of a bound method left out; nil for what
  /// has none that are known. Defaults are left out, since showing them could run code.
  package func parameters(of value: Value) -> [ParameterDescription]? {
    guard case .object(let object) = value else { return nil }
    switch object.kind {
    case .function: return describe(unsafeDowncast(object, to: FunctionObject.self))
    case .native:
      return unsafeDowncast(object, to: NativeObject.self).signature.parameters.map {
        ParameterDescription(name: $0.name, kind: $0.kind, isRequired: $0.isRequired)
      }
    case .boundMethod:
      guard let all = parameters(of: unsafeDowncast(object, to: BoundMethodObject.self).function) else { return nil }
      return Array(all.dropFirst())
    case .type:
      let cls = unsafeDowncast(object, to: TypeObject.self)
      guard let initializer = lookUp(cls, names.initialize), initializer.kind == .function else { return nil }
      return parameters(of: initializer).map { Array($0.dropFirst()) }
    default: return nil
    }
  }

  private func describe(_ function: FunctionObject) -> [ParameterDescription] {
    let code = function.code
    var result: [ParameterDescription] = []
    let firstDefault = code.positionalCount - function.defaults.count
    for position in 0..<code.positionalCount {
      result.append(
        ParameterDescription(
          name: code.localNames[position].string,
          kind: position < code.positionalOnlyCount ? .positionalOnly : .positional, isRequired: position < firstDefault
        ))
    }
    var next = code.positionalCount
    for position in next..<next + code.keywordOnlyCount {
      let name = code.localNames[position]
      result.append(
        ParameterDescription(
          name: name.string, kind: .keywordOnly, isRequired: function.keywordDefaults?.table[name] == nil))
    }
    next += code.keywordOnlyCount
    if code.hasVariadic {
      let variadic = ParameterDescription(name: code.localNames[next].string, kind: .variadic, isRequired: false)
      result.insert(variadic, at: code.positionalCount)
      next += 1
    }
    if code.hasKeywordVariadic {
      result.append(ParameterDescription(name: code.localNames[next].string, kind: .keywordVariadic, isRequired: false))
    }
    return result
  }

  /// Whether calling the value gives an async generator.
  package func isAsyncGeneratorFunction(_ value: Value) -> Bool { value.asFunction?.code.isAsyncGenerator ?? false }

  /// The names after a dot that can be told without running anything: those stored in the value and in its classes.
  package func storedAttributeNames(of value: Value) -> [String] {
    if let module = value.asModule { return module.namespace.table.keys.compactMap { $0.asStr?.string } }
    let classes = value.asType?.mro ?? value.type.mro
    var keys = classes.flatMap { $0.namespace.table.keys }
    if value.asType == nil, case .object(let object) = value { keys += storedDictionary(of: object)?.table.keys ?? [] }
    return sortedNames(keys).map(\.string)
  }

  /// An attribute that is stored in the value or in its class, found without running anything: a property, a
  /// `__getattr__` or another descriptor gives nil.
  package func storedAttribute(_ value: Value, _ name: String) -> Value? {
    let key = intern(name)
    if let module = value.asModule { return module.namespace.table[key] }
    if let cls = value.asType { return plain(cls.find(key)) }
    guard case .object(let object) = value else { return plain(value.type.find(key)) }
    if let own = storedDictionary(of: object)?.table[key] { return own }
    return plain(object.cls.find(key))
  }

  private func storedDictionary(of object: Object) -> DictObject? {
    // An instance makes its dictionary when it is asked for the first time.
    object.kind == .instance ? unsafeDowncast(object, to: Instance.self).dictionary : object.attributes
  }

  private func plain(_ value: Value?) -> Value? {
    switch value?.kind {
    case .property, .getSet: return nil
    case .staticMethod, .classMethod: return (value?.object as? WrappedMethodObject)?.function
    default: return value
    }
  }

  /// Virtual seconds since the machine was made.
  package var virtualTime: Double { loop.now }

  /// Runs what is left for the loop while nothing waits for it: the closing of async generators that the program
  /// abandoned before their end.
  /// - Throws: `KeyboardInterrupt`; `Halt`. What the closing itself raises is reported, as CPython's loop does.
  package func finishAbandoned() throws {
    Machine.current = self
    try loop.settle(self, limit: 10_000)
  }

  /// The name that a NameError misses.
  package func missingName(_ exception: ExceptionObject) -> String? {
    exception.field(names.nameAttribute)?.asStr?.string
  }

  /// The value of a text that is one expression, in `__main__`, with the text's own lines in tracebacks.
  /// - Parameter parameters: when given, the value is the function of these parameters that the expression is the body of.
  /// - Throws: `SyntaxFault` when it is not one expression; `Raised`; `Halt`.
  package func evaluate(_ source: Source, asFunctionOf parameters: [String]? = nil) throws -> Value {
    let module = try parseModule(source)
    guard module.body.count == 1, case .expression(var expression) = module.body[0].kind else {
      throw SyntaxFault(.invalidSyntax, module.body.first?.span ?? Span(0, source.bytes.count))
    }
    if let parameters {
      var list = Parameters()
      list.positional = parameters.map { .init(name: $0, nameSpan: expression.span) }
      expression = Expression(.lambda(list, body: expression), expression.span)
    }
    let hidden = "__evaluated__"
    let statement = Statement(
      .assign(targets: [Expression(.name(hidden), expression.span)], value: expression), expression.span)
    try execute(Module(body: [statement]), source)
    let position = main.namespace.table.find(intern(hidden))
    return position < 0 ? .none : main.namespace.table.remove(at: position)
  }
}

/// One parameter of a function.
package struct ParameterDescription {
  package let name: String
  package let kind: NativeSignature.Parameter.Kind
  package let isRequired: Bool

  /// As a signature shows it: `x`, `x=…`, `*args`, `**options`.
  package var text: String {
    switch kind {
    case .variadic: "*" + name
    case .keywordVariadic: "**" + name
    default: isRequired ? name : name + "=..."
    }
  }
}

extension ExceptionObject {
  package var isKeyboardInterrupt: Bool { cls.isSubclass(of: builtin.keyboardInterrupt) }
  package var isSystemExit: Bool { cls.isSubclass(of: builtin.systemExit) }
}

/// What Ctrl-C raises.
package func keyboardInterrupt() -> Raised { Raised(ExceptionObject(builtin.keyboardInterrupt)) }

extension Machine {
  /// The documentation text that is stored with a function, class or module; nil when there is none.
  package func storedDocumentation(_ value: Value) -> String? {
    guard case .object(let object) = value else { return nil }
    switch object.kind {
    case .function: return unsafeDowncast(object, to: FunctionObject.self).documentation.asStr?.string
    case .native: return unsafeDowncast(object, to: NativeObject.self).documentation.asStr?.string
    case .boundMethod: return storedDocumentation(unsafeDowncast(object, to: BoundMethodObject.self).function)
    case .type: return unsafeDowncast(object, to: TypeObject.self).namespace.table[names.doc]?.asStr?.string
    case .module: return unsafeDowncast(object, to: ModuleObject.self).namespace.table[names.doc]?.asStr?.string
    default: return nil
    }
  }
}
