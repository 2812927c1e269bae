/// Text with nothing in it that acts on a terminal: control characters and those that reorder a line are written as
/// Python's escapes (`\x1b`, `\u202e`); newlines and tabs stay. With `asciiOnly` whatever is not ASCII is escaped, too.
func sanitised(_ text: String, asciiOnly: Bool) -> String {
  if text.utf8.allSatisfy({ ($0 >= 0x20 && $0 < 0x7f) || $0 == 0x0a || $0 == 0x09 }) { return text }
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    if needsEscape(scalar, asciiOnly) {
      result.append(contentsOf: escape(scalar).unicodeScalars)
    } else {
      result.append(scalar)
    }
  }
  return String(result)
}

/// The same for one line: newlines and tabs are escaped as well.
func sanitisedLine(_ text: String, asciiOnly: Bool) -> String {
  var line = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\n": line += "\\n"
    case "\t": line += "\\t"
    default: line.unicodeScalars.append(scalar)
    }
  }
  return sanitised(line, asciiOnly: asciiOnly)
}

private func needsEscape(_ scalar: Unicode.Scalar, _ asciiOnly: Bool) -> Bool {
  switch scalar.value {
  case 0x09, 0x0a: false
  case ..<0x20, 0x7f..<0xa0: true
  // Line and paragraph separators, and the bidirectional controls.
  case 0x061c, 0x200e, 0x200f, 0x2028...0x202e, 0x2066...0x2069: true
  default: asciiOnly && !scalar.isASCII
  }
}

private func escape(_ scalar: Unicode.Scalar) -> String {
  let (letter, digits) = scalar.value < 0x100 ? ("x", 2) : scalar.value < 0x10000 ? ("u", 4) : ("U", 8)
  let hexadecimal = String(scalar.value, radix: 16)
  return "\\" + letter + String(repeating: "0", count: digits - hexadecimal.count) + hexadecimal
}

/// The columns that a text takes on a terminal: wide characters two, combining ones none.
func displayWidth(_ text: String) -> Int {
  if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.utf8.count }
  return text.unicodeScalars.reduce(0) { $0 + displayWidth($1) }
}

/// The columns of one code point.
func displayWidth(_ scalar: Unicode.Scalar) -> Int {
  if scalar.isASCII { return 1 }
  switch scalar.properties.generalCategory {
  case .nonspacingMark, .enclosingMark, .format: return 0
  default: break
  }
  if scalar.properties.isEmojiPresentation { return 2 }
  return wideRanges.contains { $0.contains(scalar.value) } ? 2 : 1
}

/// The blocks that Unicode's East Asian Width calls wide or full-width.
private let wideRanges: [ClosedRange<UInt32>] = [
  0x1100...0x115f, 0x2e80...0x303e, 0x3041...0x33ff, 0x3400...0x4dbf, 0x4e00...0xa4cf, 0xa960...0xa97f,
  0xac00...0xd7a3, 0xf900...0xfaff, 0xfe30...0xfe6f, 0xff01...0xff60, 0xffe0...0xffe6, 0x17000...0x18d08,
  0x1b000...0x1b2fb, 0x1f200...0x1f265, 0x20000...0x3fffd,
]
