/// One entry of the history as a line of its file: a checksum, a space, the entry with its line ends escaped.
///
/// The checksum tells a line that was cut off or overwritten from one that a student typed.
enum HistoryRecord {
  /// The line for an entry, with its newline at the end.
  static func line(of entry: String) -> [UInt8] {
    var body: [UInt8] = []
    for byte in entry.utf8 {
      switch byte {
      case UInt8(ascii: "\\"): body += [byte, byte]
      case UInt8(ascii: "\n"): body += [UInt8(ascii: "\\"), UInt8(ascii: "n")]
      case 0: body += [UInt8(ascii: "\\"), UInt8(ascii: "0")]
      default: body.append(byte)
      }
    }
    return hexadecimal(checksum(body)) + [UInt8(ascii: " ")] + body + [UInt8(ascii: "\n")]
  }

  /// The entry of a line (without its newline); `nil` where the line is damaged.
  static func entry(ofLine line: ArraySlice<UInt8>) -> String? {
    guard line.count > 9, line[line.startIndex + 8] == UInt8(ascii: " ") else { return nil }
    let body = line.dropFirst(9)
    guard number(line.prefix(8)) == checksum(body) else { return nil }
    if !body.contains(UInt8(ascii: "\\")) { return String(validating: body, as: UTF8.self) }
    return unescaped(body).flatMap { String(validating: $0, as: UTF8.self) }
  }

  private static func unescaped(_ body: ArraySlice<UInt8>) -> [UInt8]? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(body.count)
    var escaped = false
    for byte in body {
      if !escaped && byte == UInt8(ascii: "\\") {
        escaped = true
        continue
      }
      switch (escaped, byte) {
      case (true, UInt8(ascii: "n")): bytes.append(UInt8(ascii: "\n"))
      case (true, UInt8(ascii: "0")): bytes.append(0)
      case (true, UInt8(ascii: "\\")), (false, _): bytes.append(byte)
      default: return nil
      }
      escaped = false
    }
    return escaped ? nil : bytes
  }

  /// Eight digits as `hexadecimal` writes them.
  private static func number(_ digits: ArraySlice<UInt8>) -> UInt32? {
    var value: UInt32 = 0
    for digit in digits {
      switch digit {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value << 4 | UInt32(digit - UInt8(ascii: "0"))
      case UInt8(ascii: "a")...UInt8(ascii: "f"): value = value << 4 | UInt32(digit - UInt8(ascii: "a") + 10)
      default: return nil
      }
    }
    return value
  }

  /// Fowler, Noll and Vo's hash, variant 1a, 32 bits.
  private static func checksum(_ bytes: some Sequence<UInt8>) -> UInt32 {
    bytes.reduce(0x811c_9dc5) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
  }

  private static func hexadecimal(_ value: UInt32) -> [UInt8] {
    let digits = String(value, radix: 16).utf8
    return [UInt8](repeating: UInt8(ascii: "0"), count: 8 - digits.count) + digits
  }
}
