/// How a block of HTML ends, in which nothing is Markdown.
///
/// CommonMark tells seven kinds by how they begin: https://spec.commonmark.org/0.31.2/#html-blocks
enum HTMLBlock: Equatable {
  /// With the line that has one of these, which may be the first.
  case at([String])
  /// Before the next blank line.
  case blankLine

  /// The block that a line begins, without its indentation.
  /// - Parameter isInParagraph: a lone tag of any name is then text of that paragraph.
  init?(_ line: some Collection<UInt8>, isInParagraph: Bool) {
    guard line.first == UInt8(ascii: "<") else { return nil }
    var tag = HTMLTag(Array(line.dropFirst()))
    if let end = Self.marked.first(where: { tag.begins($0.start) })?.end {
      self = .at([end])
    } else if tag.begins("!"), tag.bytes.dropFirst().first.map(HTMLTag.isLetter) == true {
      self = .at([">"])
    } else if Self.raw.contains(where: { tag.isOpening($0) }) {
      self = .at(Self.raw.map { "</\($0)>" })
    } else if Self.names.contains(tag.name), tag.nameEnds {
      self = .blankLine
    } else if !isInParagraph, !Self.raw.contains(tag.name) || tag.isClosing, tag.isComplete() {
      self = .blankLine
    } else {
      return nil
    }
  }

  /// Whether the line is the last of the block.
  func ends(with line: some Collection<UInt8>) -> Bool {
    guard case .at(let marks) = self else { return false }
    let text = String(decoding: line, as: UTF8.self).lowercased()
    return marks.contains { text.contains($0) }
  }

  private static let marked = [("!--", "-->"), ("?", "?>"), ("![CDATA[", "]]>")].map { (start: $0.0, end: $0.1) }
  private static let raw = ["pre", "script", "style", "textarea"]
  private static let names = Set(
    """
    address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt \
    fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link main \
    menu menuitem nav noframes ol optgroup option p param search section summary table tbody td tfoot th thead title tr \
    track ul
    """.split(separator: " ").map(String.init))
}

/// A tag at the beginning of a line, behind its `<`.
private struct HTMLTag {
  let bytes: [UInt8]
  let isClosing: Bool
  /// In lower case.
  let name: String
  private var position: Int

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    isClosing = bytes.first == UInt8(ascii: "/")
    let rest = bytes.dropFirst(isClosing ? 1 : 0)
    let own = rest.first.map(Self.isLetter) == true ? rest.prefix { Self.isName($0) } : []
    name = String(decoding: own, as: UTF8.self).lowercased()
    position = rest.startIndex + own.count
  }

  static func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) }
  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
  private static func isName(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) || byte == UInt8(ascii: "-") }
  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  func begins(_ text: String) -> Bool { bytes.starts(with: text.utf8) }

  private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  /// Whether it opens an element of this name: a space, `>` or the line's end comes after it.
  func isOpening(_ wanted: String) -> Bool {
    guard !isClosing, name == wanted else { return false }
    return next.map { Self.isSpace($0) || $0 == UInt8(ascii: ">") } ?? true
  }

  /// Whether the name is over where it is: also before `/>`.
  var nameEnds: Bool {
    guard let next else { return true }
    return Self.isSpace(next) || next == UInt8(ascii: ">") || bytes[position...].starts(with: "/>".utf8)
  }

  /// Whether the whole tag is on this line, and nothing else.
  mutating func isComplete() -> Bool {
    if name.isEmpty { return false }
    while !isClosing, takeAttribute() {}
    skipSpaces()
    if !isClosing, next == UInt8(ascii: "/") { position += 1 }
    guard next == UInt8(ascii: ">") else { return false }
    return bytes[(position + 1)...].allSatisfy(Self.isSpace)
  }

  private mutating func skipSpaces() { while let byte = next, Self.isSpace(byte) { position += 1 } }

  /// ` name`, ` name=value`, with quotes or without.
  private mutating func takeAttribute() -> Bool {
    let start = position
    skipSpaces()
    let isFirst = { (byte: UInt8) in Self.isLetter(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ":") }
    guard position > start, let first = next, isFirst(first) else {
      position = start
      return false
    }
    while let byte = next, isFirst(byte) || Self.isName(byte) || byte == UInt8(ascii: ".") { position += 1 }
    let end = position
    skipSpaces()
    guard next == UInt8(ascii: "=") else {
      position = end
      return true
    }
    position += 1
    skipSpaces()
    if takeValue() { return true }
    position = start
    return false
  }

  private mutating func takeValue() -> Bool {
    guard let quote = next else { return false }
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      guard let close = bytes[(position + 1)...].firstIndex(of: quote) else { return false }
      position = close + 1
      return true
    }
    let start = position
    while let byte = next, !Self.isSpace(byte), !"\"'=<>`".utf8.contains(byte) { position += 1 }
    return position > start
  }
}
