// What sets, frozen sets and dict views compute with. Results keep the order of the left operand.

extension Machine {
  /// Adds a key whose hash is known.
  @discardableResult
  func add(_ key: Value, hash: Int, to table: Table) throws -> Bool {
    if try table.find(key, hash: hash, self) >= 0 { return false }
    table.insertNew(key, hash: hash, .none)
    return true
  }

  /// The keys of anything that hashes its own: sets and dicts; nil for other iterables.
  private func hashedKeys(_ value: Value) -> Table? {
    guard case .object(let object) = value else { return nil }
    if !object.isExact, override(object, names.iter) != nil { return nil }
    switch object.kind {
    case .set, .frozenset: return unsafeDowncast(object, to: SetObject.self).table
    case .dict: return unsafeDowncast(object, to: DictObject.self).table
    default: return nil
    }
  }

  /// Runs `body` for each item of an iterable, with its hash.
  private func forEachHashed(_ iterable: Value, _ body: (Value, Int) throws -> Bool) throws {
    if let table = hashedKeys(iterable) {
      var place = table.next(from: 0)
      while place < table.used {
        try poll()
        if !(try body(table.key(at: place), table.hash(at: place))) { return }
        place = table.next(from: place + 1)
      }
      return
    }
    try forEach(iterable) { item in try body(item, try hash(item)) }
  }

  /// Adds every item of an iterable.
  func addAll(_ iterable: Value, to table: Table) throws {
    if let other = hashedKeys(iterable), other === table { return }
    try forEachHashed(iterable) { item, hash in
      try add(item, hash: hash, to: table)
      return true
    }
  }

  /// A table of the items of an iterable.
  func keyTable(of iterable: Value) throws -> Table {
    if case .object(let object) = iterable, object.kind == .set || object.kind == .frozenset,
      let table = hashedKeys(iterable)
    {
      return table.copy()
    }
    let table = Table()
    try addAll(iterable, to: table)
    return table
  }

  /// The items of `table` that an iterable has too.
  func intersection(_ table: Table, _ iterable: Value) throws -> Table {
    var places: [Int] = []
    let version = table.version
    try forEachHashed(iterable) { item, hash in
      let place = try table.find(item, hash: hash, self)
      if place >= 0 { places.append(place) }
      return true
    }
    // A comparison that changed the set has moved its items: nothing is known of the places then.
    if table.version != version { throw runtimeError("Set changed size during iteration") }
    places.sort()
    let result = Table()
    var last = -1
    for place in places where place != last {
      result.insertNew(table.key(at: place), hash: table.hash(at: place), .none)
      last = place
    }
    return result
  }

  /// Removes every item of an iterable.
  func removeAll(_ iterable: Value, from table: Table) throws {
    if let other = hashedKeys(iterable), other === table { return table.removeAll() }
    try forEachHashed(iterable) { item, hash in
      let place = try table.find(item, hash: hash, self)
      if place >= 0 { _ = table.takeKey(at: place) }
      return true
    }
  }

  /// Removes the items that an iterable has, and adds those of its items that were not there.
  func toggleAll(_ iterable: Value, in table: Table) throws {
    let others = try keyTable(of: iterable)
    for place in 0..<others.used where !others.isGap(place) {
      let found = try table.find(others.key(at: place), hash: others.hash(at: place), self)
      if found >= 0 {
        _ = table.takeKey(at: found)
      } else {
        try add(others.key(at: place), hash: others.hash(at: place), to: table)
      }
    }
  }

  /// Whether every key of `part` is in `whole`.
  func isSubset(_ part: Table, of whole: Table) throws -> Bool {
    if part.count > whole.count { return false }
    var place = part.next(from: 0)
    while place < part.used {
      try poll()
      if try whole.find(part.key(at: place), hash: part.hash(at: place), self) < 0 { return false }
      place = part.next(from: place + 1)
    }
    return true
  }

  /// Whether no item of an iterable is in `table`.
  func isDisjoint(_ table: Table, _ iterable: Value) throws -> Bool {
    var answer = true
    try forEachHashed(iterable) { item, hash in
      answer = try table.find(item, hash: hash, self) < 0
      return answer
    }
    return answer
  }

  /// How two sets of keys compare: by inclusion.
  func compareSets(_ op: Comparison, _ a: Table, _ b: Table) throws -> Bool {
    switch op {
    case .equal: return try a.count == b.count && isSubset(a, of: b)
    case .notEqual: return try a.count != b.count || !isSubset(a, of: b)
    case .less: return try a.count < b.count && isSubset(a, of: b)
    case .lessEqual: return try isSubset(a, of: b)
    case .greater: return try a.count > b.count && isSubset(b, of: a)
    case .greaterEqual: return try isSubset(b, of: a)
    }
  }

  /// `a op b` for `| & - ^`; nil for another operator. Neither operand changes.
  func setOperation(_ code: Int, _ a: Table, _ b: Value) throws -> Table? {
    switch BinaryOperator.order[code] {
    case .bitOr:
      let result = a.copy()
      try addAll(b, to: result)
      return result
    case .bitAnd: return try intersection(a, b)
    case .subtract:
      let result = a.copy()
      try removeAll(b, from: result)
      return result
    case .bitXor:
      let result = a.copy()
      try toggleAll(b, in: result)
      return result
    default: return nil
    }
  }

  /// The hash by which a set or dict looks `value` up: a set stands for the frozen set of its items.
  func lookUpHash(_ value: Value) throws -> (key: Value, hash: Int) {
    if case .object(let object) = value, object.kind == .set, object.isExact {
      let frozen = SetObject(unsafeDowncast(object, to: SetObject.self).table.copy(), frozen: true)
      return (.object(frozen), try hash(.object(frozen)))
    }
    return (value, try hash(value))
  }
}

extension Table {
  /// Removes an entry and gives its key, so that the key's finaliser runs after the removal.
  func takeKey(at position: Int) -> Value {
    let key = key(at: position)
    remove(at: position)
    return key
  }
}
