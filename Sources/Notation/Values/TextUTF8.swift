extension Text {
  /// The text of these UTF-8 bytes; O(n), and for ASCII one copy. An ill-formed sequence becomes U+FFFD.
  package init(utf8 bytes: some Collection<UInt8>) {
    if let result = bytes.withContiguousStorageIfAvailable({ Text(utf8Buffer: $0) }) {
      self = result
    } else {
      self = Array(bytes).withUnsafeBufferPointer { Text(utf8Buffer: $0) }
    }
  }

  private init(utf8Buffer buffer: UnsafeBufferPointer<UInt8>) {
    if buffer.allSatisfy({ $0 < 0x80 }) {
      self.init(latin1: Array(buffer))
      return
    }
    var points: [UInt32] = []
    points.reserveCapacity(buffer.count)
    var iterator = buffer.makeIterator()
    var decoder = UTF8()
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar):
        points.append(scalar.value)
      case .error:
        points.append(0xFFFD)
      case .emptyInput:
        self.init(points: points)
        return
      }
    }
  }

  /// The narrowest form of an array of code points; an array that needs four bytes each is kept as it is.
  init(points: [UInt32]) {
    if points.contains(where: { $0 > 255 }) {
      storage = .wide(points)
    } else {
      storage = .narrow(points.map { UInt8(truncatingIfNeeded: $0) })
    }
  }

  /// Appends this text's UTF-8 to `bytes`; a lone surrogate is written as U+FFFD, as in `string`.
  package func appendUTF8(into bytes: inout [UInt8]) {
    switch storage {
    case .narrow(let narrow):
      for byte in narrow {
        if byte < 0x80 {
          bytes.append(byte)
        } else {
          bytes.append(0xC0 | byte >> 6)
          bytes.append(0x80 | byte & 0x3F)
        }
      }
    case .wide(let points):
      for point in points { UTF8Form.append(Text.isSurrogate(point) ? 0xFFFD : point, to: &bytes) }
    }
  }

  static func isSurrogate(_ point: UInt32) -> Bool { point & 0xFFFF_F800 == 0xD800 }
}

/// The bytes of one code point. Surrogates are written too, as three bytes, where a caller asks for them.
enum UTF8Form {
  static func append(_ point: UInt32, to bytes: inout [UInt8]) {
    func continuation(_ shift: UInt32) -> UInt8 { UInt8(0x80 | (point >> shift) & 0x3F) }
    switch point {
    case 0..<0x80:
      bytes.append(UInt8(point))
    case 0x80..<0x800:
      bytes.append(UInt8(0xC0 | point >> 6))
      bytes.append(continuation(0))
    case 0x800..<0x10000:
      bytes.append(UInt8(0xE0 | point >> 12))
      bytes.append(continuation(6))
      bytes.append(continuation(0))
    default:
      bytes.append(UInt8(0xF0 | point >> 18))
      bytes.append(continuation(12))
      bytes.append(continuation(6))
      bytes.append(continuation(0))
    }
  }
}
