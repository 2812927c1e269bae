/// Case, predicates and padding of bytes: ASCII only.
extension ByteOps {
  static func isUpper(_ byte: UInt8) -> Bool { byte &- 65 < 26 }
  static func isLower(_ byte: UInt8) -> Bool { byte &- 97 < 26 }
  static func isLetter(_ byte: UInt8) -> Bool { (byte | 32) &- 97 < 26 }
  static func isDigit(_ byte: UInt8) -> Bool { byte &- 48 < 10 }

  package static func lowercased(_ bytes: [UInt8]) -> [UInt8] { bytes.map { isUpper($0) ? $0 | 32 : $0 } }
  package static func uppercased(_ bytes: [UInt8]) -> [UInt8] { bytes.map { isLower($0) ? $0 & ~32 : $0 } }
  package static func swappedCase(_ bytes: [UInt8]) -> [UInt8] { bytes.map { isLetter($0) ? $0 ^ 32 : $0 } }

  package static func capitalized(_ bytes: [UInt8]) -> [UInt8] {
    uppercased(Array(bytes.prefix(1))) + lowercased(Array(bytes.dropFirst()))
  }

  package static func titled(_ bytes: [UInt8]) -> [UInt8] {
    var inWord = false
    return bytes.map { byte in
      defer { inWord = isLetter(byte) }
      return isLetter(byte) ? (inWord ? byte | 32 : byte & ~32) : byte
    }
  }

  package static func isAlpha(_ bytes: [UInt8]) -> Bool { !bytes.isEmpty && bytes.allSatisfy(isLetter) }
  package static func isDigit(_ bytes: [UInt8]) -> Bool { !bytes.isEmpty && bytes.allSatisfy(isDigit) }
  package static func isSpace(_ bytes: [UInt8]) -> Bool { !bytes.isEmpty && bytes.allSatisfy(isSpace) }
  package static func isASCII(_ bytes: [UInt8]) -> Bool { bytes.allSatisfy { $0 < 128 } }

  package static func isAlnum(_ bytes: [UInt8]) -> Bool {
    !bytes.isEmpty && bytes.allSatisfy { isLetter($0) || isDigit($0) }
  }

  package static func isUpper(_ bytes: [UInt8]) -> Bool {
    bytes.contains(where: isUpper) && !bytes.contains(where: isLower)
  }
  package static func isLower(_ bytes: [UInt8]) -> Bool {
    bytes.contains(where: isLower) && !bytes.contains(where: isUpper)
  }

  package static func isTitle(_ bytes: [UInt8]) -> Bool {
    bytes.contains(where: isLetter) && titled(bytes) == bytes
  }

  /// `ljust`. MemoryError when too large; so for the other paddings.
  package static func leftJustified(_ bytes: [UInt8], _ width: Int, fill: UInt8 = 32) throws -> [UInt8] {
    padded(bytes, 0, max(0, try Units.size(width) - bytes.count), fill)
  }

  package static func rightJustified(_ bytes: [UInt8], _ width: Int, fill: UInt8 = 32) throws -> [UInt8] {
    padded(bytes, max(0, try Units.size(width) - bytes.count), 0, fill)
  }

  package static func centered(_ bytes: [UInt8], _ width: Int, fill: UInt8 = 32) throws -> [UInt8] {
    let (left, right) = try Units.centring(bytes.count, in: width)
    return padded(bytes, left, right, fill)
  }

  package static func zeroFilled(_ bytes: [UInt8], _ width: Int) throws -> [UInt8] {
    let zeros = max(0, try Units.size(width) - bytes.count)
    guard let sign = bytes.first, sign == 43 || sign == 45 else { return padded(bytes, zeros, 0, 48) }
    return [sign] + padded(Array(bytes.dropFirst()), zeros, 0, 48)
  }

  package static func expandingTabs(_ bytes: [UInt8], _ size: Int = 8) throws -> [UInt8] {
    try Units.expandTabs(bytes, size: size)
  }

  private static func padded(_ bytes: [UInt8], _ left: Int, _ right: Int, _ fill: UInt8) -> [UInt8] {
    var result = [UInt8](repeating: fill, count: left)
    result.reserveCapacity(left + bytes.count + right)
    result.append(contentsOf: bytes)
    result.append(contentsOf: repeatElement(fill, count: right))
    return result
  }
}
