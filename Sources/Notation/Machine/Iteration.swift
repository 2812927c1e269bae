extension Machine {
  /// `iter(value)`.
  /// - Throws: TypeError when it cannot be iterated.
  package func iterator(_ value: Value) throws -> Value {
    guard case .object(let object) = value else { throw notIterable(value) }
    if !object.isExact, let method = override(object, names.iter) {
      if method.isNone { throw notIterable(value) }
      let made = try call(bind(method, to: value, object.cls))
      guard isIterator(made) else { throw typeError("iter() returned non-iterator of type '\(made.type.name)'") }
      return made
    }
    switch object.kind {
    case .iterator, .generator: return value
    case .instance:
      if lookUp(object.cls, names.getitem) != nil { return .object(SequenceIterator(value)) }
      throw notIterable(value)
    case .type:
      let cls = unsafeDowncast(object, to: TypeObject.self)
      if let method = lookUp(cls.cls, names.iter) { return try call(bind(method, to: value, cls.cls)) }
      throw notIterable(value)
    default:
      guard let made = try builtinIterator(object) else { throw notIterable(value) }
      return made
    }
  }

  func isIterator(_ value: Value) -> Bool {
    guard case .object(let object) = value else { return false }
    if object.kind == .iterator || object.kind == .generator { return true }
    return lookUp(object.cls, names.next) != nil
  }

  private func notIterable(_ value: Value) -> Raised { typeError("'\(value.type.name)' object is not iterable") }

  /// `next(iterator)`, or nil at the end.
  package func next(_ iterator: Value) throws -> Value? {
    guard case .object(let object) = iterator else { throw notAnIterator(iterator) }
    switch object.kind {
    case .iterator: return try unsafeDowncast(object, to: IteratorObject.self).next(self)
    case .generator:
      switch try resume(unsafeDowncast(object, to: GeneratorObject.self), .none) {
      case .yielded(let value): return value
      case .returned(let value):
        lastReturn = value
        return nil
      }
    default:
      guard let method = lookUp(object.cls, names.next) else { throw notAnIterator(iterator) }
      do { return try call(bind(method, to: iterator, object.cls)) } catch let error as Raised
        where error.exception.cls.isSubclass(of: builtin.stopIteration)
      {
        lastReturn = error.exception.arguments.first ?? .none
        return nil
      }
    }
  }

  private func notAnIterator(_ value: Value) -> Raised { typeError("'\(value.type.name)' object is not an iterator") }

  /// Runs `body` for each item; `body` answers false to stop.
  package func forEach(_ iterable: Value, _ body: (Value) throws -> Bool) throws {
    if case .object(let object) = iterable, object.isExact {
      if object.kind == .list {
        let list = unsafeDowncast(object, to: ListObject.self)
        var position = 0
        while position < list.elements.count {
          try poll()
          if !(try body(list.elements[position])) { return }
          position += 1
        }
        return
      }
      if object.kind == .tuple {
        for element in unsafeDowncast(object, to: TupleObject.self).elements where !(try body(element)) { return }
        return
      }
    }
    let iterator = try iterator(iterable)
    while let item = try next(iterator) {
      try poll()
      if !(try body(item)) { return }
    }
  }

  /// All items, as `list(iterable)` has them.
  package func array(of iterable: Value) throws -> [Value] {
    if case .object(let object) = iterable, object.isExact {
      if object.kind == .list { return unsafeDowncast(object, to: ListObject.self).elements }
      if object.kind == .tuple { return unsafeDowncast(object, to: TupleObject.self).elements }
    }
    var result: [Value] = []
    if let hint = try lengthHint(iterable) {
      let (bytes, overflow) = hint.multipliedReportingOverflow(by: MemoryLayout<Value>.stride)
      try reserve(bytes: overflow ? .max : bytes)
      result.reserveCapacity(min(hint, 1 << 16))
    }
    try forEach(iterable) {
      result.append($0)
      if result.count & 0xffff == 0 { try reserve(bytes: result.count * 16) }
      return true
    }
    return result
  }

  private func lengthHint(_ value: Value) throws -> Int? {
    guard case .object(let object) = value, object.isExact else { return nil }
    switch object.kind {
    case .range: return unsafeDowncast(object, to: RangeObject.self).count
    case .dict: return unsafeDowncast(object, to: DictObject.self).table.count
    case .set, .frozenset: return unsafeDowncast(object, to: SetObject.self).table.count
    default: return nil
    }
  }
}

/// Iterates by `__getitem__(0)`, `(1)`, … until IndexError.
final class SequenceIterator: IteratorObject, @unchecked Sendable {
  private var sequence: Value
  private var position = 0
  init(_ sequence: Value) {
    self.sequence = sequence
    super.init(cls: builtin.sequenceIterator)
  }
  override func next(_ vm: Machine) throws -> Value? {
    if sequence.isUndefined { return nil }
    do {
      defer { position += 1 }
      return try vm.getItem(sequence, .int(position))
    } catch let error as Raised
      where error.exception.cls.isSubclass(of: builtin.indexError)
      || error.exception.cls.isSubclass(of: builtin.stopIteration)
    {
      sequence = .undefined
      return nil
    }
  }
}

/// `iter(list)`, `iter(tuple)`: sees what is appended meanwhile.
final class ListIterator: IteratorObject, @unchecked Sendable {
  var list: ListObject?
  var position = 0
  init(_ list: ListObject) {
    self.list = list
    super.init(cls: builtin.listIterator)
  }
  override func next(_ vm: Machine) throws -> Value? { advance() }

  @inline(__always) func advance() -> Value? {
    guard let list else { return nil }
    if position < list.elements.count {
      let element = list.elements[position]
      position &+= 1
      return element
    }
    self.list = nil
    return nil
  }
}

final class TupleIterator: IteratorObject, @unchecked Sendable {
  var tuple: TupleObject?
  var position = 0
  init(_ tuple: TupleObject) {
    self.tuple = tuple
    super.init(cls: builtin.tupleIterator)
  }
  override func next(_ vm: Machine) throws -> Value? {
    guard let tuple else { return nil }
    if position < tuple.elements.count {
      defer { position &+= 1 }
      return tuple.elements[position]
    }
    self.tuple = nil
    return nil
  }
}

final class RangeIterator: IteratorObject, @unchecked Sendable {
  var value: Int
  let step: Int
  var remaining: Int
  init(_ range: RangeObject) {
    value = range.start
    step = range.step
    remaining = range.count
    super.init(cls: builtin.rangeIterator)
  }
  override func next(_ vm: Machine) throws -> Value? { remaining == 0 ? nil : .int(advance()) }

  /// The next number, where one remains.
  @inline(__always) func advance() -> Int {
    remaining &-= 1
    let number = value
    value = value &+ step
    return number
  }
}
