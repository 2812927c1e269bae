import Notation
import Testing

@testable import Workbench

@Suite struct InputHighlightTests {
  private func words(_ input: String, after before: String = "") -> [String] {
    withSession { session, _ in
      _ = session.submit(before)
      let bytes = Array(input.utf8)
      return session.highlights(of: input).map { "\($0.kind) \(String(decoding: bytes[$0.range], as: UTF8.self))" }
    } ?? []
  }

  @Test func commandsAmongStatements() {
    #expect(
      words("x = 1\ntake 2 p # two\ny = 'a'\n") == ["number 1", "verb take", "number 2", "comment # two", "string 'a'"])
  }

  @Test func whatIsBoundIsNoCommand() {
    #expect(words("drive", after: "drive = 1") == [])
    #expect(words("drive p") == ["verb drive"])
  }

  @Test func textIsNotPython() {
    #expect(words("note 2 things if you like") == ["verb note"])
  }

  @Test func whatIsNoProgram() {
    #expect(words("if if 'x'") == ["keyword if", "keyword if", "string 'x'"])
  }
}
