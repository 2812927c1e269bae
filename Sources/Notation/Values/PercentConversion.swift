/// One conversion of `%` formatting. The caller takes the values: the key's, then one for each size that is `argument`, then the
/// one to convert; it makes text of it for `s`, `r` and `a`, an integer for `d`, `i`, `u` (of a float too), `o`, `x`, `X`, a
/// float for `e`, `f`, `g` and their capitals, and calls the `apply` for that.
package struct PercentConversion: Equatable, Sendable {
  package enum Size: Equatable, Sendable {
    case fixed(Int)
    /// Written as `*`: the next value.
    case argument
  }

  package internal(set) var key: Text?
  package internal(set) var left = false
  package internal(set) var plus = false
  package internal(set) var blank = false
  package internal(set) var alternate = false
  package internal(set) var zero = false
  package internal(set) var width: Size?
  package internal(set) var precision: Size?
  /// The code point of the letter.
  package internal(set) var type: UInt32 = 0
  /// Where the letter stands in the template.
  package internal(set) var index = 0

  /// The letter as a character; for what is no known letter, a U+0000.
  package var letter: Character {
    type < 128 && "diuoxXeEfFgGcrsa".utf8.contains(UInt8(type)) ? Character(Unicode.Scalar(UInt8(type))) : "\0"
  }

  /// Puts the value of a `*` width; a negative one means left. OverflowError "Python int too large to convert to C ssize_t".
  package mutating func setWidth(_ value: Integer) throws {
    guard let size = value.int, size != .min else {
      throw ValueFault(.overflowError, "Python int too large to convert to C ssize_t")
    }
    if size < 0 { left = true }
    width = .fixed(Int(size.magnitude))
  }

  /// Puts the value of a `*` precision; a negative one counts as 0. OverflowError "Python int too large to convert to C int".
  package mutating func setPrecision(_ value: Integer) throws {
    guard let size = value.int, Int32(exactly: size) != nil else {
      throw ValueFault(.overflowError, "Python int too large to convert to C int")
    }
    precision = .fixed(max(0, size))
  }

  private var widthCount: Int {
    if case .fixed(let count) = width { return count }
    return 0
  }

  private var precisionCount: Int? {
    if case .fixed(let count) = precision { return count }
    return nil
  }

  /// ValueError "unsupported format character …", for a letter that is none.
  package var unsupported: ValueFault {
    let shown = type > 31 && type < 127 ? Character(Unicode.Scalar(UInt8(type))) : "?"
    return ValueFault(
      .valueError, "unsupported format character '\(shown)' (0x\(String(type, radix: 16))) at index \(index)")
  }

  /// TypeError for a value that the letter's number cannot come from.
  package func numberRequired(butGot typeName: String) -> ValueFault {
    switch letter {
    case "d", "i", "u":
      return ValueFault(.typeError, "%\(letter) format: a real number is required, not \(typeName)")
    case "o", "x", "X":
      return ValueFault(.typeError, "%\(letter) format: an integer is required, not \(typeName)")
    case "c": return ValueFault(.typeError, "%c requires int or char")
    default: return ValueFault(.typeError, "must be real number, not \(typeName)")
    }
  }

  /// For `s`, `r`, `a`: cut to the precision, padded to the width.
  package func apply(_ text: Text) throws -> Text {
    let shown = precisionCount.map { $0 < text.count ? text[0..<$0] : text } ?? text
    return try left ? shown.leftJustified(widthCount) : shown.rightJustified(widthCount)
  }

  /// For `c` with a text. TypeError "%c requires int or char".
  package func applyCharacter(_ text: Text) throws -> Text {
    guard text.count == 1 else { throw numberRequired(butGot: "str") }
    return try left ? text.leftJustified(widthCount) : text.rightJustified(widthCount)
  }

  /// For `c` with an integer. OverflowError "%c arg not in range(0x110000)".
  package func applyCharacter(_ number: Integer) throws -> Text {
    guard let value = number.int, (0...0x10FFFF).contains(value) else {
      throw ValueFault(.overflowError, "%c arg not in range(0x110000)")
    }
    return try applyCharacter(Text(codePoint: UInt32(value)))
  }

  /// For `d`, `i`, `u`, `o`, `x`, `X`: the precision is the least number of digits.
  ///
  /// - Throws: ValueError of `digitLimit`; MemoryError.
  package func apply(
    _ number: Integer, digitLimit: Int = IntOps.defaultDigitLimit, interrupt: Interrupt? = nil
  ) throws -> Text {
    var digits: [UInt8]
    var prefix: [UInt8] = []
    switch letter {
    case "o": digits = WordArithmetic.powerOfTwoDigits(number.magnitudeWords, bits: 3)
    case "x", "X": digits = WordArithmetic.powerOfTwoDigits(number.magnitudeWords, bits: 4, upper: letter == "X")
    default: digits = try IntOps.decimalDigits(number, digitLimit: digitLimit, interrupt: interrupt)
    }
    if alternate, letter == "o" || letter == "x" || letter == "X" { prefix = [48, UInt8(type)] }
    if let least = precisionCount, least > digits.count {
      digits = [UInt8](repeating: 48, count: try Units.size(least) - digits.count) + digits
    }
    return try layout(negative: number.isNegative, prefix, digits)
  }

  /// For `e`, `f`, `g` and their capitals.
  package func apply(_ number: Double) throws -> Text {
    let style = FloatStyle(letter: letter, precision: precisionCount ?? 6, alternate: alternate)
    return try layout(negative: number.sign == .minus && !number.isNaN, [], style.text(number))
  }

  private func layout(negative: Bool, _ prefix: [UInt8], _ digits: [UInt8]) throws -> Text {
    let sign: [UInt8] = negative ? [45] : plus ? [43] : blank ? [32] : []
    let head = sign + prefix
    let room = max(0, try Units.size(widthCount) - head.count - digits.count)
    if left { return Text(latin1: head + digits).padded(0, room, 32) }
    if zero { return Text(latin1: head) + Text(latin1: digits).padded(room, 0, 48) }
    return Text(latin1: head + digits).padded(room, 0, 32)
  }
}
