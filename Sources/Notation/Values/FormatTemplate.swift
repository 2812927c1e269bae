/// The pieces of a `str.format` template, read one by one: an error in a later piece comes after the work of the earlier ones.
package struct FormatTemplate {
  /// A replacement field as written.
  package struct Field: Equatable, Sendable {
    /// The name with its accessors, for `FormatFieldPath`.
    package let name: Text
    /// `r`, `s` or `a`, checked by `checkedConversion`; nil when none is written.
    package let conversion: UInt32?
    package let spec: Text
    /// Whether the specification has fields of its own, so that it must be formatted first (two levels in all).
    package let specHasFields: Bool
  }

  package enum Piece: Equatable, Sendable {
    case literal(Text)
    case field(Field)
  }

  private let text: Text
  private var place = 0
  private var fieldFollows = false

  /// - Parameter depth: how many levels of nesting are left; the template itself has 2, a specification 1.
  /// - Throws: ValueError "Max string recursion exceeded".
  package init(_ text: Text, depth: Int = 2) throws {
    if depth <= 0 { throw ValueFault(.valueError, "Max string recursion exceeded") }
    self.text = text
  }

  /// The next piece; nil at the end.
  ///
  /// - Throws: ValueError with CPython's text.
  package mutating func next() throws -> Piece? {
    if fieldFollows {
      fieldFollows = false
      return .field(try readField())
    }
    guard place < text.count else { return nil }
    let start = place
    var brace: UInt32 = 0
    while place < text.count, brace == 0 {
      if text[place] == 123 || text[place] == 125 { brace = text[place] }
      place += 1
    }
    guard brace != 0 else { return .literal(text[start..<place]) }
    let doubled = place < text.count && text[place] == brace
    if brace == 125, !doubled { throw ValueFault(.valueError, "Single '}' encountered in format string") }
    if place == text.count { throw ValueFault(.valueError, "Single '{' encountered in format string") }
    if doubled {
      place += 1
      return .literal(text[start..<place - 1])
    }
    fieldFollows = true
    return place - 1 > start ? .literal(text[start..<place - 1]) : try next()
  }

  private mutating func readField() throws -> Field {
    let start = place
    var last: UInt32 = 0
    while place < text.count, last != 125, last != 58, last != 33 {
      last = text[place]
      place += 1
      if last == 123 { throw ValueFault(.valueError, "unexpected '{' in field name") }
      if last == 91 { while place < text.count, text[place] != 93 { place += 1 } }
    }
    let name = text[start..<max(start, place - 1)]
    var conversion: UInt32?
    switch last {
    case 125: return Field(name: name, conversion: nil, spec: Text(), specHasFields: false)
    case 33:
      guard place < text.count else {
        throw ValueFault(.valueError, "end of string while looking for conversion specifier")
      }
      conversion = text[place]
      place += 1
      if place < text.count {
        place += 1
        if text[place - 1] == 125 {
          return Field(name: name, conversion: conversion, spec: Text(), specHasFields: false)
        }
        if text[place - 1] != 58 { throw ValueFault(.valueError, "expected ':' after conversion specifier") }
      }
    case 58: break
    default: throw ValueFault(.valueError, "expected '}' before end of string")
    }
    return try readSpec(name, conversion)
  }

  private mutating func readSpec(_ name: Text, _ conversion: UInt32?) throws -> Field {
    let start = place
    var depth = 1
    var hasFields = false
    while place < text.count {
      if text[place] == 123 {
        hasFields = true
        depth += 1
      } else if text[place] == 125 {
        depth -= 1
        if depth == 0 {
          place += 1
          return Field(name: name, conversion: conversion, spec: text[start..<place - 1], specHasFields: hasFields)
        }
      }
      place += 1
    }
    throw ValueFault(.valueError, "unmatched '{' in format spec")
  }
}

extension FormatTemplate.Field {
  /// The conversion's letter (`r`, `s`, `a`), once the value is at hand. ValueError "Unknown conversion specifier …".
  package func checkedConversion() throws -> Character? {
    switch conversion {
    case nil: return nil
    case 114: return "r"
    case 115: return "s"
    case 97: return "a"
    case .some(let code):
      let shown =
        code > 32 && code < 127 ? String(Character(Unicode.Scalar(UInt8(code)))) : "\\x" + String(code, radix: 16)
      throw ValueFault(.valueError, "Unknown conversion specifier \(shown)")
    }
  }
}
