/// The type `list`.
func registerList() {
  let list = builtin.list
  list.mutableConstructor("(self, iterable=(), /)") { cls in
    cls.isHeap ? ListInstance([], cls: cls) : ListObject([])
  } fill: { vm, a in
    guard let list = a[0].asList else { return .none }
    let old = list.elements
    list.elements = []
    try vm.extend(list, a[1])
    return withExtendedLifetime(old) { .none }
  }
  list.constant("__hash__", .none)
  registerListGrowth(list)
  registerListSearch(list)
  list.method("sort", "(self, *, key=None, reverse=False)", on: \.asList) { vm, list, a in
    try vm.sort(list, key: a[1], reverse: a[2])
    return .none
  }
}

private func registerListGrowth(_ type: TypeObject) {
  type.method("append", "(self, object, /)", on: \.asList) { vm, list, a in
    try vm.poll()
    list.elements.append(a[1])
    return .none
  }.shortcut = .append
  type.method("extend", "(self, iterable, /)", on: \.asList) { vm, list, a in
    try vm.extend(list, a[1])
    return .none
  }
  type.method("insert", "(self, index, object, /)", on: \.asList) { vm, list, a in
    let wanted = try vm.index(a[1])
    let count = list.elements.count
    list.elements.insert(a[2], at: min(count, max(0, wanted < 0 ? wanted &+ count : wanted)))
    return .none
  }
  type.method("pop", "(self, index=-1, /)", on: \.asList) { vm, list, a in
    let wanted = try vm.index(a[1])
    let count = list.elements.count
    if count == 0 { throw indexError("pop from empty list") }
    guard let place = position(wanted, in: count) else { throw indexError("pop index out of range") }
    return place == count - 1 ? list.elements.removeLast() : list.elements.remove(at: place)
  }
  type.method("remove", "(self, value, /)", on: \.asList) { vm, list, a in
    guard let place = try vm.firstPosition(of: a[1], in: list, 0..<Int.max) else {
      throw valueError("list.remove(x): x not in list")
    }
    // The comparison may have shortened the list.
    if place < list.elements.count { list.elements.remove(at: place) }
    return .none
  }
  type.method("clear", "(self, /)", on: \.asList) { _, list, _ in
    let old = list.elements
    list.elements = []
    return withExtendedLifetime(old) { .none }
  }
  type.method("reverse", "(self, /)", on: \.asList) { _, list, _ in
    list.elements.reverse()
    return .none
  }
}

private func registerListSearch(_ type: TypeObject) {
  type.method("copy", "(self, /)", on: \.asList) { _, list, _ in .list(list.elements) }
  type.method("index", "(self, value, start=0, stop=9223372036854775807, /)", on: \.asList) { vm, list, a in
    let bounds = try vm.searchBounds(a[2], a[3]) { list.elements.count }
    guard let place = try vm.firstPosition(of: a[1], in: list, bounds) else {
      throw valueError("\(try vm.repr(a[1]).string) is not in list")
    }
    return .int(place)
  }
  type.method("count", "(self, value, /)", on: \.asList) { vm, list, a in
    var count = 0
    var place = 0
    while place < list.elements.count {
      try vm.poll()
      if try vm.isEqual(list.elements[place], a[1]) { count += 1 }
      place += 1
    }
    return .int(count)
  }
}

extension Machine {
  /// Appends every item of an iterable, each as it comes.
  func extend(_ list: ListObject, _ iterable: Value) throws {
    if let other = iterable.asList, other.isExact {
      let more = other.elements
      try reserve(bytes: (list.elements.count + more.count) * MemoryLayout<Value>.stride)
      list.elements.append(contentsOf: more)
      return
    }
    try forEach(iterable) { item in
      list.elements.append(item)
      if list.elements.count & 0xffff == 0 {
        try reserve(bytes: list.elements.count * MemoryLayout<Value>.stride)
      }
      return true
    }
  }

  /// The first position within bounds whose element equals `value`. The list may change while its elements are compared.
  func firstPosition(of value: Value, in list: ListObject, _ bounds: Range<Int>) throws -> Int? {
    var place = bounds.lowerBound
    while place < bounds.upperBound, place < list.elements.count {
      try poll()
      if try isEqual(list.elements[place], value) { return place }
      place += 1
    }
    return nil
  }
}
