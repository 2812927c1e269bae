import Notation
import Testing

@Suite("A source and its positions")
struct SourceTests {
  @Test("lines and columns count from 1, columns in code points")
  func positions() {
    let source = Source(name: "t", text: "aé\n日b\n")
    let places = (0...8).map { source.position(of: $0) }.map { "\($0.line):\($0.column)" }
    #expect(places == ["1:1", "1:2", "1:3", "1:3", "2:1", "2:2", "2:2", "2:2", "2:3"])
    #expect(source.position(of: 9) == Source.Position(line: 3, column: 1))
    #expect(source.position(of: 99) == Source.Position(line: 3, column: 1))
    #expect(source.position(of: -1) == Source.Position(line: 1, column: 1))
  }

  @Test("each kind of line end ends a line", arguments: ["a\nb\nc", "a\r\nb\r\nc", "a\rb\rc", "a\r\nb\rc"])
  func lineEnds(text: String) {
    let source = Source(name: "t", text: text)
    #expect(source.lineCount == 3)
    #expect((0...4).map { source.text(ofLine: $0) } == ["", "a", "b", "c", ""])
    #expect(source.position(of: source.bytes.count - 1) == Source.Position(line: 3, column: 1))
  }

  @Test("an empty text has one empty line")
  func empty() {
    let source = Source(name: "t", text: "")
    #expect(source.lineCount == 1)
    #expect(source.position(of: 0) == Source.Position(line: 1, column: 1))
    #expect(source.text(of: Span(0, 5)) == "")
  }

  @Test(
    "bytes that are no text are refused with their place",
    arguments: [
      ([0x61, 0x00], "source code string cannot contain null bytes", 1),
      ([0xFF], "(unicode error) 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte", 0),
      (
        [0x61, 0xC3, 0x28],
        "(unicode error) 'utf-8' codec can't decode byte 0xc3 in position 1: invalid continuation byte", 1
      ),
      (
        [0x61, 0xE2, 0x82],
        "(unicode error) 'utf-8' codec can't decode byte 0xe2 in position 1: unexpected end of data", 1
      ),
      (
        [0xED, 0xA0, 0x80],
        "(unicode error) 'utf-8' codec can't decode byte 0xed in position 0: invalid continuation byte", 0
      ),
      ([0xC0, 0x80], "(unicode error) 'utf-8' codec can't decode byte 0xc0 in position 0: invalid start byte", 0),
      (
        [0xF4, 0x90, 0x80, 0x80],
        "(unicode error) 'utf-8' codec can't decode byte 0xf4 in position 0: invalid continuation byte", 0
      ),
    ] as [([UInt8], String, Int)])
  func illFormed(bytes: [UInt8], message: String, offset: Int) {
    let fault = #expect(throws: SyntaxFault.self) { try parseModule(Source(name: "t", bytes: bytes)) }
    #expect(fault?.message == message)
    #expect(fault.map { Int($0.span.start) } == offset)
  }
}
