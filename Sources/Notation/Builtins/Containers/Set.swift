/// The types `set` and `frozenset`.
func registerSets() {
  builtin.set.mutableConstructor("(self, iterable=(), /)") { cls in
    cls.isHeap ? SetInstance(cls: cls) : SetObject()
  } fill: { vm, a in
    guard let set = a[0].asSet else { return .none }
    let items = try vm.keyTable(of: a[1])
    set.table.removeAll()
    for place in 0..<items.used where !items.isGap(place) {
      set.table.insertNew(items.key(at: place), hash: items.hash(at: place), .none)
    }
    return .none
  }
  builtin.set.constant("__hash__", .none)
  builtin.frozenset.constructor("(cls, iterable=(), /)") { vm, cls, a in
    if !cls.isHeap, case .object(let object) = a[1], object.kind == .frozenset, object.isExact { return a[1] }
    let table = try vm.keyTable(of: a[1])
    return .object(
      cls.isHeap ? SetInstance(table, frozen: true, cls: cls) : SetObject(table, frozen: true))
  }
  for type in [builtin.set, builtin.frozenset] {
    registerSetAlgebra(type)
    registerSetComparison(type)
  }
  registerSetChanges(builtin.set)
  registerSetUpdates(builtin.set)
}

private func registerSetAlgebra(_ type: TypeObject) {
  func add(_ name: String, _ change: @escaping (Machine, Table, Value) throws -> Void) {
    type.method(name, "(self, /, *others)", on: \.asSet) { vm, set, a in
      let result = set.table.copy()
      for other in a[1].asTuple?.elements ?? [] { try change(vm, result, other) }
      return .object(SetObject(result, frozen: set.kind == .frozenset))
    }
  }
  add("union") { vm, table, other in try vm.addAll(other, to: table) }
  add("difference") { vm, table, other in try vm.removeAll(other, from: table) }
  type.method("intersection", "(self, /, *others)", on: \.asSet) { vm, set, a in
    var result = set.table
    for other in a[1].asTuple?.elements ?? [] { result = try vm.intersection(result, other) }
    if result === set.table { result = result.copy() }
    return .object(SetObject(result, frozen: set.kind == .frozenset))
  }
  type.method("symmetric_difference", "(self, other, /)", on: \.asSet) { vm, set, a in
    let result = set.table.copy()
    try vm.toggleAll(a[1], in: result)
    return .object(SetObject(result, frozen: set.kind == .frozenset))
  }
  type.method("copy", "(self, /)", on: \.asSet) { _, set, _ in
    if set.kind == .frozenset, set.isExact { return .object(set) }
    return .object(SetObject(set.table.copy(), frozen: set.kind == .frozenset))
  }
}

private func registerSetComparison(_ type: TypeObject) {
  type.method("issubset", "(self, other, /)", on: \.asSet) { vm, set, a in
    .bool(try vm.isSubset(set.table, of: a[1].asSet?.table ?? vm.keyTable(of: a[1])))
  }
  type.method("issuperset", "(self, other, /)", on: \.asSet) { vm, set, a in
    .bool(try vm.isSubset(a[1].asSet?.table ?? vm.keyTable(of: a[1]), of: set.table))
  }
  type.method("isdisjoint", "(self, other, /)", on: \.asSet) { vm, set, a in
    .bool(try vm.isDisjoint(set.table, a[1]))
  }
}

private func registerSetChanges(_ type: TypeObject) {
  type.method("add", "(self, object, /)", on: \.asSet) { vm, set, a in
    try vm.poll()
    try vm.add(a[1], hash: vm.hash(a[1]), to: set.table)
    return .none
  }
  type.method("discard", "(self, object, /)", on: \.asSet) { vm, set, a in
    let wanted = try vm.lookUpHash(a[1])
    let place = try set.table.find(wanted.key, hash: wanted.hash, vm)
    if place >= 0 { _ = set.table.takeKey(at: place) }
    return .none
  }
  type.method("remove", "(self, object, /)", on: \.asSet) { vm, set, a in
    let wanted = try vm.lookUpHash(a[1])
    let place = try set.table.find(wanted.key, hash: wanted.hash, vm)
    if place < 0 { throw keyError(a[1]) }
    _ = set.table.takeKey(at: place)
    return .none
  }
  type.method("pop", "(self, /)", on: \.asSet) { _, set, _ in
    let place = set.table.next(from: 0)
    if place >= set.table.used { throw keyError(.string("pop from an empty set")) }
    return set.table.takeKey(at: place)
  }
  type.method("clear", "(self, /)", on: \.asSet) { _, set, _ in
    set.table.removeAll()
    return .none
  }
}

private func registerSetUpdates(_ type: TypeObject) {
  func add(_ name: String, _ change: @escaping (Machine, Table, Value) throws -> Void) {
    type.method(name, "(self, /, *others)", on: \.asSet) { vm, set, a in
      for other in a[1].asTuple?.elements ?? [] { try change(vm, set.table, other) }
      return .none
    }
  }
  add("update") { vm, table, other in try vm.addAll(other, to: table) }
  add("difference_update") { vm, table, other in try vm.removeAll(other, from: table) }
  add("intersection_update") { vm, table, other in table.replaceAll(by: try vm.intersection(table, other)) }
  type.method("symmetric_difference_update", "(self, other, /)", on: \.asSet) { vm, set, a in
    try vm.toggleAll(a[1], in: set.table)
    return .none
  }
}

extension Table {
  /// Takes over the entries of another table.
  func replaceAll(by other: Table) {
    let old = keys
    removeAll()
    for place in 0..<other.used where !other.isGap(place) {
      insertNew(other.key(at: place), hash: other.hash(at: place), other.value(at: place))
    }
    withExtendedLifetime(old) {}
  }
}
