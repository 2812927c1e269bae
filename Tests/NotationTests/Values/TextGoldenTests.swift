import Notation
import Testing

@Test func textAnswersAsCPython() throws {
  let (count, wrong) = try Golden.mismatches("text") { golden in
    try textSearch(golden) ?? textPieces(golden) ?? textShape(golden) ?? textPredicate(golden)
  }
  #expect(count > 1000)
  #expect(wrong.isEmpty, "\(wrong.count) wrong, as \(wrong.prefix(8).joined(separator: "\n"))")
}

private func textSearch(_ golden: Golden) throws -> String? {
  let text = golden[0].text
  guard golden.arguments.count == 4 else { return nil }
  let (needle, start, end) = (golden[1].text, golden[2].optionalInt, golden[3].optionalInt)
  switch golden.name {
  case "find": return Show.place(text.find(needle, start: start, end: end))
  case "rfind": return Show.place(text.rfind(needle, start: start, end: end))
  case "index": return String(try text.index(of: needle, start: start, end: end))
  case "rindex": return String(try text.rindex(of: needle, start: start, end: end))
  case "count": return String(text.occurrences(of: needle, start: start, end: end))
  case "startswith": return Show.bool(text.starts(with: needle, start: start, end: end))
  case "endswith": return Show.bool(text.ends(with: needle, start: start, end: end))
  default: return nil
  }
}

private func textPieces(_ golden: Golden) throws -> String? {
  let text = golden[0].text
  func list(_ pieces: [Text]) -> String { Show.list(pieces.map(Show.text)) }
  func tuple(_ parts: (Text, Text, Text)) -> String { Show.tuple([parts.0, parts.1, parts.2].map(Show.text)) }
  switch golden.name {
  case "split": return list(try text.split(by: golden[1].optionalText, limit: golden[2].int))
  case "rsplit": return list(try text.rsplit(by: golden[1].optionalText, limit: golden[2].int))
  case "splitlines": return list(text.splitLines(keepEnds: golden[1].flag))
  case "replace": return Show.text(try text.replacing(golden[1].text, with: golden[2].text, limit: golden[3].int))
  case "strip": return Show.text(text.stripped(golden[1].optionalText))
  case "lstrip": return Show.text(text.stripped(golden[1].optionalText, side: .left))
  case "rstrip": return Show.text(text.stripped(golden[1].optionalText, side: .right))
  case "partition": return tuple(try text.partition(at: golden[1].text))
  case "rpartition": return tuple(try text.rpartition(at: golden[1].text))
  case "removeprefix": return Show.text(text.removingPrefix(golden[1].text))
  case "removesuffix": return Show.text(text.removingSuffix(golden[1].text))
  case "join": return Show.text(try Text.joined(golden.arguments[1...].map(\.text), by: text))
  default: return nil
  }
}

private func textShape(_ golden: Golden) throws -> String? {
  let text = golden[0].text
  switch golden.name {
  case "lower": return Show.text(text.lowercased())
  case "upper": return Show.text(text.uppercased())
  case "title": return Show.text(text.titled())
  case "capitalize": return Show.text(text.capitalized())
  case "swapcase": return Show.text(text.swappedCase())
  case "casefold": return Show.text(text.casefolded())
  case "repr": return Show.text(text.repr)
  case "ascii": return Show.text(text.asciiRepr)
  case "center": return Show.text(try text.centered(golden[1].int, fill: golden[2].text[0]))
  case "ljust": return Show.text(try text.leftJustified(golden[1].int, fill: golden[2].text[0]))
  case "rjust": return Show.text(try text.rightJustified(golden[1].int, fill: golden[2].text[0]))
  case "zfill": return Show.text(try text.zeroFilled(golden[1].int))
  case "expandtabs": return Show.text(try text.expandingTabs(golden[1].int))
  case "multiply": return Show.text(try text.multiplied(by: golden[1].int))
  case "less": return Show.bool(text < golden[1].text)
  case "slice": return Show.text(sliced(text, golden))
  case "encode": return Show.bytes(try text.encoded(named: golden[1].text, errors: golden[2].text))
  case "decode":
    return Show.text(try Text(decoding: golden[0].bytes, named: golden[1].text, errors: golden[2].text).asciiRepr)
  default: return nil
  }
}

/// Python's adjustment of slice bounds, which the object model does for every sequence.
private func sliced(_ text: Text, _ golden: Golden) -> Text {
  let step = golden[3].int
  let (low, high) = step > 0 ? (0, text.count) : (-1, text.count - 1)
  func adjust(_ bound: Int?, _ missing: Int) -> Int {
    guard let bound else { return missing }
    return min(high, max(low, bound < 0 ? bound + text.count : bound))
  }
  let start = adjust(golden[1].optionalInt, step > 0 ? low : high)
  let end = adjust(golden[2].optionalInt, step > 0 ? high : low)
  let count = step > 0 ? (end - start + step - 1) / step : (start - end - step - 1) / -step
  return text.slice(start: start, step: step, count: max(0, count))
}

private func textPredicate(_ golden: Golden) -> String? {
  let text = golden[0].text
  switch golden.name {
  case "isalpha": return Show.bool(text.isAlpha)
  case "isdigit": return Show.bool(text.isDigit)
  case "isdecimal": return Show.bool(text.isDecimal)
  case "isnumeric": return Show.bool(text.isNumeric)
  case "isalnum": return Show.bool(text.isAlnum)
  case "isspace": return Show.bool(text.isSpace)
  case "isupper": return Show.bool(text.isUpper)
  case "islower": return Show.bool(text.isLower)
  case "istitle": return Show.bool(text.isTitle)
  case "isidentifier": return Show.bool(text.isIdentifier)
  case "isprintable": return Show.bool(text.isPrintable)
  case "isascii": return Show.bool(text.isASCII)
  default: return nil
  }
}
