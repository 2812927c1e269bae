import FuzzInputs
import Testing
import Transcripts

@testable import Rendering

/// Two readers of Markdown, ours that finds sessions and the library that makes pages, must agree on where sessions are.
///
/// They differ in one thing, which the generator leaves out: a lone tag of any name in a line that goes on with the
/// paragraph of a quotation without its mark is text to CommonMark 0.31, and to us, but HTML to this library.
@Suite struct SessionPlaceTests {
  @Test func eachSessionIsABlockOfThePage() {
    var sessions = 0
    for number in 0..<6000 {
      var generator = SeededGenerator(seed: UInt64(number))
      let bytes = Documents.random(&generator)
      let document = Transcript(bytes)
      if document.blocks.isEmpty { continue }
      let marks = document.blocks.map { ($0.line, "<hr id=\"at\($0.line)\">") }
      let page = Markdown(bytes, replacing: Dictionary(uniqueKeysWithValues: marks))
      #expect(page.missing.isEmpty, "document \(number): \(String(decoding: bytes, as: UTF8.self).debugDescription)")
      #expect(page.html.ranges(of: "<hr id=").count == marks.count)
      sessions += marks.count
    }
    #expect(sessions > 2000)
  }
}
