import Notation
import Testing

@Test func formatsAnswerAsCPython() throws {
  let (count, wrong) = try Golden.mismatches("formats") { golden in
    Show.text(
      golden.name == "format"
        ? try formatted(golden[0], golden[1].text) : try percentFormatted(golden[0].text, golden[1]))
  }
  #expect(count > 1000)
  #expect(wrong.isEmpty, "\(wrong.count) wrong, as \(wrong.prefix(8).joined(separator: "\n"))")
}

/// As the object model calls: an empty specification is `str`.
private func formatted(_ value: GoldenArgument, _ spec: Text) throws -> Text {
  switch value.kind {
  case "s": return try FormatSpec(spec, typeName: "str").apply(value.text)
  case "f": return try FormatSpec(spec, typeName: "float").apply(value.float)
  case "t":
    return spec.isEmpty ? Text(Show.bool(value.flag)) : try FormatSpec(spec, typeName: "bool").apply(value.integer)
  default: return try FormatSpec(spec, typeName: "int").apply(value.integer)
  }
}

private func percentFormatted(_ template: Text, _ value: GoldenArgument) throws -> Text {
  var template = PercentTemplate(template)
  var result = Text()
  var used = false
  while let piece = try template.next() {
    switch piece {
    case .literal(let text): result.append(text)
    case .conversion(let conversion):
      if used { throw ValueFault(.typeError, "not enough arguments for format string") }
      used = true
      result.append(try converted(conversion, value))
    }
  }
  if !used { throw ValueFault(.typeError, "not all arguments converted during string formatting") }
  return result
}

private func converted(_ conversion: PercentConversion, _ value: GoldenArgument) throws -> Text {
  let typeName = ["s": "str", "f": "float", "i": "int"][value.kind] ?? ""
  switch (conversion.letter, value.kind) {
  case ("s", "s"): return try conversion.apply(value.text)
  case ("s", "i"), ("r", "i"), ("a", "i"): return try conversion.apply(IntOps.decimal(value.integer))
  case ("s", "f"), ("r", "f"), ("a", "f"): return try conversion.apply(FloatOps.repr(value.float))
  case ("r", _): return try conversion.apply(value.text.repr)
  case ("a", _): return try conversion.apply(value.text.asciiRepr)
  case ("c", "s"): return try conversion.applyCharacter(value.text)
  case ("c", "i"): return try conversion.applyCharacter(value.integer)
  case ("d", "i"), ("i", "i"), ("u", "i"), ("o", "i"), ("x", "i"), ("X", "i"):
    return try conversion.apply(value.integer)
  case ("d", "f"), ("i", "f"), ("u", "f"): return try conversion.apply(IntOps.fromDouble(value.float))
  case ("\0", _): throw conversion.unsupported
  case (let letter, "i") where "eEfFgG".contains(letter): return try conversion.apply(IntOps.toDouble(value.integer))
  case (let letter, "f") where "eEfFgG".contains(letter): return try conversion.apply(value.float)
  default: throw conversion.numberRequired(butGot: typeName)
  }
}
