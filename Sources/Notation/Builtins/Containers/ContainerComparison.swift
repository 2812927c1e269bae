extension Machine {
  /// `a op b` where both are containers of one sort; nil when they cannot be compared that way.
  func containerCompare(_ op: Comparison, _ a: Value, _ b: Value) throws -> Bool? {
    guard case .object(let left) = a, case .object(let right) = b else { return nil }
    switch (left.kind, right.kind) {
    case (.list, .list):
      return try compareElements(op, a, b) { value in
        value.asList.unsafelyUnwrapped.elements
      }
    case (.tuple, .tuple):
      return try compareElements(op, a, b) { value in
        value.asTuple.unsafelyUnwrapped.elements
      }
    case (.dict, .dict):
      guard op == .equal || op == .notEqual else { return nil }
      let isSame = try equalDicts(
        unsafeDowncast(left, to: DictObject.self).table, unsafeDowncast(right, to: DictObject.self).table)
      return isSame == (op == .equal)
    case (.set, .set), (.set, .frozenset), (.frozenset, .set), (.frozenset, .frozenset):
      return try compareSets(
        op, unsafeDowncast(left, to: SetObject.self).table, unsafeDowncast(right, to: SetObject.self).table)
    case (.slice, .slice):
      let x = unsafeDowncast(left, to: SliceObject.self)
      let y = unsafeDowncast(right, to: SliceObject.self)
      return try compareElements(op, .tuple([x.start, x.stop, x.step]), .tuple([y.start, y.stop, y.step])) {
        $0.asTuple.unsafelyUnwrapped.elements
      }
    case (.range, .range), (.range, .other), (.other, .range): return try compareRanges(op, a, b)
    case (.mappingProxy, _):
      guard op == .equal || op == .notEqual else { return nil }
      let mapping = unsafeDowncast(left, to: MappingProxyObject.self).mapping
      return try isTrue(compare(op, mapping, b.asMappingProxy?.mapping ?? b))
    default: break
    }
    if let result = try compareOthers(op, a, b) { return result }
    return try nativeComparison(op, a, b)
  }

  private func compareOthers(_ op: Comparison, _ a: Value, _ b: Value) throws -> Bool? {
    if b.asMappingProxy != nil, a.asDict != nil { return try containerCompare(op, b, a) }
    if a.asDictView != nil || b.asDictView != nil { return try compareView(op, a, b) }
    if a.kind == .other, b.kind == .other { return try compareRanges(op, a, b) }
    return nil
  }

  /// Asks a comparison of a library type written in Swift.
  private func nativeComparison(_ op: Comparison, _ a: Value, _ b: Value) throws -> Bool? {
    for (receiver, operand, method) in [(a, b, op.method), (b, a, op.swapped.method)] {
      guard case .object(let object) = receiver, object.kind == .other, !(object is DictViewObject),
        let found = nativeMethod(object, method), found.asNative?.owner == object.cls.name
      else { continue }
      let result = try call(found, receiver, operand)
      if !result.isIdentical(to: notImplemented) { return try isTrue(result) }
    }
    return nil
  }

  /// By the first elements that differ, then by length. The elements are asked for anew at each step: comparing them
  /// may run the program's code, which may change a list.
  private func compareElements(
    _ op: Comparison, _ a: Value, _ b: Value, _ elements: (Value) -> [Value]
  ) throws -> Bool {
    try nested(" in comparison") {
      if op == .equal || op == .notEqual, elements(a).count != elements(b).count { return op == .notEqual }
      var place = 0
      while true {
        let left = elements(a)
        let right = elements(b)
        if place >= left.count || place >= right.count { return op.holds(left.count, right.count) }
        try poll()
        if try !isEqual(left[place], right[place]) {
          if op == .equal { return false }
          if op == .notEqual { return true }
          return try isTrue(compare(op, left[place], right[place]))
        }
        place += 1
      }
    }
  }

  private func equalDicts(_ a: Table, _ b: Table) throws -> Bool {
    try nested(" in comparison") {
      if a.count != b.count { return false }
      var place = a.next(from: 0)
      while place < a.used {
        try poll()
        let value = a.value(at: place)
        let found = try b.find(a.key(at: place), hash: a.hash(at: place), self)
        if found < 0 { return false }
        if try !isEqual(value, b.value(at: found)) { return false }
        place = a.next(from: place + 1)
      }
      return true
    }
  }

  private func compareRanges(_ op: Comparison, _ a: Value, _ b: Value) throws -> Bool? {
    guard op == .equal || op == .notEqual, let x = RangeBounds(a), let y = RangeBounds(b) else { return nil }
    return try equalRanges(x, y) == (op == .equal)
  }

  /// Equal when they have the same numbers.
  private func equalRanges(_ a: RangeBounds, _ b: RangeBounds) throws -> Bool {
    if try !isEqual(a.count, b.count) { return false }
    if case .int(0) = a.count { return true }
    if try !isEqual(a.start, b.start) { return false }
    if case .int(1) = a.count { return true }
    return try isEqual(a.step, b.step)
  }
}
