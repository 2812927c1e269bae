/// The name of a replacement field, taken apart: what it starts from, then attributes and items one by one.
package struct FormatFieldPath {
  package enum First: Equatable, Sendable {
    case automatic
    case index(Int)
    case name(Text)
  }

  package enum Accessor: Equatable, Sendable {
    case attribute(Text)
    case index(Int)
    case key(Text)
  }

  package let first: First
  private let text: Text
  private var place: Int

  /// - Throws: ValueError "Too many decimal digits in format string".
  package init(_ name: Text) throws {
    text = name
    place = 0
    while place < name.count, name[place] != 46, name[place] != 91 { place += 1 }
    let head = name[0..<place]
    if head.isEmpty {
      first = .automatic
    } else {
      first = try FormatFieldPath.integer(head).map(First.index) ?? .name(head)
    }
  }

  /// The next accessor; nil at the end.
  ///
  /// - Throws: ValueError "Empty attribute in format string", "Missing ']' in format string", "Only '.' or '[' may follow ']' in
  ///   format field specifier".
  package mutating func next() throws -> Accessor? {
    guard place < text.count else { return nil }
    let opening = text[place]
    place += 1
    let start = place
    switch opening {
    case 46:
      while place < text.count, text[place] != 46, text[place] != 91 { place += 1 }
      return .attribute(try nonEmpty(start..<place))
    case 91:
      while place < text.count, text[place] != 93 { place += 1 }
      guard place < text.count else { throw ValueFault(.valueError, "Missing ']' in format string") }
      place += 1
      let key = text[start..<place - 1]
      if let index = try FormatFieldPath.integer(key) { return .index(index) }
      return .key(try nonEmpty(start..<place - 1))
    default:
      throw ValueFault(.valueError, "Only '.' or '[' may follow ']' in format field specifier")
    }
  }

  private func nonEmpty(_ range: Range<Int>) throws -> Text {
    if range.isEmpty { throw ValueFault(.valueError, "Empty attribute in format string") }
    return text[range]
  }

  /// A text of decimal digits only, as a number.
  private static func integer(_ text: Text) throws -> Int? {
    var place = 0
    let value = try FormatSpec.number(in: text, &place)
    return place == text.count ? value : nil
  }
}

/// Numbers fields without a number; a template may not mix them with numbered ones. One for a template and its specifications.
package struct FormatNumbering {
  private var next = 0
  private var automatic: Bool?

  package init() {}

  /// The position in the arguments; nil for a name.
  ///
  /// - Throws: ValueError "cannot switch from … field specification".
  package mutating func position(of first: FormatFieldPath.First) throws -> Int? {
    let isAutomatic = first == .automatic
    if case .name = first { return nil }
    if let automatic, automatic != isAutomatic {
      let (old, new) = ("automatic field numbering", "manual field specification")
      throw ValueFault(
        .valueError, "cannot switch from \(automatic ? old : new) to \(isAutomatic ? old : new)")
    }
    automatic = isAutomatic
    if case .index(let index) = first { return index }
    next += 1
    return next - 1
  }
}
