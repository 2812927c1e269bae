/// Collects pieces of text in linear time: one byte a code point until a wider one comes.
struct TextBuilder {
  private var narrow: [UInt8] = []
  private var wide: [UInt32] = []
  private var isWide = false

  mutating func append(_ text: Text) {
    switch text.storage {
    case .narrow(let bytes):
      if isWide {
        wide.append(contentsOf: bytes.lazy.map { UInt32($0) })
      } else {
        narrow.append(contentsOf: bytes)
      }
    case .wide(let points):
      widen()
      wide.append(contentsOf: points)
    }
  }

  mutating func append(codePoint: UInt32) {
    if !isWide, codePoint < 256 {
      narrow.append(UInt8(truncatingIfNeeded: codePoint))
    } else {
      widen()
      wide.append(codePoint)
    }
  }

  /// Makes room for `capacity` code points in all, of the present width.
  mutating func reserve(_ capacity: Int) {
    if isWide { wide.reserveCapacity(capacity) } else { narrow.reserveCapacity(capacity) }
  }

  private mutating func widen() {
    if isWide { return }
    wide = narrow.map { UInt32($0) }
    narrow = []
    isWide = true
  }

  var count: Int { isWide ? wide.count : narrow.count }
  var text: Text { isWide ? Text(codePoints: wide) : Text(latin1: narrow) }
}
