/// The lines of a page, as ranges of its bytes. Lines end with `\n`, `\r\n` or `\r`.
package struct PageLines: Sendable {
  package struct Line: Sendable {
    package var start: Int
    /// Where the line's end begins.
    package var contentEnd: Int
    package var end: Int
  }
  package private(set) var lines: [Line] = []

  /// O(length).
  package init(_ page: [UInt8]) {
    var start = 0
    while start < page.count {
      var end = start
      while end < page.count, page[end] != 0x0A, page[end] != 0x0D { end += 1 }
      let isPair = end + 1 < page.count && page[end] == 0x0D && page[end + 1] == 0x0A
      let next = min(page.count, end + (isPair ? 2 : 1))
      lines.append(Line(start: start, contentEnd: end, end: next))
      start = next
    }
  }

  /// - Parameter number: from 1.
  package subscript(number: Int) -> Line { lines[number - 1] }
  package var count: Int { lines.count }
}
