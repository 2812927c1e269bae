#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The module `math`: new on each call.
func makeMathModule() -> ModuleObject {
  let module = ModuleObject("math")
  module.namespace.table.set(names.name, .string("math"))
  module.namespace.table.set(names.doc, .string("The mathematical functions of the C standard, and more of integers."))
  let constants: [(String, Double)] = [
    ("pi", .pi), ("e", M_E), ("tau", 2 * .pi), ("inf", .infinity), ("nan", .nan),
  ]
  for (name, value) in constants { module.namespace.table.set(intern(name), .float(value)) }
  addFloatFunctions(module)
  addLogarithms(module)
  addGammaFunctions(module)
  addFloatParts(module)
  addMathIntegers(module)
  addMathSums(module)
  return module
}

extension ModuleObject {
  /// Adds a function written in Swift.
  func function(_ name: String, _ signature: String, _ body: @escaping NativeObject.Body) {
    namespace.table.set(intern(name), .object(NativeObject(name, signature, body: body)))
  }

  /// Adds a function of one float.
  fileprivate func unary(_ name: String, overflows: Bool = false, _ body: @escaping (Double) -> Double) {
    function(name, "(x, /)") { vm, a in
      let x = try vm.real(a[0])
      return .float(try checked(body(x), of: x, overflows: overflows))
    }
  }

  /// Adds a function of two floats.
  fileprivate func binary(_ name: String, _ signature: String, _ body: @escaping (Double, Double) throws -> Double) {
    function(name, signature) { vm, a in .float(try body(vm.real(a[0]), vm.real(a[1]))) }
  }
}

let mathDomainError = ValueFault(.valueError, "math domain error")
let mathRangeError = ValueFault(.overflowError, "math range error")

/// A result, unless it shows that the argument was outside the function's domain or the result beyond floats.
func checked(_ result: Double, of x: Double, overflows: Bool) throws -> Double {
  if result.isNaN, !x.isNaN { throw mathDomainError }
  if result.isInfinite, x.isFinite { throw overflows ? mathRangeError : mathDomainError }
  return result
}

private func addFloatFunctions(_ module: ModuleObject) {
  module.unary("sqrt") { $0.squareRoot() }
  module.unary("cbrt") { cbrt($0) }
  module.unary("exp", overflows: true) { exp($0) }
  module.unary("exp2", overflows: true) { exp2($0) }
  module.unary("expm1", overflows: true) { expm1($0) }
  module.unary("sin") { sin($0) }
  module.unary("cos") { cos($0) }
  module.unary("tan") { tan($0) }
  module.unary("asin") { asin($0) }
  module.unary("acos") { acos($0) }
  module.unary("atan") { atan($0) }
  module.unary("sinh", overflows: true) { sinh($0) }
  module.unary("cosh", overflows: true) { cosh($0) }
  module.unary("tanh") { tanh($0) }
  module.unary("asinh") { asinh($0) }
  module.unary("acosh") { acosh($0) }
  module.unary("atanh") { atanh($0) }
  module.unary("erf") { erf($0) }
  module.unary("erfc") { erfc($0) }
  module.unary("fabs") { $0.magnitude }
  module.unary("degrees", overflows: true) { $0 * (180 / .pi) }
  module.unary("radians") { $0 * (.pi / 180) }
  module.binary("atan2", "(y, x, /)") { atan2($0, $1) }
  module.binary("copysign", "(x, y, /)") { Double(signOf: $1, magnitudeOf: $0) }
  module.binary("pow", "(x, y, /)", power)
  module.binary("fmod", "(x, y, /)") { x, y in
    if (x.isInfinite && !y.isNaN) || (y == 0 && !x.isNaN) { throw mathDomainError }
    return x.truncatingRemainder(dividingBy: y)
  }
  module.binary("remainder", "(x, y, /)") { x, y in
    if (x.isInfinite && !y.isNaN) || (y == 0 && !x.isNaN) { throw mathDomainError }
    return x.remainder(dividingBy: y)
  }
  module.binary("nextafter", "(x, y, /)") { x, y in
    if x.isNaN || y.isNaN { return .nan }
    return x == y ? y : x < y ? x.nextUp : x.nextDown
  }
}

private func power(_ x: Double, _ y: Double) throws -> Double {
  let result = pow(x, y)
  if result.isNaN, !x.isNaN, !y.isNaN { throw mathDomainError }
  if result.isInfinite, x.isFinite, y.isFinite { throw x == 0 ? mathDomainError : mathRangeError }
  return result
}
