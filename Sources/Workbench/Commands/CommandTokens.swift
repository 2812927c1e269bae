/// The rough tokens of one logical line: just enough to tell a command from a statement and to find where its arguments
/// begin and end. A bracketed part is one token, whatever is in it.
struct CommandTokens {
  struct Token: Equatable {
    enum Kind { case word, number, string, group, symbol }
    var kind: Kind
    /// Byte offsets in the text.
    var start: Int
    var end: Int
  }
  private(set) var tokens: [Token] = []
  /// Where the logical line ends: at its line end, or the end of the text.
  private(set) var end = 0
  /// A bracket or a string is still open at the end of the text.
  private(set) var isOpen = false
  private let bytes: [UInt8]

  /// Reads from `start` to the end of the logical line. O(line length).
  init(_ bytes: [UInt8], from start: Int) {
    self.bytes = bytes
    var position = start
    while position < bytes.count, bytes[position] != UInt8(ascii: "\n"), bytes[position] != UInt8(ascii: "#") {
      if Self.isBlank(bytes[position]) { position += 1 } else { position = readToken(position) }
    }
    // A comment is no part of a command.
    while position < bytes.count, bytes[position] != UInt8(ascii: "\n") { position += 1 }
    end = position
  }

  /// The text of some tokens in a row, as it was written.
  func text(_ range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last else { return "" }
    return String(decoding: bytes[tokens[first].start..<tokens[last].end], as: UTF8.self)
  }

  func text(_ position: Int) -> String { text(position..<position + 1) }

  /// Whether nothing lies between a token and the one before it.
  func isAttached(_ position: Int) -> Bool { position > 0 && tokens[position].start == tokens[position - 1].end }

  // MARK: Reading

  private mutating func readToken(_ start: Int) -> Int {
    let byte = bytes[start]
    var position = start
    let kind: Token.Kind
    if Self.isDigit(byte) || (byte == UInt8(ascii: ".") && start + 1 < bytes.count && Self.isDigit(bytes[start + 1])) {
      kind = .number
      while position < bytes.count, Self.isWord(bytes[position]) || bytes[position] == UInt8(ascii: ".") {
        position += 1
      }
    } else if Self.isWord(byte) {
      while position < bytes.count, Self.isWord(bytes[position]) { position += 1 }
      if position < bytes.count, Self.isQuote(bytes[position]), isStringPrefix(start..<position) {
        kind = .string
        position = skipString(position)
      } else {
        kind = .word
      }
    } else if Self.isQuote(byte) {
      kind = .string
      position = skipString(position)
    } else if Self.isOpening(byte) {
      kind = .group
      position = skipGroup(position)
    } else {
      kind = .symbol
      position += 1
    }
    tokens.append(Token(kind: kind, start: start, end: position))
    return position
  }

  private func isStringPrefix(_ range: Range<Int>) -> Bool {
    range.count <= 2 && bytes[range].allSatisfy { "rRbBuUfF".utf8.contains($0) }
  }

  /// Past the closing quotes, or to the end of the text; a string in single quotes ends with its line.
  private mutating func skipString(_ start: Int) -> Int {
    let quote = bytes[start]
    let isTriple = start + 2 < bytes.count && bytes[start + 1] == quote && bytes[start + 2] == quote
    var position = start + (isTriple ? 3 : 1)
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: "\\") {
        position += 2
      } else if byte == quote, !isTriple {
        return position + 1
      } else if byte == quote, position + 2 < bytes.count, bytes[position + 1] == quote, bytes[position + 2] == quote {
        return position + 3
      } else if byte == UInt8(ascii: "\n"), !isTriple {
        return position
      } else {
        position += 1
      }
    }
    isOpen = isOpen || isTriple
    return bytes.count
  }

  /// Past the matching bracket, or to the end of the text. A bracket that closes another one ends it with its line:
  /// no line that follows could mend that.
  private mutating func skipGroup(_ start: Int) -> Int {
    var wanted: [UInt8] = []
    var position = start
    while position < bytes.count {
      let byte = bytes[position]
      if Self.isQuote(byte) {
        position = skipString(position)
        continue
      }
      if byte == UInt8(ascii: "#") {
        while position < bytes.count, bytes[position] != UInt8(ascii: "\n") { position += 1 }
        continue
      }
      if Self.isOpening(byte) { wanted.append(Self.closing(of: byte)) }
      if Self.isClosing(byte), byte != wanted.popLast() {
        while position < bytes.count, bytes[position] != UInt8(ascii: "\n") { position += 1 }
        return position
      }
      position += 1
      if wanted.isEmpty { return position }
    }
    isOpen = true
    return bytes.count
  }

  static func isBlank(_ byte: UInt8) -> Bool { byte == 32 || byte == 9 || byte == 13 || byte == 12 }
  static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
  static func isWord(_ byte: UInt8) -> Bool {
    isDigit(byte) || (65...90).contains(byte) || (97...122).contains(byte) || byte == 95 || byte >= 128
  }
  private static func isQuote(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") }
  private static func isOpening(_ byte: UInt8) -> Bool { byte == 40 || byte == 91 || byte == 123 }
  private static func closing(of byte: UInt8) -> UInt8 { byte == 40 ? 41 : byte + 2 }
  private static func isClosing(_ byte: UInt8) -> Bool { byte == 41 || byte == 93 || byte == 125 }
}
