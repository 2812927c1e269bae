/// A text of the notation: the bytes as they were written, a name for messages, and where its lines begin.
///
/// Spans are byte offsets; this type is the one place that turns them into lines and columns.
package struct Source: Sendable {
  /// What messages call it: a file's path, or `<stdin>`.
  package let name: String
  /// The UTF-8 text, line ends as written.
  package let bytes: [UInt8]
  /// The offset of each line's first byte. `\n`, `\r\n` and `\r` end a line.
  private let lineStarts: [Int32]

  /// Makes a source of raw bytes. They need not be valid UTF-8: `parseModule` reports what is not. O(n).
  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
    self.lineStarts = Source.lineStarts(of: bytes)
  }

  /// Makes a source of a text. O(n).
  package init(name: String, text: String) {
    self.init(name: name, bytes: Array(text.utf8))
  }

  /// The number of lines; an empty text has one.
  package var lineCount: Int { lineStarts.count }

  /// A place as editors and CPython's messages count it.
  package struct Position: Equatable, Hashable, Sendable {
    /// From 1.
    package var line: Int
    /// From 1, in code points.
    package var column: Int

    package init(line: Int, column: Int) {
      self.line = line
      self.column = column
    }
  }

  /// The line and column (both from 1, columns in code points) of a byte offset. An offset beyond the text counts as
  /// its end. O(log lines + line length).
  package func position(of offset: Int) -> Position {
    let offset = min(max(offset, 0), bytes.count)
    let line = self.line(of: offset)
    var column = 1
    for index in Int(lineStarts[line - 1])..<offset where bytes[index] & 0xC0 != 0x80 { column += 1 }
    return Position(line: line, column: column)
  }

  /// The line (from 1) of a byte offset. O(log lines).
  package func line(of offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(lineStarts[middle]) <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// The text of a line (from 1) without its end; ill-formed bytes become U+FFFD, a line out of range is empty.
  package func text(ofLine line: Int) -> String {
    guard line >= 1, line <= lineStarts.count else { return "" }
    let start = Int(lineStarts[line - 1])
    var end = line < lineStarts.count ? Int(lineStarts[line]) : bytes.count
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  /// The text of a span; ill-formed bytes become U+FFFD, and a span beyond the text is cut off.
  package func text(of span: Span) -> String {
    let start = min(max(Int(span.start), 0), bytes.count)
    let end = min(max(Int(span.end), start), bytes.count)
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  private static func lineStarts(of bytes: [UInt8]) -> [Int32] {
    var starts: [Int32] = [0]
    starts.reserveCapacity(bytes.count / 32 + 1)
    var feed = bytes.nextIndex(of: 0x0A, from: 0)
    var carriage = bytes.nextIndex(of: 0x0D, from: 0)
    while feed != nil || carriage != nil {
      let end = Swift.min(feed ?? .max, carriage ?? .max)
      let next = end + 1
      // A carriage return before a line feed ends no line of its own.
      if end == feed || feed != next { starts.append(Int32(truncatingIfNeeded: next)) }
      if end == feed {
        feed = bytes.nextIndex(of: 0x0A, from: next)
      } else {
        carriage = bytes.nextIndex(of: 0x0D, from: next)
      }
    }
    return starts
  }
}
