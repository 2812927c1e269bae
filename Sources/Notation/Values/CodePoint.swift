/// What CPython 3.11 knows of a code point. Its tables are Unicode 14; a code point assigned later counts as unassigned.
enum CodePoint {
  /// The properties of a code point that Unicode 14 has assigned; nil for others and for surrogates.
  @inline(__always) static func properties(_ point: UInt32) -> Unicode.Scalar.Properties? {
    guard let properties = Unicode.Scalar(point)?.properties, let age = properties.age else { return nil }
    return age.major <= 14 ? properties : nil
  }

  static func isSpace(_ point: UInt32) -> Bool {
    switch point {
    case 9...13, 28...32, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: return true
    default: return false
    }
  }

  static func isLineBreak(_ point: UInt32) -> Bool {
    switch point {
    case 10...13, 28...30, 0x85, 0x2028, 0x2029: return true
    default: return false
    }
  }

  static func isAlpha(_ point: UInt32) -> Bool {
    if point < 128 { return (point | 32) &- 97 < 26 }
    switch properties(point)?.generalCategory {
    case .modifierLetter, .titlecaseLetter, .uppercaseLetter, .lowercaseLetter, .otherLetter: return true
    default: return false
    }
  }

  static func isDecimal(_ point: UInt32) -> Bool {
    if point < 128 { return point &- 48 < 10 }
    return properties(point)?.numericType == .decimal
  }

  static func isDigit(_ point: UInt32) -> Bool {
    if point < 128 { return point &- 48 < 10 }
    let type = properties(point)?.numericType
    return type == .decimal || type == .digit
  }

  static func isNumeric(_ point: UInt32) -> Bool {
    if point < 128 { return point &- 48 < 10 }
    switch point {
    // Numbers only since a later Unicode.
    case 0x4E24, 0x4EAC, 0x4FE9, 0x5006, 0x62D0, 0x6D1E, 0x7695, 0x79ED, 0x920E, 0x94A9, 0x12038, 0x12039, 0x12079,
      0x12226, 0x1222B, 0x1230B, 0x1230D, 0x12399:
      return false
    default: return properties(point)?.numericType != nil
    }
  }

  static func isAlnum(_ point: UInt32) -> Bool { isAlpha(point) || isNumeric(point) }

  /// 0 to 9 for a decimal digit of any script.
  static func decimalValue(_ point: UInt32) -> Int? {
    if point < 128 { return point &- 48 < 10 ? Int(point) - 48 : nil }
    guard let properties = properties(point), properties.numericType == .decimal else { return nil }
    return properties.numericValue.map { Int($0) }
  }

  static func isUpper(_ point: UInt32) -> Bool {
    if point < 128 { return point &- 65 < 26 }
    return properties(point)?.isUppercase ?? false
  }

  static func isLower(_ point: UInt32) -> Bool {
    if point < 128 { return point &- 97 < 26 }
    switch point {
    // Of another class in Unicode 14 than later.
    case 0x295: return true
    case 0x10FC, 0xA7F2, 0xA7F3, 0xA7F4, 0xAB69: return false
    default: return properties(point)?.isLowercase ?? false
    }
  }

  static func isTitle(_ point: UInt32) -> Bool {
    point >= 128 && properties(point)?.generalCategory == .titlecaseLetter
  }

  static func isCased(_ point: UInt32) -> Bool {
    if point < 128 { return isAlpha(point) }
    return properties(point)?.isCased ?? false
  }

  static func isCaseIgnorable(_ point: UInt32) -> Bool { properties(point)?.isCaseIgnorable ?? false }

  static func isIdentifierStart(_ point: UInt32) -> Bool {
    if point < 128 { return isAlpha(point) || point == 95 }
    return properties(point)?.isXIDStart ?? false
  }

  static func isIdentifierContinue(_ point: UInt32) -> Bool {
    if point < 128 { return isAlpha(point) || isDecimal(point) || point == 95 }
    return properties(point)?.isXIDContinue ?? false
  }

  static func isPrintable(_ point: UInt32) -> Bool {
    if point < 127 { return point >= 32 }
    switch properties(point)?.generalCategory {
    case nil, .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator,
      .spaceSeparator:
      return false
    default: return true
    }
  }

  /// The full upper-case form, usually one code point.
  static func upper(_ point: UInt32) -> [UInt32] {
    mapped(point) { $0.uppercaseMapping }
  }

  static func lower(_ point: UInt32) -> [UInt32] {
    mapped(point) { $0.lowercaseMapping }
  }

  static func title(_ point: UInt32) -> [UInt32] {
    mapped(point) { $0.titlecaseMapping }
  }

  private static func mapped(_ point: UInt32, _ form: (Unicode.Scalar.Properties) -> String) -> [UInt32] {
    guard let properties = properties(point) else { return [point] }
    let result = form(properties).unicodeScalars.map(\.value)
    // A later Unicode gave old letters a partner; then there was none.
    return result.allSatisfy { self.properties($0) != nil } ? result : [point]
  }
}
