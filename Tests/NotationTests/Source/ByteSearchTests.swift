import Notation
import Testing

@Suite struct ByteSearchTests {
  @Test func theNextOneFromAPlaceOn() {
    let bytes = Array("a\nb\n".utf8)
    #expect((0...4).map { bytes.nextIndex(of: 0x0A, from: $0) } == [1, 1, 3, 3, nil])
  }

  @Test func nowhere() {
    #expect([UInt8]().nextIndex(of: 0x0A, from: 0) == nil)
    #expect(Array("abc".utf8).nextIndex(of: 0x0A, from: 1) == nil)
    #expect(Array("abc\n".utf8).nextIndex(of: 0x0A, from: 9) == nil)
  }
}
