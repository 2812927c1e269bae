extension WordArithmetic {
  /// Quotient and remainder; `b` is not 0. Knuth's algorithm D, O(n·m); interruptible.
  static func divide(_ a: [UInt], by b: [UInt], _ meter: inout WorkMeter) throws -> (quotient: [UInt], rest: [UInt]) {
    if compare(a, b) < 0 { return ([], a) }
    if b.count == 1 {
      try meter.spend(a.count * 8)
      var quotient = a
      let rest = divide(&quotient, by: b[0])
      return (quotient, rest == 0 ? [] : [rest])
    }
    // Shifted until the divisor's top bit is set, each guess of a quotient word is at most two too large.
    let shift = b.last!.leadingZeroBitCount
    let divisor = shiftLeft(b, by: shift)
    var rest = shiftLeft(a, by: shift)
    if rest.count == a.count { rest.append(0) }
    var quotient = [UInt](repeating: 0, count: rest.count - divisor.count)
    try rest.withUnsafeMutableBufferPointer { rest in
      try divisor.withUnsafeBufferPointer { divisor in
        for place in quotient.indices.reversed() {
          try meter.spend(divisor.count + 16)
          quotient[place] = quotientWord(rest.baseAddress! + place, divisor)
        }
      }
    }
    rest.removeSubrange(divisor.count...)
    trim(&quotient)
    trim(&rest)
    return (quotient, shiftRight(rest, by: shift))
  }

  /// One word of the quotient: takes the multiple of `divisor` off the `divisor.count + 1` words at `rest`.
  private static func quotientWord(
    _ rest: UnsafeMutablePointer<UInt>, _ divisor: UnsafeBufferPointer<UInt>
  ) -> UInt {
    let count = divisor.count
    let top = divisor[count - 1]
    var guess = guessWord(rest[count], rest[count - 1], rest[count - 2], top, divisor[count - 2])
    guard guess != 0 else { return 0 }
    var borrow: UInt = 0
    for position in 0..<count {
      let (high, low) = divisor[position].multipliedFullWidth(by: guess)
      let (part, overflow1) = low.addingReportingOverflow(borrow)
      let (word, overflow2) = rest[position].subtractingReportingOverflow(part)
      rest[position] = word
      borrow = high &+ (overflow1 ? 1 : 0) &+ (overflow2 ? 1 : 0)
    }
    let (word, negative) = rest[count].subtractingReportingOverflow(borrow)
    rest[count] = word
    if negative {
      guess &-= 1
      var carry: UInt = 0
      for position in 0..<count {
        let (sum, overflow1) = rest[position].addingReportingOverflow(divisor[position])
        let (total, overflow2) = sum.addingReportingOverflow(carry)
        rest[position] = total
        carry = overflow1 || overflow2 ? 1 : 0
      }
      rest[count] &+= carry
    }
    return guess
  }

  /// The quotient of the three top words by the two top ones of the divisor: the wanted word, or one more.
  private static func guessWord(_ x2: UInt, _ x1: UInt, _ x0: UInt, _ top: UInt, _ next: UInt) -> UInt {
    var guess: UInt
    var rest: UInt
    if x2 >= top {
      guess = .max
      let (sum, overflow) = x1.addingReportingOverflow(top)
      if overflow { return guess }
      rest = sum
    } else {
      (guess, rest) = top.dividingFullWidth((x2, x1))
    }
    while true {
      let (high, low) = guess.multipliedFullWidth(by: next)
      if high < rest || (high == rest && low <= x0) { return guess }
      guess &-= 1
      let (sum, overflow) = rest.addingReportingOverflow(top)
      if overflow { return guess }
      rest = sum
    }
  }
}
