/// A statement of the notation with the bytes it was written in.
package struct Statement: Sendable {
  package var kind: Kind
  package var span: Span

  package init(_ kind: Kind, _ span: Span) {
    self.kind = kind
    self.span = span
  }

  package indirect enum Kind: Sendable {
    case expression(Expression)
    /// `a = b = value`: the targets in source order.
    case assign(targets: [Expression], value: Expression)
    case augmentedAssign(target: Expression, by: BinaryOperator, value: Expression)
    /// `simple` is true for a bare, unparenthesised name.
    case annotatedAssign(target: Expression, annotation: Expression, value: Expression?, simple: Bool)
    case `return`(Expression?)
    case delete([Expression])
    case pass
    case `break`
    case `continue`
    case raise(Expression?, cause: Expression?)
    case global([String])
    case nonlocal([String])
    case assert(Expression, message: Expression?)
    case `import`([ImportAlias])
    /// `from ..module import names`; `level` counts the leading dots, names is empty for `*`.
    case importFrom(module: String, names: [ImportAlias], level: Int)
    case `if`(test: Expression, then: [Statement], otherwise: [Statement])
    case `while`(test: Expression, body: [Statement], otherwise: [Statement])
    case `for`(
      target: Expression, iterable: Expression, body: [Statement], otherwise: [Statement], isAsync: Bool)
    case with([WithItem], body: [Statement], isAsync: Bool)
    case `try`(
      body: [Statement], handlers: [ExceptHandler], otherwise: [Statement], finally: [Statement], isStar: Bool)
    case match(subject: Expression, cases: [MatchCase])
    case function(FunctionDefinition)
    case `class`(ClassDefinition)
  }
}

/// `import name as alias`, one name of it.
package struct ImportAlias: Sendable {
  package var name: String
  package var alias: String?
  package var span: Span

  package init(name: String, alias: String?, span: Span) {
    self.name = name
    self.alias = alias
    self.span = span
  }
}

package struct WithItem: Sendable {
  package var context: Expression
  package var target: Expression?

  package init(context: Expression, target: Expression?) {
    self.context = context
    self.target = target
  }
}

package struct ExceptHandler: Sendable {
  /// nil for a bare `except:`.
  package var type: Expression?
  package var name: String?
  package var body: [Statement]
  package var span: Span

  package init(type: Expression?, name: String?, body: [Statement], span: Span) {
    self.type = type
    self.name = name
    self.body = body
    self.span = span
  }
}

package struct FunctionDefinition: Sendable {
  package var name: String
  package var nameSpan: Span
  package var parameters: Parameters
  package var returns: Expression?
  package var body: [Statement]
  package var decorators: [Expression]
  package var isAsync: Bool

  package init(
    name: String, nameSpan: Span, parameters: Parameters, returns: Expression?, body: [Statement],
    decorators: [Expression], isAsync: Bool
  ) {
    self.name = name
    self.nameSpan = nameSpan
    self.parameters = parameters
    self.returns = returns
    self.body = body
    self.decorators = decorators
    self.isAsync = isAsync
  }
}

package struct ClassDefinition: Sendable {
  package var name: String
  package var nameSpan: Span
  /// Bases and keywords, as the arguments of a call.
  package var arguments: [Argument]
  package var body: [Statement]
  package var decorators: [Expression]

  package init(name: String, nameSpan: Span, arguments: [Argument], body: [Statement], decorators: [Expression]) {
    self.name = name
    self.nameSpan = nameSpan
    self.arguments = arguments
    self.body = body
    self.decorators = decorators
  }
}

package struct MatchCase: Sendable {
  package var pattern: Pattern
  package var guardExpression: Expression?
  package var body: [Statement]
  package var span: Span

  package init(pattern: Pattern, guardExpression: Expression?, body: [Statement], span: Span) {
    self.pattern = pattern
    self.guardExpression = guardExpression
    self.body = body
    self.span = span
  }
}

/// A pattern of a `case`.
package struct Pattern: Sendable {
  package var kind: Kind
  package var span: Span

  package init(_ kind: Kind, _ span: Span) {
    self.kind = kind
    self.span = span
  }

  package indirect enum Kind: Sendable {
    /// A literal number, string or a dotted name, compared with `==`.
    case value(Expression)
    /// `None`, `True`, `False`, compared with `is`.
    case singleton(Constant)
    case sequence([Pattern])
    /// `*name` or `*_` (nil) inside a sequence.
    case star(String?)
    /// `{key: pattern, **rest}`
    case mapping(keys: [Expression], patterns: [Pattern], rest: String?)
    case `class`(Expression, positional: [Pattern], keywords: [(name: String, pattern: Pattern)])
    case or([Pattern])
    /// `pattern as name`; a bare capture has no pattern; the wildcard `_` has neither.
    case `as`(Pattern?, name: String?)
  }
}

/// A parsed file, or one complete input of the prompt.
package struct Module: Sendable {
  package var body: [Statement]

  package init(body: [Statement]) {
    self.body = body
  }
}
