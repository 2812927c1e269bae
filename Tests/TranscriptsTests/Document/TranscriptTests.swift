import Testing

@testable import Transcripts

@Suite struct TranscriptTests {
  private func document(_ text: String) -> Transcript { Transcript(Array(text.utf8)) }

  private func faults(_ text: String) -> [String] { document(text).faults.map { "\($0.line): \($0.sentence)" } }

  private let simple = """
    # Title

    ```funcpipe
    >>> 1 + 1
    2
    >>> def f():
    ...     pass
    ...
    >>> print("a\\n")
    a

    ```

    More.
    """

  @Test func cellsAreInputsWithTheirOutput() throws {
    let document = document(simple)
    #expect(document.faults.isEmpty)
    let block = try #require(document.blocks.first)
    #expect(block.line == 3)
    #expect(block.cells.map(\.input) == ["1 + 1", "def f():\n    pass\n", "print(\"a\\n\")"])
    #expect(block.cells.map(\.output) == [["2"], [], ["a", ""]])
    #expect(block.cells.map(\.line) == [4, 6, 9])
    #expect(block.cells.map(\.outputLine) == [5, 9, 10])
  }

  @Test(arguments: ["\n", "\r\n", "\r"]) func otherOutputChangesNothingElse(lineEnd: String) {
    let text = "a  \n- item\n\n  ```funcpipe  elide\n  >>> x\n  old\n  >>> y\n  ```  \nend"
    var document = document(text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: lineEnd))
    #expect(document.blocks.first?.cells.map(\.output) == [["old"], []])
    document.replaceOutput(block: 0, cell: 0, [])
    document.replaceOutput(block: 0, cell: 1, ["one", "", ">>> two"])
    let expected = "a  \n- item\n\n  ```funcpipe  elide\n  >>> x\n  >>> y\n  one\n\n  \\>>> two\n  ```  \nend"
    #expect(
      String(decoding: document.bytes, as: UTF8.self)
        == expected.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: lineEnd))
  }

  @Test func aQuoteKeepsItsMarks() {
    var document = document("> ```funcpipe\n> >>> x\n> old\n> ```\n")
    document.replaceOutput(block: 0, cell: 0, ["a", "", "b"])
    #expect(String(decoding: document.bytes, as: UTF8.self) == "> ```funcpipe\n> >>> x\n> a\n>\n> b\n> ```\n")
  }

  @Test func outputThatLooksLikeAPromptHasABackslash() {
    for lines in [
      [">>> x"], [">>>"], ["... x"], ["..."], ["\\>>> x"], ["\\\\... x", "... y"], ["a", "... b", ">>> c"],
      [">>>x", "...x"],
      [">>> \u{301}"],
    ] {
      var document = document("```funcpipe\n>>> x\n>>> y\n```\n")
      document.replaceOutput(block: 0, cell: 0, lines)
      let again = Transcript(document.bytes)
      #expect(again.blocks.first?.cells.map(\.output) == [lines, []], "\(lines)")
      #expect(again.blocks.first?.cells.map(\.input) == ["x", "y"], "\(lines)")
    }
  }

  @Test func flagsAreASet() throws {
    let document = document("```funcpipe fresh   elide hide fails=\"not yet = so\"\n>>> x\n```\n")
    let flags = try #require(document.blocks.first?.flags)
    #expect(flags.isFresh && flags.elides && flags.isHidden && !flags.isSetup)
    #expect(flags.fails == "not yet = so")
    #expect(self.document("~~~ funcpipe error=ValueError\n>>> x\n~~~\n").blocks.first?.flags.error == "ValueError")
  }

  @Test func faultsOfFlags() {
    let allowed = "the flags are elide, error=NAME, fails=REASON, fresh, hide, setup"
    for (flags, sentence) in [
      ("hidden", "there is no flag 'hidden': \(allowed)"),
      ("Hide", "there is no flag 'Hide': \(allowed)"),
      ("error", "error needs the name of an exception: error=ValueError"),
      ("error=", "error needs the name of an exception: error=ValueError"),
      ("error=a-b", "error needs the name of an exception: error=ValueError"),
      ("fails", "fails needs a reason: fails=\"what is wrong\""),
      ("fails=\"\"", "fails needs a reason: fails=\"what is wrong\""),
      ("hide=yes", "hide takes no value: write hide"),
      ("fails=\"a b", "a quotation mark is not closed"),
      ("setup error=ValueError", "setup and error cannot both be meant: drop one of them"),
      ("setup fails=x", "setup and fails cannot both be meant: drop one of them"),
      ("fails=x error=E", "error and fails cannot both be meant: drop one of them"),
    ] {
      #expect(faults("\n```funcpipe \(flags)\n>>> x\n```\n") == ["2: \(sentence)"])
    }
  }

  @Test func nothingIsSilentlySkipped() {
    for (text, fault) in [
      ("", "1: the document has no session, so nothing ran: write one in a ```funcpipe block"),
      (
        "# Title\n```python\nx\n```\n",
        "1: the document has no session, so nothing ran: write one in a ```funcpipe block"
      ),
      ("```Funcpipe\n>>> x\n```\n", "1: 'Funcpipe' is no session and would never run: write funcpipe"),
      ("```funcpip\n>>> x\n```\n", "1: 'funcpip' is no session and would never run: write funcpipe"),
      ("```fucnpipe\n>>> x\n```\n", "1: 'fucnpipe' is no session and would never run: write funcpipe"),
      ("```{.funcpipe}\n>>> x\n```\n", "1: '{.funcpipe}' is no session and would never run: write funcpipe"),
      ("```funcpipe-repl\n>>> x\n```\n", "1: 'funcpipe-repl' is no session and would never run: write funcpipe"),
      (
        "```\n>>> x\n```\n",
        "1: this looks like a session and would never run: write ```funcpipe, or ```pycon when it is another Python's"
      ),
      (
        "```python\n>>> x\n```\n",
        "1: a 'python' block is no session and would never run: write funcpipe, or pycon when it is another Python's"
      ),
      ("```funcpipe\n>>> x\n", "1: this fence is never closed: end it with a line of its own marks"),
      ("> ```funcpipe\n> >>> x\nend\n", "1: this fence is never closed: end it with a line of its own marks"),
      ("```funcpipe\n\n```\n", "1: this session has no input: write >>> before what is typed, or delete the block"),
      ("```funcpipe\n\nx = 1\n```\n", "3: a session begins with an input: write >>> before what is typed"),
      ("```funcpipe setup\n>>> x\n1\n```\n", "3: a setup block holds input only: its output is not compared"),
      (
        "    ```funcpipe\n    >>> x\n    ```\n",
        "1: a fence indented by four columns or more is text and would never run: indent it by less"
      ),
      (
        "<!--\n```funcpipe\n>>> x\n```\n-->\n",
        "2: a fence within HTML is text and would never run: move it out of the HTML, or delete it"
      ),
      (
        "```funcpipe `x`\n",
        "1: a fence with a backtick after its marks is text and would never run: drop the backtick"
      ),
    ] {
      #expect(faults(text) == [fault], "\(text)")
    }
  }

  @Test func whatIsNotUTF8IsRefused() {
    let document = Transcript(Array("a\n".utf8) + [0xC3, 0x28])
    #expect(document.faults.map(\.sentence) == ["the document is not UTF-8 (byte 0xc3): save it as UTF-8"])
    #expect(document.faults.map(\.line) == [2])
    #expect(document.bytes == Array("a\n".utf8) + [0xC3, 0x28])
  }

  @Test func sessionsOfOtherPythonsAndQuotedFencesAreText() {
    let text = "```pycon\n>>> 1\n1\n```\n````markdown\n```funcpipe\n>>> x\n```\n````\n```funcpipe\n>>> 1\n1\n```\n"
    let document = document(text)
    #expect(document.faults.isEmpty)
    #expect(document.blocks.map(\.line) == [10])
  }
}
