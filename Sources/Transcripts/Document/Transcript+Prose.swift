extension Transcript {
  /// A piece of a document, in order.
  package enum Part: Sendable {
    /// Markdown between sessions, without blank lines at its ends.
    case prose(String)
    case block(Block)
  }

  /// The document as it is read: what stands between the sessions, and the sessions.
  package var parts: [Part] {
    var parts: [Part] = []
    for index in text.indices {
      let prose = prose(index)
      if !prose.isEmpty { parts.append(.prose(prose)) }
      if index < blocks.count { parts.append(.block(blocks[index])) }
    }
    return parts
  }

  /// The lines of a piece of text, without the fences of the sessions around it.
  private func prose(_ index: Int) -> String {
    let bytes = text[index]
    var lines = PageLines(bytes).lines.map { String(decoding: bytes[$0.start..<$0.contentEnd], as: UTF8.self) }
    if index < blocks.count {
      // From the opening line of the next session on: blank lines may follow it.
      let opening = lines.lastIndex { !$0.allSatisfy(\.isWhitespace) }
      if let opening { lines.removeSubrange(opening...) }
    }
    if index > 0 {
      // To the closing line of the session before, which blank lines of that session may precede.
      let closing = lines.firstIndex { !$0.allSatisfy(\.isWhitespace) }
      if let closing { lines.removeSubrange(...closing) }
    }
    let isBlank = { (line: String) in line.allSatisfy(\.isWhitespace) }
    let kept = lines.drop(while: isBlank).reversed().drop(while: isBlank).reversed()
    return kept.joined(separator: "\n")
  }
}
