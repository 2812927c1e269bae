/// A document with sessions: Markdown in which blocks tagged `funcpipe` are typed again.
///
///     let document = Transcript(bytes)
///     document.blocks[0].cells[0].input    // "p = async_gen_return(1)"
///     document.bytes == bytes              // always
///
/// It is kept as the pieces that it was read from, so that writing it gives the same bytes, and other output changes
/// nothing but output.
package struct Transcript: Sendable {
  /// A block of one document, in which state flows from cell to cell and from block to block.
  package struct Block: Sendable {
    /// The opening line, from 1.
    package var line: Int
    package var flags: FenceFlags
    package var cells: [Cell]
  }

  package var blocks: [Block] = []
  /// What is wrong with the document itself, by line. A document with faults is not replayed.
  package var faults: [DocumentFault] = []
  /// The bytes before each block's first input, and after the last one's output. One more than blocks.
  var text: [[UInt8]] = []

  /// Reads a document. O(length).
  package init(_ bytes: [UInt8]) {
    if let fault = Self.illFormed(bytes) {
      faults = [fault]
      text = [bytes]
      return
    }
    let lines = PageLines(bytes)
    let (fences, missed) = FenceScanner.scan(bytes, lines)
    var reader = BlockReader(bytes: bytes, lines: lines)
    var end = 0
    for fence in fences {
      guard let block = reader.read(fence) else { continue }
      blocks.append(block.block)
      text.append(Array(bytes[end..<block.range.lowerBound]))
      end = block.range.upperBound
    }
    text.append(Array(bytes[end...]))
    faults = reader.faults
    for fence in missed where Self.isMeant(fence.info) {
      faults.append(DocumentFault(.missed(fence.reason), line: fence.line))
    }
    if blocks.isEmpty && faults.isEmpty { faults.append(DocumentFault(.noSession, line: 1)) }
    faults.sort { $0.line < $1.line }
  }

  /// The document's bytes.
  package var bytes: [UInt8] {
    var result = text[0]
    for (block, after) in zip(blocks, text.dropFirst()) {
      for cell in block.cells {
        result += cell.inputBytes
        result += cell.outputBytes
      }
      result += after
    }
    return result
  }

  /// Puts other output in the place of a cell's.
  package mutating func replaceOutput(block: Int, cell: Int, _ lines: [String]) {
    blocks[block].cells[cell].replaceOutput(lines)
  }

  private static func illFormed(_ bytes: [UInt8]) -> DocumentFault? {
    if String(validating: bytes, as: UTF8.self) != nil { return nil }
    // What can be decoded gives back the bytes it was made of.
    let repaired = Array(String(decoding: bytes, as: UTF8.self).utf8)
    let position = zip(bytes, repaired).prefix { $0 == $1 }.count
    let line = bytes[..<position].count { $0 == 0x0A } + 1
    return DocumentFault(.notUTF8(position < bytes.count ? bytes[position] : bytes[bytes.count - 1]), line: line)
  }

  /// Whether the first word after a fence's marks was meant as `funcpipe`.
  static func isMeant(_ info: String) -> Bool {
    let word = info.prefix { $0 != " " && $0 != "\t" }.lowercased()
    return word.contains("funcpipe") || word.hasPrefix("f") && isNear(word, "funcpipe")
  }

  /// Whether one slip makes one of the other: a letter more, fewer or another, or two that changed places.
  private static func isNear(_ a: String, _ b: String) -> Bool {
    let a = Array(a.utf8)
    let b = Array(b.utf8)
    let start = zip(a, b).prefix { $0 == $1 }.count
    let end = zip(a[start...].reversed(), b[start...].reversed()).prefix { $0 == $1 }.count
    let rest = (a.count - start - end, b.count - start - end)
    return rest.0 <= 1 && rest.1 <= 1 || rest == (2, 2) && a[start] == b[start + 1] && a[start + 1] == b[start]
  }
}
