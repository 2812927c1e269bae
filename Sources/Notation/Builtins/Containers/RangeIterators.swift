/// `iter` and `reversed` of a range whose bounds do not fit a machine word.
final class WideRangeIterator: IteratorObject, @unchecked Sendable {
  private var value: Value
  private let step: Value
  private var remaining: Value

  init(_ value: Value, step: Value, count: Value) {
    self.value = value
    self.step = step
    remaining = count
    super.init(cls: iteratorKinds.wideRange)
  }

  override func next(_ vm: Machine) throws -> Value? {
    if try !vm.isLess(.int(0), remaining) { return nil }
    let result = value
    remaining = try vm.binary(.subtract, remaining, .int(1))
    value = try vm.binary(.add, value, step)
    return result
  }
}

/// `reversed(range)`.
final class RangeReverseIterator: IteratorObject, LengthHinted, @unchecked Sendable {
  private var value: Int
  private let step: Int
  private var remaining: Int

  init(_ range: RangeObject) {
    step = 0 &- range.step
    remaining = range.count
    value = range.start &+ (range.count &- 1) &* range.step
    super.init(cls: builtin.rangeIterator)
  }
  override func next(_ vm: Machine) throws -> Value? {
    if remaining == 0 { return nil }
    remaining &-= 1
    defer { value = value &+ step }
    return .int(value)
  }
  var lengthHint: Int { remaining }
}

extension Machine {
  /// `iter(range)` for a range of either layout.
  func rangeIterator(_ value: Value) throws -> Value? {
    if let range = value.asRange { return .object(RangeIterator(range)) }
    guard let range = RangeBounds(value) else { return nil }
    return .object(WideRangeIterator(range.start, step: range.step, count: range.count))
  }

  /// `reversed(range)` for a range of either layout.
  func reversedRange(_ value: Value) throws -> Value? {
    if let range = value.asRange { return .object(RangeReverseIterator(range)) }
    guard let range = RangeBounds(value) else { return nil }
    let last = try binary(
      .add, range.start, binary(.multiply, binary(.subtract, range.count, .int(1)), range.step))
    let step = try binary(.subtract, .int(0), range.step)
    return .object(WideRangeIterator(last, step: step, count: range.count))
  }
}
