/// What `round` and the `math` module do with integers.
extension IntOps {
  /// `round(a, digits)`: for negative `digits` to a multiple of a power of ten, half to even.
  package static func rounded(_ a: Integer, digits: Integer, interrupt: Interrupt? = nil) throws -> Integer {
    guard digits.isNegative else { return a }
    // Half of a power of ten that exceeds the number by two digits is beyond it too.
    guard let count = digits.int, -count <= bitLength(a) / 3 + 2 else { return 0 }
    var meter = WorkMeter(interrupt)
    let unit = try power(10, -count, &meter)
    let (quotient, rest) = try divmod(a, unit, &meter)
    let twice = add(rest, rest)
    let up = twice > unit || (twice == unit && quotient.isOdd)
    return add(subtract(a, rest), up ? unit : 0)
  }

  /// `math.gcd` of two.
  package static func gcd(_ a: Integer, _ b: Integer, interrupt: Interrupt? = nil) throws -> Integer {
    var meter = WorkMeter(interrupt)
    var (x, y) = (absolute(a), absolute(b))
    while !y.isZero {
      if case .small(let m) = x, case .small(let n) = y { return .small(gcd(m, n)) }
      (x, y) = (y, try divmod(x, y, &meter).rest)
    }
    return x
  }

  private static func gcd(_ a: Int, _ b: Int) -> Int {
    var (x, y) = (a, b)
    while y != 0 { (x, y) = (y, x % y) }
    return x
  }

  /// `math.lcm` of two.
  package static func lcm(_ a: Integer, _ b: Integer, interrupt: Interrupt? = nil) throws -> Integer {
    if a.isZero || b.isZero { return 0 }
    let common = try gcd(a, b, interrupt: interrupt)
    return absolute(try multiply(floorDivide(a, common, interrupt: interrupt), b, interrupt: interrupt))
  }

  /// `math.isqrt(a)`. ValueError "isqrt() argument must be nonnegative".
  package static func squareRoot(_ a: Integer, interrupt: Interrupt? = nil) throws -> Integer {
    if a.isNegative { throw ValueFault(.valueError, "isqrt() argument must be nonnegative") }
    if a.isZero { return 0 }
    var meter = WorkMeter(interrupt)
    // Newton's steps from above: the first that does not fall is past the root.
    var root = try shiftLeft(1, by: Integer((bitLength(a) + 1) / 2))
    while true {
      let next = try shiftRight(add(root, divmod(a, root, &meter).quotient), by: 1)
      if next >= root { return root }
      root = next
    }
  }

  /// `math.factorial(n)`.
  ///
  /// - Throws: ValueError "factorial() not defined for negative values"; OverflowError "factorial() argument should not exceed
  ///   9223372036854775807"; MemoryError.
  package static func factorial(_ n: Integer, interrupt: Interrupt? = nil) throws -> Integer {
    if n.isNegative { throw ValueFault(.valueError, "factorial() not defined for negative values") }
    guard let limit = n.int else {
      throw ValueFault(.overflowError, "factorial() argument should not exceed \(Int.max)")
    }
    if limit < 2 { return 1 }
    var meter = WorkMeter(interrupt)
    return try product(from: 2, through: limit, &meter)
  }

  /// The product of neighbours, by halves, so that the factors stay of equal size.
  private static func product(from low: Int, through high: Int, _ meter: inout WorkMeter) throws -> Integer {
    if high - low < 8 {
      var result: Integer = 1
      for factor in stride(from: low, through: high, by: 1) { result = try product(result, .small(factor), &meter) }
      return result
    }
    // Before the work, not after most of it: the result has at least this many bits.
    let bitsEach = 63 - low.leadingZeroBitCount
    let (bits, overflow) = (high - low).multipliedReportingOverflow(by: bitsEach)
    if overflow { throw ValueFault(.memoryError, "") }
    try checkBits(bits)
    let middle = low + (high - low) / 2
    return try product(
      product(from: low, through: middle, &meter), product(from: middle + 1, through: high, &meter), &meter)
  }

  private static func checkCounts(_ n: Integer, _ k: Integer) throws {
    if n.isNegative { throw ValueFault(.valueError, "n must be a non-negative integer") }
    if k.isNegative { throw ValueFault(.valueError, "k must be a non-negative integer") }
  }

  /// `math.perm(n, k)`.
  ///
  /// - Throws: ValueError "n must be a non-negative integer", "k must be a non-negative integer"; OverflowError "k must not
  ///   exceed 9223372036854775807"; MemoryError.
  package static func permutations(_ n: Integer, _ k: Integer, interrupt: Interrupt? = nil) throws -> Integer {
    try checkCounts(n, k)
    if k > n { return 0 }
    guard let count = k.int else { throw ValueFault(.overflowError, "k must not exceed \(Int.max)") }
    var meter = WorkMeter(interrupt)
    return try falling(n, count, &meter)
  }

  /// n · (n - 1) · … with `count` factors, by halves.
  private static func falling(_ n: Integer, _ count: Int, _ meter: inout WorkMeter) throws -> Integer {
    if case .small(let high) = n, count > 0 { return try product(from: high - count + 1, through: high, &meter) }
    if count == 0 { return 1 }
    if count == 1 { return n }
    let (bits, overflow) = count.multipliedReportingOverflow(by: bitLength(n) - 64)
    if overflow { throw ValueFault(.memoryError, "") }
    try checkBits(bits)
    let half = count / 2
    return try product(
      falling(n, half, &meter), falling(subtract(n, Integer(half)), count - half, &meter), &meter)
  }

  /// `math.comb(n, k)`.
  ///
  /// - Throws: as `permutations`; OverflowError "min(n - k, k) must not exceed 9223372036854775807".
  package static func combinations(_ n: Integer, _ k: Integer, interrupt: Interrupt? = nil) throws -> Integer {
    try checkCounts(n, k)
    if k > n { return 0 }
    let fewer = min(k, subtract(n, k))
    guard let count = fewer.int else {
      throw ValueFault(.overflowError, "min(n - k, k) must not exceed \(Int.max)")
    }
    if count == 0 { return 1 }
    var meter = WorkMeter(interrupt)
    let ways = try falling(n, count, &meter)
    return try divmod(ways, product(from: 1, through: count, &meter), &meter).quotient
  }
}
