/// Walks a tree once and notes which scope binds and uses which names.
struct ScopeBuilder {
  private var scope: Scope
  /// The innermost class, for names like `__private`.
  private var className: String?

  private init(_ scope: Scope) { self.scope = scope }

  /// The resolved scope of a module, with all inner ones.
  /// - Throws: a fault for `nonlocal` without a binding, a parameter declared global, and their like.
  static func build(_ module: Module) throws(SyntaxFault) -> Scope {
    let root = Scope(kind: .module, name: "<module>", parent: nil)
    var builder = ScopeBuilder(root)
    for statement in module.body { try builder.visit(statement) }
    try root.resolve(visible: [])
    return root
  }

  private func mangled(_ name: String) -> String { mangle(name, inClass: className) }

  private mutating func inner(
    _ kind: Scope.Kind, _ name: String, _ key: Span, _ body: (inout ScopeBuilder) throws(SyntaxFault) -> Void
  ) throws(SyntaxFault) {
    let child = Scope(kind: kind, name: name, parent: scope)
    scope.children[key] = child
    scope.order.append(child)
    var builder = ScopeBuilder(child)
    builder.className = kind == .classBody ? name : className
    try body(&builder)
  }

  // MARK: Statements

  private mutating func visit(_ statements: [Statement]) throws(SyntaxFault) {
    for statement in statements { try visit(statement) }
  }

  private mutating func visit(_ statement: Statement) throws(SyntaxFault) {
    switch statement.kind {
    case .expression(let value): try visit(value)
    case .assign(let targets, let value):
      try visit(value)
      for target in targets { try bindTarget(target) }
    case .augmentedAssign(let target, _, let value):
      try visit(target)
      try bindTarget(target)
      try visit(value)
    case .annotatedAssign(let target, let annotation, let value, let simple):
      if scope.kind == .module || scope.kind == .classBody { scope.hasAnnotations = true }
      if case .name(let name) = target.kind {
        if simple || value != nil { try bindName(name, target.span) }
      } else {
        try bindTarget(target)
      }
      if !scope.isFunctionLike || !simple { try visit(annotation) }
      if let value { try visit(value) }
    case .return(let value): try visit(value)
    case .delete(let targets): for target in targets { try bindTarget(target) }
    case .pass, .break, .continue: break
    case .raise(let exception, let cause):
      try visit(exception)
      try visit(cause)
    case .global(let list): try declare(list, statement.span, isGlobal: true)
    case .nonlocal(let list): try declare(list, statement.span, isGlobal: false)
    case .assert(let test, let message):
      try visit(test)
      try visit(message)
    case .import(let aliases):
      for alias in aliases {
        try bindName(alias.alias ?? String(alias.name.prefix { $0 != "." }), alias.span)
      }
    case .importFrom(_, let aliases, _):
      for alias in aliases { try bindName(alias.alias ?? alias.name, alias.span) }
    case .if(let test, let then, let otherwise):
      try visit(test)
      try visit(then)
      try visit(otherwise)
    case .while(let test, let body, let otherwise):
      try visit(test)
      try visit(body)
      try visit(otherwise)
    case .for(let target, let iterable, let body, let otherwise, let isAsync):
      if isAsync { scope.hasAwait = true }
      try visit(iterable)
      try bindTarget(target)
      try visit(body)
      try visit(otherwise)
    case .with(let items, let body, let isAsync):
      if isAsync { scope.hasAwait = true }
      for item in items {
        try visit(item.context)
        if let target = item.target { try bindTarget(target) }
      }
      try visit(body)
    case .try(let body, let handlers, let otherwise, let finally, _):
      try visit(body)
      for handler in handlers {
        try visit(handler.type)
        if let name = handler.name { try bindName(name, handler.span) }
        try visit(handler.body)
      }
      try visit(otherwise)
      try visit(finally)
    case .match(let subject, let cases):
      try visit(subject)
      for oneCase in cases {
        try visit(oneCase.pattern)
        try visit(oneCase.guardExpression)
        try visit(oneCase.body)
      }
    case .function(let definition): try visit(definition)
    case .class(let definition): try visit(definition)
    }
  }

  private mutating func declare(_ list: [String], _ span: Span, isGlobal: Bool) throws(SyntaxFault) {
    let word = isGlobal ? "global" : "nonlocal"
    if !isGlobal, scope.kind == .module {
      throw SyntaxFault(.context(.nonlocalInModule), span)
    }
    for plain in list {
      let name = mangled(plain)
      if scope.parameters.contains(name) {
        throw SyntaxFault(.context(.parameterAndDeclaration(name, keyword: word)), span)
      }
      if scope.kind != .module || !isGlobal {
        if scope.boundSet.contains(name) {
          throw SyntaxFault(.context(.assignedBeforeDeclaration(name, keyword: word)), span)
        }
        if scope.used.contains(name) {
          throw SyntaxFault(.context(.usedBeforeDeclaration(name, keyword: word)), span)
        }
      }
      if isGlobal ? scope.nonlocals.contains(name) : scope.globals.contains(name) {
        throw SyntaxFault(.context(.nonlocalAndGlobal(name)), span)
      }
      if isGlobal {
        scope.globals.insert(name)
      } else {
        scope.nonlocals.insert(name)
        scope.nonlocalSpans[name] = span
      }
    }
  }

  private mutating func visit(_ definition: FunctionDefinition) throws(SyntaxFault) {
    for decorator in definition.decorators { try visit(decorator) }
    try visitOutside(definition.parameters)
    try visit(definition.returns)
    try bindName(definition.name, definition.nameSpan)
    try inner(.function, definition.name, definition.nameSpan) { builder throws(SyntaxFault) in
      builder.scope.isAsync = definition.isAsync
      try builder.bindParameters(definition.parameters)
      try builder.visit(definition.body)
    }
  }

  private mutating func visit(_ definition: ClassDefinition) throws(SyntaxFault) {
    for decorator in definition.decorators { try visit(decorator) }
    for argument in definition.arguments { try visit(argument.value) }
    try bindName(definition.name, definition.nameSpan)
    try inner(.classBody, definition.name, definition.nameSpan) { builder throws(SyntaxFault) in
      try builder.visit(definition.body)
    }
  }

  /// Defaults and annotations belong to the scope around.
  private mutating func visitOutside(_ parameters: Parameters) throws(SyntaxFault) {
    for parameter in parameters.all {
      try visit(parameter.defaultValue)
      try visit(parameter.annotation)
    }
  }

  private mutating func bindParameters(_ parameters: Parameters) throws(SyntaxFault) {
    for parameter in parameters.inSlotOrder {
      let name = mangled(parameter.name)
      if scope.parameters.contains(name) {
        throw SyntaxFault(.duplicateParameter(parameter.name), parameter.nameSpan)
      }
      scope.parameters.append(name)
      scope.bind(name)
    }
  }

  // MARK: Targets

  private func bindName(_ plain: String, _ span: Span) throws(SyntaxFault) {
    if plain == "__debug__" { throw SyntaxFault(.cannotAssign(what: "__debug__"), span) }
    scope.bind(mangled(plain))
  }

  private mutating func bindTarget(_ target: Expression) throws(SyntaxFault) {
    switch target.kind {
    case .name(let name): try bindName(name, target.span)
    case .tuple(let elements), .list(let elements): for element in elements { try bindTarget(element) }
    case .starred(let inner): try bindTarget(inner)
    default: try visit(target)
    }
  }

  private mutating func visit(_ pattern: Pattern) throws(SyntaxFault) {
    switch pattern.kind {
    case .value(let value): try visit(value)
    case .singleton: break
    case .sequence(let patterns), .or(let patterns): for inner in patterns { try visit(inner) }
    case .star(let name): if let name { try bindName(name, pattern.span) }
    case .mapping(let keys, let patterns, let rest):
      for key in keys { try visit(key) }
      for inner in patterns { try visit(inner) }
      if let rest { try bindName(rest, pattern.span) }
    case .class(let cls, let positional, let keywords):
      try visit(cls)
      for inner in positional { try visit(inner) }
      for keyword in keywords { try visit(keyword.pattern) }
    case .as(let inner, let name):
      if let inner { try visit(inner) }
      if let name { try bindName(name, pattern.span) }
    }
  }

  // MARK: Expressions

  private mutating func visit(_ expression: Expression?) throws(SyntaxFault) {
    if let expression { try visit(expression) }
  }

  private mutating func visit(_ expression: Expression) throws(SyntaxFault) {
    switch expression.kind {
    case .constant: break
    case .name(let name):
      scope.use(mangled(name))
      if name == "super", scope.isFunctionLike { scope.use("__class__") }
    case .tuple(let elements), .list(let elements), .set(let elements), .boolean(_, let elements):
      for element in elements { try visit(element) }
    case .dictionary(let pairs):
      for pair in pairs {
        try visit(pair.key)
        try visit(pair.value)
      }
    case .unary(_, let operand): try visit(operand)
    case .binary: try visitChain(expression)
    case .comparison(let first, let rest):
      try visit(first)
      for part in rest { try visit(part.right) }
    case .call(let callee, let arguments):
      try visit(callee)
      for argument in arguments { try visit(argument.value) }
    case .attribute(let object, _, _): try visit(object)
    case .subscript(let object, let index):
      try visit(object)
      try visit(index)
    case .slice(let lower, let upper, let step):
      try visit(lower)
      try visit(upper)
      try visit(step)
    case .starred(let inner): try visit(inner)
    case .conditional(let test, let then, let otherwise):
      try visit(test)
      try visit(then)
      try visit(otherwise)
    case .lambda(let parameters, let body):
      try visitOutside(parameters)
      try inner(.function, "<lambda>", expression.span) { builder throws(SyntaxFault) in
        try builder.bindParameters(parameters)
        try builder.visit(body)
      }
    case .listComprehension(let element, let parts):
      try comprehension("<listcomp>", expression.span, parts, [element])
    case .setComprehension(let element, let parts):
      try comprehension("<setcomp>", expression.span, parts, [element])
    case .dictionaryComprehension(let key, let value, let parts):
      try comprehension("<dictcomp>", expression.span, parts, [key, value])
    case .generator(let element, let parts):
      try comprehension("<genexpr>", expression.span, parts, [element])
    case .await(let operand):
      scope.hasAwait = true
      try visit(operand)
    case .yield(let operand):
      try noteYield(expression.span)
      try visit(operand)
    case .yieldFrom(let operand):
      try noteYield(expression.span)
      try visit(operand)
    case .namedExpression(let name, let span, let value):
      try visit(value)
      try bindWalrus(mangled(name), span)
    case .formattedString(let parts): try visit(parts)
    }
  }

  /// A long `a + b + c …` leans to the left: its spine is walked without recursion.
  private mutating func visitChain(_ expression: Expression) throws(SyntaxFault) {
    var rights: [Expression] = []
    var current = expression
    while case .binary(_, let left, let right) = current.kind {
      rights.append(right)
      current = left
    }
    try visit(current)
    for right in rights.reversed() { try visit(right) }
  }

  private func noteYield(_ span: Span) throws(SyntaxFault) {
    switch scope.kind {
    case .function: scope.isGenerator = true
    case .comprehension:
      let words = [
        "<listcomp>": "list comprehension", "<setcomp>": "set comprehension", "<dictcomp>": "dict comprehension",
      ]
      throw SyntaxFault(.context(.yieldInComprehension(words[scope.name] ?? "generator expression")), span)
    default: throw SyntaxFault(.context(.outsideFunction("yield")), span)
    }
  }

  private mutating func visit(_ parts: [FormattedPart]) throws(SyntaxFault) {
    for part in parts {
      if case .field(let value, _, _, let format) = part {
        try visit(value)
        try visit(format)
      }
    }
  }

  private mutating func bindWalrus(_ name: String, _ span: Span) throws(SyntaxFault) {
    var target = scope
    while target.kind == .comprehension {
      if target.boundSet.contains(name) {
        throw SyntaxFault(.context(.rebindsIterationVariable(name)), span)
      }
      guard let parent = target.parent else { break }
      // Every comprehension on the way takes the name from outside.
      target.use(name)
      if parent.kind == .module {
        target.globals.insert(name)
      } else {
        target.nonlocals.insert(name)
      }
      target = parent
    }
    if target.kind == .classBody, target !== scope {
      throw SyntaxFault(.context(.namedExpressionInClassComprehension), span)
    }
    if target.globals.contains(name) {
      var inner = scope
      while inner !== target {
        inner.nonlocals.remove(name)
        inner.globals.insert(name)
        guard let parent = inner.parent else { break }
        inner = parent
      }
    }
    target.bind(name)
    if target !== scope { scope.bind(name) }
  }

  private mutating func comprehension(
    _ name: String, _ key: Span, _ parts: [Comprehension], _ elements: [Expression]
  ) throws(SyntaxFault) {
    try visit(parts[0].iterable)
    try inner(.comprehension, name, key) { builder throws(SyntaxFault) in
      builder.scope.parameters = [".0"]
      builder.scope.bind(".0")
      for (position, part) in parts.enumerated() {
        if position > 0 { try builder.visit(part.iterable) }
        if part.isAsync { builder.scope.hasAwait = true }
        try builder.bindTarget(part.target)
        for condition in part.conditions { try builder.visit(condition) }
      }
      for element in elements { try builder.visit(element) }
    }
    // An asynchronous comprehension (not a generator expression) is awaited where it stands.
    if name != "<genexpr>", scope.children[key]?.hasAwait == true { scope.hasAwait = true }
  }
}

/// `__name` inside a class is `_Class__name`.
func mangle(_ name: String, inClass className: String?) -> String {
  guard let className, name.hasPrefix("__"), !name.hasSuffix("__"), !name.contains(".") else { return name }
  let stripped = className.drop { $0 == "_" }
  return stripped.isEmpty ? name : "_\(stripped)\(name)"
}

extension Parameters {
  /// All parameters in source order.
  var all: [Parameter] {
    positionalOnly + positional + (variadic.map { [$0] } ?? []) + keywordOnly
      + (keywordVariadic.map { [$0] } ?? [])
  }
  /// All parameters in the order of their slots: positional, keyword-only, `*args`, `**kwargs`.
  var inSlotOrder: [Parameter] {
    positionalOnly + positional + keywordOnly + (variadic.map { [$0] } ?? [])
      + (keywordVariadic.map { [$0] } ?? [])
  }
}
