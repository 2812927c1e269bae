#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

// Lanczos' approximation, with the parameters that CPython uses: the platform's own functions differ in the last digits.

/// Adds `gamma lgamma`.
func addGammaFunctions(_ module: ModuleObject) {
  module.function("gamma", "(x, /)") { vm, a in .float(try gamma(of: vm.real(a[0]))) }
  module.function("lgamma", "(x, /)") { vm, a in .float(try logGamma(of: vm.real(a[0]))) }
}

private enum Lanczos {
  static let g = 6.024680040776729583740234375
  static let gMinusHalf = 5.524680040776729583740234375
  /// The numerator's coefficients, from the constant one up.
  static let numerator: [Double] = [
    23531376880.410759688572007674451636754734846804940, 42919803642.649098768957899047001988850926355848959,
    35711959237.355668049440185451547166705960488635843, 17921034426.037209699919755754458931112671403265390,
    6039542586.3520280050642916443072979210699388420708, 1439720407.3117216736632230727949123939715485786372,
    248874557.86205415651146038641322942321632125127801, 31426415.585400194380614231628318205362874684987640,
    2876370.6289353724412254090516208496135991145378768, 186056.26539522349504029498971604569928220784236328,
    8071.6720023658162106380029022722506138218516325024, 210.82427775157934587250973392071336271166969580291,
    2.5066282746310002701649081771338373386264310793408,
  ]
  /// Those of x · (x + 1) · … · (x + 11).
  static let denominator: [Double] = [
    0, 39_916_800, 120_543_840, 150_917_976, 105_258_076, 45_995_730, 13_339_535, 2_637_558, 357_423, 32_670, 1925, 66,
    1,
  ]

  /// The rational function of the approximation. From 5 on it is computed in 1/x, where x to the twelfth would overflow.
  static func sum(_ x: Double) -> Double {
    var top = 0.0
    var bottom = 0.0
    if x < 5 {
      for (a, b) in zip(numerator, denominator).reversed() {
        top = top * x + a
        bottom = bottom * x + b
      }
    } else {
      for (a, b) in zip(numerator, denominator) {
        top = top / x + a
        bottom = bottom / x + b
      }
    }
    return top / bottom
  }
}

/// sin(πx), exact where π · x would lose digits.
private func sinPi(_ x: Double) -> Double {
  let y = x.magnitude.truncatingRemainder(dividingBy: 2)
  let result: Double
  switch (2 * y).rounded(.toNearestOrAwayFromZero) {
  case 0: result = sin(.pi * y)
  case 1: result = cos(.pi * (y - 0.5))
  case 2: result = sin(.pi * (1 - y))
  case 3: result = -cos(.pi * (y - 1.5))
  default: result = sin(.pi * (y - 2))
  }
  return x < 0 ? -result : result
}

private func gamma(of x: Double) throws -> Double {
  if x.isNaN || x == .infinity { return x }
  if x == 0 || x == -.infinity || (x < 0 && x == x.rounded(.down)) { throw mathDomainError }
  // Factorials up to 22 are floats exactly.
  if x == x.rounded(.down), x <= 23 { return (1..<Int(x)).reduce(1) { $0 * Double($1) } }
  let size = x.magnitude
  if size < 1e-20 {
    let result = 1 / x
    if result.isInfinite { throw mathRangeError }
    return result
  }
  if size > 200 {
    if x > 0 { throw mathRangeError }
    return 0 / sinPi(x)
  }
  let y = size + Lanczos.gMinusHalf
  // What the addition lost.
  let lost =
    size > Lanczos.gMinusHalf ? (y - size) - Lanczos.gMinusHalf : (y - Lanczos.gMinusHalf) - size
  let correction = lost * Lanczos.g / y
  var result: Double
  if x < 0 {
    result = -.pi / sinPi(size) / size * exp(y) / Lanczos.sum(size)
    result -= correction * result
  } else {
    result = Lanczos.sum(size) / exp(y)
    result += correction * result
  }
  // The power itself overflows before the product does.
  let factors = size < 140 ? [pow(y, size - 0.5)] : [pow(y, size / 2 - 0.25), pow(y, size / 2 - 0.25)]
  for factor in factors { result = x < 0 ? result / factor : result * factor }
  if result.isInfinite { throw mathRangeError }
  return result
}

private func logGamma(of x: Double) throws -> Double {
  if x.isNaN { return x }
  if x.isInfinite { return .infinity }
  if x == x.rounded(.down), x <= 2 {
    if x <= 0 { throw mathDomainError }
    return 0
  }
  let size = x.magnitude
  if size < 1e-20 { return -log(size) }
  var result = log(Lanczos.sum(size)) - Lanczos.g
  result += (size - 0.5) * (log(size + Lanczos.g - 0.5) - 1)
  if x < 0 { result = log(.pi) - log(sinPi(size).magnitude) - log(size) - result }
  if result.isInfinite { throw mathRangeError }
  return result
}
