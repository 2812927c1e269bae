// How the container types install their methods: the receiver is checked and cast once, here.

extension TypeObject {
  /// Adds a method whose body gets its receiver already cast.
  /// - Parameter cast: nil for a receiver that the method does not apply to.
  @discardableResult func method<Receiver>(
    _ name: String, _ signature: String, on cast: @escaping (Value) -> Receiver?,
    _ body: @escaping (Machine, Receiver, Arguments) throws -> Value
  ) -> NativeObject {
    let owner = self.name
    return method(name, signature) { vm, a in
      guard let receiver = cast(a[0]) else {
        throw typeError(
          "descriptor '\(name)' for '\(owner)' objects doesn't apply to a '\(a[0].type.name)' object")
      }
      return try body(vm, receiver, a)
    }
  }

  /// Adds `__new__`; messages name the type, as CPython's do. The first argument of the body is the class.
  func constructor(_ signature: String, _ body: @escaping (Machine, TypeObject, Arguments) throws -> Value) {
    let native = NativeObject(name, signature) { [unowned self] vm, a in
      try body(vm, checkedClass(a[0]), a)
    }
    namespace.table.set(names.new, .object(WrappedMethodObject(static: .object(native))))
  }

  /// Adds `__new__`, which makes an empty object, and `__init__`, which fills it: so that a program's subclass may have
  /// an `__init__` with parameters of its own. Instances of the type itself are filled by `__new__`.
  /// - Parameters:
  ///   - signature: of `__init__`, `self` included.
  ///   - make: an empty object of a class.
  func mutableConstructor(
    _ signature: String, make: @escaping (TypeObject) -> Object, fill: @escaping NativeObject.Body
  ) {
    let filler = NativeObject(name, signature, body: fill)
    namespace.table.set(names.initialize, .object(NativeObject(name, signature, owner: name, body: fill)))
    constructor("(cls, /, *args, **kwargs)") { vm, cls, a in
      let made = Value.object(make(cls))
      if cls.isHeap { return made }
      let keywords = (a[2].asDict?.table.pairs ?? []).compactMap { pair in
        pair.key.asStr.map { (name: $0, value: pair.value) }
      }
      _ = try vm.call(
        .object(filler), arguments: [made] + (a[1].asTuple?.elements ?? []), keywords: keywords)
      return made
    }
    self.make = { vm, cls, arguments in
      let made = Value.object(make(cls))
      _ = try vm.withPrepended(made, arguments, 0) { try vm.callNativeObject(filler, $0, []) }
      return made
    }
  }

  /// The class that `__new__` was asked to make an instance of.
  private func checkedClass(_ value: Value) throws -> TypeObject {
    guard let cls = value.asType else {
      throw typeError("\(name).__new__(X): X is not a type object (\(value.type.name))")
    }
    if cls !== self, !cls.isSubclass(of: self) {
      throw typeError("\(name).__new__(\(cls.name)): \(cls.name) is not a subtype of \(name)")
    }
    return cls
  }
}

extension Machine {
  /// Goes one level deeper into a nested structure.
  /// - Throws: RecursionError, `what` telling during what.
  @inline(__always)
  func nested<R>(_ what: StaticString, _ body: () throws -> R) throws -> R {
    depth &+= 1
    defer { depth &-= 1 }
    if depth > recursionLimit { throw recursionError("maximum recursion depth exceeded\(what)") }
    return try body()
  }

  /// A special method of a type that Swift code installed, for objects whose layout the hooks do not know.
  func nativeMethod(_ object: Object, _ name: StrObject) -> Value? {
    switch object.kind {
    case .other, .iterator, .exception, .module:
      guard let found = lookUp(object.cls, name), found.kind == .native else { return nil }
      return found
    default: return nil
    }
  }
}
