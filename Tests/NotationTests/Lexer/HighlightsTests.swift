import Testing

@testable import Notation

@Suite struct HighlightsTests {
  /// The words that have a style, each with its kind.
  private func words(_ text: String, _ part: Range<Int>? = nil) -> [String] {
    let bytes = Array(text.utf8)
    return highlights(in: bytes, part ?? 0..<bytes.count).map {
      "\($0.kind) \(String(decoding: bytes[$0.range], as: UTF8.self))"
    }
  }

  @Test func kinds() {
    #expect(
      words("async def f(x=1):  # why\n    return f\"{x}é\" or None\n") == [
        "keyword async", "keyword def", "number 1", "comment # why", "keyword return", "string f\"{x}é\"", "keyword or",
        "keyword None",
      ])
  }

  @Test func aHashInAStringIsNoComment() {
    #expect(words("x = '#' # '#'") == ["string '#'", "comment # '#'"])
  }

  @Test func aPart() {
    #expect(words("if 1 else 2", 3..<9) == ["number 1", "keyword else"])
  }

  @Test("what is no program is read as far as it can be", arguments: ["x = 1 'open", "1 ?? 2", "1\u{0}", "1 (((("])
  func noProgram(_ text: String) {
    #expect(words(text).first == "number 1")
  }

  @Test func nothing() {
    #expect(words("").isEmpty)
    #expect(words("name(other)").isEmpty)
  }
}
