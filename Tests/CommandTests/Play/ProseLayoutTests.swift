import Testing

@testable import funcpipe_repl

@Suite struct ProseLayoutTests {
  private func layout(_ prose: String, _ width: Int = 20) -> String { ProseLayout(width: width).text(prose) }

  @Test func paragraphsAreFilled() {
    #expect(
      layout("One two three four five six\nseven.\n\nEight nine\nten.")
        == "One two three four\nfive six seven.\n\nEight nine ten.")
    #expect(layout("  set in a little, which stays") == "  set in a little,\n  which stays")
    #expect(layout("") == "")
  }

  @Test func aWordThatIsWiderStaysWhole() {
    #expect(
      layout("see https://www.swift.org/install/linux for it") == "see\nhttps://www.swift.org/install/linux\nfor it")
  }

  @Test func wideCharactersTakeTwoColumns() {
    #expect(layout("日本 日本 日本", 9) == "日本 日本\n日本")
    #expect(layout("日本 日本 日本", 8) == "日本\n日本\n日本")
  }

  @Test func itemsHangAndQuotationsKeepTheirMark() {
    #expect(layout("- one two three four five\n  six\n- seven") == "- one two three four\n  five six\n- seven")
    #expect(layout("10. one two three four") == "10. one two three\n    four")
    #expect(layout("> one two three four five") == "> one two three four\n> five")
    #expect(layout("*one* two\n3 apples - and more") == "*one* two 3 apples -\nand more")
  }

  @Test func headingsAndHardBreaksEndALine() {
    #expect(layout("# A title that is very long\ntext") == "# A title that is\nvery long\ntext")
    #expect(layout("one  \ntwo\\\nthree") == "one\ntwo\\\nthree")
  }

  @Test(arguments: [
    "```python\nfor x in a_long_name_of_a_list: print(x)\n\n  y\n```",
    "~~~\n- one two three four five six\n~~~",
    "    code = that_is_longer_than_the_line(1)",
    "| a table | of columns | that are wide |\n|---|---|---|",
    "<!-- a comment that is longer than it -->", "----------------------------------",
  ])
  func whatStaysAsItIs(text: String) {
    #expect(layout(text) == text)
    #expect(layout("before it\n\n\(text)\n\nafter\nit") == "before it\n\n\(text)\n\nafter it")
  }

  @Test func codeRightBehindAParagraph() {
    #expect(layout("one\ntwo\n```\na\nb\n```\nthree\nfour") == "one two\n```\na\nb\n```\nthree four")
  }
}
