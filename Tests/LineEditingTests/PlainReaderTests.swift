import Foundation
import Testing

@testable import LineEditing

@Suite struct PlainReaderTests {
  /// Every line that a reader of these bytes gives, the end too.
  private func lines(_ bytes: [UInt8], limit: Int = 16 << 20) -> [PlainReader.Line] {
    let path = FileManager.default.temporaryDirectory.appending(path: "funcpipe-plain-\(UUID())")
    #expect(FileManager.default.createFile(atPath: path.path, contents: Data(bytes)))
    defer { try? FileManager.default.removeItem(at: path) }
    let descriptor = open(path.path, O_RDONLY)
    defer { close(descriptor) }
    let reader = PlainReader(descriptor: descriptor, limit: limit)
    var lines: [PlainReader.Line] = []
    while lines.last != .endOfInput && lines.count < 1000 { lines.append(reader.readLine()) }
    return lines
  }

  private func text(_ text: String) -> PlainReader.Line { .line(Array(text.utf8)) }

  @Test func linesAndTheEnd() {
    #expect(lines(Array("a\n\nbc\n".utf8)) == [text("a"), text(""), text("bc"), .endOfInput])
  }

  @Test func lastLineNeedsNoNewline() {
    #expect(lines(Array("a\nb".utf8)) == [text("a"), text("b"), .endOfInput])
    #expect(lines([]) == [.endOfInput])
  }

  @Test func bytesAreKept() {
    #expect(lines([0, 0xff, 13, 10, 0xc3]) == [.line([0, 0xff, 13]), .line([0xc3]), .endOfInput])
  }

  @Test func lineLongerThanTheLimitIsSkipped() {
    let long = String(repeating: "x", count: 6)
    #expect(
      lines(Array("12345\n\(long)\nafter\n\(long)".utf8), limit: 5)
        == [text("12345"), .tooLong(limit: 5), text("after"), .tooLong(limit: 5), .endOfInput])
  }

  @Test func longLinesPassThroughManyReads() {
    let long = [UInt8](repeating: 0x61, count: 1 << 20)
    #expect(lines(long + [10, 0x62], limit: 1 << 20) == [.line(long), .line([0x62]), .endOfInput])
    #expect(lines(long + long + [10, 0x62], limit: 1 << 20) == [.tooLong(limit: 1 << 20), .line([0x62]), .endOfInput])
  }

  @Test func closedDescriptorIsAnError() {
    #expect(PlainReader(descriptor: -1).readLine() == .error("Bad file descriptor"))
  }
}
