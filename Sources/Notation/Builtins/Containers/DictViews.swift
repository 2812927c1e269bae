/// `dict.keys()`, `dict.values()`, `dict.items()`: they see what happens to their dict.
final class DictViewObject: Object, @unchecked Sendable {
  let dictionary: DictObject
  let part: DictPart

  init(_ dictionary: DictObject, _ part: DictPart) {
    self.dictionary = dictionary
    self.part = part
    let cls: TypeObject
    switch part {
    case .keys: cls = builtin.dictKeys
    case .values: cls = builtin.dictValues
    case .items: cls = builtin.dictItems
    }
    super.init(kind: .other, cls: cls)
  }

  /// Keys and items are sets; values are not.
  var isSetLike: Bool { part != .values }
}

extension Value {
  var asDictView: DictViewObject? { kind == .other ? object as? DictViewObject : nil }
}

/// The types of the views of a dict.
func registerDictViews() {
  for type in [builtin.dictKeys, builtin.dictValues, builtin.dictItems] {
    type.getter("mapping") { vm, view in
      guard let view = view.asDictView else { throw typeError("no view of a dict") }
      return .object(MappingProxyObject(.object(view.dictionary)))
    }
  }
  for type in [builtin.dictKeys, builtin.dictItems] {
    type.constant("__hash__", .none)
    type.method("isdisjoint", "(self, other, /)", on: \.asDictView) { vm, view, a in
      var answer = true
      try vm.forEach(a[1]) { item in
        answer = try !vm.viewContains(view, item)
        return answer
      }
      return .bool(answer)
    }
  }
}

extension Machine {
  /// `value in view`.
  func viewContains(_ view: DictViewObject, _ value: Value) throws -> Bool {
    let table = view.dictionary.table
    switch view.part {
    case .keys: return try table.find(value, hash: hash(value), self) >= 0
    case .items:
      guard let pair = value.asTuple?.elements, pair.count == 2,
        let found = try table.value(of: pair[0], self)
      else { return false }
      return try isEqual(found, pair[1])
    case .values:
      var place = table.next(from: 0)
      while place < table.used {
        try poll()
        if try isEqual(table.value(at: place), value) { return true }
        place = table.next(from: place + 1)
      }
      return false
    }
  }

  /// The set of what a view shows.
  private func keyTable(of view: DictViewObject) throws -> Table {
    if view.part == .keys {
      let result = Table(reserving: view.dictionary.table.count)
      let table = view.dictionary.table
      for place in 0..<table.used where !table.isGap(place) {
        result.insertNew(table.key(at: place), hash: table.hash(at: place), .none)
      }
      return result
    }
    return try keyTable(of: .object(DictIterator(view.dictionary, view.part)))
  }

  /// `a op b` where one of both is a set-like view; the result is a set. Nil for another operator.
  func viewOperation(_ code: Int, _ a: Value, _ b: Value) throws -> Value? {
    switch BinaryOperator.order[code] {
    case .bitOr, .bitAnd, .bitXor, .subtract: break
    default: return nil
    }
    let left = try a.asDictView.map { try keyTable(of: $0) } ?? keyTable(of: a)
    let right = try b.asDictView.map { try keyTable(of: $0) } ?? keyTable(of: b)
    return try setOperation(code, left, .object(SetObject(right))).map { .object(SetObject($0)) }
  }

  /// How a set-like view compares with another, or with a set; nil when it cannot.
  func compareView(_ op: Comparison, _ a: Value, _ b: Value) throws -> Bool? {
    func side(_ value: Value) throws -> Table? {
      if let view = value.asDictView { return view.isSetLike ? try keyTable(of: view) : nil }
      return value.asSet?.table
    }
    guard let left = try side(a), let right = try side(b) else { return nil }
    return try compareSets(op, left, right)
  }
}
