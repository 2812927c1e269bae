import Notation

extension TreeDump {
  func dump(_ pattern: Pattern) -> String {
    let span = pattern.span
    func node(_ name: String, _ parts: [String]) -> String {
      let place = withSpans ? "@\(span.start):\(span.end)" : ""
      return "(" + ([name + place] + parts).joined(separator: " ") + ")"
    }
    func list(_ items: [Pattern]) -> String { "[" + items.map { dump($0) }.joined(separator: " ") + "]" }
    switch pattern.kind {
    case .value(let value): return node("value", [dump(value)])
    case .singleton(let value): return node("singleton", ["\(value)"])
    case .sequence(let items): return node("sequence", [list(items)])
    case .star(let name): return node("star", [name ?? "_"])
    case .mapping(let keys, let patterns, let rest):
      let items = zip(keys, patterns).map { "\(dump($0)) \(dump($1))" }.joined(separator: " ")
      return node("mapping", ["[\(items)]", rest ?? "-"])
    case .class(let type, let positional, let keywords):
      let keywords = keywords.map { "\($0.name) \(dump($0.pattern))" }.joined(separator: " ")
      return node("class-pattern", [dump(type), list(positional), "[\(keywords)]"])
    case .or(let alternatives): return node("or-pattern", [list(alternatives)])
    case .as(let inner, let name): return node("as", [inner.map { dump($0) } ?? "-", name ?? "_"])
    }
  }
}
