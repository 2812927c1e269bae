/// A recursive-descent parser over the tokens of one text. It reads each token once; only `with (`, `match`, and a
/// program that has already failed are tried in more than one way (on a copy, see `probe`).
///
/// A rule that cannot go on throws what `unexpected` finds: the likeliest slip at that place, worded as CPython does.
struct Parser {
  let source: Source
  let tokens: [Token]
  let stop: Lexer.Stop?
  var index = 0
  /// The brackets that are open at `index`.
  var bracketDepth = 0
  /// How deep the rules have called each other.
  var depth = 0
  /// The height of the tree of the expression parsed last.
  var height = 0
  /// The greatest height seen since the innermost open bracket.
  var tallest = 0
  /// The operand parsed last, with the tokens it spans: what a missing comma or operator would follow.
  var lastOperand: (expression: Expression, start: Int, end: Int)?
  /// The first fault of the kind that CPython finds only after the whole text has parsed.
  var deferred: SyntaxFault?
  /// A trial on a copy: its faults are not shown to anyone, so nothing is spent on wording them.
  var isProbing = false

  /// Nested rules: brackets, lambdas, `**` and fields. CPython refuses 200 brackets; each takes about two levels here.
  static let maximumDepth = 500
  /// The height of a tree of expressions, so that everything that walks one by recursion is safe. CPython refuses
  /// somewhat below 3000.
  static let maximumHeight = 2000

  init(_ source: Source, lexer: Lexer) {
    self.source = source
    tokens = lexer.tokens
    stop = lexer.stop
  }

  var bytes: [UInt8] { source.bytes }

  // MARK: Tokens

  var kind: Token.Kind { tokens[index].kind }
  var token: Token { tokens[index] }
  /// The kind of the token after this one.
  var nextKind: Token.Kind { index + 1 < tokens.count ? tokens[index + 1].kind : .endOfFile }
  /// The offset where this token starts.
  var start: Int { Int(tokens[index].span.start) }

  mutating func advance() {
    if index + 1 < tokens.count { index += 1 }
  }

  /// Moves past the token if it is of the kind.
  mutating func accept(_ kind: Token.Kind) -> Bool {
    guard self.kind == kind else { return false }
    advance()
    return true
  }

  /// Moves past a token that must be of the kind.
  mutating func expect(_ kind: Token.Kind) throws(SyntaxFault) {
    if !accept(kind) { throw unexpected() }
  }

  /// A token that must come whatever stands there instead: the fault names it.
  mutating func require(_ kind: Token.Kind, _ text: String) throws(SyntaxFault) {
    if accept(kind) { return }
    if self.kind == .fault { throw unexpected() }
    throw SyntaxFault(.expected(text), token.span)
  }

  /// The span from an offset to the end of the last token read.
  func span(from start: Int) -> Span { Span(start, Int(tokens[max(index - 1, 0)].span.end)) }

  func text(_ token: Token) -> String {
    String(decoding: bytes[Int(token.span.start)..<Int(token.span.end)], as: UTF8.self)
  }

  /// Whether the token is a name that is spelt so.
  func isWord(_ token: Token, _ word: StaticString) -> Bool {
    guard token.kind == .name, Int(token.span.end - token.span.start) == word.utf8CodeUnitCount else { return false }
    return bytes[Int(token.span.start)..<Int(token.span.end)]
      .elementsEqual(UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
  }

  /// A name, and the bytes it was written in.
  mutating func name() throws(SyntaxFault) -> (text: String, span: Span) {
    guard kind == .name else { throw unexpected() }
    let token = self.token
    advance()
    return (text(token), token.span)
  }

  // MARK: Depth

  /// Called on the way into a rule that may contain itself.
  mutating func enter() throws(SyntaxFault) {
    depth += 1
    if depth > Parser.maximumDepth { throw SyntaxFault(.tooManyNestedExpressions, token.span) }
  }

  /// Notes that the expression just made is one higher than its highest part.
  mutating func raise(over parts: Int) throws(SyntaxFault) {
    height = parts + 1
    if height > Parser.maximumHeight { throw SyntaxFault(.tooManyNestedExpressions, token.span) }
  }

  /// Reads what stands between brackets; the opening one is the current token. Closing it is the body's part.
  mutating func bracketed<T>(_ body: (inout Parser) throws(SyntaxFault) -> T) throws(SyntaxFault) -> T {
    try enter()
    let outer = tallest
    tallest = 0
    bracketDepth += 1
    advance()
    let result = try body(&self)
    bracketDepth -= 1
    depth -= 1
    try raise(over: tallest)
    tallest = outer
    return result
  }

  // MARK: Trials

  /// Keeps a fault that counts only if nothing worse is found in the rest of the text.
  mutating func postpone(_ kind: SyntaxFault.Kind, _ span: Span) {
    if deferred == nil { deferred = SyntaxFault(kind, span) }
  }

  /// What a rule gives when tried from here, or nil when it fails. Nothing is consumed.
  func probe<T>(
    from index: Int? = nil, _ rule: (inout Parser) throws(SyntaxFault) -> T
  ) -> (value: T, parser: Parser)? {
    var copy = self
    copy.isProbing = true
    if let index { copy.index = index }
    do throws(SyntaxFault) {
      return (try rule(&copy), copy)
    } catch {
      return nil
    }
  }
}
