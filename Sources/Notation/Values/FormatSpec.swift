/// A parsed format specification: `[[fill]align][sign][z][#][0][width][grouping][.precision][type]`.
///
/// The object model parses with the name of the object's type, which the messages mention, and then asks `apply`:
/// ```
/// try FormatSpec("08.3f", typeName: "float").apply(3.14159)   // 0003.142
/// ```
package struct FormatSpec: Equatable, Sendable {
  package enum Alignment: Sendable { case left, right, center, afterSign }
  package enum Sign: Sendable { case minusOnly, always, space }
  package enum Grouping: Sendable {
    case none, comma, underscore

    var character: UInt8 { self == .comma ? 44 : 95 }
  }

  package internal(set) var fill: UInt32 = 32
  package internal(set) var alignment: Alignment
  package internal(set) var sign: Sign?
  package internal(set) var coercesNegativeZero = false
  package internal(set) var alternate = false
  package internal(set) var width = 0
  package internal(set) var grouping = Grouping.none
  package internal(set) var precision: Int?
  /// The type's code point; 0 when none is written.
  package internal(set) var type: UInt32 = 0
  package let typeName: String

  /// Parses a specification for an object of this type ("int", "str", …).
  ///
  /// - Throws: ValueError with CPython's text.
  package init(_ text: Text, typeName: String) throws {
    self.typeName = typeName
    alignment = typeName == "str" ? .left : .right
    var place = 0
    func peek(_ offset: Int = 0) -> UInt32? { place + offset < text.count ? text[place + offset] : nil }
    func take(_ point: UInt32) -> Bool {
      guard peek() == point else { return false }
      place += 1
      return true
    }

    var filled = false
    var aligned = true
    if let chosen = peek(1).flatMap(FormatSpec.alignment) {
      (fill, alignment, filled) = (text[place], chosen, true)
      place += 2
    } else if let chosen = peek().flatMap(FormatSpec.alignment) {
      alignment = chosen
      place += 1
    } else {
      aligned = false
    }
    if take(43) { sign = .always } else if take(45) { sign = .minusOnly } else if take(32) { sign = .space }
    coercesNegativeZero = take(122)
    alternate = take(35)
    if !filled, take(48) {
      fill = 48
      if !aligned, alignment == .right { alignment = .afterSign }
    }
    width = try FormatSpec.number(in: text, &place) ?? 0
    try readGrouping(peek, take)
    if take(46) {
      guard let value = try FormatSpec.number(in: text, &place) else {
        throw ValueFault(.valueError, "Format specifier missing precision")
      }
      precision = value
    }
    if text.count - place > 1 {
      throw ValueFault(
        .valueError, "Invalid format specifier '\(text.string)' for object of type '\(typeName)'")
    }
    type = peek() ?? 0
    try checkGrouping()
  }

  private mutating func readGrouping(_ peek: (Int) -> UInt32?, _ take: (UInt32) -> Bool) throws {
    if take(44) { grouping = .comma }
    let underscore = take(95)
    if underscore, grouping == .none { grouping = .underscore } else if underscore { throw FormatSpec.bothGroupings }
    if grouping == .underscore, peek(0) == 44 { throw FormatSpec.bothGroupings }
  }

  private static let bothGroupings = ValueFault(.valueError, "Cannot specify both ',' and '_'.")

  private static func alignment(_ point: UInt32) -> Alignment? {
    switch point {
    case 60: return .left
    case 62: return .right
    case 94: return .center
    case 61: return .afterSign
    default: return nil
    }
  }

  /// Decimal digits of any script, as CPython reads them; nil when there are none.
  static func number(in text: Text, _ place: inout Int) throws -> Int? {
    var value: Int?
    while place < text.count, let digit = CodePoint.decimalValue(text[place]) {
      let (tens, overflow) = (value ?? 0).multipliedReportingOverflow(by: 10)
      let (sum, carry) = tens.addingReportingOverflow(digit)
      if overflow || carry { throw ValueFault(.valueError, "Too many decimal digits in format string") }
      value = sum
      place += 1
    }
    return value
  }

  private func checkGrouping() throws {
    guard grouping != .none else { return }
    let code = type == 0 && typeName == "str" ? 115 : type
    switch Unicode.Scalar(code).map(Character.init) {
    case "d", "e", "f", "g", "E", "G", "%", "F", "\0": return
    case "b", "o", "x", "X": if grouping == .underscore { return }
    default: break
    }
    let mark = grouping == .comma ? "," : "_"
    throw ValueFault(.valueError, "Cannot specify '\(mark)' with \(FormatSpec.quoted(code)).")
  }

  /// A code in a message: itself when it is a visible ASCII character, else its number.
  static func quoted(_ code: UInt32) -> String {
    code > 32 && code < 128 ? "'\(Character(Unicode.Scalar(UInt8(code))))'" : "'\\x\(String(code, radix: 16))'"
  }

  var unknownCode: ValueFault {
    ValueFault(.valueError, "Unknown format code \(FormatSpec.quoted(type)) for object of type '\(typeName)'")
  }

  /// The letter of the type, for switches; nil when it is none of ASCII.
  var letter: Character? { type < 128 ? Character(Unicode.Scalar(UInt8(type))) : nil }
}
