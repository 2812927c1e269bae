import Rendering
import Testing
import Workbench

@Suite struct TranscriptTests {
  @Test func sentences() {
    expect(.note(.noted), "noted")
    expect(.note(.noTranscript), "nothing is recorded yet: type an input, or note TEXT")
    expect(.note(.forgot(input: 3, text: "def f():\n  x = = 1\n")), "forgot input 3: def f():\\n  x = = 1\\n")
    expect(.note(.saved(SavedTranscript(path: "a.md", inputs: 1))), "saved 1 input to a.md")
    expect(
      .note(.saved(SavedTranscript(path: "a.md", inputs: 2, before: 1, forgotten: 2, unrepeatable: 3))),
      """
      saved 2 inputs to a.md without 1 input before, 2 forgotten, 3 that would not
        show the same again: check it with funcpipe-repl replay a.md
      """)
    // What is to be typed stands in one line, and means one path.
    expect(
      .note(.saved(SavedTranscript(path: "it's a.md", inputs: 2, forgotten: 1))),
      """
      saved 2 inputs to it's a.md without 1 forgotten: check it with
        funcpipe-repl replay 'it'\\''s a.md'
      """)
    expect(.note(.saved(SavedTranscript(path: "\u{1b}[2J", inputs: 2))), "saved 2 inputs to \\x1b[2J")
  }

  @Test func theListing() {
    let entries: [TranscriptListing.Entry] = [
      .note("# Title"), .input(number: 9, text: "def f():\n  return 1\n", output: [], isSaved: true),
      .input(number: 10, text: "f()", output: ["1"], isSaved: true),
      .input(number: 11, text: "spin()", output: ["\u{1b}x"], isSaved: false),
      .input(number: 12, text: "many()", output: (1...20).map { "line \($0)" }, isSaved: true),
    ]
    expect(
      .transcript(TranscriptListing(entries: entries, outgrown: 2)),
      """
      the first 2 inputs had to go for room
          note # Title
      9   >>> def f():
          ...   return 1
          ...
      10  >>> f()
          1
      11  >>> spin()
          \\x1bx
          not in a saved file: it would not show the same again
      12  >>> many()
          line 1
          line 2
          line 3
          line 4
          line 5
          line 6
          line 7
          line 8
          line 9
          line 10
          line 11
          line 12
          and 8 more lines
      """)
  }

  @Test func aNarrowWindow() {
    let entries: [TranscriptListing.Entry] = [
      .input(number: 1, text: "a_long_name = another_long_name", output: ["an output that is long"], isSaved: true)
    ]
    expect(
      .transcript(TranscriptListing(entries: entries)),
      """
      1  >>> a_long_name =
             another_long_
             name
         an output that i…
      """, width: 20)
  }
}
