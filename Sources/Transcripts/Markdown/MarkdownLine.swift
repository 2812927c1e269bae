/// One line of a page while its beginning is taken apart: bytes with a place and the column of that place, tabs counting to
/// the next multiple of four as CommonMark has it.
struct MarkdownLine {
  private let bytes: ArraySlice<UInt8>
  private(set) var index: Int
  private(set) var column = 0
  /// Columns of a tab that were already taken.
  private var taken = 0
  /// The next byte that is no white space, and its column. Each of many containers asks for them.
  private var text = (index: 0, column: 0)
  /// A mark, and the byte that is why no thematic break of it begins before.
  private var noBreak: (mark: UInt8, end: Int)?

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    index = bytes.startIndex
    findText()
  }

  private mutating func findText() {
    text = (index, column)
    while text.index < bytes.endIndex {
      let byte = bytes[text.index]
      guard byte == 0x20 || byte == 0x09 else { return }
      text.column += byte == 0x20 ? 1 : 4 - text.column % 4
      text.index += 1
    }
  }

  /// Where the line begins.
  var start: Int { bytes.startIndex }
  var rest: ArraySlice<UInt8> { bytes[index...] }
  var next: UInt8? { index < bytes.endIndex ? bytes[index] : nil }
  var isBlank: Bool { text.index == bytes.endIndex }

  /// The columns of white space that come next.
  var indentation: Int { text.column - column }

  /// Whether the rest is three or more of one mark (`*`, `-`, `_`), and white space. A line is looked through once for each
  /// mark, however many containers ask.
  mutating func isThematicBreak() -> Bool {
    guard indentation < 4, !isBlank else { return false }
    let mark = bytes[text.index]
    guard [0x2A, 0x2D, 0x5F].contains(mark) else { return false }
    if let noBreak, noBreak.mark == mark, noBreak.end >= text.index { return false }
    var count = 0
    for position in text.index..<bytes.endIndex {
      let byte = bytes[position]
      if byte == mark {
        count += 1
      } else if byte != 0x20, byte != 0x09 {
        noBreak = (mark, position)
        return false
      }
    }
    return count >= 3
  }

  /// Takes at most so many columns of white space.
  mutating func skipIndentation(_ limit: Int) {
    var left = limit
    while left > 0, let byte = next, byte == 0x20 || byte == 0x09 {
      let width = byte == 0x09 ? 4 - column % 4 : 1
      if width > left {
        column += left
        taken += left
        return
      }
      column += width
      left -= width
      index += 1
      taken = 0
    }
  }

  /// Takes one byte that is not white space.
  mutating func skip() {
    index += 1
    column += 1
    findText()
  }

  /// What is left as code: the columns of a tab that was taken in part are spaces.
  var code: String {
    guard taken > 0, next == 0x09 else { return String(decoding: rest, as: UTF8.self) }
    return String(repeating: " ", count: 4 - column % 4) + String(decoding: rest.dropFirst(), as: UTF8.self)
  }
}
