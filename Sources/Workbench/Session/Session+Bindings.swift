import Notation

// What the program has named.
extension Session {
  /// All names of the program with what they are, in the order in which they were bound. Names with double underscores
  /// are left out.
  package var bindings: [Binding] {
    machine.main.namespace.table.pairs.compactMap { key, value in
      guard let name = key.asStr?.string, !(name.hasPrefix("__") && name.hasSuffix("__")) else { return nil }
      let (kind, text) = look(at: value)
      return Binding(name: name, kind: kind, text: text)
    }
  }

  /// `vars`: the program's own names one by one, what it imported in a line.
  func listNames() {
    var own: [Binding] = []
    var imports: [String: Int] = [:]
    for (key, value) in machine.main.namespace.table.pairs {
      guard let name = key.asStr?.string, !(name.hasPrefix("__") && name.hasSuffix("__")) else { continue }
      if let package = machine.package(ofImport: name, value) {
        imports[package, default: 0] += 1
      } else {
        let (kind, text) = look(at: value)
        own.append(Binding(name: name, kind: kind, text: text))
      }
    }
    if own.isEmpty && imports.isEmpty { return emit(.note(.noBindings)) }
    if !own.isEmpty { emit(.bindings(own)) }
    if imports.isEmpty { return }
    emit(.note(.imports(imports.keys.sorted().map { ImportCount(package: $0, names: imports[$0] ?? 0) })))
  }

  private static let shownLength = 60

  private func look(at value: Value) -> (kind: String, text: String) {
    if let stream = value.object as? StreamObject {
      let count = stream.node.count
      return ("stream", "\(stream.node.kind.rawValue), \(count) node\(count == 1 ? "" : "s")")
    }
    switch value.type.name {
    case "function" where machine.isAsyncGeneratorFunction(value): return ("async generator function", signature(value))
    case "function", "builtin_function_or_method", "method": return ("function", signature(value))
    case "type": return ("class", value.asType?.qualifiedName ?? "")
    case "module": return ("module", value.asModule?.name ?? "")
    default: break
    }
    if value.asType != nil { return ("class", value.asType?.qualifiedName ?? "") }
    // A `repr` of the program may raise, or take its time; Ctrl-C ends that, too.
    let text = (try? machine.repr(value).string) ?? "?"
    let line = text.split(separator: "\n", omittingEmptySubsequences: false).first.map(String.init) ?? ""
    let isWhole = line.count == text.count && text.count <= Self.shownLength
    return (value.type.name, isWhole ? text : line.prefix(Self.shownLength - 1) + "…")
  }

  /// `(x, *args)`.
  func signature(_ value: Value) -> String {
    guard let parameters = machine.parameters(of: value) else { return "(...)" }
    var parts: [String] = []
    var namedOnly = false
    for (position, parameter) in parameters.enumerated() {
      if parameter.kind == .variadic { namedOnly = true }
      if parameter.kind == .keywordOnly, !namedOnly {
        parts.append("*")
        namedOnly = true
      }
      parts.append(parameter.text)
      let next = position + 1 < parameters.count ? parameters[position + 1].kind : nil
      if parameter.kind == .positionalOnly, next != .positionalOnly { parts.append("/") }
    }
    return "(" + parts.joined(separator: ", ") + ")"
  }

  /// Help for a name of the program or of Python: its signature and its own words.
  func page(ofValue name: String) -> HelpPage? {
    let path = name.split(separator: ".").map(String.init)
    guard let value = storedValue(path) else { return nil }
    let last = path.last ?? name
    let signatures = machine.parameters(of: value) == nil ? [name] : [last + signature(value)]
    var summary = machine.storedDocumentation(value) ?? ""
    if summary.isEmpty {
      let isSource = machine.isAsyncGeneratorFunction(value)
      summary = "\(name) is \(isSource ? "an async generator function" : article(value.type.name))."
    }
    return HelpPage(name: name, signatures: signatures, summary: summary)
  }

  private func article(_ type: String) -> String { ("aeiou".contains(type.first ?? "x") ? "an " : "a ") + type }

  /// The value of `a.b.c` when it can be told without running anything.
  func storedValue(_ path: [String]) -> Value? {
    guard let first = path.first else { return nil }
    var value =
      machine.main.namespace.table[intern(first)] ?? machine.builtins.namespace.table[intern(first)]
      ?? machine.courseValue(first)
    for name in path.dropFirst() {
      guard let owner = value else { return nil }
      value = machine.storedAttribute(owner, name)
    }
    return value
  }
}
