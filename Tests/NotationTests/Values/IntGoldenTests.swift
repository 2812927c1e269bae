import Notation
import Testing

@Test func integersAnswerAsCPython() throws {
  let (count, wrong) = try Golden.mismatches("integers") { golden in
    try binaryOperation(golden) ?? unaryOperation(golden) ?? integerText(golden)
  }
  #expect(count > 1000)
  #expect(wrong.isEmpty, "\(wrong.count) wrong, as \(wrong.prefix(8).joined(separator: "\n"))")
}

private func binaryOperation(_ golden: Golden) throws -> String? {
  guard golden.arguments.count >= 2, golden[0].kind == "i" else { return nil }
  let (a, b) = (golden[0].integer, golden[1].integer)
  switch golden.name {
  case "add": return Show.integer(IntOps.add(a, b))
  case "subtract": return Show.integer(IntOps.subtract(a, b))
  case "multiply": return Show.integer(try IntOps.multiply(a, b))
  case "floordiv": return Show.integer(try IntOps.floorDivide(a, b))
  case "mod": return Show.integer(try IntOps.modulo(a, b))
  case "divmod":
    let result = try IntOps.divmod(a, b)
    return Show.tuple([Show.integer(result.quotient), Show.integer(result.rest)])
  case "truediv": return Show.float(try IntOps.trueDivide(a, b))
  case "and": return Show.integer(IntOps.and(a, b))
  case "or": return Show.integer(IntOps.or(a, b))
  case "xor": return Show.integer(IntOps.xor(a, b))
  case "less": return Show.bool(a < b)
  case "gcd": return Show.integer(try IntOps.gcd(a, b))
  case "lcm": return Show.integer(try IntOps.lcm(a, b))
  case "lshift": return Show.integer(try IntOps.shiftLeft(a, by: b))
  case "rshift": return Show.integer(try IntOps.shiftRight(a, by: b))
  case "round": return Show.integer(try IntOps.rounded(a, digits: b))
  case "pow": return Show.number(try IntOps.power(a, b))
  case "powmod": return Show.integer(try IntOps.power(a, b, modulo: golden[2].integer))
  case "comb": return Show.integer(try IntOps.combinations(a, b))
  case "perm": return Show.integer(try IntOps.permutations(a, b))
  case "compare":
    let order = IntOps.compare(a, golden[1].float)
    return Show.tuple(
      [order.map { $0 < 0 }, order.map { $0 == 0 }, order.map { $0 > 0 }].map { Show.bool($0 ?? false) })
  case "to_bytes":
    let little = try IntOps.isLittleEndian(golden[2].text)
    return Show.bytes(try IntOps.toBytes(a, length: golden[1].int, littleEndian: little, signed: golden[3].flag))
  default: return nil
  }
}

private func unaryOperation(_ golden: Golden) throws -> String? {
  guard golden[0].kind == "i" else { return nil }
  let a = golden[0].integer
  switch golden.name {
  case "invert": return Show.integer(IntOps.invert(a))
  case "negate": return Show.integer(IntOps.negate(a))
  case "abs": return Show.integer(IntOps.absolute(a))
  case "bit_length": return String(IntOps.bitLength(a))
  case "bit_count": return String(IntOps.bitCount(a))
  case "hash": return String(IntOps.hash(a))
  case "float": return Show.float(try IntOps.toDouble(a))
  case "isqrt": return Show.integer(try IntOps.squareRoot(a))
  case "factorial": return Show.integer(try IntOps.factorial(a))
  case "hex": return Show.text(IntOps.prefixedText(a, bitsPerDigit: 4))
  case "oct": return Show.text(IntOps.prefixedText(a, bitsPerDigit: 3))
  case "bin": return Show.text(IntOps.prefixedText(a, bitsPerDigit: 1))
  default: return nil
  }
}

private func integerText(_ golden: Golden) throws -> String? {
  switch golden.name {
  case "parse":
    let value = try IntOps.parse(golden[0].text, base: golden[1].int, digitLimit: 0)
    return try IntOps.decimal(value, digitLimit: 0).string
  case "from_bytes":
    let little = try IntOps.isLittleEndian(golden[1].text)
    return Show.integer(IntOps.fromBytes(golden[0].bytes, littleEndian: little, signed: golden[2].flag))
  default: return nil
  }
}
