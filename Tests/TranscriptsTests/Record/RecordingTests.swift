import Testing

@testable import Transcripts

@Suite struct RecordingTests {
  private func text(_ recording: Recording, last: Int? = nil) -> String {
    String(decoding: recording.document(last: last), as: UTF8.self)
  }

  @Test func aSession() {
    var recording = Recording()
    recording.add("x = 1", output: "")
    recording.add("def f():\n  return x\n", output: "")
    recording.note("Now it *fails*:")
    recording.add("f() / 0", output: "ZeroDivisionError: division by zero\n", ending: .failed("ZeroDivisionError"))
    recording.add("f()", output: "1\n")
    recording.add("print('no end', end='')", output: "no end")
    #expect(
      text(recording) == """
        # A session

        ```funcpipe
        >>> x = 1
        >>> def f():
        ...   return x
        ...
        ```

        Now it *fails*:

        ```funcpipe error=ZeroDivisionError
        >>> f() / 0
        ZeroDivisionError: division by zero
        ```

        ```funcpipe
        >>> f()
        1
        >>> print('no end', end='')
        no end
        ```

        """)
  }

  @Test func whatWouldBeTakenForSomethingElse() {
    var recording = Recording()
    recording.add("show()", output: ">>> x\n... y\n\\>>> z\n")
    recording.add("more()", output: "... first\n... second\n")
    recording.add("ticks()", output: "```\n  ````x\n")
    #expect(
      text(recording) == """
        # A session

        ```funcpipe
        >>> show()
        \\>>> x
        ... y
        \\\\>>> z
        >>> more()
        \\... first
        ... second
        ```

        `````funcpipe
        >>> ticks()
        ```
          ````x
        `````

        """)
  }

  @Test func notes() {
    var recording = Recording()
    recording.note("# Early release")
    recording.note("  \u{1b}[1mfirst\r\n> second  ")
    for note in ["- an item", "> said", "```funcpipe", "- ~~~", "<!-- open", "12. ```x", "<pre>", "`code`"] {
      recording.note(note)
    }
    recording.add("1", output: "1\n")
    #expect(
      text(recording) == """
        # Early release

        [1mfirst  > second

        - an item

        > said

        \\```funcpipe

        \\- ~~~

        \\<!-- open

        12\\. ```x

        \\<pre>

        `code`

        ```funcpipe
        >>> 1
        1
        ```

        """)
    #expect(Transcript(recording.document()).faults.isEmpty)
  }

  @Test func theLastInputs() {
    var recording = Recording()
    recording.note("one")
    recording.add("1", output: "1\n")
    recording.note("two")
    recording.add("2", output: "2\n")
    recording.add("spin()", output: "", ending: .unrepeatable)
    recording.note("after")
    #expect(text(recording, last: 1) == "# A session\n\ntwo\n\n```funcpipe\n>>> 2\n2\n```\n\nafter\n")
    #expect(recording.omissions(last: 1) == .init(before: 1, unrepeatable: 1))
    #expect(recording.inputCount(last: 1) == 1)
    #expect(text(recording, last: 9) == text(recording))
    #expect(recording.omissions(last: 9) == .init(unrepeatable: 1))
  }

  @Test func forgetting() {
    var recording = Recording()
    recording.add("1", output: "1\n")
    recording.add("x = = 1", output: "SyntaxError: invalid syntax\n", ending: .malformed("SyntaxError"))
    recording.add("2", output: "2\n")
    recording.add("3", output: "3\n")
    #expect(recording.forget(2)?.text == "x = = 1")
    #expect(recording.omissions().isEmpty, "a text that is no program did nothing")
    #expect(recording.forget(2) == nil)
    #expect(recording.forget(0) == nil)
    #expect(recording.forget(3)?.text == "2")
    #expect(recording.omissions() == .init(forgotten: 1))
    recording.add("4", output: "4\n")
    #expect(recording.inputs.map(\.number) == [1, 4, 5])
    #expect(text(recording) == "# A session\n\n```funcpipe\n>>> 1\n1\n>>> 3\n3\n>>> 4\n4\n```\n")
    #expect(recording.omissions(last: 1) == .init(before: 2))
  }

  @Test func aNameThatNoFenceCanBear() {
    var recording = Recording()
    recording.add("raise a", output: "", ending: .failed("two words"))
    recording.add("raise b", output: "", ending: .failed("Übel2"))
    #expect(recording.inputs.map(\.isRepeatable) == [false, true])
    #expect(text(recording) == "# A session\n\n```funcpipe error=Übel2\n>>> raise b\n```\n")
    #expect(Transcript(recording.document()).faults.isEmpty)
    #expect(recording.omissions() == .init(unrepeatable: 1))
  }

  @Test func theOldestGoForRoom() {
    var recording = Recording(limit: 1000)
    for number in 1...100 { recording.add("\(number)", output: String(repeating: "x", count: 36)) }
    let kept = recording.inputs
    #expect(kept.last?.number == 100)
    #expect((5...10).contains(kept.count))
    #expect(recording.omissions() == .init(before: 100 - kept.count))
    recording.add("long", output: String(repeating: "x", count: 5000))
    #expect(recording.inputs.map(\.text) == ["long"])
  }
}
