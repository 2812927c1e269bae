import Notation

/// Writes trees as S-expressions, for goldens. With spans, each node is followed by `@start:end` in bytes.
struct TreeDump {
  var withSpans = false

  func dump(_ module: Module) -> String { block(module.body) }

  func block(_ body: [Statement]) -> String { "[" + body.map { dump($0) }.joined(separator: " ") + "]" }

  private func node(_ name: String, _ span: Span, _ parts: [String]) -> String {
    let place = withSpans ? "@\(span.start):\(span.end)" : ""
    return "(" + ([name + place] + parts).joined(separator: " ") + ")"
  }

  private func list(_ items: [Expression]) -> String { "[" + items.map { dump($0) }.joined(separator: " ") + "]" }

  private func optional(_ item: Expression?) -> String { item.map { dump($0) } ?? "-" }

  func dump(_ statement: Statement) -> String {
    let span = statement.span
    switch statement.kind {
    case .expression(let value): return node("expr", span, [dump(value)])
    case .assign(let targets, let value): return node("assign", span, [list(targets), dump(value)])
    case .augmentedAssign(let target, let operation, let value):
      return node("augment", span, [dump(target), operation.rawValue, dump(value)])
    case .annotatedAssign(let target, let annotation, let value, let simple):
      return node("annotate", span, [dump(target), dump(annotation), optional(value), simple ? "simple" : "-"])
    case .return(let value): return node("return", span, [optional(value)])
    case .delete(let targets): return node("del", span, [list(targets)])
    case .pass: return node("pass", span, [])
    case .break: return node("break", span, [])
    case .continue: return node("continue", span, [])
    case .raise(let value, let cause): return node("raise", span, [optional(value), optional(cause)])
    case .global(let names): return node("global", span, names)
    case .nonlocal(let names): return node("nonlocal", span, names)
    case .assert(let test, let message): return node("assert", span, [dump(test), optional(message)])
    case .import(let names): return node("import", span, names.map { alias($0) })
    case .importFrom(let module, let names, let level):
      return node("from", span, ["\(level)", "'\(module)'"] + (names.isEmpty ? ["*"] : names.map { alias($0) }))
    case .if(let test, let then, let otherwise):
      return node("if", span, [dump(test), block(then), block(otherwise)])
    case .while(let test, let body, let otherwise):
      return node("while", span, [dump(test), block(body), block(otherwise)])
    case .for(let target, let iterable, let body, let otherwise, let isAsync):
      return node(
        isAsync ? "async-for" : "for", span, [dump(target), dump(iterable), block(body), block(otherwise)])
    case .with(let items, let body, let isAsync):
      let items = items.map { "(item \(dump($0.context)) \(optional($0.target)))" }
      return node(isAsync ? "async-with" : "with", span, ["[" + items.joined(separator: " ") + "]", block(body)])
    case .try(let body, let handlers, let otherwise, let finally, let isStar):
      let handlers = handlers.map {
        node("except", $0.span, [optional($0.type), $0.name ?? "-", block($0.body)])
      }
      return node(
        isStar ? "try-star" : "try", span,
        [block(body), "[" + handlers.joined(separator: " ") + "]", block(otherwise), block(finally)])
    case .match(let subject, let cases):
      let cases = cases.map { "(case \(dump($0.pattern)) \(optional($0.guardExpression)) \(block($0.body)))" }
      return node("match", span, [dump(subject), "[" + cases.joined(separator: " ") + "]"])
    case .function(let definition):
      return node(
        definition.isAsync ? "async-def" : "def", span,
        [
          definition.name, dump(definition.parameters), optional(definition.returns),
          list(definition.decorators), block(definition.body),
        ])
    case .class(let definition):
      return node(
        "class", span,
        [definition.name, dump(definition.arguments), list(definition.decorators), block(definition.body)])
    }
  }

  private func alias(_ alias: ImportAlias) -> String {
    node("alias", alias.span, ["'\(alias.name)'", alias.alias ?? "-"])
  }

  func dump(_ arguments: [Notation.Argument]) -> String {
    let written = arguments.map { argument -> String in
      switch argument.kind {
      case .positional: dump(argument.value)
      case .keyword(let name): node("keyword", argument.span, [name, dump(argument.value)])
      case .starred: node("starred", argument.span, [dump(argument.value)])
      case .doubleStarred: node("keyword", argument.span, ["**", dump(argument.value)])
      }
    }
    return "[" + written.joined(separator: " ") + "]"
  }

  func dump(_ list: Parameters) -> String {
    func one(_ parameter: Parameters.Parameter) -> String {
      var text = parameter.name
      if let annotation = parameter.annotation { text += ":" + dump(annotation) }
      if let value = parameter.defaultValue { text += "=" + dump(value) }
      return text
    }
    var parts = list.positionalOnly.map { one($0) }
    if !parts.isEmpty { parts.append("/") }
    parts += list.positional.map { one($0) }
    if let variadic = list.variadic { parts.append("*" + one(variadic)) }
    if list.variadic == nil, !list.keywordOnly.isEmpty { parts.append("*") }
    parts += list.keywordOnly.map { one($0) }
    if let variadic = list.keywordVariadic { parts.append("**" + one(variadic)) }
    return "[" + parts.joined(separator: " ") + "]"
  }
}
