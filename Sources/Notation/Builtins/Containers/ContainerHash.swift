extension Machine {
  /// The hash of a container that cannot change; nil when the object is no container.
  /// - Throws: TypeError for one that can change.
  func containerHash(_ object: Object) throws -> Int? {
    switch object.kind {
    case .tuple: return try hash(ofElements: unsafeDowncast(object, to: TupleObject.self).elements)
    case .frozenset: return hash(ofSet: unsafeDowncast(object, to: SetObject.self).table)
    case .range: return try hash(ofRange: .object(object))
    case .list, .dict, .set, .slice, .mappingProxy: throw unhashable(object)
    case .other:
      if object is WideRangeObject { return try hash(ofRange: .object(object)) }
      if let view = object as? DictViewObject, view.isSetLike { throw unhashable(object) }
      guard let found = lookUp(object.cls, names.hash) else { return nil }
      if found.isNone { throw unhashable(object) }
      return nil
    default: return nil
    }
  }

  private func unhashable(_ object: Object) -> Raised { typeError("unhashable type: '\(object.cls.name)'") }

  /// The combination that CPython documents for tuples: lanes of the xxHash family, so that both print the same number.
  func hash(ofElements elements: [Value]) throws -> Int {
    try nested("") {
      let first: UInt = 11_400_714_785_074_694_791
      let second: UInt = 14_029_467_366_897_019_727
      let fifth: UInt = 2_870_177_450_012_600_261
      var state = fifth
      for element in elements {
        let lane = UInt(bitPattern: try hash(element))
        state = state &+ lane &* second
        state = (state << 31 | state >> 33) &* first
      }
      state = state &+ (UInt(elements.count) ^ (fifth ^ 3_527_539))
      return state == UInt.max ? 1_546_275_796 : Int(bitPattern: state)
    }
  }

  /// Does not depend on the order of the items, and gives CPython's number.
  private func hash(ofSet table: Table) -> Int {
    var state: UInt = 0
    for place in 0..<table.used where !table.isGap(place) {
      let hash = UInt(bitPattern: table.hash(at: place))
      state ^= ((hash ^ 89_869_747) ^ (hash << 16)) &* 3_644_798_167
    }
    state ^= (UInt(table.count) &+ 1) &* 1_927_868_237
    state ^= (state >> 11) ^ (state >> 25)
    state = state &* 69069 &+ 907_133_923
    return state == UInt.max ? 590_923_713 : Int(bitPattern: state)
  }

  private func hash(ofRange value: Value) throws -> Int {
    guard let range = RangeBounds(value) else { return 0 }
    if case .int(0) = range.count { return try hash(ofElements: [range.count, .none, .none]) }
    if case .int(1) = range.count { return try hash(ofElements: [range.count, range.start, .none]) }
    return try hash(ofElements: [range.count, range.start, range.step])
  }
}
