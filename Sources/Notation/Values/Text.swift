/// The content of a Python `str`: a sequence of code points (lone surrogates included) with constant-time indexing.
/// One byte a code point while all are below 256, four otherwise.
package struct Text: Hashable, Sendable {
  enum Storage: Sendable {
    case narrow([UInt8])
    case wide([UInt32])
  }
  var storage: Storage

  package init() { storage = .narrow([]) }
  package init(latin1 bytes: [UInt8]) { storage = .narrow(bytes) }

  package init(_ string: String) {
    self.init(utf8: string.utf8)
  }

  /// The narrowest form of these code points.
  package init(codePoints: some Sequence<UInt32>) {
    var narrow: [UInt8] = []
    var iterator = codePoints.makeIterator()
    while let next = iterator.next() {
      if next > 255 {
        var wide = narrow.map { UInt32($0) }
        wide.append(next)
        while let rest = iterator.next() { wide.append(rest) }
        storage = .wide(wide)
        return
      }
      narrow.append(UInt8(next))
    }
    storage = .narrow(narrow)
  }

  package init(codePoint: UInt32) {
    storage = codePoint < 256 ? .narrow([UInt8(codePoint)]) : .wide([codePoint])
  }

  @inline(__always) package var count: Int {
    switch storage {
    case .narrow(let bytes): return bytes.count
    case .wide(let points): return points.count
    }
  }

  @inline(__always) package var isEmpty: Bool { count == 0 }

  @inline(__always) package subscript(position: Int) -> UInt32 {
    switch storage {
    case .narrow(let bytes): return UInt32(bytes[position])
    case .wide(let points): return points[position]
    }
  }

  package subscript(range: Range<Int>) -> Text {
    switch storage {
    case .narrow(let bytes): return Text(latin1: Array(bytes[range]))
    case .wide(let points): return Text(codePoints: points[range])
    }
  }

  /// Appends in place: amortised O(`other.count`) while this text is the only holder of its content.
  package mutating func append(_ other: Text) {
    switch other.storage {
    case .narrow(let more):
      if isWide {
        var points = takeWide(reserving: more.count)
        points.append(contentsOf: more.lazy.map { UInt32($0) })
        storage = .wide(points)
      } else {
        var bytes = takeNarrow()
        bytes.append(contentsOf: more)
        storage = .narrow(bytes)
      }
    case .wide(let more):
      var points = takeWide(reserving: more.count)
      points.append(contentsOf: more)
      storage = .wide(points)
    }
  }

  /// Appends one code point; amortised O(1) under the same condition as `append(_:)`.
  package mutating func append(codePoint: UInt32) {
    if codePoint < 256, !isWide {
      var bytes = takeNarrow()
      bytes.append(UInt8(codePoint))
      storage = .narrow(bytes)
    } else {
      var points = takeWide(reserving: 1)
      points.append(codePoint)
      storage = .wide(points)
    }
  }

  /// Makes room for `capacity` code points in all, of the present width.
  package mutating func reserve(_ capacity: Int) {
    if isWide {
      var points = takeWide(reserving: 0)
      points.reserveCapacity(capacity)
      storage = .wide(points)
    } else {
      var bytes = takeNarrow()
      bytes.reserveCapacity(capacity)
      storage = .narrow(bytes)
    }
  }

  /// The content of a narrow text, no longer held here: with two holders it would be copied before it grows.
  private mutating func takeNarrow() -> [UInt8] {
    let content = storage
    storage = .narrow([])
    guard case .narrow(let bytes) = content else { return [] }
    return bytes
  }

  /// The content, four bytes each and no longer held here, so that the caller may grow it in place.
  private mutating func takeWide(reserving more: Int) -> [UInt32] {
    let content = storage
    storage = .narrow([])
    switch content {
    case .wide(let points): return points
    case .narrow(let bytes):
      var points: [UInt32] = []
      points.reserveCapacity(bytes.count + more)
      for byte in bytes { points.append(UInt32(byte)) }
      return points
    }
  }

  /// All code points, in order.
  package var codePoints: [UInt32] {
    switch storage {
    case .narrow(let bytes): return bytes.map { UInt32($0) }
    case .wide(let points): return points
    }
  }

  /// As a Swift string; a lone surrogate, which that cannot hold, becomes U+FFFD.
  package var string: String {
    switch storage {
    case .narrow(let bytes):
      if bytes.allSatisfy({ $0 < 128 }) { return String(decoding: bytes, as: UTF8.self) }
      var scalars = String.UnicodeScalarView()
      for byte in bytes { scalars.append(Unicode.Scalar(byte)) }
      return String(scalars)
    case .wide(let points):
      var scalars = String.UnicodeScalarView()
      for point in points { scalars.append(Unicode.Scalar(point) ?? "\u{FFFD}") }
      return String(scalars)
    }
  }

  @inline(__always) package static func == (a: Text, b: Text) -> Bool {
    switch (a.storage, b.storage) {
    case (.narrow(let x), .narrow(let y)): return x == y
    case (.wide(let x), .wide(let y)): return x == y
    // The narrowest form is the only form, so a wide text always has a code point that a narrow one cannot.
    default: return false
    }
  }

  /// By code points, as Python orders strings.
  package static func < (a: Text, b: Text) -> Bool {
    let shorter = min(a.count, b.count)
    for position in 0..<shorter {
      let x = a[position]
      let y = b[position]
      if x != y { return x < y }
    }
    return a.count < b.count
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(contentHash) }

  /// The same in every process: no hash order may reach the output. (FNV-1a over code points, mixed once more.)
  package var contentHash: Int {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    switch storage {
    case .narrow(let bytes):
      for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    case .wide(let points):
      for point in points { hash = (hash ^ UInt64(point)) &* 0x100_0000_01b3 }
    }
    hash ^= hash >> 32
    let result = Int(truncatingIfNeeded: hash)
    return result == -1 ? -2 : result
  }
}

extension Text: ExpressibleByStringLiteral {
  package init(stringLiteral value: String) { self.init(value) }
}

extension Text {
  package static func + (a: Text, b: Text) -> Text {
    var result = a
    result.append(b)
    return result
  }
}
