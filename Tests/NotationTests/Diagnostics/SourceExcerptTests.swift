import Testing

@testable import Notation

/// Each excerpt is what CPython 3.11 prints below `File …` for the same expression.
@Suite struct SourceExcerptTests {
  private func excerpt(_ text: String, of part: String) throws -> String {
    let bytes = Array(text.utf8)
    let wanted = Array(part.utf8)
    let start = try #require(
      (0...(bytes.count - wanted.count)).first { Array(bytes[$0..<($0 + wanted.count)]) == wanted })
    return SourceExcerpt(Source(name: "t.py", text: text), Span(start, start + wanted.count)).rendered
  }

  @Test func aPartOfALineIsMarked() throws {
    #expect(try excerpt("  return f(x) + 1\n", of: "f(x)") == "    return f(x) + 1\n           ^^^^\n")
  }

  @Test func aWholeLineIsNotMarked() throws {
    #expect(try excerpt("  raise ValueError\n", of: "raise ValueError") == "    raise ValueError\n")
  }

  @Test(arguments: [
    ("(a) + b", "~~~~^~~"), ("(a)+(b)", "~~~^^~~"), ("a+b", "~^~"), ("a // b", "~~^^~~"), ("a  // b", "~~~^^~~"),
    ("a[0]", "~^^^"), ("a [ 0 ]", "~~^^^^^"), ("a[b[0]]", "~^^^^^^"), ("a@b", "~^~"), ("a['é' + 1]", "~^^^^^^^^^"),
    ("'éé' + 1", "~~~~~^~~"),
  ])
  func operatorsAndIndexesArePointedAt(expression: String, marks: String) throws {
    #expect(try excerpt(expression + "\n", of: expression) == "    \(expression)\n    \(marks)\n")
  }

  @Test func severalLinesAreMarkedToTheEndOfTheFirst() throws {
    #expect(try excerpt("x = (1 +\n  None)\n", of: "1 +\n  None") == "    x = (1 +\n         ^^^\n")
  }

  @Test func aLineThatIsNotThereIsNotShown() {
    #expect(SourceExcerpt(Source(name: "t.py", text: ""), Span(0, 3)).rendered.isEmpty)
  }

  @Test(arguments: [
    ("   abc def\n", 5, 7, "    abc def\n     ^^\n"), ("abc", 5, 0, "    abc\n       ^\n"),
    ("  x = 1\n", 2, 3, "    x = 1\n"), ("\tx y", 4, 5, "    x y\n      ^\n"),
  ])
  func aSyntaxErrorsColumnsAreMarked(text: String, offset: Int, end: Int, expected: String) {
    #expect(markedLine(text, offset: offset, end: end) == expected)
  }
}
