import Foundation
import FuzzInputs
import Testing

@testable import Transcripts

/// Reading a document and writing it gives the same bytes, whatever the document is.
@Suite struct IdentityTests {
  @Test func randomDocuments() {
    var sessions = 0
    for number in 0..<6000 {
      var generator = SeededGenerator(seed: 3, case: number)
      let bytes = Documents.random(&generator)
      #expect(DocumentCheck.complaint(about: bytes, &generator) == nil, "seed 3, document \(number)")
      sessions += Transcript(bytes).blocks.count
    }
    #expect(sessions > 2000)
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
