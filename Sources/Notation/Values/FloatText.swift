#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The decimal digits of floats and their layout. Everything here is ASCII, and of magnitudes: signs are the callers'.
enum FloatText {
  /// Digits without leading zeros (one for 0), and how many of them stand before the point; that count may be negative.
  struct Digits {
    var digits: [UInt8]
    var point: Int

    mutating func dropTrailingZeros() {
      while digits.count > 1, digits.last == 48 { digits.removeLast() }
    }
  }

  /// The shortest digits that read back as `value`.
  static func shortest(_ value: Double) -> Digits {
    var result = read(Array(value.magnitude.description.utf8))
    result.dropTrailingZeros()
    return result
  }

  /// Exactly rounded to `count` significant digits.
  static func significant(_ value: Double, count: Int) -> Digits {
    read(print(value.magnitude, "%.*e", count - 1))
  }

  /// Digits and exponent of a plain or an exponent form.
  private static func read(_ text: [UInt8]) -> Digits {
    var result = Digits(digits: [], point: 0)
    var place = 0
    var seenPoint = false
    while place < text.count, text[place] != 101 {
      if text[place] == 46 {
        seenPoint = true
      } else {
        // Zeros before the first digit only move the point.
        if text[place] != 48 || !result.digits.isEmpty { result.digits.append(text[place]) }
        if !seenPoint, !result.digits.isEmpty { result.point += 1 }
        if seenPoint, result.digits.isEmpty { result.point -= 1 }
      }
      place += 1
    }
    if place < text.count { result.point += Int(String(decoding: text[(place + 1)...], as: UTF8.self)) ?? 0 }
    if result.digits.isEmpty {
      // The number of digits asked for is kept, for the forms that do not drop zeros.
      return Digits(digits: text.prefix { $0 != 101 }.filter { $0 != 46 }, point: 1)
    }
    return result
  }

  /// `d.ddde±XX`.
  static func exponential(_ number: Digits, alternate: Bool = false) -> [UInt8] {
    var result = [number.digits[0]]
    if number.digits.count > 1 || alternate { result.append(46) }
    result.append(contentsOf: number.digits.dropFirst())
    let exponent = number.point - 1
    result.append(101)
    result.append(exponent < 0 ? 45 : 43)
    if exponent.magnitude < 10 { result.append(48) }
    result.append(contentsOf: String(exponent.magnitude).utf8)
    return result
  }

  /// `ddd.ddd`, with zeros where digits do not reach the point; `.0` follows an integer when `dotZero`.
  static func plain(_ number: Digits, alternate: Bool = false, dotZero: Bool = false) -> [UInt8] {
    var result: [UInt8] = []
    if number.point <= 0 {
      result.append(contentsOf: [48, 46])
      result.append(contentsOf: repeatElement(48, count: -number.point))
      return result + number.digits
    }
    if number.digits.count <= number.point {
      result = number.digits
      result.append(contentsOf: repeatElement(48, count: number.point - number.digits.count))
      if dotZero { result.append(contentsOf: [46, 48]) } else if alternate { result.append(46) }
      return result
    }
    return number.digits[..<number.point] + [46] + number.digits[number.point...]
  }

  /// `%.*f` or `%.*e` exactly, for any precision.
  static func fixed(_ value: Double, precision: Int) throws -> [UInt8] {
    // No double has more than 1074 digits after its point: the rest is zeros.
    let exact = min(precision, 1100)
    let result = print(value.magnitude, "%.*f", exact)
    return result + [UInt8](repeating: 48, count: try Units.size(precision - exact))
  }

  private static func print(_ value: Double, _ format: String, _ precision: Int) -> [UInt8] {
    let capacity = 1500 + precision
    return [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      count = buffer.withMemoryRebound(to: CChar.self) { target in
        withVaList([Int32(precision), value]) { Int(vsnprintf(target.baseAddress, capacity, format, $0)) }
      }
    }
  }
}
