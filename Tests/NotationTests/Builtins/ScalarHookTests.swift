import BigInt
import Testing

@testable import Notation

/// What no program can show: hashes, the forms of integers, interrupts and the memory limit. One machine runs at a time.
@Suite(.serialized) struct ScalarHookTests {
  private func operate(_ op: BinaryOperator, _ a: Value, _ b: Value, on vm: Machine = Machine()) throws -> Value? {
    try vm.builtinBinary(op.code, a, b)
  }

  private func big(_ text: String) throws -> Value { .object(IntObject(try #require(BigInt(text)))) }

  @Test func resultsBeyondAWordAreObjectsAndComeBackInline() throws {
    let sum = try #require(try operate(.add, .int(.max), .int(1)))
    #expect(sum.asInteger?.value == BigInt(Int.max) + 1)
    let back = try #require(try operate(.subtract, sum, .int(1)))
    #expect(back.isIdentical(to: .int(.max)))
    let quotient = try #require(try operate(.floorDivide, .int(.min), .int(-1)))
    #expect(quotient.asInteger?.value == BigInt(Int.max) + 1)
    #expect(normalized(BigInt(7)).isIdentical(to: .int(7)))
  }

  @Test(arguments: [
    (7, 2, 3, 1), (-7, 2, -4, 1), (7, -2, -4, -1), (-7, -2, 3, -1), (-1, Int.max, -1, Int.max - 1),
    (Int.min, 3, -3_074_457_345_618_258_603, 1),
  ])
  func divisionRoundsTowardsNegativeInfinity(a: Int, b: Int, quotient: Int, rest: Int) throws {
    #expect(try operate(.floorDivide, .int(a), .int(b))?.isIdentical(to: .int(quotient)) == true)
    #expect(try operate(.modulo, .int(a), .int(b))?.isIdentical(to: .int(rest)) == true)
  }

  @Test func shiftsLoseNoBits() throws {
    #expect(try operate(.leftShift, .int(1), .int(62))?.isIdentical(to: .int(1 << 62)) == true)
    #expect(try operate(.leftShift, .int(1), .int(63))?.asInteger?.value == BigInt(1) << 63)
    #expect(try operate(.leftShift, .int(-1), .int(62))?.isIdentical(to: .int(-1 << 62)) == true)
    #expect(try operate(.rightShift, .int(-5), .int(100))?.isIdentical(to: .int(-1)) == true)
  }

  @Test func operatorsOnTwoBoolsGiveABoolOnlyForBits() throws {
    #expect(try operate(.bitXor, .bool(true), .bool(true))?.isIdentical(to: .bool(false)) == true)
    #expect(try operate(.add, .bool(true), .bool(true))?.isIdentical(to: .int(2)) == true)
    #expect(try operate(.bitOr, .bool(true), .int(2))?.isIdentical(to: .int(3)) == true)
  }

  @Test func equalNumbersHaveEqualHashes() throws {
    let vm = Machine()
    #expect(try vm.hash(.bool(true)) == vm.hash(.float(1)))
    #expect(try vm.hash(.int(1 << 53)) == vm.hash(.float(0x1p53)))
    #expect(try vm.hash(big("1267650600228229401496703205376")) == vm.hash(.float(0x1p100)))
    #expect(try vm.hash(.int((1 << 61) - 1)) == 0)
    #expect(try vm.hash(.int(-1)) == -2)
  }

  @Test func decimalTextOfWordsIsTheirUsualOne() {
    for number in [0, 7, -7, 10, 99, 100, -100, Int.max, Int.min] {
      #expect(Text(decimal: number).string == String(number))
    }
  }

  @Test func longMultiplicationCanBeInterrupted() throws {
    let vm = Machine()
    vm.ports.poll = { .interrupt }
    let factor = Value.object(IntObject(BigInt(1) << 4_000_000 - 1))
    let error = #expect(throws: Raised.self) { try operate(.multiply, factor, factor, on: vm) }
    #expect(error?.exception.cls === builtin.keyboardInterrupt)
  }

  @Test func repetitionRespectsTheMemoryLimit() throws {
    let vm = Machine()
    vm.ports.memoryLimit = 1000
    let short = try #require(try operate(.multiply, .string("ab"), .int(500), on: vm))
    #expect(short.asStr?.text.count == 1000)
    for sequence in [Value.string("ab"), .bytes([1, 2])] {
      let error = #expect(throws: Raised.self) { try operate(.multiply, sequence, .int(501), on: vm) }
      #expect(error?.exception.cls === builtin.memoryError)
    }
  }

  @Test func mathModuleHasTheFunctionsOfPython311() throws {
    let names = """
      acos acosh asin asinh atan atan2 atanh cbrt ceil comb copysign cos cosh degrees dist e erf erfc exp exp2 expm1 fabs
      factorial floor fmod frexp fsum gamma gcd hypot inf isclose isfinite isinf isnan isqrt lcm ldexp lgamma log log10
      log1p log2 modf nan nextafter perm pi pow prod radians remainder sin sinh sqrt tan tanh tau trunc ulp
      """
    let module = makeMathModule()
    let missing = names.split(whereSeparator: \.isWhitespace).filter {
      module.namespace.table[intern(String($0))] == nil
    }
    #expect(missing == [])
  }
}
