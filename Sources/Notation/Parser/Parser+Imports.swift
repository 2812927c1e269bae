extension Parser {
  /// `import a.b as c, d`
  mutating func importStatement() throws(SyntaxFault) -> Statement.Kind {
    advance()
    var aliases: [ImportAlias] = []
    repeat {
      let start = self.start
      let module = try dottedName()
      let alias = accept(.as) ? try name().text : nil
      aliases.append(ImportAlias(name: module, alias: alias, span: span(from: start)))
    } while accept(.comma)
    return .import(aliases)
  }

  /// `from ..a import b as c`
  mutating func importFromStatement() throws(SyntaxFault) -> Statement.Kind {
    advance()
    var level = 0
    while kind == .dot || kind == .ellipsis {
      level += kind == .dot ? 1 : 3
      advance()
    }
    let module = level > 0 && kind == .import ? "" : try dottedName()
    try expect(.import)
    if accept(.star) { return .importFrom(module: module, names: [], level: level) }
    let isParenthesized = kind == .leftParenthesis
    let names =
      isParenthesized
      ? try bracketed { (parser) throws(SyntaxFault) in
        let names = try parser.importedNames(isParenthesized: true)
        try parser.expect(.rightParenthesis)
        return names
      }
      : try importedNames(isParenthesized: false)
    return .importFrom(module: module, names: names, level: level)
  }

  private mutating func importedNames(isParenthesized: Bool) throws(SyntaxFault) -> [ImportAlias] {
    var names: [ImportAlias] = []
    repeat {
      if !names.isEmpty {
        if isParenthesized, kind == .rightParenthesis { break }
        if !isParenthesized, kind == .newline { throw SyntaxFault(.trailingImportComma, token.span) }
      }
      let name = try self.name()
      let alias = accept(.as) ? try self.name().text : nil
      names.append(ImportAlias(name: name.text, alias: alias, span: span(from: Int(name.span.start))))
    } while accept(.comma)
    return names
  }

  private mutating func dottedName() throws(SyntaxFault) -> String {
    var result = try name().text
    while accept(.dot) { result += "." + (try name().text) }
    return result
  }
}
