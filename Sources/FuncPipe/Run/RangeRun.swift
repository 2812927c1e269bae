/// A stream of the numbers of a range, which is what most streams of a program without input begin with.
@usableFromInline final class RangeRun<T: Sendable> {
  @exclusivity(unchecked) @usableFromInline var next: Int
  @usableFromInline let end: Int

  @inlinable init(_ next: Int, _ end: Int) {
    self.next = next
    self.end = end
  }

  /// The number as the item that it is.
  @inlinable @inline(__always) static func item(_ number: Int) -> T { unsafeBitCast(number, to: T.self) }

  /// Pushes all numbers, or as many as are wanted.
  @inlinable @inline(__always) static func start(
    _ range: Range<Int>, _ ok: OkSink<T>, _ rest: inout Run<T>?
  ) -> Signal {
    var next = range.lowerBound
    let end = range.upperBound
    while next < end {
      let number = next
      next = number &+ 1
      if !ok(item(number)) {
        rest = suspended(next, end)
        return .stopped
      }
    }
    return .done
  }

  @inline(never) @inlinable static func suspended(_ next: Int, _ end: Int) -> Run<T> {
    let run = RangeRun(next, end)
    return Run(pump: { ok, _ in run.pump(ok) }, close: { _ in .closed })
  }

  @inlinable func pump(_ ok: OkSink<T>) -> Signal {
    while next < end {
      let number = next
      next = number &+ 1
      if !ok(Self.item(number)) { return .stopped }
    }
    return .done
  }
}
