/// Padding, repetition, slices, and translation.
extension Text {
  /// `ljust`: padded on the right to `width` with one code point. MemoryError when that is too large.
  package func leftJustified(_ width: Int, fill: UInt32 = 32) throws -> Text {
    width > count ? padded(0, try Units.size(width) - count, fill) : self
  }

  /// `rjust`.
  package func rightJustified(_ width: Int, fill: UInt32 = 32) throws -> Text {
    width > count ? padded(try Units.size(width) - count, 0, fill) : self
  }

  /// `center`: the odd one goes left when the width is odd.
  package func centered(_ width: Int, fill: UInt32 = 32) throws -> Text {
    let (left, right) = try Units.centring(count, in: width)
    return padded(left, right, fill)
  }

  func padded(_ left: Int, _ right: Int, _ fill: UInt32) -> Text {
    if left <= 0, right <= 0 { return self }
    if fill < 256, case .narrow(let bytes) = storage {
      var result = [UInt8](repeating: UInt8(fill), count: left)
      result.reserveCapacity(left + bytes.count + right)
      result.append(contentsOf: bytes)
      result.append(contentsOf: repeatElement(UInt8(fill), count: right))
      return Text(latin1: result)
    }
    var result = [UInt32](repeating: fill, count: left)
    result.append(contentsOf: codePoints)
    result.append(contentsOf: repeatElement(fill, count: right))
    return Text(points: result)
  }

  /// `zfill`: zeros after a leading sign.
  package func zeroFilled(_ width: Int) throws -> Text {
    guard width > count else { return self }
    let zeros = try Units.size(width) - count
    guard !isEmpty, self[0] == 43 || self[0] == 45 else { return padded(zeros, 0, 48) }
    return self[0..<1] + self[1..<count].padded(zeros, 0, 48)
  }

  /// `expandtabs`.
  package func expandingTabs(_ size: Int = 8) throws -> Text {
    switch storage {
    case .narrow(let bytes): return Text(latin1: try Units.expandTabs(bytes, size: size))
    case .wide(let points): return Text(points: try Units.expandTabs(points, size: size))
    }
  }

  /// `self * count`. MemoryError when that is too large.
  package func multiplied(by count: Int) throws -> Text {
    if count == 1 { return self }
    switch storage {
    case .narrow(let bytes): return Text(latin1: try Units.multiply(bytes, by: count))
    case .wide(let points):
      let result = try Units.multiply(points, by: count)
      return result.isEmpty ? Text() : Text(wide: result)
    }
  }

  /// The `count` code points at `start`, `start + step`, …, all of them within the text.
  package func slice(start: Int, step: Int, count: Int) -> Text {
    switch storage {
    case .narrow(let bytes): return Text(latin1: Units.slice(bytes, start: start, step: step, count: count))
    case .wide(let points): return Text(points: Units.slice(points, start: start, step: step, count: count))
    }
  }

  /// `translate`: each code point becomes what `map` answers; nil leaves it as it is, the empty text drops it.
  package func translated(_ map: (UInt32) throws -> Text?) rethrows -> Text {
    var result = TextBuilder()
    result.reserve(count)
    for position in 0..<count {
      let point = self[position]
      if let replacement = try map(point) { result.append(replacement) } else { result.append(codePoint: point) }
    }
    return result.text
  }

  /// Content that is known to need four bytes.
  init(wide points: [UInt32]) { storage = .wide(points) }
}
