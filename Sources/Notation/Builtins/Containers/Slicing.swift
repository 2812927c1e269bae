/// The positions that a slice selects in a sequence of known length.
struct SlicePositions {
  var start: Int
  var stop: Int
  let step: Int
  let count: Int

  /// - Parameters:
  ///   - start: nil where the slice says None.
  ///   - step: not zero and not the least Int.
  init(start: Int?, stop: Int?, step: Int, length: Int) {
    func clamped(_ position: Int?, none: Int) -> Int {
      guard let position else { return none }
      if position < 0 {
        let fromEnd = position &+ length
        return fromEnd < 0 ? (step < 0 ? -1 : 0) : fromEnd
      }
      return position >= length ? (step < 0 ? length - 1 : length) : position
    }
    let first = clamped(start, none: step < 0 ? length - 1 : 0)
    let last = clamped(stop, none: step < 0 ? -1 : length)
    self.start = first
    self.stop = last
    self.step = step
    if step > 0 {
      count = first < last ? (last - first - 1) / step + 1 : 0
    } else {
      count = last < first ? (first - last - 1) / -step + 1 : 0
    }
  }

  /// The selected elements of an array.
  func select(_ elements: [Value]) -> [Value] {
    if step == 1 { return count == 0 ? [] : Array(elements[start..<(start + count)]) }
    return positions.map { elements[$0] }
  }

  /// The selected positions, in the order of the slice.
  var positions: [Int] { (0..<count).map { start + $0 * step } }
}

extension Machine {
  /// What a slice selects in `length` elements. Asks `__index__` of its bounds, the step first.
  func positions(of slice: SliceObject, length: Int) throws -> SlicePositions {
    let bounds = try bounds(of: slice)
    return SlicePositions(start: bounds.start, stop: bounds.stop, step: bounds.step, length: length)
  }

  /// The bounds of a slice as integers, before a length is known. Ask for the length after this: `__index__` is the
  /// program's code and may change it.
  func bounds(of slice: SliceObject) throws -> (start: Int?, stop: Int?, step: Int) {
    let step = slice.step.isNone ? 1 : max(try sliceIndex(slice.step), -Int.max)
    if step == 0 { throw valueError("slice step cannot be zero") }
    let start = slice.start.isNone ? nil : try sliceIndex(slice.start)
    let stop = slice.stop.isNone ? nil : try sliceIndex(slice.stop)
    return (start, stop, step)
  }

  /// An integer for a bound; one beyond 64 bits becomes the nearest within.
  func sliceIndex(_ value: Value, orNone: String = "or None ") throws -> Int {
    if case .int(let number) = value { return number }
    guard hasIndex(value) else {
      throw typeError("slice indices must be integers \(orNone)or have an __index__ method")
    }
    return clamped(try integer(value))
  }

  /// The nearest 64-bit number of an exact int.
  func clamped(_ integer: Value) -> Int {
    if case .int(let number) = integer { return number }
    return (integer.asInteger?.value ?? 0) < 0 ? Int.min : Int.max
  }

  /// Whether `__index__` can be asked.
  func hasIndex(_ value: Value) -> Bool {
    switch value {
    case .int, .bool: return true
    case .object(let object): return object.kind == .int || override(object, names.index) != nil
    default: return false
    }
  }

  /// An index into a sequence, not yet made positive.
  /// - Parameter what: how messages call the sequence's indices: `list`, `tuple`, …
  func sequenceIndex(_ value: Value, _ what: String) throws -> Int {
    if case .int(let number) = value { return number }
    guard hasIndex(value) else {
      if what == "string" { throw typeError("string indices must be integers, not '\(value.type.name)'") }
      throw typeError("\(what) indices must be integers or slices, not \(value.type.name)")
    }
    return try index(value)
  }

  /// The bounds of `index(value, start, stop)`: negative ones count from the end, all are cut to the length.
  func searchBounds(_ start: Value, _ stop: Value, _ length: () -> Int) throws -> Range<Int> {
    let first = start.isUndefined ? 0 : try sliceIndex(start, orNone: "")
    let last = stop.isUndefined ? Int.max : try sliceIndex(stop, orNone: "")
    let count = length()
    let low = min(count, max(0, first < 0 ? first &+ count : first))
    let high = min(count, max(0, last < 0 ? last &+ count : last))
    return low..<max(low, high)
  }
}

/// Where a possibly negative index lies, or nil outside.
@inline(__always) func position(_ index: Int, in count: Int) -> Int? {
  let place = index < 0 ? index &+ count : index
  return place >= 0 && place < count ? place : nil
}
