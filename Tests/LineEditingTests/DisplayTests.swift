import Testing

@testable import LineEditing

@Suite struct DisplayTests {
  @Test func widths() {
    #expect(DisplayText.width(of: "abc") == 3)
    #expect(DisplayText.width(of: "日本") == 4)
    #expect(DisplayText.width(of: "e\u{301}") == 1)
    #expect(DisplayText.width(of: "😀") == 2)
    #expect(DisplayText.width(of: "") == 0)
  }

  @Test func whatActsOnATerminalIsEscaped() {
    #expect(DisplayText.sanitised("a\u{1b}[31mb\u{7}\r\u{7f}") == "a\\x1b[31mb\\x07\\x0d\\x7f")
    #expect(DisplayText.sanitised("\u{9b}2J \u{202e}x \u{2028}") == "\\x9b2J \\u202ex \\u2028")
    #expect(DisplayText.sanitised("line\n\ttab é 日") == "line\n\ttab é 日")
    #expect(DisplayText.sanitised("\0") == "\\x00")
  }

  @Test func asciiOnly() {
    #expect(DisplayText.sanitised("é日😀\n", asciiOnly: true) == "\\xe9\\u65e5\\U0001f600\n")
  }

  @Test func coloursAreMarkedInAPrompt() {
    #expect(PromptLayout.literal(">>> ", escapes: true) == ">>> ")
    #expect(
      PromptLayout.literal("\u{1b}[32m>>> \u{1b}[0m", escapes: true)
        == "\u{1}\u{1b}[32m\u{1}>>>\u{1}\u{1b}[0m\u{1} ")
    #expect(PromptLayout.literal("\u{1b}[32m>>> \u{1b}[0m", escapes: false) == ">>> ")
    #expect(PromptLayout.literal("a\u{1}b", escapes: true) == "ab")
    #expect(PromptLayout.literal("\u{1b}[1m", escapes: true) == "\u{1}\u{1b}[1m\u{1}")
    #expect(PromptLayout.visible("\u{1b}[1;32m>\u{1b}[0m> ") == ">> ")
  }

  @Test func positions() {
    func end(_ text: String, columns: Int) -> [Int] {
      let position = PromptLayout.position(after: text.unicodeScalars, columns: columns)
      return [position.row, position.column]
    }
    #expect(end("abc", columns: 10) == [0, 3])
    #expect(end("0123456789", columns: 10) == [1, 0])
    #expect(end("ab\ncd", columns: 10) == [1, 2])
    #expect(end("a\tb", columns: 20) == [0, 9])
    #expect(end("\u{1}", columns: 10) == [0, 2])
    // A wide character does not fit into the last column.
    #expect(end("abc日", columns: 4) == [1, 2])
  }
}
