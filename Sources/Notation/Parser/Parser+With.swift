extension Parser {
  /// `with a as b, c:` or `with (a as b, c):`
  mutating func withStatement(from start: Int, isAsync: Bool) throws(SyntaxFault) -> Statement {
    advance()
    var items = try parenthesizedItems()
    if items.isEmpty { items = try withItems() }
    try headerColon()
    let body = try block(after: "'with' statement", from: start)
    return Statement(.with(items, body: body, isAsync: isAsync), compoundSpan(from: start))
  }

  /// Items in parentheses of their own. `with (a, b) as c:` and `with (a).b:` begin alike, so it is tried on a copy;
  /// empty when there are none.
  private mutating func parenthesizedItems() throws(SyntaxFault) -> [WithItem] {
    guard kind == .leftParenthesis else { return [] }
    var copy = self
    copy.isProbing = true
    do throws(SyntaxFault) {
      let items = try copy.bracketed { (parser) throws(SyntaxFault) in
        var items: [WithItem] = []
        repeat {
          if parser.kind == .rightParenthesis, !items.isEmpty { break }
          items.append(try parser.withItem(before: .comma, .rightParenthesis))
        } while parser.accept(.comma)
        try parser.expect(.rightParenthesis)
        return items
      }
      guard copy.kind == .colon || (copy.kind == .newline && items.contains { $0.target != nil }) else { return [] }
      copy.isProbing = isProbing
      self = copy
      return items
    } catch {
      if case .cannotAssign = error.kind { throw error }
      return []
    }
  }

  private mutating func withItems() throws(SyntaxFault) -> [WithItem] {
    var items: [WithItem] = []
    repeat { items.append(try withItem(before: .comma, .colon)) } while accept(.comma)
    return items
  }

  private mutating func withItem(
    before first: Token.Kind, _ second: Token.Kind
  ) throws(SyntaxFault) -> WithItem {
    let context = try expression()
    guard accept(.as) else { return WithItem(context: context, target: nil) }
    return WithItem(context: context, target: try target(before: first, second))
  }
}
