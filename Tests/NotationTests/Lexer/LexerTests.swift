import Testing

@testable import Notation

@Suite("The lexer")
struct LexerTests {
  /// The kinds of the tokens, without the ends that every text has.
  private func kinds(_ text: String) -> String {
    var lexer = Lexer(Array(text.utf8))
    lexer.run()
    return lexer.tokens.map { "\($0.kind)" }.joined(separator: " ")
  }

  @Test("indentation makes tokens; blank lines and comments do not")
  func indentation() {
    #expect(
      kinds("if a:\n  b\n\n    # c\n  d\ne\n")
        == "if name colon newline indent name newline name newline dedent name newline endOfFile")
    #expect(kinds("\n# only\n\n") == "endOfFile")
    #expect(
      kinds("if a:\n  if b:\n    c")
        == "if name colon newline indent if name colon newline indent name newline dedent dedent endOfFile")
  }

  @Test("line ends within brackets and after a backslash join lines")
  func joinedLines() {
    #expect(kinds("(a,\n\n b)\n") == "leftParenthesis name comma name rightParenthesis newline endOfFile")
    #expect(kinds("a + \\\n  b\n") == "name plus name newline endOfFile")
    #expect(kinds("a + \\\r\n  b\r\n") == "name plus name newline endOfFile")
  }

  @Test("the longest operator wins")
  func operators() {
    #expect(
      kinds("a**=b//c>>=d<=e:=f->g...h.i!=j")
        == [
          "name doubleStarAssign name doubleSlash name rightShiftAssign name lessEqual name colonAssign name arrow name",
          "ellipsis name dot name notEqual name newline endOfFile",
        ].joined(separator: " "))
    #expect(kinds("a <> b ? $") == "name other name other other newline endOfFile")
  }

  @Test("words beside keywords are names, prefixes make strings")
  func words() {
    #expect(kinds("iff match nonlocals None") == "name name name none newline endOfFile")
    #expect(kinds("rb'a' Rb'a' bR'' f'' u'' fr'' rF''") == String(repeating: "string ", count: 7) + "newline endOfFile")
    #expect(kinds("ub'a'") == "name string newline endOfFile")
    #expect(kinds("é日_1") == "name newline endOfFile")
  }

  @Test("a number may touch a keyword")
  func numbers() {
    #expect(kinds("1if 2else 3") == "number if number else number newline endOfFile")
    #expect(kinds("0xfor") == "number or newline endOfFile")
    #expect(kinds("1..real") == "number dot name newline endOfFile")
    #expect(kinds("1_000 0x_ff 1e-3 .5 5. 00") == String(repeating: "number ", count: 6) + "newline endOfFile")
  }

  @Test("a byte order mark is skipped")
  func byteOrderMark() {
    #expect(kinds("\u{FEFF}a") == "name newline endOfFile")
  }
}
