/// The type `tuple`.
func registerTuple() {
  let tuple = builtin.tuple
  tuple.constructor("(cls, iterable=(), /)") { vm, cls, a in
    if !cls.isHeap {
      if let same = a[1].asTuple, same.isExact { return a[1] }
      return .tuple(try vm.array(of: a[1]))
    }
    return .object(TupleInstance(try vm.array(of: a[1]), cls: cls))
  }
  tuple.method("index", "(self, value, start=0, stop=9223372036854775807, /)", on: \.asTuple) { vm, tuple, a in
    let bounds = try vm.searchBounds(a[2], a[3]) { tuple.elements.count }
    for place in bounds {
      try vm.poll()
      if try vm.isEqual(tuple.elements[place], a[1]) { return .int(place) }
    }
    throw valueError("tuple.index(x): x not in tuple")
  }
  tuple.method("count", "(self, value, /)", on: \.asTuple) { vm, tuple, a in
    var count = 0
    for element in tuple.elements {
      try vm.poll()
      if try vm.isEqual(element, a[1]) { count += 1 }
    }
    return .int(count)
  }
}

extension Machine {
  /// `tuple[index]` for any index.
  func getTupleItem(_ tuple: TupleObject, _ index: Value) throws -> Value {
    if let slice = index.asSlice {
      let selected = try positions(of: slice, length: tuple.elements.count)
      if selected.step == 1, selected.count == tuple.elements.count, tuple.isExact { return .object(tuple) }
      try reserve(bytes: selected.count * MemoryLayout<Value>.stride)
      return .tuple(selected.select(tuple.elements))
    }
    guard let place = position(try sequenceIndex(index, "tuple"), in: tuple.elements.count) else {
      throw indexError("tuple index out of range")
    }
    return tuple.elements[place]
  }
}
