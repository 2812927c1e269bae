import Foundation
import FuzzInputs
import Testing

@testable import Transcripts

/// Reading a document and writing it gives the same bytes, whatever the document is.
@Suite struct IdentityTests {
  static let pieces = [
    "# Title", "text", "- item", "1. one", "> quote", "   ", "\t", "```", "````", "~~~", "```funcpipe",
    "~~~ funcpipe hide",
    "```funcpipe error=X fresh", "   ```funcpipe", "    ```funcpipe", ">>> x", ">>>", "... y", "...", "out", "\\>>> z",
    "[...]", "<!--", "-->", "<pre>", "</pre>", "***", "é ∀ 漢", "\u{0}", "\u{1B}[31m", "```python", "  >>> deep",
  ]

  /// A document of random pieces, some of them on lines of their own, and random bytes now and then.
  static func randomDocument(_ random: inout SeededGenerator) -> [UInt8] {
    var bytes: [UInt8] = []
    let lineEnd = ["\n", "\r\n", "\r"].randomElement(using: &random)!
    for _ in 0..<Int.random(in: 0...20, using: &random) {
      if Int.random(in: 0..<8, using: &random) == 0 {
        // Whole sessions are rare among random pieces.
        let prefix = ["", "  ", "> ", "- "].randomElement(using: &random)!
        let lines = ["```funcpipe", ">>> a", "x", " >>> b", ">>> c", "... d", "```"]
        for line in lines {
          bytes +=
            (Int.random(in: 0..<30, using: &random) == 0 ? "" : prefix == "- " && line != lines[0] ? "  " : prefix).utf8
          bytes += line.utf8
          bytes += lineEnd.utf8
        }
      }
      for _ in 0..<Int.random(in: 0...2, using: &random) { bytes += pieces.randomElement(using: &random)!.utf8 }
      if Int.random(in: 0..<60, using: &random) == 0 { bytes.append(UInt8.random(in: 0...255, using: &random)) }
      if Int.random(in: 0..<40, using: &random) != 0 { bytes += lineEnd.utf8 }
    }
    return bytes
  }

  @Test func randomDocuments() {
    var random = SeededGenerator(seed: 3)
    var sessions = 0
    for _ in 0..<6000 {
      let bytes = Self.randomDocument(&random)
      let document = Transcript(bytes)
      #expect(document.bytes == bytes)
      sessions += document.blocks.count
    }
    #expect(sessions > 2000)
  }

  /// Other output is what is read back, and to put it there twice is to put it there once.
  @Test func otherOutputInRandomDocuments() {
    var random = SeededGenerator(seed: 4)
    var replaced = 0
    for _ in 0..<6000 {
      var document = Transcript(Self.randomDocument(&random))
      guard let block = document.blocks.indices.randomElement(using: &random),
        let cell = document.blocks[block].cells.indices.randomElement(using: &random)
      else { continue }
      let lines = (0..<Int.random(in: 0...3, using: &random)).map { _ in
        ["", "out", ">>> p", "... q", "\\", "\\... r", "  x  ", "é"].randomElement(using: &random)!
      }
      let inputs = document.blocks.map { $0.cells.map(\.input) }
      document.replaceOutput(block: block, cell: cell, lines)
      let once = document.bytes
      let again = Transcript(once)
      #expect(again.blocks.map { $0.cells.map(\.input) } == inputs)
      #expect(again.blocks[block].cells[cell].output == lines)
      document.replaceOutput(block: block, cell: cell, lines)
      #expect(document.bytes == once)
      replaced += 1
    }
    #expect(replaced > 500)
  }

  /// The examples of CommonMark's own specification, where `scripts/test` could fetch them.
  @Test func theExamplesOfCommonMark() throws {
    guard let path = ProcessInfo.processInfo.environment["FUNCPIPE_COMMONMARK"] else {
      print(
        "FUNCPIPE_COMMONMARK is not set: the examples of CommonMark are skipped (scripts/test sets it where it can)")
      return
    }
    struct Example: Decodable {
      let markdown: String
      let example: Int
    }
    let examples = try JSONDecoder().decode([Example].self, from: Data(contentsOf: URL(filePath: path)))
    #expect(examples.count > 600)
    for example in examples {
      let bytes = Array(example.markdown.utf8)
      #expect(Transcript(bytes).bytes == bytes, "example \(example.example)")
      // The fences of an example, tagged as ours, are found as fences.
      let tagged = Array(
        example.markdown.split(separator: "```", omittingEmptySubsequences: false)
          .joined(separator: "```funcpipe ").utf8)
      #expect(Transcript(tagged).bytes == tagged, "example \(example.example), tagged")
    }
  }
}
