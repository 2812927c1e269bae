/// A part of a text that a page shows in a style of its own.
package struct Highlight: Equatable, Sendable {
  package enum Kind: Sendable {
    case keyword, string, number, comment
    /// The word that begins a command of the prompt.
    case verb
  }
  package var kind: Kind
  /// Bytes of the text.
  package var range: Range<Int>

  package init(_ kind: Kind, _ range: Range<Int>) {
    self.kind = kind
    self.range = range
  }
}

/// The words of a part of a text that are more than names and signs, in order. What is no program is read as far as it can
/// be. O(n).
package func highlights(in text: [UInt8], _ part: Range<Int>) -> [Highlight] {
  var lexer = Lexer(text, field: part)
  lexer.run()
  var result: [Highlight] = []
  var end = part.lowerBound
  for token in lexer.tokens {
    let range = Int(token.span.start)..<Int(token.span.end)
    if let comment = comment(in: text, end..<max(end, range.lowerBound)) { result.append(comment) }
    if let kind = token.kind.highlight, !range.isEmpty { result.append(Highlight(kind, range)) }
    end = max(end, range.upperBound)
  }
  return result
}

/// Between two words there is white space, and comments; from the first of them to the end of the last.
private func comment(in text: [UInt8], _ gap: Range<Int>) -> Highlight? {
  guard let start = gap.first(where: { text[$0] == UInt8(ascii: "#") }) else { return nil }
  let last = gap.last { text[$0] > UInt8(ascii: " ") } ?? start
  return Highlight(.comment, start..<(last + 1))
}

extension Token.Kind {
  fileprivate var highlight: Highlight.Kind? {
    switch self {
    case .string: .string
    case .number: .number
    case .endOfFile, .newline, .indent, .dedent, .name, .fault, .other: nil
    default: rawValue >= Token.Kind.false.rawValue ? .keyword : nil
    }
  }
}
