/// Between magnitudes and digits.
extension WordArithmetic {
  /// The most digits of `base` that fit a word, and the base to that power.
  static func chunk(_ base: UInt) -> (digits: Int, power: UInt) {
    var (digits, power) = (1, base)
    while true {
      let (next, overflow) = power.multipliedReportingOverflow(by: base)
      if overflow { return (digits, power) }
      (digits, power) = (digits + 1, next)
    }
  }

  /// The number of these digits (values, most significant first).
  static func words(ofDigits digits: [UInt8], base: UInt, _ meter: inout WorkMeter) throws -> [UInt] {
    if base & (base - 1) == 0 { return packed(digits, bits: base.trailingZeroBitCount) }
    let (width, power) = chunk(base)
    // The number in base `power`, most significant first; the first chunk is the short one.
    var chunks: [UInt] = []
    chunks.reserveCapacity(digits.count / width + 1)
    var value: UInt = 0
    for (position, digit) in digits.enumerated() {
      value = value * base + UInt(digit)
      if (digits.count - position - 1) % width == 0 {
        chunks.append(value)
        value = 0
      }
    }
    var powers = PowerLadder(power)
    return try joined(chunks[...], power, &powers, &meter)
  }

  /// By halves: upper · power^lower.count + lower, where lower's length is a power of two.
  private static func joined(
    _ chunks: ArraySlice<UInt>, _ power: UInt, _ powers: inout PowerLadder, _ meter: inout WorkMeter
  ) throws -> [UInt] {
    if chunks.count <= 64 {
      try meter.spend(chunks.count * chunks.count)
      var result: [UInt] = []
      for chunk in chunks { multiply(&result, by: power, adding: chunk) }
      return result
    }
    let level = Int.bitWidth - 1 - (chunks.count - 1).leadingZeroBitCount
    let split = chunks.endIndex - 1 << level
    let upper = try joined(chunks[..<split], power, &powers, &meter)
    let lower = try joined(chunks[split...], power, &powers, &meter)
    return add(try multiply(upper, try powers.at(level, &meter), &meter), lower)
  }

  private static func packed(_ digits: [UInt8], bits: Int) -> [UInt] {
    var result = [UInt](repeating: 0, count: digits.count * bits / 64 + 1)
    for (position, digit) in digits.reversed().enumerated() {
      let (word, shift) = (position * bits / 64, position * bits % 64)
      result[word] |= UInt(digit) << UInt(shift)
      if shift + bits > 64 { result[word + 1] |= UInt(digit) >> UInt(64 - shift) }
    }
    trim(&result)
    return result
  }

  /// The decimal digits, as ASCII; "0" for 0. By halves above a size, interruptible.
  static func decimal(_ words: [UInt], _ meter: inout WorkMeter) throws -> [UInt8] {
    guard !words.isEmpty else { return [48] }
    var powers = PowerLadder(chunk(10).power)
    var level = 0
    while try compare(powers.at(level, &meter), words) <= 0 { level += 1 }
    var result: [UInt8] = []
    result.reserveCapacity(words.count * 20)
    try appendDecimal(words, level, padded: false, &powers, &meter, to: &result)
    return result
  }

  /// Appends a number below the ladder's power at `level`, with leading zeros to that power's width when `padded`.
  private static func appendDecimal(
    _ words: [UInt], _ level: Int, padded: Bool, _ powers: inout PowerLadder, _ meter: inout WorkMeter,
    to result: inout [UInt8]
  ) throws {
    if level <= 5 {
      try meter.spend(words.count * words.count * 8 + 19)
      appendDirect(words, width: padded ? 19 << level : 0, to: &result)
      return
    }
    let (upper, lower) = try divide(words, by: try powers.at(level - 1, &meter), &meter)
    let continued = padded || !upper.isEmpty
    if continued { try appendDecimal(upper, level - 1, padded: padded, &powers, &meter, to: &result) }
    try appendDecimal(lower, level - 1, padded: continued, &powers, &meter, to: &result)
  }

  private static func appendDirect(_ words: [UInt], width: Int, to result: inout [UInt8]) {
    var rest = words
    var digits: [UInt8] = []
    while !rest.isEmpty {
      var chunk = divide(&rest, by: 10_000_000_000_000_000_000)
      for _ in 0..<19 {
        digits.append(UInt8(48 + chunk % 10))
        chunk /= 10
      }
    }
    while let last = digits.last, last == 48 { digits.removeLast() }
    if digits.count < width { result.append(contentsOf: repeatElement(48, count: width - digits.count)) }
    result.append(contentsOf: digits.reversed())
  }

  /// The digits in base 2, 8 or 16, as ASCII; "0" for 0.
  static func powerOfTwoDigits(_ words: [UInt], bits: Int, upper: Bool = false) -> [UInt8] {
    guard !words.isEmpty else { return [48] }
    let count = (bitLength(words) + bits - 1) / bits
    let letters: UInt8 = upper ? 55 : 87
    return (0..<count).reversed().map { position in
      let (word, shift) = (position * bits / 64, position * bits % 64)
      var digit = words[word] >> UInt(shift)
      if shift + bits > 64, word + 1 < words.count { digit |= words[word + 1] << UInt(64 - shift) }
      let value = UInt8(digit & (1 << UInt(bits) - 1))
      return value < 10 ? 48 + value : letters + value
    }
  }
}

/// A word's power, its square, the square's square, …, each made when it is first asked for.
struct PowerLadder {
  private var powers: [[UInt]]

  init(_ power: UInt) { powers = [[power]] }

  mutating func at(_ level: Int, _ meter: inout WorkMeter) throws -> [UInt] {
    while powers.count <= level {
      let last = powers[powers.count - 1]
      powers.append(try WordArithmetic.multiply(last, last, &meter))
    }
    return powers[level]
  }
}
