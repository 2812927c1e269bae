/// What `format` makes of a value.
extension FormatSpec {
  /// A `str`. ValueError where the specification has what only numbers have.
  package func apply(_ text: Text) throws -> Text {
    guard type == 0 || type == 115 else { throw unknownCode }
    func refuse(_ what: String) -> ValueFault {
      ValueFault(.valueError, "\(what) not allowed in string format specifier")
    }
    if let sign { throw refuse(sign == .space ? "Space" : "Sign") }
    if coercesNegativeZero { throw refuse("Negative zero coercion (z)") }
    if alternate { throw refuse("Alternate form (#)") }
    if alignment == .afterSign { throw refuse("'=' alignment") }
    let shown = precision.map { $0 < text.count ? text[0..<$0] : text } ?? text
    return try padded(shown)
  }

  /// Padded to the width; `afterSign` is for numbers, whose layout sees to it.
  func padded(_ text: Text) throws -> Text {
    switch alignment {
    case .left: return try text.leftJustified(width, fill: fill)
    case .right, .afterSign: return try text.rightJustified(width, fill: fill)
    case .center:
      let total = max(0, try Units.size(width) - text.count)
      return text.padded(total / 2, total - total / 2, fill)
    }
  }

  /// An `int` (or a `bool`, as the number it is).
  ///
  /// - Throws: ValueError; OverflowError for a character or float out of range; ValueError of `digitLimit` for decimal digits.
  package func apply(
    _ number: Integer, digitLimit: Int = IntOps.defaultDigitLimit, interrupt: Interrupt? = nil
  ) throws -> Text {
    switch letter {
    case "\0", "b", "c", "d", "o", "x", "X", "n":
      break
    case "e", "E", "f", "F", "g", "G", "%":
      return try apply(IntOps.toDouble(number))
    default:
      throw unknownCode
    }
    if precision != nil { throw ValueFault(.valueError, "Precision not allowed in integer format specifier") }
    if coercesNegativeZero {
      throw ValueFault(.valueError, "Negative zero coercion (z) not allowed in integer format specifier")
    }
    if letter == "c" { return try character(number) }
    var parts = NumberParts(negative: number.isNegative)
    switch letter {
    case "b": parts.digits = WordArithmetic.powerOfTwoDigits(number.magnitudeWords, bits: 1)
    case "o": parts.digits = WordArithmetic.powerOfTwoDigits(number.magnitudeWords, bits: 3)
    case "x": parts.digits = WordArithmetic.powerOfTwoDigits(number.magnitudeWords, bits: 4)
    case "X": parts.digits = WordArithmetic.powerOfTwoDigits(number.magnitudeWords, bits: 4, upper: true)
    default: parts.digits = try IntOps.decimalDigits(number, digitLimit: digitLimit, interrupt: interrupt)
    }
    if "boxX".contains(letter ?? "d") {
      parts.group = 4
      if alternate { parts.prefix = [48, UInt8(type)] }
    }
    return try layout(parts)
  }

  private func character(_ number: Integer) throws -> Text {
    if sign != nil { throw ValueFault(.valueError, "Sign not allowed with integer format specifier 'c'") }
    if alternate {
      throw ValueFault(.valueError, "Alternate form (#) not allowed with integer format specifier 'c'")
    }
    guard let value = number.int else {
      throw ValueFault(.overflowError, "Python int too large to convert to C long")
    }
    guard (0...0x10FFFF).contains(value) else {
      throw ValueFault(.overflowError, "%c arg not in range(0x110000)")
    }
    return try padded(Text(codePoint: UInt32(value)))
  }

  /// A `float`. ValueError; MemoryError for an absurd precision.
  package func apply(_ number: Double) throws -> Text {
    guard let letter, "\0eEfFgGn%".contains(letter) else { throw unknownCode }
    if let precision, precision > Int(Int32.max) { throw ValueFault(.valueError, "precision too big") }
    let value = letter == "%" ? number * 100 : number
    let style = FloatStyle(letter: letter, precision: precision, alternate: alternate)
    let text = try style.text(value)
    // A NaN has no sign in Python's texts.
    var negative = value.sign == .minus && !value.isNaN
    if negative, coercesNegativeZero, value.isFinite, !style.hasDigit(text) { negative = false }
    var parts = NumberParts(negative: negative)
    let whole = text.prefix { $0 &- 48 < 10 }
    parts.digits = Array(whole)
    parts.rest = Array(text[whole.count...])
    if letter == "%" { parts.rest.append(37) }
    return try layout(parts)
  }
}

/// How a float is written, without its sign: `e`, `f`, `g`, their capitals, `%`, or no type at all.
struct FloatStyle {
  let letter: Character
  let precision: Int?
  let alternate: Bool

  func text(_ value: Double) throws -> [UInt8] {
    let capital = letter == "E" || letter == "F" || letter == "G"
    if !value.isFinite {
      let name = value.isNaN ? "nan" : "inf"
      return Array((capital ? name.uppercased() : name).utf8)
    }
    let result = try finite(value)
    return capital ? result.map { $0 == 101 ? 69 : $0 } : result
  }

  private func finite(_ value: Double) throws -> [UInt8] {
    switch letter {
    case "e", "E":
      let digits = try significant(value, (precision ?? 6) + 1)
      return FloatText.exponential(digits, alternate: alternate)
    case "f", "F", "%":
      let text = try FloatText.fixed(value, precision: precision ?? 6)
      return alternate && precision == 0 ? text + [46] : text
    case "\0" where precision == nil:
      let number = FloatText.shortest(value)
      let plain = number.point > -4 && number.point <= 16
      return plain
        ? FloatText.plain(number, alternate: alternate, dotZero: true)
        : FloatText.exponential(number, alternate: alternate)
    default:
      return try general(value, max(1, precision ?? 6))
    }
  }

  private func general(_ value: Double, _ precision: Int) throws -> [UInt8] {
    var number = try significant(value, precision)
    if !alternate { number.dropTrailingZeros() }
    let dotZero = letter == "\0"
    if number.point > -4, number.point <= precision - (dotZero ? 1 : 0) {
      return FloatText.plain(number, alternate: alternate, dotZero: dotZero)
    }
    return FloatText.exponential(number, alternate: alternate)
  }

  /// No double has more than 767 significant digits: beyond, zeros.
  private func significant(_ value: Double, _ count: Int) throws -> FloatText.Digits {
    let exact = min(count, 1100)
    var number = FloatText.significant(value, count: exact)
    if letter == "e" || letter == "E" || alternate {
      number.digits.append(contentsOf: repeatElement(48, count: try Units.size(count - exact)))
    }
    return number
  }

  /// Whether a digit other than 0 is written before the exponent.
  func hasDigit(_ text: [UInt8]) -> Bool {
    text.prefix { $0 | 32 != 101 }.contains { $0 > 48 && $0 < 58 }
  }
}
