import Testing
import Transcripts

@testable import funcpipe_repl

@Suite struct PlayOptionsTests {
  private static let document = Transcript(Array("# T\n\n```funcpipe\n>>> 1\n1\n>>> 2\n2\n```\n".utf8))

  private func fault(from: Int = 1, until: Int = Int.max) -> String? {
    PlayOptions(from: from, until: until).fault(in: Self.document)
  }

  @Test func linesWithInputs() {
    #expect(fault() == nil)
    #expect(fault(from: 4) == nil)
    #expect(fault(from: 6, until: 6) == nil)
    #expect(fault(until: 4) == nil)
  }

  @Test func linesWithoutInputs() {
    let sentence =
      "no input is in the lines of --from and --until: the first is in line 4, the last in line 6"
    #expect(fault(until: 3) == sentence)
    #expect(fault(from: 5, until: 5) == sentence)
    #expect(fault(from: 7) == sentence)
  }
}
