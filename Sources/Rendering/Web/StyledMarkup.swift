import Notation

/// What a terminal would show in colours, as markup: each style is a span of a class of the same name.
///
/// - Parameter text: of `Renderer`, whose styles are the only escapes in it.
func styledMarkup(_ text: String) -> String {
  var result = ""
  for (position, piece) in text.split(separator: "\u{1B}", omittingEmptySubsequences: false).enumerated() {
    guard position > 0, let end = piece.firstIndex(of: "m") else {
      result += escapedHTML(String(piece))
      continue
    }
    let content = escapedHTML(String(piece[piece.index(after: end)...]))
    let parameters = piece[..<end].dropFirst()
    result += content.isEmpty || parameters == "0" ? content : content.wrapped(in: "span", "class=\"a\(parameters)\"")
  }
  return result
}

/// The same without its styles.
package func unstyled(_ text: String) -> String {
  let pieces = text.split(separator: "\u{1B}", omittingEmptySubsequences: false)
  return pieces.enumerated().map { position, piece in
    position == 0 ? String(piece) : String(piece.drop { $0 != "m" }.dropFirst())
  }.joined()
}

/// An input with its prompts, as markup. The prompts cannot be selected: what is copied can be typed again.
func inputMarkup(_ input: String, _ highlights: [Highlight]) -> String {
  let lines = highlighted(input, highlights).split(separator: "\n", omittingEmptySubsequences: false)
  return lines.enumerated().map { position, line in
    "<span class=\"prompt\">\(position == 0 ? "&gt;&gt;&gt;" : "...")\(line.isEmpty ? "" : " ")</span>\(line)\n"
  }.joined()
}

/// A word that goes over several lines (a text in three quotes) is a span on each.
private func highlighted(_ input: String, _ highlights: [Highlight]) -> String {
  let bytes = Array(input.utf8)
  func text(_ range: Range<Int>) -> String { escapedHTML(String(decoding: bytes[range], as: UTF8.self)) }
  var result = ""
  var end = 0
  for highlight in highlights where highlight.range.lowerBound >= end && highlight.range.upperBound <= bytes.count {
    result += text(end..<highlight.range.lowerBound)
    let lines = text(highlight.range).split(separator: "\n", omittingEmptySubsequences: false)
    result += lines.map { $0.isEmpty ? "" : "<span class=\"\(highlight.kind)\">\($0)</span>" }.joined(separator: "\n")
    end = highlight.range.upperBound
  }
  return result + text(end..<bytes.count)
}
