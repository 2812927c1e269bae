import Testing

@testable import Notation

@Suite struct TextTests {
  @Test func countsCodePointsNotBytes() {
    #expect(Text("héllo").count == 5)
    #expect(Text("日本😀").count == 3)
    #expect(Text("日本😀")[2] == 0x1F600)
  }

  @Test func keepsLoneSurrogatesAndShowsThemAsReplacements() {
    let text = Text(codePoints: [0x61, 0xD800])
    #expect(text.count == 2)
    #expect(text[1] == 0xD800)
    #expect(text.string == "a\u{FFFD}")
  }

  @Test func slicesComeInTheirNarrowestForm() {
    #expect(Text("日abc")[1..<4] == Text("abc"))
    #expect(Text("日abc")[1..<4].contentHash == Text("abc").contentHash)
  }

  @Test func appendsAcrossWidths() {
    #expect((Text("ab") + Text("cd")).string == "abcd")
    #expect((Text("é") + Text("日")).string == "é日")
    #expect((Text("日") + Text("é")).string == "日é")
    #expect((Text("日") + Text("本")).string == "日本")
  }

  @Test func ordersByCodePoint() {
    #expect(Text("Z") < Text("a"))
    #expect(Text("ab") < Text("abc"))
    #expect(Text("é") < Text("日"))
    #expect(!(Text("b") < Text("ab")))
  }

  @Test func roundTripsThroughString() {
    for sample in ["", "plain", "é\u{FF}", "e\u{301}", "日本😀"] {
      #expect(Text(sample).string == sample)
      #expect(Text(codePoints: Text(sample).codePoints) == Text(sample))
    }
  }

  @Test func hashIsTheSameInEveryProcess() {
    #expect(Text("").contentHash == Text().contentHash)
    #expect(Text("a").contentHash != Text("b").contentHash)
  }
}
