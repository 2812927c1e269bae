/// Parses a whole text.
///
/// Numbers, strings and depth are checked here as CPython's parser and its limits do; what needs to know scopes and
/// loops (`return` outside a function, and the like) is the compiler's part.
///
/// - Parameter source: a text of at most 2 GiB.
/// - Returns: its statements.
/// - Throws: the fault that CPython 3.11 would report.
/// - Complexity: O(n).
package func parseModule(_ source: Source) throws(SyntaxFault) -> Module {
  var parser = try makeParser(source)
  do throws(SyntaxFault) {
    return try parser.module()
  } catch {
    throw parser.lexicalOr(error)
  }
}

/// Checks the bytes and makes the tokens.
func makeParser(_ source: Source) throws(SyntaxFault) -> Parser {
  if let fault = source.firstIllFormedByte() { throw fault }
  var lexer = Lexer(source.bytes)
  lexer.run()
  return Parser(source, lexer: lexer)
}
