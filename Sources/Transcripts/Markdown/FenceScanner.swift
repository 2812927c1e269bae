/// Finds the fenced code blocks of a page as CommonMark does: fences of backticks or tildes, indented by at most three
/// columns, in block quotes and list items too; not in indented code, nor in HTML. A fence that is never closed ends with
/// what it stands in.
///
/// Everything else of Markdown is passed over. O(length).
package struct FenceScanner {
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
  /// The HTML that has been opened.
  private var html: HTMLBlock?
  private var isInParagraph = false
  private var blocks: [FencedBlock] = []

  private var missed: [MissedFence] = []

  /// The blocks of a page, in order, and the lines that only look as if they opened one. Ill-formed UTF-8 becomes U+FFFD.
  package static func scan(_ page: [UInt8], _ lines: PageLines) -> (blocks: [FencedBlock], missed: [MissedFence]) {
    var scanner = FenceScanner()
    for (index, line) in lines.lines.enumerated() {
      scanner.scan(MarkdownLine(page[line.start..<line.contentEnd]), index + 1)
    }
    return (scanner.blocks, scanner.missed)
  }

  /// The blocks of a page, in order.
  package static func blocks(of page: [UInt8]) -> [FencedBlock] { scan(page, PageLines(page)).blocks }

  private mutating func scan(_ text: MarkdownLine, _ number: Int) {
    var line = text
    let matched = matchContainers(&line)
    if let fence {
      if matched == fence.depth { return scanCode(line, number, fence) }
      self.fence = nil
    }
    if html != nil, matched == containers.count { return scanHTML(line, number) }
    if matched < containers.count {
      // A paragraph's line may leave out the marks of what it stands in.
      if isInParagraph, !line.isBlank, !startsBlock(line) { return }
      containers.removeLast(containers.count - matched)
      isInParagraph = false
      html = nil
    }
    openContainers(&line)
    if line.isBlank {
      isInParagraph = false
      return
    }
    let indentation = line.indentation
    if indentation >= 4 { return noteMissed(line, number, .indented) }
    line.skipIndentation(3)
    if let opened = openingFence(line) {
      fence = Fence(
        character: opened.character, length: opened.length, indentation: indentation, depth: containers.count)
      blocks.append(FencedBlock(info: opened.info, opening: number))
      isInParagraph = false
      return
    }
    if let opened = HTMLBlock(line.rest, isInParagraph: isInParagraph) {
      html = opened
      isInParagraph = false
      return scanHTML(line, number)
    }
    noteMissed(line, number, .inline)
    isInParagraph = line.next != UInt8(ascii: "#") && !line.isThematicBreak()
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
    guard !line.isThematicBreak() else { return nil }
    var after = line
    let indentation = after.indentation
    guard indentation < 4 else { return nil }
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
    if takeQuote(&after) || takeItem(&after) != nil || after.isThematicBreak() { return true }
    after.skipIndentation(3)
    return after.next == UInt8(ascii: "#") || openingFence(after) != nil
      || HTMLBlock(after.rest, isInParagraph: true) != nil
  }

  // MARK: Fences

  private func openingFence(_ line: MarkdownLine) -> (character: UInt8, length: Int, info: String)? {
    guard let marks = Self.marks(line),
      marks.character != UInt8(ascii: "`") || !marks.info.utf8.contains(marks.character)
    else { return nil }
    return marks
  }

  private static func marks(_ line: MarkdownLine) -> (character: UInt8, length: Int, info: String)? {
    guard let character = line.next, character == UInt8(ascii: "`") || character == UInt8(ascii: "~") else {
      return nil
    }
    let length = line.rest.prefix { $0 == character }.count
    guard length >= 3 else { return nil }
    let isSpace = { (byte: UInt8) in byte == 0x20 || byte == 0x09 }
    let info = line.rest.dropFirst(length).drop(while: isSpace)
    return (character, length, String(decoding: info.reversed().drop(while: isSpace).reversed(), as: UTF8.self))
  }

  /// Remembers a line that has the marks of a fence and opens none.
  private mutating func noteMissed(_ line: MarkdownLine, _ number: Int, _ reason: MissedFence.Reason) {
    var line = line
    line.skipIndentation(line.indentation)
    guard let marks = Self.marks(line), !marks.info.isEmpty else { return }
    missed.append(MissedFence(info: marks.info, line: number, reason: reason))
  }

  private mutating func scanCode(_ text: MarkdownLine, _ number: Int, _ fence: Fence) {
    var line = text
    if line.indentation < 4 {
      line.skipIndentation(3)
      let length = line.rest.prefix { $0 == fence.character }.count
      let after = line.rest.dropFirst(length)
      if length >= fence.length, after.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) {
        self.fence = nil
        blocks[blocks.count - 1].closing = number
        return
      }
    }
    line = text
    let column = line.column
    line.skipIndentation(fence.indentation)
    blocks[blocks.count - 1].code.append(
      FencedBlock.Line(
        number: number, text: line.code, prefix: line.index - line.start,
        missing: fence.indentation - (line.column - column)))
  }

  // MARK: HTML

  private mutating func scanHTML(_ line: MarkdownLine, _ number: Int) {
    if html == .blankLine, line.isBlank {
      html = nil
      return
    }
    noteMissed(line, number, .html)
    if html?.ends(with: line.rest) == true { html = nil }
  }
}
