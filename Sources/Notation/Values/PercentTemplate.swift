/// The pieces of a template of `%` formatting, read one by one, as CPython works through them.
package struct PercentTemplate {
  package enum Piece: Equatable, Sendable {
    case literal(Text)
    case conversion(PercentConversion)
  }

  private let text: Text
  private var place = 0

  private let hasMapping: Bool

  /// - Parameter hasMapping: whether the right operand is a mapping, so that conversions may have keys.
  package init(_ text: Text, hasMapping: Bool = false) {
    self.text = text
    self.hasMapping = hasMapping
  }

  /// The next piece; nil at the end. `%%` is a literal.
  ///
  /// - Throws: ValueError "incomplete format", "incomplete format key", "width too big", "precision too big"; TypeError
  ///   "format requires a mapping".
  package mutating func next() throws -> Piece? {
    guard place < text.count else { return nil }
    let start = place
    while place < text.count, text[place] != 37 { place += 1 }
    if place > start { return .literal(text[start..<place]) }
    place += 1
    if place < text.count, text[place] == 37 {
      place += 1
      return .literal("%")
    }
    var conversion = PercentConversion()
    conversion.key = try readKey()
    readFlags(&conversion)
    conversion.width = try readSize("width too big")
    if current == 46 {
      place += 1
      conversion.precision = try readSize("precision too big") ?? .fixed(0)
    }
    // C's length modifiers mean nothing here.
    if current == 104 || current == 108 || current == 76 { place += 1 }
    guard let type = current else { throw ValueFault(.valueError, "incomplete format") }
    conversion.type = type
    conversion.index = place
    place += 1
    return .conversion(conversion)
  }

  private var current: UInt32? { place < text.count ? text[place] : nil }

  /// The key between parentheses, which may nest.
  private mutating func readKey() throws -> Text? {
    guard current == 40 else { return nil }
    if !hasMapping { throw ValueFault(.typeError, "format requires a mapping") }
    place += 1
    let start = place
    var depth = 1
    while let point = current {
      place += 1
      depth += point == 40 ? 1 : point == 41 ? -1 : 0
      if depth == 0 { return text[start..<place - 1] }
    }
    throw ValueFault(.valueError, "incomplete format key")
  }

  private mutating func readFlags(_ conversion: inout PercentConversion) {
    while let point = current {
      switch point {
      case 45: conversion.left = true
      case 43: conversion.plus = true
      case 32: conversion.blank = true
      case 35: conversion.alternate = true
      case 48: conversion.zero = true
      default: return
      }
      place += 1
    }
  }

  private mutating func readSize(_ tooBig: String) throws -> PercentConversion.Size? {
    if current == 42 {
      place += 1
      return .argument
    }
    var value: Int?
    while let point = current, point &- 48 < 10 {
      let (tens, overflow) = (value ?? 0).multipliedReportingOverflow(by: 10)
      let (sum, carry) = tens.addingReportingOverflow(Int(point) - 48)
      if overflow || carry || (tooBig.hasPrefix("p") && sum > Int(Int32.max)) {
        throw ValueFault(.valueError, tooBig)
      }
      value = sum
      place += 1
    }
    return value.map(PercentConversion.Size.fixed)
  }
}
