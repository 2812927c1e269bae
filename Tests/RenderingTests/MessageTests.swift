import Rendering
import Testing
import Workbench

@Suite struct MessageTests {
  @Test func notes() {
    expect(.note(.coroutineNotAwaited(name: "f")), "note: f is a coroutine that nobody awaited: nothing of it has run")
    expect(
      .note(.ownDefinitions(["async_gen_map", "async_gen_using"])),
      """
      note: async_gen_map, async_gen_using are now your own: a run shows what is built
        with them as one source; reset brings the built-in back
      """)
    expect(.note(.traceLevel(.full)), "trace full: a run shows every start, pull and yield of every stage")
    expect(.note(.traceLevel(.off)), "trace off: a run shows only its summary")
    expect(.note(.traceLevel(.items)), "trace items: a run shows its items")
    expect(.note(.traceLevel(.effects)), "trace effects: a run shows items, effects and resources")
    expect(.note(.noBindings), "no names yet")
    expect(.note(.noRuns), "no runs yet: drive, take or break a stream")
    expect(.note(.reset(names: 1, runs: 0)), "forgot 1 name")
    expect(.note(.reset(names: 3, runs: 2)), "forgot 3 names, closed 2 runs")
    expect(.note(.closingRuns([1])), "closing the open run #1")
    expect(.note(.closingRuns([1, 3])), "closing the open runs #1, #3")
    expect(.note(.interrupted), "KeyboardInterrupt")
  }

  @Test func exceptionsKeepTheirText() {
    let text = """
      Traceback (most recent call last):
        File "<stdin>", line 1, in <module>
          1/0
          ~^~
      ZeroDivisionError: division by zero

      """
    #expect(Renderer().render(.diagnostic(Diagnostic(kind: .exception, text: text))) == text)
    let coloured = Renderer(.init(colour: true)).render(.diagnostic(Diagnostic(kind: .exception, text: text)))
    #expect(coloured.hasSuffix("\n\u{1b}[31mZeroDivisionError: division by zero\u{1b}[0m\n"))
  }

  @Test func escapesInMessages() {
    let text = "ValueError: \u{1b}[2J\n"
    #expect(Renderer().render(.diagnostic(Diagnostic(kind: .exception, text: text))) == "ValueError: \\x1b[2J\n")
  }

  @Test func wordsOfSeveralStylesStayTogether() {
    let held = RunStateReport(run: 1, state: .failed("E: xxx"), items: 0)
    #expect(Renderer(.init(width: 20)).render(.runState(held)) == "│ failed   run #1\n│   after 0 items:\n│   E: xxx\n")
    let released = TraceReport(run: 1, kind: .released(resource: "abcdef", reason: "break"))
    #expect(Renderer(.init(width: 23)).render(.trace(released)) == "│ released abcdef\n│   (break)\n")
    let long = TraceReport(run: 1, kind: .released(resource: "abcdefghijklmnopqrstuvwxyz", reason: "break"))
    #expect(
      Renderer(.init(width: 20)).render(.trace(long)) == "│ released abcdefghi\n│   jklmnopqrstuvwxy\n│   z (break)\n")
  }

  @Test func commands() {
    expect(
      .diagnostic(
        Diagnostic(
          kind: .command, text: "x is a str, not a number of items\n",
          excerpt: .init(file: "<stdin>", line: 1, text: "take x p", start: 5, count: 1), hint: "take 3 p")),
      """
        File "<stdin>", line 1
          take x p
               ^
      x is a str, not a number of items
      try: take 3 p
      """)
  }

  @Test func wideCharactersBeforeACaret() {
    expect(
      .diagnostic(
        Diagnostic(
          kind: .command, text: "no\n", excerpt: .init(file: "f", line: 2, text: "drive 数据 x", start: 6, count: 2))),
      """
        File "f", line 2
          drive 数据 x
                ^^^^
      no
      """)
  }

  @Test func aLongLineIsCutAroundTheCaret() {
    let line = String(repeating: "a", count: 100) + " bad " + String(repeating: "z", count: 100)
    let text = Renderer(.init(width: 40)).render(
      .diagnostic(
        Diagnostic(kind: .command, text: "no\n", excerpt: .init(file: "f", line: 1, text: line, start: 101, count: 3))))
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.allSatisfy { $0.count <= 40 })
    let column = lines[2].firstIndex(of: "^").map { lines[2].distance(from: lines[2].startIndex, to: $0) } ?? 0
    #expect(Array(lines[1])[column...column + 2] == ["b", "a", "d"])
  }
}
