/// Integers as text.
extension IntOps {
  /// `str(a)`. `digitLimit` is `sys.get_int_max_str_digits()`, 0 for none.
  ///
  /// - Throws: ValueError "Exceeds the limit (4300 digits) for integer string conversion; …".
  package static func decimal(
    _ a: Integer, digitLimit: Int = defaultDigitLimit, interrupt: Interrupt? = nil
  ) throws -> Text {
    if case .small(let value) = a { return Text(String(value)) }
    let digits = try decimalDigits(a, digitLimit: digitLimit, interrupt: interrupt)
    return Text(latin1: a.isNegative ? [45] + digits : digits)
  }

  /// The digits of the magnitude, as ASCII.
  static func decimalDigits(_ a: Integer, digitLimit: Int, interrupt: Interrupt?) throws -> [UInt8] {
    if case .small(let value) = a { return Array(String(value.magnitude).utf8) }
    // A number of n bits has at least (n - 1) · log10(2) digits: far too long ones are refused before the work.
    let tooLong = digitLimit > 0 && Double(bitLength(a) - 1) * 0.30102999 > Double(digitLimit)
    if !tooLong {
      var meter = WorkMeter(interrupt)
      let digits = try WordArithmetic.decimal(a.magnitudeWords, &meter)
      if digitLimit <= 0 || digits.count <= digitLimit { return digits }
    }
    throw ValueFault(
      .valueError,
      "Exceeds the limit (\(digitLimit) digits) for integer string conversion; "
        + "use sys.set_int_max_str_digits() to increase the limit")
  }

  /// `bin`, `oct` or `hex`: 1, 3 or 4 bits a digit, with the prefix.
  package static func prefixedText(_ a: Integer, bitsPerDigit bits: Int) -> Text {
    let prefix = bits == 1 ? "0b" : bits == 3 ? "0o" : "0x"
    let digits = WordArithmetic.powerOfTwoDigits(a.magnitudeWords, bits: bits)
    return Text(latin1: Array((a.isNegative ? "-" + prefix : prefix).utf8) + digits)
  }
}
