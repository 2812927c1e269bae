import Notation
import Testing

@Test func bytesAnswerAsCPython() throws {
  let (count, wrong) = try Golden.mismatches("bytes") { golden in
    try byteSearch(golden) ?? bytePieces(golden) ?? byteShape(golden) ?? bytePredicate(golden)
  }
  #expect(count > 1000)
  #expect(wrong.isEmpty, "\(wrong.count) wrong, as \(wrong.prefix(8).joined(separator: "\n"))")
}

private func byteSearch(_ golden: Golden) throws -> String? {
  guard golden.arguments.count == 4 else { return nil }
  let (bytes, needle) = (golden[0].bytes, golden[1].bytes)
  let (start, end) = (golden[2].optionalInt, golden[3].optionalInt)
  switch golden.name {
  case "find": return Show.place(ByteOps.find(needle, in: bytes, start: start, end: end))
  case "rfind": return Show.place(ByteOps.rfind(needle, in: bytes, start: start, end: end))
  case "index": return String(try ByteOps.index(of: needle, in: bytes, start: start, end: end))
  case "rindex": return String(try ByteOps.rindex(of: needle, in: bytes, start: start, end: end))
  case "count": return String(ByteOps.count(needle, in: bytes, start: start, end: end))
  case "startswith": return Show.bool(ByteOps.starts(bytes, with: needle, start: start, end: end))
  case "endswith": return Show.bool(ByteOps.ends(bytes, with: needle, start: start, end: end))
  default: return nil
  }
}

private func bytePieces(_ golden: Golden) throws -> String? {
  let bytes = golden[0].bytes
  func list(_ pieces: [[UInt8]]) -> String { Show.list(pieces.map(Show.bytes)) }
  func tuple(_ parts: ([UInt8], [UInt8], [UInt8])) -> String {
    Show.tuple([parts.0, parts.1, parts.2].map(Show.bytes))
  }
  switch golden.name {
  case "split": return list(try ByteOps.split(bytes, by: golden[1].optionalBytes, limit: golden[2].int))
  case "rsplit": return list(try ByteOps.rsplit(bytes, by: golden[1].optionalBytes, limit: golden[2].int))
  case "splitlines": return list(ByteOps.splitLines(bytes, keepEnds: golden[1].flag))
  case "strip": return Show.bytes(ByteOps.stripped(bytes, golden[1].optionalBytes))
  case "lstrip": return Show.bytes(ByteOps.stripped(bytes, golden[1].optionalBytes, side: .left))
  case "rstrip": return Show.bytes(ByteOps.stripped(bytes, golden[1].optionalBytes, side: .right))
  case "partition": return tuple(try ByteOps.partition(bytes, at: golden[1].bytes))
  case "rpartition": return tuple(try ByteOps.rpartition(bytes, at: golden[1].bytes))
  case "removeprefix": return Show.bytes(ByteOps.removingPrefix(golden[1].bytes, from: bytes))
  case "removesuffix": return Show.bytes(ByteOps.removingSuffix(golden[1].bytes, from: bytes))
  case "join": return Show.bytes(try ByteOps.joined(golden.arguments[1...].map(\.bytes), by: bytes))
  case "replace":
    return Show.bytes(
      try ByteOps.replacing(golden[1].bytes, with: golden[2].bytes, in: bytes, limit: golden[3].int))
  default: return nil
  }
}

private func byteShape(_ golden: Golden) throws -> String? {
  let bytes = golden[0].bytes
  switch golden.name {
  case "repr": return Show.text(ByteOps.repr(bytes))
  case "lower": return Show.bytes(ByteOps.lowercased(bytes))
  case "upper": return Show.bytes(ByteOps.uppercased(bytes))
  case "title": return Show.bytes(ByteOps.titled(bytes))
  case "capitalize": return Show.bytes(ByteOps.capitalized(bytes))
  case "swapcase": return Show.bytes(ByteOps.swappedCase(bytes))
  case "center": return Show.bytes(try ByteOps.centered(bytes, golden[1].int, fill: golden[2].bytes[0]))
  case "ljust": return Show.bytes(try ByteOps.leftJustified(bytes, golden[1].int, fill: golden[2].bytes[0]))
  case "rjust": return Show.bytes(try ByteOps.rightJustified(bytes, golden[1].int, fill: golden[2].bytes[0]))
  case "zfill": return Show.bytes(try ByteOps.zeroFilled(bytes, golden[1].int))
  case "expandtabs": return Show.bytes(try ByteOps.expandingTabs(bytes, golden[1].int))
  case "hex": return Show.text(try ByteOps.hex(bytes, separator: golden[1].text, group: golden[2].int))
  case "fromhex": return Show.bytes(try ByteOps.fromHex(golden[0].text))
  default: return nil
  }
}

private func bytePredicate(_ golden: Golden) -> String? {
  let bytes = golden[0].bytes
  switch golden.name {
  case "isalpha": return Show.bool(ByteOps.isAlpha(bytes))
  case "isdigit": return Show.bool(ByteOps.isDigit(bytes))
  case "isalnum": return Show.bool(ByteOps.isAlnum(bytes))
  case "isspace": return Show.bool(ByteOps.isSpace(bytes))
  case "isupper": return Show.bool(ByteOps.isUpper(bytes))
  case "islower": return Show.bool(ByteOps.isLower(bytes))
  case "istitle": return Show.bool(ByteOps.isTitle(bytes))
  case "isascii": return Show.bool(ByteOps.isASCII(bytes))
  default: return nil
  }
}
