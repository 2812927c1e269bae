/// Finds the fenced code blocks of a page as CommonMark does: fences of backticks or tildes, indented by at most three
/// columns, in block quotes and list items too; not in indented code, nor in HTML comments, `pre`, `script`, `style` and
/// `textarea`. A fence that is never closed ends with what it stands in.
///
/// Everything else of Markdown is passed over. O(length).
struct FenceScanner {
  private enum Container: Equatable {
    case quote
    /// The columns by which lines of the item are indented.
    case item(Int)
  }

  private struct Fence {
    let character: UInt8
    let length: Int
    let indentation: Int
    /// How many containers it stands in.
    let depth: Int
  }

  private var containers: [Container] = []
  private var fence: Fence?
  /// What closes the HTML that has been opened.
  private var htmlEnd: [String]?
  private var isInParagraph = false
  private var blocks: [CodeBlock] = []

  /// The blocks of a page, in order. Lines end with `\n`, `\r\n` or `\r`; ill-formed UTF-8 becomes U+FFFD.
  static func blocks(of page: [UInt8]) -> [CodeBlock] {
    var scanner = FenceScanner()
    var number = 1
    var start = 0
    while start < page.count {
      var end = start
      while end < page.count, page[end] != 0x0A, page[end] != 0x0D { end += 1 }
      scanner.scan(MarkdownLine(page[start..<end]), number)
      start = end + (end + 1 < page.count && page[end] == 0x0D && page[end + 1] == 0x0A ? 2 : 1)
      number += 1
    }
    return scanner.blocks
  }

  private mutating func scan(_ text: MarkdownLine, _ number: Int) {
    var line = text
    let matched = matchContainers(&line)
    if let fence {
      if matched == fence.depth { return scanCode(line, fence) }
      self.fence = nil
    }
    if htmlEnd != nil, matched == containers.count { return scanHTML(line) }
    if matched < containers.count {
      // A paragraph's line may leave out the marks of what it stands in.
      if isInParagraph, !line.isBlank, !startsBlock(line) { return }
      containers.removeLast(containers.count - matched)
      isInParagraph = false
      htmlEnd = nil
    }
    openContainers(&line)
    if line.isBlank {
      isInParagraph = false
      return
    }
    let indentation = line.indentation
    if indentation >= 4 { return }
    line.skipIndentation(3)
    if let opened = openingFence(line) {
      fence = Fence(
        character: opened.character, length: opened.length, indentation: indentation, depth: containers.count)
      blocks.append(CodeBlock(language: opened.language, line: number + 1, code: ""))
      isInParagraph = false
      return
    }
    if let end = htmlEnding(line) {
      htmlEnd = end
      return scanHTML(line)
    }
    isInParagraph = line.next != UInt8(ascii: "#") && !isThematicBreak(line)
  }

  // MARK: Containers

  /// Takes the beginnings that the open containers give a line; the number of containers that go on.
  private func matchContainers(_ line: inout MarkdownLine) -> Int {
    for (index, container) in containers.enumerated() {
      switch container {
      case .quote:
        guard takeQuote(&line) else { return index }
      case .item(let indentation):
        if line.isBlank { continue }
        guard line.indentation >= indentation else { return index }
        line.skipIndentation(indentation)
      }
    }
    return containers.count
  }

  private func takeQuote(_ line: inout MarkdownLine) -> Bool {
    var after = line
    guard after.indentation < 4 else { return false }
    after.skipIndentation(3)
    guard after.next == UInt8(ascii: ">") else { return false }
    after.skip()
    after.skipIndentation(1)
    line = after
    return true
  }

  private mutating func openContainers(_ line: inout MarkdownLine) {
    while true {
      if takeQuote(&line) {
        containers.append(.quote)
      } else if let indentation = takeItem(&line) {
        containers.append(.item(indentation))
      } else {
        return
      }
      isInParagraph = false
    }
  }

  /// Takes a list item's marker; the indentation of the item's further lines.
  private func takeItem(_ line: inout MarkdownLine) -> Int? {
    var after = line
    let indentation = after.indentation
    guard indentation < 4, !isThematicBreak(line) else { return nil }
    after.skipIndentation(3)
    let start = after.column
    var digits = 0
    while digits < 9, let byte = after.next, (0x30...0x39).contains(byte) {
      after.skip()
      digits += 1
    }
    guard let mark = after.next else { return nil }
    let isMarker = digits > 0 ? mark == 0x2E || mark == 0x29 : mark == 0x2D || mark == 0x2B || mark == 0x2A
    guard isMarker else { return nil }
    after.skip()
    guard after.isBlank || after.indentation > 0 else { return nil }
    // An item that begins with nothing cannot break into a paragraph.
    if after.isBlank && isInParagraph { return nil }
    let padding = after.isBlank || after.indentation > 4 ? 1 : after.indentation
    after.skipIndentation(padding)
    let width = indentation + (after.isBlank ? digits + 2 : after.column - start)
    line = after
    return width
  }

  private func startsBlock(_ line: MarkdownLine) -> Bool {
    guard line.indentation < 4 else { return false }
    var after = line
    if takeQuote(&after) || takeItem(&after) != nil || isThematicBreak(line) { return true }
    after.skipIndentation(3)
    return after.next == UInt8(ascii: "#") || openingFence(after) != nil || htmlEnding(after) != nil
  }

  private func isThematicBreak(_ line: MarkdownLine) -> Bool {
    let marks = line.rest.filter { $0 != 0x20 && $0 != 0x09 }
    guard line.indentation < 4, marks.count >= 3, let first = marks.first else { return false }
    return [0x2A, 0x2D, 0x5F].contains(first) && marks.allSatisfy { $0 == first }
  }

  // MARK: Fences

  private func openingFence(_ line: MarkdownLine)
    -> (character: UInt8, length: Int, language: String)?
  {
    guard let character = line.next, character == UInt8(ascii: "`") || character == UInt8(ascii: "~") else {
      return nil
    }
    let length = line.rest.prefix { $0 == character }.count
    let info = line.rest.dropFirst(length)
    guard length >= 3, character != UInt8(ascii: "`") || !info.contains(character) else { return nil }
    let word = info.drop { $0 == 0x20 || $0 == 0x09 }.prefix { $0 != 0x20 && $0 != 0x09 }
    return (character, length, String(decoding: word, as: UTF8.self).lowercased())
  }

  private mutating func scanCode(_ text: MarkdownLine, _ fence: Fence) {
    var line = text
    if line.indentation < 4 {
      line.skipIndentation(3)
      let length = line.rest.prefix { $0 == fence.character }.count
      let after = line.rest.dropFirst(length)
      if length >= fence.length, after.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) {
        self.fence = nil
        return
      }
    }
    line = text
    line.skipIndentation(fence.indentation)
    blocks[blocks.count - 1].code += line.code + "\n"
  }

  // MARK: HTML whose content is not Markdown

  private func htmlEnding(_ line: MarkdownLine) -> [String]? {
    guard line.next == UInt8(ascii: "<") else { return nil }
    let start = String(decoding: line.rest.prefix(12), as: UTF8.self).lowercased()
    if start.hasPrefix("<!--") { return ["-->"] }
    let raw = ["pre", "script", "style", "textarea"]
    for name in raw where start.hasPrefix("<" + name) {
      let after = start.dropFirst(name.count + 1).first
      if after == nil || after == ">" || after == " " || after == "\t" { return raw.map { "</\($0)>" } }
    }
    return nil
  }

  private mutating func scanHTML(_ line: MarkdownLine) {
    let text = String(decoding: line.rest, as: UTF8.self).lowercased()
    if htmlEnd?.contains(where: { text.contains($0) }) == true { htmlEnd = nil }
  }
}
