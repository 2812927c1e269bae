extension Machine {
  /// `list[index]` for an index that is an int.
  /// - Throws: IndexError outside.
  @inline(__always) func listSubscript(_ list: ListObject, _ index: Int) throws -> Value {
    let place = index < 0 ? index &+ list.elements.count : index
    if place < 0 || place >= list.elements.count { throw listIndexError() }
    return list.elements[place]
  }

  /// `list[index] = value` for an index that is an int.
  /// - Throws: IndexError outside.
  @inline(__always) func setListSubscript(_ list: ListObject, _ index: Int, _ value: Value) throws {
    let place = index < 0 ? index &+ list.elements.count : index
    if place < 0 || place >= list.elements.count { throw listAssignmentError() }
    // The old element leaves after the write is over: its finaliser may look at the list.
    var value = value
    swap(&list.elements[place], &value)
  }

  @inline(never) func listIndexError() -> Raised { indexError("list index out of range") }
  @inline(never) func listAssignmentError() -> Raised { indexError("list assignment index out of range") }

  /// `list[index]` for any index.
  func getListItem(_ list: ListObject, _ index: Value) throws -> Value {
    if let slice = index.asSlice {
      let bounds = try bounds(of: slice)
      let elements = list.elements
      let selected = SlicePositions(
        start: bounds.start, stop: bounds.stop, step: bounds.step, length: elements.count)
      try reserve(bytes: selected.count * MemoryLayout<Value>.stride)
      return .list(selected.select(elements))
    }
    return try listSubscript(list, sequenceIndex(index, "list"))
  }

  /// `list[index] = value` for any index.
  func setListItem(_ list: ListObject, _ index: Value, _ value: Value) throws {
    guard let slice = index.asSlice else {
      return try setListSubscript(list, sequenceIndex(index, "list"), value)
    }
    let bounds = try bounds(of: slice)
    let items = try assignedItems(value, isExtended: bounds.step != 1)
    let selected = SlicePositions(
      start: bounds.start, stop: bounds.stop, step: bounds.step, length: list.elements.count)
    if selected.step == 1 {
      replace(list, selected.start..<max(selected.start, selected.stop), with: items)
      return
    }
    if items.count != selected.count {
      throw valueError(
        "attempt to assign sequence of size \(items.count) to extended slice of size \(selected.count)")
    }
    let old = selected.select(list.elements)
    for (place, item) in zip(selected.positions, items) { list.elements[place] = item }
    withExtendedLifetime(old) {}
  }

  private func assignedItems(_ value: Value, isExtended: Bool) throws -> [Value] {
    do { return try array(of: value) } catch let error as Raised
      where error.exception.cls === builtin.typeError && !isIterable(value)
    {
      throw typeError(isExtended ? "must assign iterable to extended slice" : "can only assign an iterable")
    }
  }

  /// `del list[index]` for any index.
  func deleteListItem(_ list: ListObject, _ index: Value) throws {
    guard let slice = index.asSlice else {
      let wanted = try sequenceIndex(index, "list")
      guard let place = position(wanted, in: list.elements.count) else { throw listAssignmentError() }
      list.elements.remove(at: place)
      return
    }
    let bounds = try bounds(of: slice)
    let selected = SlicePositions(
      start: bounds.start, stop: bounds.stop, step: bounds.step, length: list.elements.count)
    if selected.count == 0 { return }
    if selected.step == 1 {
      replace(list, selected.start..<selected.stop, with: [])
      return
    }
    let old = list.elements
    let low = selected.step > 0 ? selected.start : selected.start + (selected.count - 1) * selected.step
    let stride = abs(selected.step)
    var kept: [Value] = []
    kept.reserveCapacity(old.count - selected.count)
    for (place, element) in old.enumerated() {
      let isSelected = place >= low && (place - low) % stride == 0 && (place - low) / stride < selected.count
      if !isSelected { kept.append(element) }
    }
    list.elements = kept
    withExtendedLifetime(old) {}
  }

  private func replace(_ list: ListObject, _ range: Range<Int>, with items: [Value]) {
    let old = Array(list.elements[range])
    list.elements.replaceSubrange(range, with: items)
    withExtendedLifetime(old) {}
  }

  /// Whether `iter(value)` would find a way to iterate.
  func isIterable(_ value: Value) -> Bool {
    guard case .object(let object) = value else { return false }
    switch object.kind {
    case .list, .tuple, .dict, .set, .frozenset, .str, .bytes, .range, .iterator, .generator: return true
    default: return lookUp(object.cls, names.iter) != nil || lookUp(object.cls, names.getitem) != nil
    }
  }
}
