import LineEditing

/// Markdown prose for a terminal: paragraphs and items are filled to its width, so that nothing is broken inside of a word.
/// Code, tables and HTML stay as they are.
struct ProseLayout {
  let width: Int

  /// What is being filled: its words, and what its lines begin with.
  private struct Filling {
    let first: String
    let rest: String
    var words: [Substring] = []
  }

  /// - Returns: the lines of `prose`, laid out anew, without a line end after the last.
  func text(_ prose: String) -> String {
    var lines: [String] = []
    var filling: Filling?
    var fence: Substring?
    for line in prose.split(separator: "\n", omittingEmptySubsequences: false) {
      let body = line.drop { $0 == " " }
      if let open = fence {
        lines.append(String(line))
        if body.hasPrefix(open) { fence = nil }
        continue
      }
      if filling != nil, continues(body) {
        filling?.words += Self.words(body)
      } else {
        lines += filled(filling)
        filling = nil
        if let mark = ["```", "~~~"].first(where: body.hasPrefix) { fence = body.prefix { mark.contains($0) } }
        if fence != nil || staysAsItIs(line, body) { lines.append(String(line)) } else { filling = begun(line, body) }
      }
      if filling != nil, body.hasPrefix("#") || line.hasSuffix("  ") || line.hasSuffix("\\") {
        lines += filled(filling)
        filling = nil
      }
    }
    return (lines + filled(filling)).joined(separator: "\n")
  }

  /// Whether a line belongs to the paragraph before it.
  private func continues(_ body: Substring) -> Bool {
    guard let first = body.first, Self.marker(body).isEmpty else { return false }
    return !"|<#".contains(first) && !body.hasPrefix("```") && !body.hasPrefix("~~~")
      && !body.allSatisfy { "-*_=".contains($0) }
  }

  private func staysAsItIs(_ line: Substring, _ body: Substring) -> Bool {
    body.isEmpty || line.hasPrefix("    ") || line.hasPrefix("\t") || body.hasPrefix("|") || body.hasPrefix("<")
      || body.allSatisfy { "-*_= ".contains($0) }
  }

  private func begun(_ line: Substring, _ body: Substring) -> Filling {
    let marker = Self.marker(body)
    let first = line.prefix(line.count - body.count) + marker
    let rest = marker.hasPrefix(">") ? String(first) : String(repeating: " ", count: first.count)
    return Filling(first: String(first), rest: rest, words: Self.words(body.dropFirst(marker.count)))
  }

  /// What begins an item or a quotation, with the blanks behind it; empty elsewhere.
  private static func marker(_ body: Substring) -> Substring {
    let digits = body.prefix { $0.isASCII && $0.isNumber }
    let sign = body.dropFirst(digits.count).first ?? " "
    let isMarker = digits.isEmpty ? "-*+>".contains(sign) : ".)".contains(sign)
    let behind = body.dropFirst(digits.count + 1)
    guard isMarker, behind.isEmpty || behind.first == " " else { return "" }
    return body.prefix(digits.count + 1 + behind.prefix { $0 == " " }.count)
  }

  private static func words(_ body: Substring) -> [Substring] {
    body.split { $0 == " " || $0 == "\t" }
  }

  private func filled(_ filling: Filling?) -> [String] {
    guard let filling else { return [] }
    var lines: [String] = []
    var line = filling.first
    var isFresh = true
    for word in filling.words {
      if !isFresh, DisplayText.width(of: line) + 1 + DisplayText.width(of: String(word)) > width {
        lines.append(line)
        line = filling.rest
        isFresh = true
      }
      line += (isFresh ? "" : " ") + word
      isFresh = false
    }
    return lines + [line]
  }
}
