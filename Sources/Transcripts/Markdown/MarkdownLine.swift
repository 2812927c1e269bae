/// One line of a page while its beginning is taken apart: bytes with a place and the column of that place, tabs counting to
/// the next multiple of four as CommonMark has it.
struct MarkdownLine {
  private let bytes: ArraySlice<UInt8>
  private(set) var index: Int
  private(set) var column = 0
  /// Columns of a tab that were already taken.
  private var taken = 0

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    index = bytes.startIndex
  }

  /// Where the line begins.
  var start: Int { bytes.startIndex }
  var rest: ArraySlice<UInt8> { bytes[index...] }
  var next: UInt8? { index < bytes.endIndex ? bytes[index] : nil }
  var isBlank: Bool { rest.allSatisfy { $0 == 0x20 || $0 == 0x09 } }

  /// The columns of white space that come next.
  var indentation: Int {
    var column = column
    for byte in rest {
      if byte == 0x20 { column += 1 } else if byte == 0x09 { column += 4 - column % 4 } else { break }
    }
    return column - self.column
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
  }

  /// What is left as code: the columns of a tab that was taken in part are spaces.
  var code: String {
    guard taken > 0, next == 0x09 else { return String(decoding: rest, as: UTF8.self) }
    return String(repeating: " ", count: 4 - column % 4) + String(decoding: rest.dropFirst(), as: UTF8.self)
  }
}
