import BigInt
import Notation
import Testing

@Suite struct IntLimitTests {
  private struct Interrupted: Error {}

  @Test func digitsBeyondTheLimitAreRefused() throws {
    let nines = Text(latin1: [UInt8](repeating: 57, count: 4300))
    let limit = try IntOps.parse(nines)
    #expect(try IntOps.decimal(limit) == nines)
    let how = "; use sys.set_int_max_str_digits() to increase the limit"
    #expect(throws: ValueFault(.valueError, "Exceeds the limit (4300 digits) for integer string conversion" + how)) {
      try IntOps.decimal(IntOps.add(limit, 1))
    }
    let parsing = "Exceeds the limit (4300 digits) for integer string conversion: value has 4301 digits"
    #expect(throws: ValueFault(.valueError, parsing + how)) { try IntOps.parse(nines + "9x") }
    #expect(IntOps.bitLength(try IntOps.parse(nines + nines, base: 16)) == 34400)
  }

  /// Many digits there and back, checked with another library's arithmetic.
  @Test func aHundredThousandDigitsReadAndPrint() throws {
    let digits = Text(
      latin1: (0..<100_000).map { (position: Int) -> UInt8 in UInt8(49 + (position * 7 + position / 13) % 9) })
    let value = try IntOps.parse(digits, digitLimit: 0)
    #expect(value.big % BigInt(1_000_000_007) == BigInt(remainder(digits, 1_000_000_007)))
    #expect(try IntOps.decimal(value, digitLimit: 0) == digits)
  }

  private func remainder(_ digits: Text, _ divisor: Int) -> Int {
    digits.codePoints.reduce(0) { ($0 * 10 + Int($1) - 48) % divisor }
  }

  @Test(arguments: [30, 45, 80, 81, 130, 257, 1000])
  func productsAndQuotientsAgreeWithTheLibrary(_ words: Int) throws {
    var generator = Seeded(state: UInt64(words))
    for other in [1, 2, words / 3 + 1, words / 2, words - 1, words] {
      let a = generator.number(words)
      let b = generator.number(other)
      let product = try IntOps.multiply(a, b)
      #expect(product.big == a.big * b.big)
      let (quotient, rest) = try IntOps.divmod(IntOps.subtract(product, 1), b)
      #expect(quotient.big * b.big + rest.big == product.big - 1)
      #expect(rest < b && !rest.isNegative)
    }
  }

  /// Words of zeros and ones make the quotient's guesses wrong and the carries long.
  @Test func extremeWordsDivide() throws {
    var generator = Seeded(state: 5)
    for _ in 0..<2000 {
      let a = generator.extreme(6)
      let b = generator.extreme(3)
      guard !b.isZero else { continue }
      let (quotient, rest) = try IntOps.divmod(a, b)
      let expected = a.big.quotientAndRemainder(dividingBy: b.big)
      #expect(quotient.big == expected.quotient && rest.big == expected.remainder)
    }
  }

  @Test func longWorkIsInterrupted() throws {
    var asked = 0
    let interrupt: Interrupt = {
      asked += 1
      throw Interrupted()
    }
    let large = try IntOps.shiftLeft(3, by: 3_000_000)
    let odd = IntOps.subtract(large, 1)
    let digits = Text(latin1: [UInt8](repeating: 55, count: 500_000))
    #expect(throws: Interrupted.self) { try IntOps.multiply(odd, odd, interrupt: interrupt) }
    #expect(throws: Interrupted.self) { try IntOps.power(3, 5_000_000, interrupt: interrupt) }
    #expect(throws: Interrupted.self) { try IntOps.power(3, odd, modulo: odd, interrupt: interrupt) }
    #expect(throws: Interrupted.self) { try IntOps.decimal(odd, digitLimit: 0, interrupt: interrupt) }
    #expect(throws: Interrupted.self) { try IntOps.parse(digits, digitLimit: 0, interrupt: interrupt) }
    #expect(throws: Interrupted.self) { try IntOps.factorial(2_000_000, interrupt: interrupt) }
    #expect(throws: Interrupted.self) { try IntOps.squareRoot(odd, interrupt: interrupt) }
    #expect(asked == 7)
  }

  @Test func resultsTooLargeAreRefusedBeforeTheWork() throws {
    let memory = ValueFault(.memoryError, "")
    #expect(throws: memory) { try IntOps.power(10, 1_000_000_000_000) }
    #expect(throws: memory) { try IntOps.power(2, IntOps.add(.small(.max), 1)) }
    #expect(throws: memory) { try IntOps.shiftLeft(1, by: .small(.max)) }
    #expect(throws: memory) { try IntOps.factorial(.small(.max)) }
    #expect(throws: memory) { try IntOps.permutations(.small(.max), .small(1 << 60)) }
    #expect(throws: ValueFault(.overflowError, "too many digits in integer")) {
      try IntOps.shiftLeft(1, by: IntOps.multiply(.small(.max), 4))
    }
    #expect(try IntOps.power(-1, IntOps.add(.small(.max), 2)) == .integer(-1))
    #expect(try IntOps.rounded(5, digits: IntOps.negate(IntOps.multiply(.small(.max), 4))) == 0)
  }
}

/// Numbers that are the same in every run.
private struct Seeded {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ state >> 29
  }

  mutating func number(_ words: Int) -> Integer {
    Integer(BigInt(sign: .plus, magnitude: BigUInt(words: (0..<max(1, words)).map { _ in UInt(next()) | 1 })))
  }

  mutating func extreme(_ words: Int) -> Integer {
    let choices: [UInt] = [0, 1, .max, .max - 1, 1 << 63, 1 << 63 - 1]
    return Integer(
      BigInt(sign: .plus, magnitude: BigUInt(words: (0..<words).map { _ in choices[Int(next() >> 33) % 6] })))
  }
}
