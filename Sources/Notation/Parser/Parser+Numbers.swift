import BigInt

extension Parser {
  /// The decimal digits that CPython's own limit allows in a literal.
  static let maximumDecimalDigits = 4300

  /// The value of a number token, whose form the lexer has checked.
  func numberLiteral(_ token: Token) throws(SyntaxFault) -> Constant {
    let digits = bytes[Int(token.span.start)..<Int(token.span.end)].filter { $0 != UInt8(ascii: "_") }
    if isImaginary(token) { throw SyntaxFault(.complexLiteral, token.span) }
    if digits.count > 2, digits[0] == UInt8(ascii: "0") {
      switch digits[1] | 0x20 {
      case UInt8(ascii: "x"): return Parser.integer(digits.dropFirst(2), bitsPerDigit: 4)
      case UInt8(ascii: "o"): return Parser.integer(digits.dropFirst(2), bitsPerDigit: 3)
      case UInt8(ascii: "b"): return Parser.integer(digits.dropFirst(2), bitsPerDigit: 1)
      default: break
      }
    }
    if digits.allSatisfy({ $0 &- UInt8(ascii: "0") < 10 }) {
      if digits.count > Parser.maximumDecimalDigits {
        throw SyntaxFault(.tooManyDigits(digits.count), token.span)
      }
      return Parser.integer(digits)
    }
    return .float(Parser.double(digits))
  }

  func isImaginary(_ token: Token) -> Bool {
    let start = Int(token.span.start)
    let isHexadecimal = Int(token.span.end) - start > 1 && bytes[start + 1] | 0x20 == UInt8(ascii: "x")
    return token.kind == .number && !isHexadecimal && bytes[Int(token.span.end) - 1] | 0x20 == UInt8(ascii: "j")
  }

  private static func integer(_ digits: [UInt8]) -> Constant {
    let text = String(decoding: digits, as: UTF8.self)
    if let small = Int(text) { return .integer(small) }
    // The digits are at most `maximumDecimalDigits`, so that the library's quadratic reading does not matter.
    return .bigInteger(BigInt(text, radix: 10) ?? 0)
  }

  /// A number written in digits of so many bits: packed from the last into words, so that it takes linear time.
  private static func integer(_ digits: ArraySlice<UInt8>, bitsPerDigit: Int) -> Constant {
    var words: [UInt] = []
    var word: UInt = 0
    var filled = 0
    for byte in digits.reversed() {
      let digit = UInt(byte <= UInt8(ascii: "9") ? byte - UInt8(ascii: "0") : (byte | 0x20) - UInt8(ascii: "a") + 10)
      word |= digit << UInt(filled)
      filled += bitsPerDigit
      if filled >= UInt.bitWidth {
        words.append(word)
        filled -= UInt.bitWidth
        word = filled > 0 ? digit >> UInt(bitsPerDigit - filled) : 0
      }
    }
    words.append(word)
    while let last = words.last, last == 0 { words.removeLast() }
    if words.isEmpty { return .integer(0) }
    if words.count == 1, let small = Int(exactly: words[0]) { return .integer(small) }
    return .bigInteger(BigInt(BigUInt(words: words)))
  }

  /// The nearest double; beyond the greatest it is infinity, as in CPython.
  private static func double(_ digits: [UInt8]) -> Double {
    var text = digits
    // Swift asks for digits on both sides of the point.
    if text.first == UInt8(ascii: ".") { text.insert(UInt8(ascii: "0"), at: 0) }
    if let point = text.firstIndex(of: UInt8(ascii: ".")), point + 1 == text.count || text[point + 1] > 0x39 {
      text.insert(UInt8(ascii: "0"), at: point + 1)
    }
    return Double(String(decoding: text, as: UTF8.self)) ?? .infinity
  }
}
