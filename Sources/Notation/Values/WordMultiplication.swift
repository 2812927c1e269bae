extension WordArithmetic {
  private typealias Source = UnsafePointer<UInt>
  private typealias Target = UnsafeMutablePointer<UInt>

  /// Below this many words the quadratic method is faster than Karatsuba's.
  private static let karatsubaThreshold = 40

  /// The product. Quadratic for short factors, Karatsuba's method (n^1.58) above; interruptible.
  static func multiply(_ a: [UInt], _ b: [UInt], _ meter: inout WorkMeter) throws -> [UInt] {
    guard !a.isEmpty, !b.isEmpty else { return [] }
    let (long, short) = a.count >= b.count ? (a, b) : (b, a)
    var result = [UInt](repeating: 0, count: a.count + b.count)
    try result.withUnsafeMutableBufferPointer { result in
      try long.withUnsafeBufferPointer { long in
        try short.withUnsafeBufferPointer { short in
          try product(
            result.baseAddress!, long.baseAddress!, long.count, short.baseAddress!, short.count, &meter)
        }
      }
    }
    trim(&result)
    return result
  }

  /// Writes the `an + bn` words of the product; `an >= bn > 0`, and `result` overlaps neither factor.
  private static func product(
    _ result: Target, _ a: Source, _ an: Int, _ b: Source, _ bn: Int, _ meter: inout WorkMeter
  ) throws {
    let half = (an + 1) / 2
    if bn < karatsubaThreshold {
      try meter.spend(an &* bn)
      schoolbook(result, a, an, b, bn)
    } else if bn <= half {
      try unbalanced(result, a, an, b, bn, &meter)
    } else {
      try karatsuba(result, a, an, b, bn, half, &meter)
    }
  }

  private static func schoolbook(_ result: Target, _ a: Source, _ an: Int, _ b: Source, _ bn: Int) {
    result.update(repeating: 0, count: an + bn)
    for row in 0..<bn {
      let factor = b[row]
      var carry: UInt = 0
      for column in 0..<an {
        let (high, low) = a[column].multipliedFullWidth(by: factor)
        let (first, overflow1) = low.addingReportingOverflow(result[row &+ column])
        let (second, overflow2) = first.addingReportingOverflow(carry)
        result[row &+ column] = second
        carry = high &+ (overflow1 ? 1 : 0) &+ (overflow2 ? 1 : 0)
      }
      result[row &+ an] = carry
    }
  }

  /// A long factor is cut into pieces as long as the short one.
  private static func unbalanced(
    _ result: Target, _ a: Source, _ an: Int, _ b: Source, _ bn: Int, _ meter: inout WorkMeter
  ) throws {
    result.update(repeating: 0, count: an + bn)
    let piece = Target.allocate(capacity: 2 * bn)
    defer { piece.deallocate() }
    var start = 0
    while start < an {
      let length = min(bn, an - start)
      try product(piece, b, bn, a + start, length, &meter)
      add(piece, bn + length, to: result + start, room: an + bn - start)
      start += length
    }
  }

  /// a = a1·B + a0, b = b1·B + b0: three products of half the length, the middle one of the differences.
  private static func karatsuba(
    _ result: Target, _ a: Source, _ an: Int, _ b: Source, _ bn: Int, _ half: Int, _ meter: inout WorkMeter
  ) throws {
    let (topA, topB) = (an - half, bn - half)
    try product(result, a, half, b, half, &meter)
    try product(result + 2 * half, a + half, topA, b + half, topB, &meter)
    let scratch = Target.allocate(capacity: 6 * half + 1)
    defer { scratch.deallocate() }
    let (differenceA, differenceB, cross, middle) = (
      scratch, scratch + half, scratch + 2 * half, scratch + 4 * half
    )
    let negativeA = difference(differenceA, a, half, a + half, topA)
    let negativeB = difference(differenceB, b, half, b + half, topB)
    try product(cross, differenceA, half, differenceB, half, &meter)
    // a0·b1 + a1·b0 = a0·b0 + a1·b1 - (a0 - a1)(b0 - b1)
    middle.update(from: result, count: 2 * half)
    middle[2 * half] = 0
    add(result + 2 * half, topA + topB, to: middle, room: 2 * half + 1)
    if negativeA == negativeB {
      subtract(cross, 2 * half, from: middle, room: 2 * half + 1)
    } else {
      add(cross, 2 * half, to: middle, room: 2 * half + 1)
    }
    var length = 2 * half + 1
    while length > 0, middle[length - 1] == 0 { length -= 1 }
    add(middle, length, to: result + half, room: an + bn - half)
  }

  /// |x - y| in `count` words, y being no longer than x; whether x < y.
  private static func difference(_ result: Target, _ x: Source, _ count: Int, _ y: Source, _ yCount: Int) -> Bool {
    func word(_ position: Int) -> UInt { position < yCount ? y[position] : 0 }
    var top = count - 1
    while top >= 0, x[top] == word(top) { top -= 1 }
    let negative = top >= 0 && x[top] < word(top)
    if negative {
      result.update(from: y, count: yCount)
      (result + yCount).update(repeating: 0, count: count - yCount)
      subtract(x, count, from: result, room: count)
    } else {
      result.update(from: x, count: count)
      subtract(y, yCount, from: result, room: count)
    }
    return negative
  }

  private static func add(_ source: Source, _ count: Int, to target: Target, room: Int) {
    var carry: UInt = 0
    var position = 0
    while position < count {
      let (sum, first) = target[position].addingReportingOverflow(source[position])
      let (total, second) = sum.addingReportingOverflow(carry)
      target[position] = total
      carry = first || second ? 1 : 0
      position &+= 1
    }
    while carry != 0, position < room {
      let (total, overflow) = target[position].addingReportingOverflow(1)
      target[position] = total
      carry = overflow ? 1 : 0
      position &+= 1
    }
  }

  private static func subtract(_ source: Source, _ count: Int, from target: Target, room: Int) {
    var borrow: UInt = 0
    var position = 0
    while position < count {
      let (rest, first) = target[position].subtractingReportingOverflow(source[position])
      let (total, second) = rest.subtractingReportingOverflow(borrow)
      target[position] = total
      borrow = first || second ? 1 : 0
      position &+= 1
    }
    while borrow != 0, position < room {
      let (total, overflow) = target[position].subtractingReportingOverflow(1)
      target[position] = total
      borrow = overflow ? 1 : 0
      position &+= 1
    }
  }
}
