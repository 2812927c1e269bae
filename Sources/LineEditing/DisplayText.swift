import CLibedit

/// Text as a terminal shows it.
package enum DisplayText {
  /// The columns that text takes on a terminal, as the C library counts them: wide characters two, combining ones none,
  /// control characters none.
  package static func width(of text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + width(of: $1) }
  }

  static func width(of scalar: Unicode.Scalar) -> Int {
    if scalar.isASCII { return scalar.value >= 0x20 && scalar.value < 0x7f ? 1 : 0 }
    _ = Terminal.localeIsUTF8
    return max(0, Int(fp_code_point_width(scalar.value)))
  }

  /// Text that cannot act on the terminal: control characters and those that reorder a line are written as Python's
  /// escapes, `\x1b` or `\u202e`. Newlines and tabs stay.
  ///
  /// - Parameters:
  ///   - text: anything.
  ///   - asciiOnly: escape whatever is not ASCII too (where the locale is not UTF-8).
  package static func sanitised(_ text: String, asciiOnly: Bool = false) -> String {
    if !text.unicodeScalars.contains(where: { needsEscape($0, asciiOnly) }) { return text }
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if needsEscape(scalar, asciiOnly) {
        shown.append(contentsOf: escape(scalar).unicodeScalars)
      } else {
        shown.append(scalar)
      }
    }
    return String(shown)
  }

  private static func needsEscape(_ scalar: Unicode.Scalar, _ asciiOnly: Bool) -> Bool {
    switch scalar.value {
    case 0x09, 0x0a: false
    case ..<0x20, 0x7f..<0xa0: true
    // Line and paragraph separators, and the bidirectional controls.
    case 0x061c, 0x200e, 0x200f, 0x2028...0x202e, 0x2066...0x2069: true
    default: asciiOnly && !scalar.isASCII
    }
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    let (letter, digits) =
      scalar.value < 0x100 ? ("x", 2) : scalar.value < 0x10000 ? ("u", 4) : ("U", 8)
    let hexadecimal = String(scalar.value, radix: 16)
    return "\\" + letter + String(repeating: "0", count: digits - hexadecimal.count) + hexadecimal
  }
}
