/// Changes of case, by Unicode's full mappings (one code point may become three).
extension Text {
  package func lowercased() -> Text { mappingCase(ascii: Text.asciiLower) { lowerForm(at: $0) } }
  package func uppercased() -> Text { mappingCase(ascii: Text.asciiUpper) { CodePoint.upper(self[$0]) } }

  package func swappedCase() -> Text {
    mappingCase(ascii: { CodePoint.isUpper(UInt32($0)) ? Text.asciiLower($0) : Text.asciiUpper($0) }) { position in
      let point = self[position]
      if CodePoint.isUpper(point) { return lowerForm(at: position) }
      return CodePoint.isLower(point) ? CodePoint.upper(point) : [point]
    }
  }

  /// The first code point in title case, the others in lower case.
  package func capitalized() -> Text {
    mappingCase(ascii: nil) { $0 == 0 ? CodePoint.title(self[0]) : lowerForm(at: $0) }
  }

  /// Each first code point of a run of cased ones in title case, the others in lower case.
  package func titled() -> Text {
    var previousCased = false
    return mappingCase(ascii: nil) { position in
      let form = previousCased ? lowerForm(at: position) : CodePoint.title(self[position])
      previousCased = CodePoint.isCased(self[position])
      return form
    }
  }

  /// For comparison without regard to case.
  package func casefolded() -> Text { mappingCase(ascii: Text.asciiLower) { CaseFolding.fold(self[$0]) } }

  private static func asciiLower(_ byte: UInt8) -> UInt8 { byte &- 65 < 26 ? byte | 32 : byte }
  private static func asciiUpper(_ byte: UInt8) -> UInt8 { byte &- 97 < 26 ? byte & ~32 : byte }

  /// The text of each position's form; `ascii` does the same to one byte, for a text that has only such.
  private func mappingCase(ascii: ((UInt8) -> UInt8)?, _ form: (Int) -> [UInt32]) -> Text {
    if let ascii, case .narrow(let bytes) = storage, isASCII { return Text(latin1: bytes.map(ascii)) }
    var points: [UInt32] = []
    points.reserveCapacity(count)
    for position in 0..<count { points.append(contentsOf: form(position)) }
    return Text(points: points)
  }

  /// The lower-case form; a capital sigma that ends a word has a form of its own.
  private func lowerForm(at position: Int) -> [UInt32] {
    self[position] == 0x3A3 ? [endsWord(at: position) ? 0x3C2 : 0x3C3] : CodePoint.lower(self[position])
  }

  /// Whether a cased code point stands before, and none after, with only ignorable ones between.
  private func endsWord(at position: Int) -> Bool {
    var before = position - 1
    while before >= 0, CodePoint.isCaseIgnorable(self[before]) { before -= 1 }
    guard before >= 0, CodePoint.isCased(self[before]) else { return false }
    var after = position + 1
    while after < count, CodePoint.isCaseIgnorable(self[after]) { after += 1 }
    return after == count || !CodePoint.isCased(self[after])
  }
}
