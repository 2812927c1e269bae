/// A `range` whose bounds or length do not fit a machine word. Its arithmetic is that of Python's integers.
final class WideRangeObject: Object, @unchecked Sendable {
  let start: Value, stop: Value, step: Value
  let count: Value
  init(_ start: Value, _ stop: Value, _ step: Value, count: Value) {
    self.start = start
    self.stop = stop
    self.step = step
    self.count = count
    super.init(kind: .other, cls: builtin.range)
  }
}

/// The bounds of a range of either layout, as Python integers.
struct RangeBounds {
  let start: Value, stop: Value, step: Value, count: Value

  init?(_ value: Value) {
    if let range = value.asRange {
      start = .int(range.start)
      stop = .int(range.stop)
      step = .int(range.step)
      count = .int(range.count)
    } else if value.kind == .other, let wide = value.object as? WideRangeObject {
      start = wide.start
      stop = wide.stop
      step = wide.step
      count = wide.count
    } else {
      return nil
    }
  }
}

/// The type `range`.
func registerRange() {
  let range = builtin.range
  range.constructor("(cls, start, stop=<unset>, step=<unset>, /)") { vm, _, a in
    let first = try vm.integer(a[1])
    if a[2].isUndefined { return try vm.makeRange(.int(0), first, .int(1)) }
    let stop = try vm.integer(a[2])
    let step = a[3].isUndefined ? .int(1) : try vm.integer(a[3])
    if case .int(0) = step { throw valueError("range() arg 3 must not be zero") }
    return try vm.makeRange(first, stop, step)
  }
  range.makeOfOne = { vm, stop in
    if case .int(let stop) = stop { return .object(RangeObject(start: 0, stop: stop, step: 1)) }
    return try vm.makeRange(.int(0), try vm.integer(stop), .int(1))
  }
  range.makeOfTwo = { vm, start, stop in try vm.makeRange(vm.integer(start), vm.integer(stop), .int(1)) }
  range.getter("start") { _, range in RangeBounds(range)?.start ?? .none }
  range.getter("stop") { _, range in RangeBounds(range)?.stop ?? .none }
  range.getter("step") { _, range in RangeBounds(range)?.step ?? .none }
  range.method("index", "(self, value, /)", on: RangeBounds.init) { vm, range, a in
    if isPlainInteger(a[1]) {
      if let place = try vm.place(of: a[1], in: range) { return place }
      throw valueError("\(try vm.repr(a[1]).string) is not in range")
    }
    var place = 0
    var found = false
    try vm.forEach(a[0]) { item in
      found = try vm.isEqual(item, a[1])
      if !found { place += 1 }
      return !found
    }
    if found { return .int(place) }
    throw valueError("sequence.index(x): x not in sequence")
  }
  range.method("count", "(self, value, /)", on: RangeBounds.init) { vm, range, a in
    if isPlainInteger(a[1]) { return .int(try vm.place(of: a[1], in: range) == nil ? 0 : 1) }
    var count = 0
    try vm.forEach(a[0]) { item in
      if try vm.isEqual(item, a[1]) { count += 1 }
      return true
    }
    return .int(count)
  }
}

/// An int or bool whose equality the program cannot have changed.
func isPlainInteger(_ value: Value) -> Bool {
  switch value {
  case .int, .bool: return true
  case .object(let object): return object.kind == .int && object.isExact
  default: return false
  }
}

extension Machine {
  /// A range of the narrowest layout.
  /// - Parameter step: not zero.
  func makeRange(_ start: Value, _ stop: Value, _ step: Value) throws -> Value {
    if case .int(let first) = start, case .int(let last) = stop, case .int(let stride) = step {
      let span = first <= last ? last.subtractingReportingOverflow(first) : first.subtractingReportingOverflow(last)
      if !span.overflow, stride != Int.min { return .object(RangeObject(start: first, stop: last, step: stride)) }
    }
    let isUp = try isLess(.int(0), step)
    let low = isUp ? start : stop
    let high = isUp ? stop : start
    var count = Value.int(0)
    if try isLess(low, high) {
      let span = try binary(.subtract, binary(.subtract, high, low), .int(1))
      let stride = isUp ? step : try binary(.subtract, .int(0), step)
      count = try binary(.add, binary(.floorDivide, span, stride), .int(1))
    }
    return .object(WideRangeObject(start, stop, step, count: count))
  }

  /// Which item of a range equals an integer, counted from 0; nil when none does.
  func place(of number: Value, in range: RangeBounds) throws -> Value? {
    let distance = try binary(.subtract, integer(number), range.start)
    let isUp = try isLess(.int(0), range.step)
    if isUp ? try isLess(distance, .int(0)) : try isLess(.int(0), distance) { return nil }
    if try isTrue(binary(.modulo, distance, range.step)) { return nil }
    let place = try binary(.floorDivide, distance, range.step)
    return try isLess(place, range.count) ? place : nil
  }

  /// `number in range` for the common layout.
  @inline(__always) func rangeContains(_ range: RangeObject, _ number: Int) -> Bool {
    if range.step == 1 { return number >= range.start && number < range.stop }
    if range.step > 0 {
      return number >= range.start && number < range.stop && (number &- range.start) % range.step == 0
    }
    return number <= range.start && number > range.stop && (range.start &- number) % -range.step == 0
  }

  /// `value in range`.
  func rangeContains(_ container: Value, _ value: Value) throws -> Bool {
    if let range = container.asRange, case .int(let number) = value { return rangeContains(range, number) }
    if isPlainInteger(value), let bounds = RangeBounds(container) { return try place(of: value, in: bounds) != nil }
    var found = false
    try forEach(container) { item in
      found = try isEqual(item, value)
      return !found
    }
    return found
  }

  /// `range[index]` for any index.
  func getRangeItem(_ container: Value, _ index: Value) throws -> Value? {
    if let range = container.asRange, case .int(let wanted) = index {
      guard let place = position(wanted, in: range.count) else { throw rangeIndexError() }
      return .int(range.start &+ place &* range.step)
    }
    guard let bounds = RangeBounds(container) else { return nil }
    if let slice = index.asSlice { return try rangeSlice(bounds, slice) }
    guard hasIndex(index) else {
      throw typeError("range indices must be integers or slices, not \(index.type.name)")
    }
    var place = try integer(index)
    if try isLess(place, .int(0)) { place = try binary(.add, place, bounds.count) }
    if try isLess(place, .int(0)) || !isLess(place, bounds.count) { throw rangeIndexError() }
    return try item(bounds, place)
  }

  private func rangeIndexError() -> Raised { indexError("range object index out of range") }

  private func item(_ range: RangeBounds, _ place: Value) throws -> Value {
    try binary(.add, range.start, binary(.multiply, place, range.step))
  }

  private func rangeSlice(_ range: RangeBounds, _ slice: SliceObject) throws -> Value {
    let selected = try sliceBounds(slice, length: range.count)
    return try makeRange(
      item(range, selected.start), item(range, selected.stop), binary(.multiply, range.step, selected.step))
  }

  /// What `slice.indices(length)` answers, for a length of any size.
  func sliceBounds(
    _ slice: SliceObject, length: Value
  ) throws -> (start: Value, stop: Value, step: Value) {
    func whole(_ value: Value) throws -> Value {
      guard hasIndex(value) else {
        throw typeError("slice indices must be integers or None or have an __index__ method")
      }
      return try integer(value)
    }
    let step = slice.step.isNone ? .int(1) : try whole(slice.step)
    if case .int(0) = step { throw valueError("slice step cannot be zero") }
    let isUp = try isLess(.int(0), step)
    let low = Value.int(isUp ? 0 : -1)
    let high = isUp ? length : try binary(.subtract, length, .int(1))
    func bound(_ value: Value, none: Value) throws -> Value {
      if value.isNone { return none }
      var place = try whole(value)
      if try isLess(place, .int(0)) {
        place = try binary(.add, place, length)
        return try isLess(place, low) ? low : place
      }
      return try isLess(high, place) ? high : place
    }
    let start = try bound(slice.start, none: isUp ? low : high)
    let stop = try bound(slice.stop, none: isUp ? high : low)
    return (start, stop, step)
  }
}
