extension Parser {
  /// `lambda a, b=c: d`
  mutating func lambda() throws(SyntaxFault) -> Expression {
    try enter()
    defer { depth -= 1 }
    let start = self.start
    advance()
    let outer = tallest
    tallest = 0
    let parameters = try self.parameters(close: .colon, isLambda: true)
    try expect(.colon)
    let body = try expression()
    try raise(over: max(tallest, height))
    tallest = max(outer, height)
    return Expression(.lambda(parameters, body: body), span(from: start))
  }

  /// The parameters up to, and not with, the token that closes them.
  mutating func parameters(close: Token.Kind, isLambda: Bool) throws(SyntaxFault) -> Parameters {
    var list = ParameterList(close: close, isLambda: isLambda)
    while kind != close {
      switch kind {
      case .slash: try slash(&list)
      case .star: try starParameter(&list)
      case .doubleStar: try keywordVariadic(&list)
      case .leftParenthesis: throw parenthesizedParameter(list)
      default: try plainParameter(&list)
      }
      guard accept(.comma) else { break }
    }
    if list.needsKeywordOnly { throw unexpected() }
    return list.parameters
  }

  private struct ParameterList {
    let close: Token.Kind
    let isLambda: Bool
    var parameters = Parameters()
    var names = Set<String>()
    var hasSlash = false
    var hasStar = false
    /// A bare `*` was read, and no parameter after it.
    var needsKeywordOnly = false
    var hasDefault = false
  }

  private mutating func parameter(
    _ list: inout ParameterList, isVariadic: Bool = false
  ) throws(SyntaxFault) -> Parameters.Parameter {
    let name = try self.name()
    if !list.names.insert(name.text).inserted { postpone(.duplicateParameter(name.text), name.span) }
    var parameter = Parameters.Parameter(name: name.text, nameSpan: name.span)
    if !list.isLambda, accept(.colon) {
      parameter.annotation = isVariadic ? try starExpression() : try expression()
    }
    return parameter
  }

  private mutating func plainParameter(_ list: inout ParameterList) throws(SyntaxFault) {
    var parameter = try self.parameter(&list)
    if kind == .assign {
      let sign = token.span
      advance()
      if !list.isLambda, kind == list.close || kind == .comma { throw SyntaxFault(.missingDefault, sign) }
      parameter.defaultValue = try expression()
      list.hasDefault = true
    } else if list.hasDefault, !list.hasStar {
      throw SyntaxFault(.defaultBeforeNonDefault, parameter.nameSpan)
    }
    if list.hasStar {
      list.needsKeywordOnly = false
      list.parameters.keywordOnly.append(parameter)
    } else {
      list.parameters.positional.append(parameter)
    }
  }

  private mutating func slash(_ list: inout ParameterList) throws(SyntaxFault) {
    if list.hasStar { throw SyntaxFault(.slashAfterStar, token.span) }
    if list.hasSlash { throw SyntaxFault(.slashTwice, token.span) }
    if list.parameters.positional.isEmpty {
      if nextKind == .comma { throw SyntaxFault(.slashFirst, token.span) }
      throw unexpected()
    }
    advance()
    if kind == .star { throw SyntaxFault(.slashStarWithoutComma, token.span) }
    list.hasSlash = true
    list.parameters.positionalOnly = list.parameters.positional
    list.parameters.positional = []
  }

  private mutating func starParameter(_ list: inout ParameterList) throws(SyntaxFault) {
    if list.hasStar { throw SyntaxFault(.starTwice, token.span) }
    let star = token.span
    advance()
    list.hasStar = true
    if kind == .comma || kind == list.close {
      let following = kind == .comma ? nextKind : list.close
      if following == list.close || following == .doubleStar {
        throw SyntaxFault(.bareStar, list.isLambda ? token.span : star)
      }
      list.needsKeywordOnly = true
      return
    }
    list.parameters.variadic = try parameter(&list, isVariadic: true)
    if kind == .assign { throw SyntaxFault(.defaultOfVariadic, token.span) }
  }

  private mutating func keywordVariadic(_ list: inout ParameterList) throws(SyntaxFault) {
    if list.needsKeywordOnly { throw unexpected() }
    advance()
    list.parameters.keywordVariadic = try parameter(&list)
    if kind == .assign { throw SyntaxFault(.defaultOfKeywordVariadic, token.span) }
    guard kind == .comma else { return }
    switch nextKind {
    case .name, .star, .doubleStar, .slash:
      throw SyntaxFault(.parameterAfterKeywordVariadic, tokens[index + 1].span)
    default: break
    }
  }

  private func parenthesizedParameter(_ list: ParameterList) -> SyntaxFault {
    guard !list.hasStar, !list.hasDefault else { return unexpected() }
    var copy = self
    copy.advance()
    let start = self.start
    while copy.kind == .name {
      copy.advance()
      if !copy.accept(.comma) { break }
    }
    guard copy.index > index + 1, copy.accept(.rightParenthesis) else { return unexpected() }
    return SyntaxFault(.parenthesizedParameters(isLambda: list.isLambda), copy.span(from: start))
  }
}
