/// The type `dict`.
func registerDict() {
  let dict = builtin.dict
  dict.mutableConstructor("(self, /, *args, **kwargs)") { cls in
    cls.isHeap ? DictInstance(cls: cls) : DictObject()
  } fill: { vm, a in
    try vm.updateFromArguments(a, "dict")
    return .none
  }
  dict.constant("__hash__", .none)
  registerDictReading(dict)
  registerDictWriting(dict)
  dict.method("keys", "(self, /)", on: \.asDict) { _, dict, _ in .object(DictViewObject(dict, .keys)) }
  dict.method("values", "(self, /)", on: \.asDict) { _, dict, _ in .object(DictViewObject(dict, .values)) }
  dict.method("items", "(self, /)", on: \.asDict) { _, dict, _ in .object(DictViewObject(dict, .items)) }
  dict.classMethod("fromkeys", "(cls, iterable, value=None, /)") { vm, a in
    let made = try vm.call(a[0])
    if let dict = made.asDict, dict.isExact {
      try vm.forEach(a[1]) { key in
        try dict.table.set(key, a[2], vm)
        return true
      }
    } else {
      try vm.forEach(a[1]) { key in
        try vm.setItem(made, key, a[2])
        return true
      }
    }
    return made
  }
}

private func registerDictReading(_ type: TypeObject) {
  type.method("get", "(self, key, default=None, /)", on: \.asDict) { vm, dict, a in
    try dict.table.value(of: a[1], vm) ?? a[2]
  }.shortcut = .get
  type.method("copy", "(self, /)", on: \.asDict) { _, dict, _ in .object(DictObject(dict.table.copy())) }
}

private func registerDictWriting(_ type: TypeObject) {
  type.method("setdefault", "(self, key, default=None, /)", on: \.asDict) { vm, dict, a in
    let hash = try vm.hash(a[1])
    let place = try dict.table.find(a[1], hash: hash, vm)
    if place >= 0 { return dict.table.value(at: place) }
    dict.table.insertNew(a[1], hash: hash, a[2])
    return a[2]
  }
  type.method("pop", "(self, key, default=<unset>, /)", on: \.asDict) { vm, dict, a in
    let place = try dict.table.find(a[1], hash: vm.hash(a[1]), vm)
    if place < 0 {
      if a[2].isUndefined { throw keyError(a[1]) }
      return a[2]
    }
    return dict.table.takePair(at: place).value
  }
  type.method("popitem", "(self, /)", on: \.asDict) { _, dict, _ in
    let table = dict.table
    var place = table.used - 1
    while place >= 0, table.isGap(place) { place -= 1 }
    if place < 0 { throw keyError(.string("popitem(): dictionary is empty")) }
    let pair = table.takePair(at: place)
    return .tuple([pair.key, pair.value])
  }
  type.method("update", "(self, /, *args, **kwargs)", on: \.asDict) { vm, _, a in
    try vm.updateFromArguments(a, "update")
    return .none
  }
  type.method("clear", "(self, /)", on: \.asDict) { _, dict, _ in
    let old = dict.table.pairs
    dict.table.removeAll()
    return withExtendedLifetime(old) { .none }
  }
}

extension Table {
  /// Removes an entry and gives it, so that finalisers run after the removal.
  func takePair(at position: Int) -> (key: Value, value: Value) {
    let key = key(at: position)
    return (key, remove(at: position))
  }
}

extension Machine {
  /// `dict[key]`, with `__missing__` of a program's subclass.
  /// - Throws: KeyError.
  @inline(__always) func dictSubscript(_ dict: DictObject, _ key: Value) throws -> Value {
    let place = try dict.table.find(key, hash: hash(key), self)
    if place >= 0 { return dict.table.value(at: place) }
    return try missingKey(dict, key)
  }

  @inline(never) private func missingKey(_ dict: DictObject, _ key: Value) throws -> Value {
    if dict.cls !== builtin.dict, let method = lookUp(dict.cls, names.missing) {
      return try call(bind(method, to: .object(dict), dict.cls), key)
    }
    throw keyError(key)
  }

  /// `dict[key] = value`.
  @inline(__always) func setDictSubscript(_ dict: DictObject, _ key: Value, _ value: Value) throws {
    let hash = try hash(key)
    let place = try dict.table.find(key, hash: hash, self)
    if place < 0 { return dict.table.insertNew(key, hash: hash, value) }
    // The old value leaves after the write is over: its finaliser may look at the dict.
    let old = dict.table.value(at: place)
    dict.table.setValue(at: place, value)
    withExtendedLifetime(old) {}
  }

  /// `del dict[key]`.
  func deleteDictItem(_ dict: DictObject, _ key: Value) throws {
    let place = try dict.table.find(key, hash: hash(key), self)
    if place < 0 { throw keyError(key) }
    _ = dict.table.takePair(at: place)
  }

  /// Fills a dict from what `dict(…)` or `update(…)` was given: self, a tuple of positional arguments, a dict of others.
  fileprivate func updateFromArguments(_ a: Arguments, _ name: String) throws {
    guard let dict = a[0].asDict else { return }
    let positional = a[1].asTuple?.elements ?? []
    if positional.count > 1 {
      throw typeError("\(name) expected at most 1 argument, got \(positional.count)")
    }
    if let source = positional.first { try update(dict, from: source) }
    if let keywords = a[2].asDict, keywords.table.count > 0 { try merge(keywords.table, into: dict) }
  }

  /// `dict.update(source)`: a mapping (it has `keys`), or an iterable of pairs.
  func update(_ dict: DictObject, from source: Value) throws {
    if let other = source.asDict, other.isExact || override(other, names.iter) == nil {
      return try merge(other.table, into: dict)
    }
    if let keys = try findAttribute(source, names.keysName) {
      try forEach(call(keys)) { key in
        try setDictSubscript(dict, key, getItem(source, key))
        return true
      }
      return
    }
    var position = 0
    try forEach(source) { item in
      let pair = try updatePair(item, position)
      try setDictSubscript(dict, pair[0], pair[1])
      position += 1
      return true
    }
  }

  private func merge(_ other: Table, into dict: DictObject) throws {
    if other === dict.table { return }
    try reserve(bytes: other.count * MemoryLayout<Table.Entry>.stride)
    let version = other.version
    var place = other.next(from: 0)
    while place < other.used {
      try poll()
      let value = other.value(at: place)
      let key = other.key(at: place)
      let hash = other.hash(at: place)
      let found = try dict.table.find(key, hash: hash, self)
      if found < 0 {
        dict.table.insertNew(key, hash: hash, value)
      } else {
        let old = dict.table.value(at: found)
        dict.table.setValue(at: found, value)
        withExtendedLifetime(old) {}
      }
      if other.version != version { throw runtimeError("dict mutated during update") }
      place = other.next(from: place + 1)
    }
  }

  private func updatePair(_ item: Value, _ position: Int) throws -> [Value] {
    guard isIterable(item) else {
      throw typeError("cannot convert dictionary update sequence element #\(position) to a sequence")
    }
    let pair = try array(of: item)
    if pair.count != 2 {
      throw valueError(
        "dictionary update sequence element #\(position) has length \(pair.count); 2 is required")
    }
    return pair
  }
}
