import Testing

@testable import LineEditing

@Suite struct CompletionTests {
  private func step(_ line: String, start: Int, _ candidates: [String]) -> CompletionStep {
    CompletionStep(
      line: line, cursor: line.utf8.count, completions: Completions(start: start, candidates: candidates))
  }

  @Test func singleCandidateIsTaken() {
    #expect(step("x ta", start: 2, ["take"]) == .replace(characters: 2, text: "take"))
    #expect(step("TA", start: 0, ["take "]) == .replace(characters: 2, text: "take "))
    #expect(step("take", start: 0, ["take"]) == .nothing)
  }

  @Test func severalLengthenTheWordToWhatTheyShare() {
    #expect(step("d", start: 0, ["drive", "drop"]) == .replace(characters: 1, text: "dr"))
    #expect(step("dr", start: 0, ["drive", "drop", "drive"]) == .list(["drive", "drop"]))
    #expect(step("", start: 0, ["a", "b"]) == .list(["a", "b"]))
  }

  @Test func wordIsNotTakenAwayWhereCandidatesDiffer() {
    #expect(step("Dr", start: 0, ["drive", "drop"]) == .list(["drive", "drop"]))
    #expect(step("drx", start: 0, ["drive", "drop"]) == .list(["drive", "drop"]))
  }

  @Test func prefixIsCutBetweenCharacters() {
    // é and è share their first byte, 日 and 旦 their first two.
    #expect(CompletionStep.commonPrefix(["aé", "aè"]) == "a")
    #expect(CompletionStep.commonPrefix(["日", "旦"]) == "")
    #expect(CompletionStep.commonPrefix(["日本", "日曜"]) == "日")
    #expect(step("ü", start: 0, ["über", "übe"]) == .replace(characters: 1, text: "übe"))
  }

  @Test func nonsenseFromACompleterDoesNothing() {
    #expect(step("ab", start: 3, ["x"]) == .nothing)
    #expect(step("ab", start: -1, ["x"]) == .nothing)
    #expect(step("ab", start: 0, []) == .nothing)
  }

  @Test func listIsReadDownwards() {
    #expect(CompletionList.lines(["a", "bb", "c", "d", "e"], columns: 11) == ["a   c   e", "bb  d"])
    #expect(CompletionList.lines(["a", "b"], columns: 1) == ["a", "b"])
    #expect(CompletionList.lines([], columns: 80) == [])
  }

  @Test func listFitsTheTerminal() {
    let words = (0..<37).map { String(repeating: "w", count: 1 + $0 % 9) }
    for columns in 9...100 {
      let lines = CompletionList.lines(words, columns: columns)
      #expect(lines.allSatisfy { DisplayText.width(of: $0) <= columns })
      #expect(lines.flatMap { $0.split(separator: " ") }.count == words.count)
    }
  }

  @Test func listCountsWideCharactersAndEscapesControls() {
    #expect(CompletionList.lines(["日本", "ab"], columns: 80) == ["日本  ab"])
    #expect(CompletionList.lines(["a", "日"], columns: 80) == ["a   日"])
    #expect(CompletionList.lines(["a\u{1b}[2J", "b\nc"], columns: 80) == ["a\\x1b[2J  b\\nc"])
    #expect(CompletionList.lines(["é"], columns: 80, asciiOnly: true) == ["\\xe9"])
  }

  @Test func longListSaysWhatIsLeftOut() {
    let lines = CompletionList.lines((1...100).map { "w\($0)" }, columns: 12, rowLimit: 3)
    #expect(lines == ["w1    w4", "w2    w5", "w3    w6", "and 94 more"])
  }
}
