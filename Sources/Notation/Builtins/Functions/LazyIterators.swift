/// `enumerate(iterable, start)`.
final class EnumerateIterator: IteratorObject, @unchecked Sendable {
  private let source: Value
  private var index: Value
  init(_ source: Value, from start: Value, cls: TypeObject) {
    self.source = source
    index = start
    super.init(cls: cls)
  }
  override func next(_ vm: Machine) throws -> Value? {
    guard let item = try vm.next(source) else { return nil }
    let current = index
    if case .int(let number) = current, number < Int.max {
      index = .int(number + 1)
    } else {
      index = try vm.binary(.add, current, .int(1))
    }
    return .tuple([current, item])
  }
}

/// `zip(*iterables, strict=…)`: asks them from left to right and stops at the first that ends.
final class ZipIterator: IteratorObject, @unchecked Sendable {
  private let sources: [Value]
  private let isStrict: Bool
  init(_ sources: [Value], isStrict: Bool, cls: TypeObject) {
    self.sources = sources
    self.isStrict = isStrict
    super.init(cls: cls)
  }
  override func next(_ vm: Machine) throws -> Value? {
    if sources.isEmpty { return nil }
    var items: [Value] = []
    items.reserveCapacity(sources.count)
    for (position, source) in sources.enumerated() {
      guard let item = try vm.next(source) else {
        if isStrict { try checkEnd(position, vm) }
        return nil
      }
      items.append(item)
    }
    return .tuple(items)
  }

  /// The iterable at `position` ended: all others must end now too.
  private func checkEnd(_ position: Int, _ vm: Machine) throws {
    if position > 0 { throw mismatch(position, "shorter") }
    for later in 1..<max(1, sources.count) where try vm.next(sources[later]) != nil {
      throw mismatch(later, "longer")
    }
  }

  private func mismatch(_ position: Int, _ how: String) -> Raised {
    let others = position == 1 ? "argument 1" : "arguments 1-\(position)"
    return valueError("zip() argument \(position + 1) is \(how) than \(others)")
  }
}

/// `map(function, *iterables)`: stops at the first iterable that ends, or when the function raises StopIteration.
final class MapIterator: IteratorObject, @unchecked Sendable {
  private let function: Value
  private let sources: [Value]
  init(_ function: Value, _ sources: [Value], cls: TypeObject) {
    self.function = function
    self.sources = sources
    super.init(cls: cls)
  }
  override func next(_ vm: Machine) throws -> Value? {
    if sources.count == 1 {
      guard let item = try vm.next(sources[0]) else { return nil }
      return try vm.endingAtStop { try vm.call(function, item) }
    }
    var items: [Value] = []
    items.reserveCapacity(sources.count)
    for source in sources {
      guard let item = try vm.next(source) else { return nil }
      items.append(item)
    }
    return try vm.endingAtStop { try vm.call(function, arguments: items) }
  }
}

/// `filter(predicate, iterable)`.
final class FilterIterator: IteratorObject, @unchecked Sendable {
  private let predicate: Value
  private let source: Value
  init(_ predicate: Value, _ source: Value, cls: TypeObject) {
    self.predicate = predicate
    self.source = source
    super.init(cls: cls)
  }
  override func next(_ vm: Machine) throws -> Value? {
    while let item = try vm.next(source) {
      try vm.poll()
      if predicate.isNone {
        if try vm.isTrue(item) { return item }
        continue
      }
      guard let verdict = try vm.endingAtStop({ try vm.call(predicate, item) }) else { return nil }
      if try vm.isTrue(verdict) { return item }
    }
    return nil
  }
}

/// `iter(callable, sentinel)`.
final class CallableIterator: IteratorObject, @unchecked Sendable {
  private var callable: Value
  private let sentinel: Value
  init(_ callable: Value, sentinel: Value) {
    self.callable = callable
    self.sentinel = sentinel
    super.init(cls: builtin.callableIterator)
  }
  override func next(_ vm: Machine) throws -> Value? {
    if callable.isUndefined { return nil }
    guard let value = try vm.endingAtStop({ try vm.call(callable) }) else {
      callable = .undefined
      return nil
    }
    if try vm.isEqual(sentinel, value) {
      callable = .undefined
      return nil
    }
    return value
  }
}

extension Machine {
  /// Runs `body`; a StopIteration that it raises means the end, as for every `__next__`.
  func endingAtStop(_ body: () throws -> Value) throws -> Value? {
    do { return try body() } catch let error as Raised
      where error.exception.cls.isSubclass(of: builtin.stopIteration)
    {
      lastReturn = error.exception.arguments.first ?? .none
      return nil
    }
  }
}

/// The types `enumerate`, `zip`, `map`, `filter`, `reversed`.
func registerLazyIterators() {
  builtin.enumerate.constructor("(cls, iterable=unset, start=0)") { vm, cls, a in
    if a[1].isUndefined { throw typeError("enumerate() missing required argument 'iterable'") }
    let start = try vm.integer(a[2])
    return .object(EnumerateIterator(try vm.iterator(a[1]), from: start, cls: cls))
  }
  builtin.zip.constructor("(cls, /, *iterables, strict=False)") { vm, cls, a in
    let sources = try (a[1].asTuple?.elements ?? []).map { try vm.iterator($0) }
    return .object(ZipIterator(sources, isStrict: try vm.isTrue(a[2]), cls: cls))
  }
  builtin.map.constructor("(cls, /, *args)") { vm, cls, a in
    let given = a[1].asTuple?.elements ?? []
    if given.count < 2 { throw typeError("map() must have at least two arguments.") }
    return .object(MapIterator(given[0], try given[1...].map { try vm.iterator($0) }, cls: cls))
  }
  builtin.filter.constructor("(cls, function, iterable, /)") { vm, cls, a in
    .object(FilterIterator(a[1], try vm.iterator(a[2]), cls: cls))
  }
  builtin.reversed.constructor("(cls, /, *args)") { vm, cls, a in
    let given = a[1].asTuple?.elements ?? []
    if given.count != 1 { throw typeError("reversed expected 1 argument, got \(given.count)") }
    return try vm.reversed(given[0], cls: cls)
  }
}

extension Machine {
  /// `reversed(value)`: its `__reversed__`, or by length and `__getitem__`.
  func reversed(_ value: Value, cls: TypeObject = builtin.reversed) throws -> Value {
    guard case .object(let object) = value else { throw notReversible(value) }
    if let method = override(object, names.reversed) {
      if method.isNone { throw notReversible(value) }
      return try call(bind(method, to: value, object.cls))
    }
    if let made = try builtinReversed(object) { return made }
    switch object.kind {
    case .dict, .set, .frozenset, .type, .iterator, .generator: throw notReversible(value)
    default:
      guard lookUp(object.cls, names.getitem) != nil, lookUp(object.cls, names.len) != nil else {
        throw notReversible(value)
      }
      return .object(ReversedIterator(value, length: try length(value), cls: cls))
    }
  }

  private func notReversible(_ value: Value) -> Raised { typeError("'\(value.type.name)' object is not reversible") }

  /// What the `__reversed__` of a builtin type answers; nil when it has none.
  func builtinReversed(_ object: Object) throws -> Value? {
    switch object.kind {
    case .list: return .object(ListReverseIterator(unsafeDowncast(object, to: ListObject.self)))
    case .range: return try reversedRange(.object(object))
    case .dict: return .object(DictIterator(unsafeDowncast(object, to: DictObject.self), .keys, isReversed: true))
    case .mappingProxy: return try reversed(unsafeDowncast(object, to: MappingProxyObject.self).mapping)
    case .other:
      if let view = object as? DictViewObject {
        return .object(DictIterator(view.dictionary, view.part, isReversed: true))
      }
      if object is WideRangeObject { return try reversedRange(.object(object)) }
    default: break
    }
    return try nativeMethod(object, names.reversed).map { try call($0, .object(object)) }
  }
}
