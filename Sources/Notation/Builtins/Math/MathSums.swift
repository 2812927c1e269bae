/// Adds `fsum prod hypot dist`.
func addMathSums(_ module: ModuleObject) {
  module.function("fsum", "(seq, /)") { vm, a in
    var sum = ExactSum()
    try vm.forEach(a[0]) {
      try sum.add(vm.real($0))
      return true
    }
    return .float(try sum.rounded())
  }
  module.function("prod", "(iterable, /, *, start=1)") { vm, a in
    var result = a[1]
    try vm.forEach(a[0]) {
      result = try vm.binary(.multiply, result, $0)
      return true
    }
    return result
  }
  module.function("hypot", "(*coordinates)") { vm, a in
    .float(norm(try (a[0].asTuple?.elements ?? []).map { try vm.real($0).magnitude }))
  }
  module.function("dist", "(p, q, /)") { vm, a in
    let p = try vm.array(of: a[0])
    let q = try vm.array(of: a[1])
    guard p.count == q.count else { throw valueError("both points must have the same number of dimensions") }
    return .float(norm(try zip(p, q).map { try (vm.real($0) - vm.real($1)).magnitude }))
  }
}

/// A sum of floats without loss: a list of partial sums whose bits do not overlap (Shewchuk's method).
private struct ExactSum {
  private var partials: [Double] = []
  /// The sum of what is not finite.
  private var special = 0.0
  private var infinities = 0.0

  /// - Throws: OverflowError when a partial sum goes beyond floats.
  mutating func add(_ number: Double) throws {
    var high = number
    var kept = 0
    for partial in partials {
      let (larger, smaller) = high.magnitude < partial.magnitude ? (partial, high) : (high, partial)
      high = larger + smaller
      let low = smaller - (high - larger)
      if low != 0 {
        partials[kept] = low
        kept += 1
      }
    }
    partials.removeSubrange(kept...)
    if high == 0 { return }
    if high.isFinite {
      partials.append(high)
    } else {
      if number.isFinite { throw overflowError("intermediate overflow in fsum") }
      if number.isInfinite { infinities += number }
      special += number
      partials = []
    }
  }

  /// The float nearest to the sum, half to even.
  /// - Throws: ValueError when infinities of both signs were added.
  mutating func rounded() throws -> Double {
    if special != 0 || special.isNaN {
      if infinities.isNaN { throw valueError("-inf + inf in fsum") }
      return special
    }
    guard var high = partials.popLast() else { return 0 }
    var low = 0.0
    while let partial = partials.popLast() {
      let larger = high
      high = larger + partial
      low = partial - (high - larger)
      if low != 0 { break }
    }
    // The partial sums below decide a tie.
    if let next = partials.last, (low < 0 && next < 0) || (low > 0 && next > 0) {
      let doubled = low * 2
      let candidate = high + doubled
      if doubled == candidate - high { high = candidate }
    }
    return high
  }
}

/// The Euclidean norm, as if computed with twice the precision: neither overflow nor a loss below the last digit.
private func norm(_ magnitudes: [Double]) -> Double {
  let largest = magnitudes.reduce(0) { $1.isNaN ? $0 : Swift.max($0, $1) }
  if largest.isInfinite { return .infinity }
  if magnitudes.contains(where: \.isNaN) { return .nan }
  if largest == 0 || magnitudes.count == 1 { return largest }
  let exponent = largest.exponent
  var sum = 0.0
  var rest = 0.0
  for magnitude in magnitudes {
    let x = Double(sign: .plus, exponent: -exponent, significand: magnitude)
    let square = x * x
    let squareRest = (-square).addingProduct(x, x)
    let total = sum + square
    // The larger of the two first, so that the difference is exact.
    rest += (sum >= square ? square - (total - sum) : sum - (total - square)) + squareRest
    sum = total
  }
  var root = (sum + rest).squareRoot()
  // One step of Newton's method with the remainder that the rounded root leaves.
  root += (sum.addingProduct(-root, root) + rest) / (2 * root)
  return Double(sign: .plus, exponent: exponent, significand: root)
}
