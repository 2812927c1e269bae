import Testing

@testable import Notation

@Suite struct TextStorageTests {
  /// Where a text's content lies.
  private func address(_ text: Text) -> Int {
    switch text.storage {
    case .narrow(let bytes): return bytes.withUnsafeBufferPointer { Int(bitPattern: $0.baseAddress) }
    case .wide(let points): return points.withUnsafeBufferPointer { Int(bitPattern: $0.baseAddress) }
    }
  }

  @Test(arguments: ["a", "日"] as [Text])
  func appendingGrowsInPlace(_ start: Text) {
    var text = start
    text.reserve(4000)
    let before = address(text)
    for _ in 0..<1000 {
      text.append("é")
      // Looked at each time: two copies in turns would end where they began.
      #expect(address(text) == before)
      text.append(codePoint: 98)
      #expect(address(text) == before)
    }
    #expect(text.count == 2001)
    #expect(text[2000] == 98 && text[1999] == 0xE9)
  }

  @Test func appendingToACopyLeavesTheOriginal() {
    let original: Text = "ab"
    var copy = original
    copy.append("日")
    copy.append(codePoint: 99)
    #expect(original == "ab")
    #expect(copy == "ab日c")
  }

  @Test func readsUTF8AndWritesItBack() {
    let samples = ["", "plain", "é", "日本語", "a😀b"]
    for sample in samples {
      let text = Text(utf8: Array(sample.utf8))
      #expect(text.string == sample)
      var bytes: [UInt8] = [33]
      text.appendUTF8(into: &bytes)
      #expect(bytes == [33] + Array(sample.utf8))
    }
    #expect(Text(utf8: [97, 0xFF, 98] as [UInt8]) == "a\u{FFFD}b")
  }

  @Test func surrogatesAreCodedAsTheHandlerSays() throws {
    let text = Text(codePoints: [97, 0xD800, 0xDCFF])
    #expect(text.repr.string == "'a\\ud800\\udcff'")
    #expect(try text.encoded(errors: "surrogatepass") == [97, 0xED, 0xA0, 0x80, 0xED, 0xB3, 0xBF])
    #expect(try Text(codePoints: [0xDCFF]).encoded(.ascii, errors: "surrogateescape") == [0xFF])
    #expect(try Text(decoding: [0xED, 0xA0, 0x80], errors: "surrogatepass") == Text(codePoint: 0xD800))
    let fault = #expect(throws: ValueFault.self) { try text.encoded() }
    #expect(
      fault
        == ValueFault(
          .unicodeEncodeError, "'utf-8' codec can't encode characters in position 1-2: surrogates not allowed",
          coding: .init(encoding: "utf-8", start: 1, end: 3, reason: "surrogates not allowed")))
  }

  @Test func whatIsTooLargeIsAMemoryError() {
    let memory = ValueFault(.memoryError, "")
    #expect(throws: memory) { try ("ab" as Text).multiplied(by: .max) }
    #expect(throws: memory) { try ("ab" as Text).leftJustified(.max) }
    #expect(throws: memory) { try ("ab" as Text).centered(1 << 40) }
    #expect(throws: memory) { try ("\t" as Text).expandingTabs(1 << 40) }
    #expect(throws: ValueFault(.overflowError, "repeated bytes are too long")) {
      try ByteOps.multiply([1, 2], by: .max)
    }
  }

  /// A needle that almost matches everywhere costs its length once, not at each place.
  @Test func searchingIsLinear() throws {
    let hay = try ("a" as Text).multiplied(by: 100_000)
    let needle = try ("a" as Text).multiplied(by: 20_000)
    #expect(hay.find(needle + "b") == nil)
    #expect(hay.rfind("b" + needle) == nil)
    #expect(hay.find(needle) == 0)
    #expect(hay.rfind(needle) == 80_000)
  }
}
