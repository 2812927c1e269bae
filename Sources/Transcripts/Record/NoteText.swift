/// A note as a paragraph of a document.
enum NoteText {
  /// A note as one line without control characters and blanks around it.
  static func line(_ text: String) -> String {
    var line = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { line.append(scalar.properties.generalCategory == .control ? " " : scalar) }
    let isBlank = { (scalar: Unicode.Scalar) in scalar.properties.isWhitespace }
    return String(String.UnicodeScalarView(line.drop(while: isBlank).reversed().drop(while: isBlank).reversed()))
  }

  /// Markdown that may be a heading, an item or a quotation, but cannot take what follows it into a fence, a comment or
  /// other HTML: a backslash takes such a meaning from it.
  static func markdown(_ line: String) -> String {
    if isHarmless(line) { return line }
    var digits = line.unicodeScalars.startIndex
    while digits < line.unicodeScalars.endIndex, ("0"..."9").contains(line.unicodeScalars[digits]) {
      digits = line.unicodeScalars.index(after: digits)
    }
    var escaped = line.unicodeScalars
    escaped.insert("\\", at: digits)
    return String(escaped)
  }

  private static func isHarmless(_ line: String) -> Bool {
    let page = "a\n\n\(line)\n\n```funcpipe\n>>> 1\n```\n"
    let (blocks, missed) = FenceScanner.scan(Array(page.utf8), PageLines(Array(page.utf8)))
    return missed.isEmpty && blocks.count == 1 && blocks[0].opening == 5
  }
}
