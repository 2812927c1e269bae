#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Adds `log log2 log10 log1p`. The first three take integers of any size.
func addLogarithms(_ module: ModuleObject) {
  module.function("log", "(x, base=unset, /)") { vm, a in
    let numerator = try vm.logarithm(a[0]) { log($0) }
    if a[1].isUndefined { return .float(numerator) }
    return .float(try FloatOps.divide(numerator, vm.logarithm(a[1]) { log($0) }))
  }
  module.function("log2", "(x, /)") { vm, a in .float(try vm.logarithm(a[0]) { log2($0) }) }
  module.function("log10", "(x, /)") { vm, a in .float(try vm.logarithm(a[0]) { log10($0) }) }
  module.function("log1p", "(x, /)") { vm, a in
    let x = try vm.real(a[0])
    return .float(try checked(log1p(x), of: x, overflows: false))
  }
}

extension Machine {
  fileprivate func logarithm(_ value: Value, _ function: (Double) -> Double) throws -> Double {
    if case .big(let number)? = value.plainInteger {
      guard number.sign == .plus else { throw mathDomainError }
      if let x = try? IntOps.toDouble(.big(number)) { return function(x) }
      // Beyond floats: the number is fraction · 2^bits, and so are logarithms summed.
      let (fraction, bits) = split(.big(number))
      return function(fraction) + function(2) * Double(bits)
    }
    let x = try real(value)
    if x <= 0 { throw mathDomainError }
    return function(x)
  }

  /// A large integer as a fraction from 0.5 to 1 and the power of two to multiply it with.
  private func split(_ number: Integer) -> (fraction: Double, bits: Int) {
    let words = number.magnitudeWords
    let bits = IntOps.bitLength(number)
    let top = WordArithmetic.shiftRight(words, by: bits - 64)
    var leading = top.first ?? 0
    // What lies below counts only for the direction of rounding.
    if words.dropLast(2).contains(where: { $0 != 0 }) { leading |= 1 }
    return (scalbn(Double(leading), -64), bits)
  }
}
