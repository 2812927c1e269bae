#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Adds what takes floats apart: `ceil floor trunc frexp ldexp modf ulp isfinite isinf isnan isclose`.
func addFloatParts(_ module: ModuleObject) {
  addRounding(module, "ceil", names.ceil, .up)
  addRounding(module, "floor", names.floor, .down)
  module.function("trunc", "(x, /)") { vm, a in
    if let answer = try vm.rounding(a[0], names.trunc) { return answer }
    guard a[0].plainNumber != nil else { throw typeError("type \(a[0].type.name) doesn't define __trunc__ method") }
    return Value(try IntOps.fromDouble(vm.real(a[0])))
  }
  module.function("frexp", "(x, /)") { vm, a in
    let x = try vm.real(a[0])
    if x == 0 || !x.isFinite { return .tuple([.float(x), .int(0)]) }
    return .tuple([.float(Double(signOf: x, magnitudeOf: x.significand / 2)), .int(Int(x.exponent) + 1)])
  }
  module.function("ldexp", "(x, i, /)") { vm, a in
    let x = try vm.real(a[0])
    guard let power = a[1].plainInteger else { throw typeError("Expected an int as second argument to ldexp.") }
    if x == 0 || !x.isFinite { return .float(x) }
    let result = scalbn(x, power.int.map { max(-5000, min(5000, $0)) } ?? (power.isNegative ? -5000 : 5000))
    if result.isInfinite { throw mathRangeError }
    return .float(result)
  }
  module.function("modf", "(x, /)") { vm, a in
    let x = try vm.real(a[0])
    let whole = x.rounded(.towardZero)
    let fraction = x.isInfinite ? 0 : x - whole
    return .tuple([.float(x.isNaN ? x : Double(signOf: x, magnitudeOf: fraction)), .float(whole)])
  }
  module.function("ulp", "(x, /)") { vm, a in
    let x = try vm.real(a[0]).magnitude
    return .float(x.isFinite ? x.ulp : x)
  }
  module.function("isfinite", "(x, /)") { vm, a in .bool(try vm.real(a[0]).isFinite) }
  module.function("isinf", "(x, /)") { vm, a in .bool(try vm.real(a[0]).isInfinite) }
  module.function("isnan", "(x, /)") { vm, a in .bool(try vm.real(a[0]).isNaN) }
  module.function("isclose", "(a, b, *, rel_tol=1e-09, abs_tol=0.0)") { vm, a in
    let relative = try a[2].isUndefined ? 1e-9 : vm.real(a[2])
    let absolute = try a[3].isUndefined ? 0 : vm.real(a[3])
    return .bool(try isClose(vm.real(a[0]), vm.real(a[1]), relative, absolute))
  }
}

private func addRounding(_ module: ModuleObject, _ name: String, _ method: StrObject, _ rule: FloatingPointRoundingRule)
{
  module.function(name, "(x, /)") { vm, a in
    if let answer = try vm.rounding(a[0], method) { return answer }
    return Value(try IntOps.fromDouble(vm.real(a[0]).rounded(rule)))
  }
}

extension Machine {
  /// The answer of the program's rounding method, or the integer itself; nil where a float must be rounded.
  fileprivate func rounding(_ value: Value, _ name: StrObject) throws -> Value? {
    if case .object(let object) = value, let method = override(object, name) {
      return try call(bind(method, to: value, object.cls))
    }
    return value.plainInteger.map { Value($0) }
  }
}

private func isClose(_ a: Double, _ b: Double, _ relative: Double, _ absolute: Double) throws -> Bool {
  if relative < 0 || absolute < 0 { throw valueError("tolerances must be non-negative") }
  if a == b { return true }
  if a.isInfinite || b.isInfinite { return false }
  let difference = (b - a).magnitude
  return difference <= (relative * b).magnitude || difference <= (relative * a).magnitude || difference <= absolute
}
