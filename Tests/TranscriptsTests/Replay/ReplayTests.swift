import Testing

@testable import Transcripts

@Suite struct ReplayTests {
  /// Shows each input in brackets; some inputs have a meaning.
  private final class Echo: Player {
    private var count = 0

    func submit(_ input: String) -> Played {
      count += 1
      switch input {
      case "quiet": return Played(output: "")
      case "count": return Played(output: "\(count)\n")
      case "boom": return Played(output: "Boom\n", error: "BoomError")
      case "quit": return Played(output: "", end: .left)
      case "loop": return Played(output: "", end: .limit(.time))
      case "many": return Played(output: "a\nb\nc\nd\n")
      default: return Played(output: "[\(input)]\n")
      }
    }

    func needsMore(_ input: String) -> Bool { input.hasSuffix(":") || input == "(" }
    func finish() {}
  }

  private func replay(_ text: String) -> (problems: [String], result: Replay.ReplayResult, text: String) {
    var replay = Replay(Transcript(Array(text.utf8))) { Echo() }
    let (result, document) = replay.run()
    return (
      result.problems.map { "\($0.line): \($0.word): \($0.sentence)" }, result,
      String(decoding: document.bytes, as: UTF8.self)
    )
  }

  @Test func whatIsAsWrittenIsFine() {
    let (problems, result, _) = replay("```funcpipe\n>>> x\n[x]\n>>> quiet\n>>> many\na\nb\nc\nd\n```\n")
    #expect(problems.isEmpty)
    #expect(result.inputs == 3)
  }

  @Test func everyMismatchIsTold() {
    let text = "```funcpipe\n>>> x\n[y]\n>>> quiet\nmore\n```\n\n```funcpipe\n>>> many\na\nb\nX\nd\n>>> z\n```\n"
    let (problems, _, updated) = replay(text)
    #expect(
      problems == [
        "3: output: the output is another", "5: output: this output did not come", "12: output: the output is another",
        "15: output: more output came",
      ])
    #expect(
      updated == "```funcpipe\n>>> x\n[x]\n>>> quiet\n```\n\n```funcpipe\n>>> many\na\nb\nc\nd\n>>> z\n[z]\n```\n")
    #expect(replay(updated).problems.isEmpty)
    #expect(replay(updated).text == updated)
  }

  @Test func theSameLettersInOtherBytesAreAnotherOutput() {
    #expect(replay("```funcpipe\n>>> e\u{301}\n[\u{E9}]\n```\n").problems == ["3: output: the output is another"])
  }

  @Test func stateFlowsUntilFresh() {
    let text = "```funcpipe\n>>> count\n1\n```\n```funcpipe\n>>> count\n2\n```\n```funcpipe fresh\n>>> count\n1\n```\n"
    #expect(replay(text).problems.isEmpty)
  }

  @Test func failures() {
    #expect(
      replay("```funcpipe\n>>> boom\nBoom\n```\n").problems
        == ["2: failed: the input failed: write error=BoomError on the fence when it must"])
    #expect(replay("```funcpipe error=BoomError\n>>> x\n[x]\n>>> boom\nBoom\n```\n").problems.isEmpty)
    #expect(
      replay("```funcpipe error=OtherError\n>>> boom\nBoom\n```\n").problems
        == ["2: other-error: the block must fail with OtherError; it failed with BoomError"])
    #expect(
      replay("```funcpipe error=BoomError\n>>> x\n[x]\n```\n").problems
        == ["1: did-not-fail: the block must fail with BoomError, and did not"])
  }

  @Test func knownFailures() {
    let wrong = "```funcpipe fails=\"bug 7\"\n>>> x\n[y]\n```\n"
    let known = replay(wrong)
    #expect(known.problems.isEmpty)
    #expect(known.result.knownFailures == 1)
    #expect(known.text == wrong)
    #expect(
      replay("```funcpipe fails=\"bug 7\"\n>>> x\n[x]\n```\n").problems
        == ["1: passes: the block is right now: drop fails=\"bug 7\""])
    #expect(replay("```funcpipe fails=bug\n>>> boom\nBoom\n```\n").problems.isEmpty)
  }

  @Test func setupIsNotCompared() {
    #expect(replay("```funcpipe setup\n>>> x\n>>> many\n```\n").problems.isEmpty)
    #expect(
      replay("```funcpipe setup\n>>> boom\n```\n").problems
        == ["2: failed: the input failed: write error=BoomError on the fence when it must"])
  }

  @Test func elisions() {
    for lines in [
      "a\n[...]\nd", "[...]", "[...]\nd", "a\n[...]", "a\nb\n[...]\nc\nd", "[...]\nb\n[...]\nd", "a\n[...]\n[...]\nd",
    ] {
      #expect(replay("```funcpipe elide\n>>> many\n\(lines)\n```\n").problems.isEmpty, "\(lines)")
    }
    for lines in ["a\n[...]\nc", "b\n[...]", "[...]\nx\n[...]", "a\nb\nc\nd\n[...]\nd", "[...]\nc\n[...]\nb\n[...]"] {
      #expect(replay("```funcpipe elide\n>>> many\n\(lines)\n```\n").problems.count == 1, "\(lines)")
    }
    #expect(replay("```funcpipe\n>>> many\n[...]\n```\n").problems.count == 1)
  }

  @Test func unfinishedInputs() {
    #expect(replay("```funcpipe\n>>> if x:\n[if x:\n]\n```\n").problems.isEmpty)
    var replay = Replay(Transcript(Array("```funcpipe\n>>> (\n>>> x\n[x]\n```\n".utf8))) { Stubborn() }
    let problems = replay.run().result.problems
    #expect(problems.map(\.sentence) == ["the input is not finished: end a block with an empty line, ..."])
    #expect(problems.map(\.line) == [2])
  }

  private final class Stubborn: Player {
    func submit(_ input: String) -> Played { Played(output: "[\(input)]\n") }
    func needsMore(_ input: String) -> Bool { input.first == "(" }
    func finish() {}
  }

  @Test func theEndOfASession() {
    #expect(
      replay("```funcpipe\n>>> quit\n>>> x\n[x]\n```\n```funcpipe fresh\n>>> x\n[x]\n```\n").problems
        == ["3: after-end: the session was left above: begin a new one with fresh on the fence"])
    #expect(
      replay("```funcpipe\n>>> loop\n>>> x\n```\n```funcpipe\n>>> y\n```\n").problems
        == ["2: limit-time: the document took longer than it may (--time-limit)"])
  }

  @Test func aDocumentWithFaultsDoesNotRun() {
    let (problems, result, _) = replay("```funcpipe\n>>> x\n[x]\n```\n```funcpipe nope\n>>> x\n```\n")
    #expect(result.inputs == 0)
    #expect(problems.count == 1)
  }
}
