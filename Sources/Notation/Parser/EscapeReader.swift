/// Reads the content of a string: characters, and what follows a backslash.
struct EscapeReader {
  let bytes: [UInt8]
  var cursor: Int
  let end: Int
  /// Where CPython's codec would be: it sees every character beyond ASCII written as a ten-byte escape.
  private var codecOffset: Int { codecShift + cursor }
  private var codecShift: Int

  init(bytes: [UInt8], cursor: Int, end: Int) {
    self.bytes = bytes
    self.cursor = cursor
    self.end = end
    codecShift = -cursor
  }

  /// One character, line ends as `\n`. The bytes are known to be valid UTF-8.
  mutating func readScalar() -> UInt32 {
    let first = bytes[cursor]
    if first < 0x80 {
      cursor += first == 0x0D && cursor + 1 < end && bytes[cursor + 1] == 0x0A ? 2 : 1
      return first == 0x0D ? 0x0A : UInt32(first)
    }
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    var value = UInt32(first) & (0x7F >> UInt32(length))
    for offset in 1..<length { value = value << 6 | UInt32(bytes[cursor + offset] & 0x3F) }
    cursor += length
    codecShift += 10 - length
    return value
  }

  /// An escape of a `str`; the backslash is at the cursor. What it means is appended, or the fault returned.
  mutating func readText(into text: inout [UInt32]) -> SyntaxFault.Kind? {
    let start = codecOffset
    cursor += 1
    guard cursor < end else {
      // Only before a field of an f-string.
      text.append(0x5C)
      return nil
    }
    let letter = bytes[cursor]
    switch letter {
    case UInt8(ascii: "x"): return readHex(2, "truncated \\xXX escape", start, into: &text)
    case UInt8(ascii: "u"): return readHex(4, "truncated \\uXXXX escape", start, into: &text)
    case UInt8(ascii: "U"): return readHex(8, "truncated \\UXXXXXXXX escape", start, into: &text)
    case UInt8(ascii: "N"): return readName(start, into: &text)
    default:
      if let value = readSimple() {
        text.append(contentsOf: value)
      } else {
        // An unknown escape stands for itself.
        text.append(0x5C)
        text.append(readScalar())
      }
      return nil
    }
  }

  /// An escape of `bytes`; the backslash is at the cursor.
  mutating func readBytes(into value: inout [UInt8]) -> SyntaxFault.Kind? {
    let start = codecOffset
    cursor += 1
    guard cursor < end else { return .bytesEscape(position: start) }
    if bytes[cursor] == UInt8(ascii: "x") {
      var digits: [UInt32] = []
      cursor += 1
      while digits.count < 2, cursor < end, let digit = hexDigit(bytes[cursor]) {
        digits.append(digit)
        cursor += 1
      }
      if digits.count < 2 { return .bytesEscape(position: start) }
      value.append(UInt8(digits[0] << 4 | digits[1]))
    } else if let simple = readSimple() {
      value.append(contentsOf: simple.map { UInt8(truncatingIfNeeded: $0) })
    } else {
      value.append(0x5C)
    }
    return nil
  }

  /// The escapes that texts and bytes share; nil for an unknown one, which is then not consumed.
  private mutating func readSimple() -> [UInt32]? {
    let letter = bytes[cursor]
    let value: UInt32
    switch letter {
    case 0x0A, 0x0D:
      _ = readScalar()
      return []
    case UInt8(ascii: "\\"), UInt8(ascii: "'"), UInt8(ascii: "\""): value = UInt32(letter)
    case UInt8(ascii: "a"): value = 7
    case UInt8(ascii: "b"): value = 8
    case UInt8(ascii: "f"): value = 12
    case UInt8(ascii: "n"): value = 10
    case UInt8(ascii: "r"): value = 13
    case UInt8(ascii: "t"): value = 9
    case UInt8(ascii: "v"): value = 11
    case UInt8(ascii: "0")...UInt8(ascii: "7"): return [readOctal()]
    default: return nil
    }
    cursor += 1
    return [value]
  }

  private mutating func readOctal() -> UInt32 {
    var value: UInt32 = 0
    var count = 0
    while count < 3, cursor < end, bytes[cursor] &- UInt8(ascii: "0") < 8 {
      value = value * 8 + UInt32(bytes[cursor] - UInt8(ascii: "0"))
      cursor += 1
      count += 1
    }
    return value
  }

  private mutating func readHex(
    _ count: Int, _ truncated: String, _ start: Int, into text: inout [UInt32]
  ) -> SyntaxFault.Kind? {
    cursor += 1
    var value: UInt32 = 0
    for _ in 0..<count {
      guard cursor < end, let digit = hexDigit(bytes[cursor]) else {
        return .unicodeEscape(first: start, last: codecOffset - 1, reason: truncated)
      }
      value = value << 4 | digit
      cursor += 1
    }
    if value > 0x10FFFF {
      return .unicodeEscape(first: start, last: codecOffset - 1, reason: "illegal Unicode character")
    }
    text.append(value)
    return nil
  }

  /// `\N{name}`
  private mutating func readName(_ start: Int, into text: inout [UInt32]) -> SyntaxFault.Kind? {
    cursor += 1
    let malformed = { (last: Int) in
      SyntaxFault.Kind.unicodeEscape(first: start, last: last, reason: "malformed \\N character escape")
    }
    guard cursor < end, bytes[cursor] == UInt8(ascii: "{") else { return malformed(codecOffset - 1) }
    guard let close = bytes[cursor..<end].firstIndex(of: UInt8(ascii: "}")) else {
      return malformed(codecShift + end - 1)
    }
    if close == cursor + 1 { return malformed(codecOffset) }
    let name = String(decoding: bytes[cursor + 1..<close], as: UTF8.self)
    cursor = close + 1
    guard let scalar = CharacterNames.scalar(named: name) else {
      return .unicodeEscape(first: start, last: codecOffset - 1, reason: "unknown Unicode character name")
    }
    text.append(scalar.value)
    return nil
  }

  private func hexDigit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A") + 10)
    default: nil
    }
  }
}
