/// The line of source that a frame stood at, with marks under the part that failed, as CPython 3.11 shows it:
/// `~` under the operands and `^` under the operator of a binary operation or the index of a subscript, `^` under
/// anything else, and no marks when they would cover the whole line.
struct SourceExcerpt {
  private let source: Source
  private let span: Span

  init(_ source: Source, _ span: Span) {
    self.source = source
    self.span = span
  }

  /// The lines, each with its end; empty where the source has no such line.
  var rendered: String {
    if source.name == "<string>" { return "" }
    let start = source.position(of: Int(span.start))
    let end = source.position(of: Int(span.end))
    let line = Array(source.text(ofLine: start.line).unicodeScalars)
    let indent = line.prefix { $0 == " " || $0 == "\t" || $0 == "\u{0C}" }.count
    let shown = line.dropFirst(indent).trimmingTrailingSpace()
    guard !shown.isEmpty else { return "" }
    let text = "    " + String(String.UnicodeScalarView(shown)) + "\n"
    let isOneLine = start.line == end.line
    let from = start.column - 1 - indent
    let to = isOneLine ? end.column - 1 - indent : shown.count
    guard from >= 0, to > from else { return text }
    let anchors = isOneLine ? Anchors(of: source.text(of: span)) : nil
    if anchors == nil, to - from == shown.count { return text }
    var marks = ""
    for column in from..<to {
      if let anchors {
        marks += anchors.range.contains(column - from) ? "^" : "~"
      } else {
        marks += "^"
      }
    }
    return text + "    " + String(repeating: " ", count: from) + marks + "\n"
  }
}

extension ArraySlice<Unicode.Scalar> {
  fileprivate func trimmingTrailingSpace() -> ArraySlice<Unicode.Scalar> {
    var result = self
    while let last = result.last, last.properties.isWhitespace { result.removeLast() }
    return result
  }
}

/// The part of an expression that its marks point at.
private struct Anchors {
  /// Code points from the start of the expression.
  let range: Range<Int>

  /// Nil unless the text is a binary operation or a subscript.
  init?(of text: String) {
    // In brackets, so that its line structure does not matter.
    let source = Source(name: "", text: "(" + text + "\n)")
    guard let module = try? parseModule(source), module.body.count == 1,
      case .expression(let expression) = module.body[0].kind
    else { return nil }
    let scalars = Array(source.bytes)
    switch expression.kind {
    case .binary(_, let left, let right):
      var start = Int(left.span.end)
      let limit = Int(right.span.start)
      while start < limit, Self.isSkipped(scalars[start]) { start += 1 }
      guard start < limit else { return nil }
      let isWide = start + 1 < limit && !Self.isSpace(scalars[start + 1])
      range = Self.codePoints(in: scalars, start, isWide ? start + 2 : start + 1)
    case .subscript(let value, let index):
      var start = Int(value.span.end)
      while start < scalars.count, scalars[start] != UInt8(ascii: "[") { start += 1 }
      var end = max(start, Int(index.span.end))
      while end < scalars.count, scalars[end] != UInt8(ascii: "]") { end += 1 }
      range = Self.codePoints(in: scalars, start, end + 1)
    default: return nil
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 32 || byte == 9 || byte == 12 || byte == 10 }
  private static func isSkipped(_ byte: UInt8) -> Bool { isSpace(byte) || byte == UInt8(ascii: ")") }

  /// Byte offsets as code points, without the bracket that was put before.
  private static func codePoints(in bytes: [UInt8], _ start: Int, _ end: Int) -> Range<Int> {
    func count(_ offset: Int) -> Int {
      bytes[..<min(offset, bytes.count)].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) } - 1
    }
    let lower = max(0, count(start))
    return lower..<max(lower, count(end))
  }
}
