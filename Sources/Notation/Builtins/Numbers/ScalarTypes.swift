/// Fills the types of numbers and of `None`. Once a process.
func registerNumbers() {
  registerInt()
  registerFloat()
  registerBool()
  registerNone()
}

extension TypeObject {
  /// Adds `__new__`, whose complaints about arguments name the type as CPython's do.
  ///
  /// - Parameter signature: begins with `cls`. The body may rely on its first argument being this type or a subclass.
  func scalarConstructor(_ signature: String, _ body: @escaping (Machine, TypeObject, Arguments) throws -> Value) {
    let owner = self
    let native = NativeObject(name, signature) { vm, a in
      guard let cls = a[0].asType else {
        throw typeError("\(owner.name).__new__(X): X is not a type object (\(a[0].type.name))")
      }
      guard cls.isSubclass(of: owner) else {
        throw typeError("\(owner.name).__new__(\(cls.name)): \(cls.name) is not a subtype of \(owner.name)")
      }
      guard cls === owner || cls.isHeap else {
        throw typeError("\(owner.name).__new__(\(cls.name)) is not safe, use \(cls.name).__new__()")
      }
      return try body(vm, cls, a)
    }
    namespace.table.set(names.new, .object(WrappedMethodObject(static: .object(native))))
  }

  /// Adds a special method: `accepts` says what its argument may be; for other ones, and where the body has no answer, the
  /// method answers NotImplemented.
  func binarySpecial(
    _ name: String, accepts: @escaping (Value) -> Bool, _ body: @escaping (Machine, Value, Value) throws -> Value?
  ) {
    let owner = self
    method(name, "(self, value, /)") { vm, a in
      try owner.checkReceiver(a[0], name)
      guard accepts(a[1]) else { return notImplemented }
      return try body(vm, a[0], a[1]) ?? notImplemented
    }
  }

  /// Adds a special method without arguments.
  func unarySpecial(_ name: String, _ body: @escaping (Machine, Value) throws -> Value) {
    let owner = self
    method(name, "(self, /)") { vm, a in
      try owner.checkReceiver(a[0], name)
      return try body(vm, a[0])
    }
  }

  /// - Throws: TypeError when the first argument of a special method, called on the class, is none of its instances.
  func checkReceiver(_ receiver: Value, _ name: String) throws {
    guard receiver.type.isSubclass(of: self) else {
      throw typeError("descriptor '\(name)' requires a '\(self.name)' object but received a '\(receiver.type.name)'")
    }
  }

  /// Adds the operators with these codes, direct and reflected, from `builtinBinary`.
  func operatorSpecials(_ codes: [Int], reflected: Bool, accepts: @escaping (Value) -> Bool) {
    for code in codes {
      let word = operatorNames[code]
      binarySpecial(word.direct.string, accepts: accepts) { try $0.builtinBinary(code, $1, $2) }
      if reflected { binarySpecial(word.reflected.string, accepts: accepts) { try $0.builtinBinary(code, $2, $1) } }
    }
  }

  /// Adds the six comparisons, from `builtinCompare`.
  func comparisonSpecials(accepts: @escaping (Value) -> Bool) {
    for raw: UInt8 in 0..<6 {
      guard let op = Comparison(rawValue: raw) else { continue }
      binarySpecial(op.method.string, accepts: accepts) { vm, a, b in try vm.builtinCompare(op, a, b).map { .bool($0) }
      }
    }
  }

  /// Adds `__hash__`, `__repr__` and `__format__` from the builtin behaviour.
  func scalarSpecials() {
    unarySpecial("__hash__") { vm, v in
      guard case .object(let object) = v else { return .int(vm.builtinHash(inline: v)) }
      return try vm.builtinHash(object).map { .int($0) } ?? .none
    }
    unarySpecial("__repr__") { vm, v in
      guard case .object(let object) = v else { return .str(vm.builtinRepr(inline: v)) }
      return .str(try vm.builtinRepr(object))
    }
    let owner = self
    method("__format__", "(self, format_spec, /)") { vm, a in
      try owner.checkReceiver(a[0], "__format__")
      guard let spec = a[1].asStr else {
        throw typeError("__format__() argument must be str, not \(a[1].type.name)")
      }
      return .str(try vm.builtinFormat(a[0], spec.text))
    }
    if self !== builtin.bool, self !== builtin.none {
      method("__getnewargs__", "(self, /)") { vm, a in
        try owner.checkReceiver(a[0], "__getnewargs__")
        return .tuple([vm.plainScalar(a[0])])
      }
    }
  }
}

extension Machine {
  /// The value without a program's subclass.
  func plainScalar(_ value: Value) -> Value {
    if let number = value.plainNumber {
      switch number {
      case .integer(let integer): return Value(integer)
      case .float(let float): return .float(float)
      }
    }
    if let text = value.asStr, !text.isExact { return .str(text.text) }
    if let bytes = value.asBytes, !bytes.isExact { return .bytes(bytes.bytes) }
    return value
  }
}

private func registerBool() {
  let type = builtin.bool
  type.constant("__doc__", .string("The two truth values, which are the integers 1 and 0 too."))
  type.scalarConstructor("(cls, x=False, /)") { vm, _, a in .bool(try vm.isTrue(a[1])) }
  type.operatorSpecials([10, 11, 12], reflected: true) { $0.plainInteger != nil }
  type.unarySpecial("__repr__") { vm, v in .str(vm.builtinRepr(inline: v)) }
}

private func registerNone() {
  let type = builtin.none
  type.constant("__doc__", .none)
  type.scalarConstructor("(cls, *args, **kwargs)") { _, _, a in
    if a[1].asTuple?.elements.isEmpty == false || a[2].asDict.map({ $0.table.count > 0 }) == true {
      throw typeError("NoneType takes no arguments")
    }
    return .none
  }
  type.unarySpecial("__bool__") { _, _ in .bool(false) }
  type.scalarSpecials()
}
