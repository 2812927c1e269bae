/// The `is…` methods. All are false for the empty text except `isPrintable` and `isASCII`.
extension Text {
  private func all(_ test: (UInt32) -> Bool) -> Bool {
    switch storage {
    case .narrow(let bytes): return bytes.allSatisfy { test(UInt32($0)) }
    case .wide(let points): return points.allSatisfy(test)
    }
  }

  package var isAlpha: Bool { !isEmpty && all(CodePoint.isAlpha) }
  package var isDecimal: Bool { !isEmpty && all(CodePoint.isDecimal) }
  package var isDigit: Bool { !isEmpty && all(CodePoint.isDigit) }
  package var isNumeric: Bool { !isEmpty && all(CodePoint.isNumeric) }
  package var isAlnum: Bool { !isEmpty && all(CodePoint.isAlnum) }
  package var isSpace: Bool { !isEmpty && all(CodePoint.isSpace) }
  package var isPrintable: Bool { all(CodePoint.isPrintable) }
  package var isASCII: Bool { all { $0 < 128 } }

  /// Some code point has case, and none is lower or title case.
  package var isUpper: Bool { allCased(CodePoint.isUpper) { CodePoint.isLower($0) || CodePoint.isTitle($0) } }

  /// Some code point has case, and none is upper or title case.
  package var isLower: Bool { allCased(CodePoint.isLower) { CodePoint.isUpper($0) || CodePoint.isTitle($0) } }

  private func allCased(_ wanted: (UInt32) -> Bool, but unwanted: (UInt32) -> Bool) -> Bool {
    var seen = false
    for position in 0..<count {
      let point = self[position]
      if unwanted(point) { return false }
      seen = seen || wanted(point)
    }
    return seen
  }

  /// Upper case follows only what has no case, and lower case only what has.
  package var isTitle: Bool {
    var seen = false
    var previousCased = false
    for position in 0..<count {
      let point = self[position]
      if CodePoint.isUpper(point) || CodePoint.isTitle(point) {
        if previousCased { return false }
        previousCased = true
        seen = true
      } else if CodePoint.isLower(point) {
        if !previousCased { return false }
        seen = true
      } else {
        previousCased = false
      }
    }
    return seen
  }

  /// A name by the grammar; keywords are names here, as in CPython.
  package var isIdentifier: Bool {
    guard !isEmpty, CodePoint.isIdentifierStart(self[0]) else { return false }
    for position in 1..<count where !CodePoint.isIdentifierContinue(self[position]) { return false }
    return true
  }
}
