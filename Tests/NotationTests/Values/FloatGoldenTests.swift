import Notation
import Testing

@Test func floatsAnswerAsCPython() throws {
  let (count, wrong) = try Golden.mismatches("floats") { golden in
    if golden[0].kind == "s" {
      let text = golden[0].text
      return Show.float(golden.name == "parse" ? try FloatOps.parse(text) : try FloatOps.fromHex(text))
    }
    return try golden.arguments.count == 2 ? floatBinary(golden) : floatUnary(golden)
  }
  #expect(count > 1000)
  #expect(wrong.isEmpty, "\(wrong.count) wrong, as \(wrong.prefix(8).joined(separator: "\n"))")
}

private func floatBinary(_ golden: Golden) throws -> String? {
  let (a, b) = (golden[0].float, golden[1].float)
  switch golden.name {
  case "divide": return Show.float(try FloatOps.divide(a, b))
  case "floordiv": return Show.float(try FloatOps.floorDivide(a, b))
  case "mod": return Show.float(try FloatOps.modulo(a, b))
  case "divmod":
    let result = try FloatOps.divmod(a, b)
    return Show.tuple([Show.float(result.quotient), Show.float(result.rest)])
  case "pow": return Show.float(try FloatOps.power(a, b))
  case "round": return Show.float(try FloatOps.rounded(a, digits: golden[1].integer))
  default: return nil
  }
}

private func floatUnary(_ golden: Golden) throws -> String? {
  let a = golden[0].float
  switch golden.name {
  case "repr": return Show.text(FloatOps.repr(a))
  case "is_integer": return Show.bool(FloatOps.isInteger(a))
  case "ratio":
    let ratio = try FloatOps.integerRatio(a)
    return Show.tuple([Show.integer(ratio.numerator), Show.integer(ratio.denominator)])
  case "hex": return Show.text(FloatOps.hex(a))
  case "int": return Show.integer(try IntOps.fromDouble(a))
  case "roundint": return Show.integer(try FloatOps.rounded(a))
  case "hash": return String(FloatOps.hash(a))
  default: return nil
  }
}
