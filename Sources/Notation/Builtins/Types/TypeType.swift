/// Fills the type `type`: the attributes and methods of every class.
func registerTypeType() {
  let type = builtin.type
  type.constant("__doc__", .string("type(object) -> the object's type\ntype(name, bases, dict, **kwds) -> a new type"))
  registerTypeConstruction(type)
  registerTypeNames(type)
  registerTypeStructure(type)
  registerTypeMethods(type)
}

/// The class behind a receiver of one of the natives of `type`.
private func classReceiver(_ value: Value, _ name: String) throws -> TypeObject {
  guard let cls = value.asType else {
    throw typeError("descriptor '\(name)' for 'type' objects doesn't apply to a '\(value.type.name)' object")
  }
  return cls
}

private func registerTypeConstruction(_ type: TypeObject) {
  let new = NativeObject("__new__", "(metacls, *args, **kwargs)") { vm, a in
    guard let metaclass = a[0].asType else {
      throw typeError("type.__new__(X): X is not a type object (\(a[0].type.name))")
    }
    let given = a[1].asTuple?.elements ?? []
    guard given.count == 3 else {
      if metaclass === builtin.type { throw typeError("type() takes 1 or 3 arguments") }
      throw typeError("type.__new__() takes exactly 3 arguments (\(given.count) given)")
    }
    guard let name = given[0].asStr else {
      throw typeError("type.__new__() argument 1 must be str, not \(given[0].type.name)")
    }
    guard let bases = given[1].asTuple else {
      throw typeError("type.__new__() argument 2 must be tuple, not \(given[1].type.name)")
    }
    guard let namespace = given[2].asDict else {
      throw typeError("type.__new__() argument 3 must be dict, not \(given[2].type.name)")
    }
    var keywords: [(name: StrObject, value: Value)] = []
    for (key, value) in a[2].asDict?.table.pairs ?? [] {
      if let key = key.asStr { keywords.append((key, value)) }
    }
    for base in bases.elements where base.asType == nil {
      if try vm.findAttribute(base, intern("__mro_entries__")) != nil {
        throw typeError(
          "type() doesn't support MRO entry resolution; use types.new_class()")
      }
    }
    return try makeClass(
      vm, metaclass: metaclass, name: name.text, bases: bases.elements, namespace: namespace, keywords: keywords)
  }
  type.constant("__new__", .object(new))
  type.method("__init__", "(self, /, *args, **kwargs)") { _, a in
    let count = a[1].asTuple?.elements.count ?? 0
    if count != 1, count != 3 { throw typeError("type.__init__() takes 1 or 3 arguments") }
    return .none
  }
  type.method("__call__", "(self, /, *args, **kwargs)") { vm, a in
    let cls = try classReceiver(a[0], "__call__")
    return try vm.withSpread(a[1], a[2]) { try vm.instantiate(cls, $0, $1) }
  }
  type.classMethod("__prepare__", "(cls, /, *args, **kwargs)") { _, _ in .object(DictObject()) }
}

extension Machine {
  /// Passes a tuple and a dict on as the arguments of a call.
  func withSpread<R>(_ tuple: Value, _ dict: Value, _ body: (Arguments, [StrObject]) throws -> R) throws -> R {
    var all = tuple.asTuple?.elements ?? []
    let positional = all.count
    var keywords: [StrObject] = []
    for (key, value) in dict.asDict?.table.pairs ?? [] {
      guard let key = key.asStr else { throw typeError("keywords must be strings") }
      keywords.append(key)
      all.append(value)
    }
    return try all.withUnsafeMutableBufferPointer { buffer in
      let base = buffer.baseAddress ?? UnsafeMutablePointer<Value>(bitPattern: 16).unsafelyUnwrapped
      return try body(Arguments(base, count: positional), keywords)
    }
  }
}

private func registerTypeNames(_ type: TypeObject) {
  type.getter(
    "__name__",
    set: { _, receiver, new in
      let cls = try classReceiver(receiver, "__name__")
      try requireHeap(cls, "__name__", new)
      guard let name = new.asStr else {
        throw typeError("can only assign string to \(cls.name).__name__, not '\(new.type.name)'")
      }
      if name.text.codePoints.contains(0) { throw valueError("type name must not contain null characters") }
      cls.name = name.string
    }, { _, receiver in .string(try classReceiver(receiver, "__name__").name) })
  type.getter(
    "__qualname__",
    set: { _, receiver, new in
      let cls = try classReceiver(receiver, "__qualname__")
      try requireHeap(cls, "__qualname__", new)
      guard let text = new.asStr else {
        throw typeError("can only assign string to \(cls.name).__qualname__, not '\(new.type.name)'")
      }
      cls.qualifiedName = text.string
    }, { _, receiver in .string(try classReceiver(receiver, "__qualname__").qualifiedName) })
  type.getter(
    "__module__",
    set: { _, receiver, new in
      let cls = try classReceiver(receiver, "__module__")
      try requireHeap(cls, "__module__", new)
      cls.namespace.table.set(names.module, new)
      if let text = new.asStr { cls.module = text.string }
      cls.changed()
    },
    { _, receiver in
      let cls = try classReceiver(receiver, "__module__")
      return cls.isHeap ? cls.namespace.table[names.module] ?? .string(cls.module) : .string(cls.module)
    })
  type.getter(
    "__doc__",
    set: { _, receiver, new in
      let cls = try classReceiver(receiver, "__doc__")
      try requireHeap(cls, "__doc__", new)
      cls.namespace.table.set(names.doc, new)
      cls.changed()
    },
    { vm, receiver in
      let cls = try classReceiver(receiver, "__doc__")
      guard let own = cls.namespace.table[names.doc] else { return .none }
      return try vm.bindOnClass(own, cls)
    })
}

private func requireHeap(_ cls: TypeObject, _ name: String, _ new: Value) throws {
  if !cls.isHeap { throw typeError("cannot set '\(name)' attribute of immutable type '\(cls.name)'") }
  if new.isUndefined { throw typeError("cannot delete '\(name)' attribute of immutable type '\(cls.name)'") }
}

private func registerTypeStructure(_ type: TypeObject) {
  type.getter("__mro__") { _, receiver in
    .tuple(try classReceiver(receiver, "__mro__").mro.map { .object($0) })
  }
  type.getter(
    "__bases__",
    set: { _, receiver, new in
      let cls = try classReceiver(receiver, "__bases__")
      try requireHeap(cls, "__bases__", new)
      guard let tuple = new.asTuple else {
        throw typeError("can only assign tuple to \(cls.name).__bases__, not \(new.type.name)")
      }
      if tuple.elements.isEmpty {
        throw typeError("can only assign non-empty tuple to \(cls.name).__bases__, not ()")
      }
      throw Raised(
        builtin.notImplementedError,
        "changing the bases of a class is not part of the notation: make a new class with the bases you want")
    }, { _, receiver in .tuple(try classReceiver(receiver, "__bases__").bases.map { .object($0) }) })
  type.getter("__base__") { _, receiver in
    let cls = try classReceiver(receiver, "__base__")
    guard !cls.bases.isEmpty else { return .none }
    let solid = solidBase(cls)
    return .object(cls.bases.first { solidBase($0) === solid } ?? cls.bases[0])
  }
  type.namespace.table.set(
    names.dict,
    .object(
      GetSetObject(
        "__dict__",
        get: { _, receiver in
          .object(MappingProxyObject(.object(try classReceiver(receiver, "__dict__").namespace)))
        },
        set: { _, _, _ in throw attributeError("attribute '__dict__' of 'type' objects is not writable") })))
  type.getter(
    "__annotations__",
    set: { _, receiver, new in
      let cls = try classReceiver(receiver, "__annotations__")
      guard cls.isHeap else {
        throw typeError("cannot set '__annotations__' attribute of immutable type '\(cls.name)'")
      }
      if !new.isUndefined { return cls.namespace.table.set(names.annotations, new) }
      let position = cls.namespace.table.find(names.annotations)
      if position < 0 { throw attributeError("__annotations__") }
      cls.namespace.table.remove(at: position)
    },
    { vm, receiver in
      let cls = try classReceiver(receiver, "__annotations__")
      if let own = cls.namespace.table[names.annotations] { return own }
      guard cls.isHeap else { throw vm.missingAttribute(receiver, names.annotations) }
      let fresh = Value.object(DictObject())
      cls.namespace.table.set(names.annotations, fresh)
      return fresh
    })
}

private func registerTypeMethods(_ type: TypeObject) {
  type.method("mro", "(self, /)", "Return a type's method resolution order.") { _, a in
    .list(try classReceiver(a[0], "mro").mro.map { .object($0) })
  }
  type.method("__subclasses__", "(self, /)", "Return a list of immediate subclasses.") { vm, a in
    let cls = try classReceiver(a[0], "__subclasses__")
    let derived = (cls.isHeap ? [] : builtin.all) + vm.classes
    return .list(derived.filter { $0.bases.contains { $0 === cls } }.map { .object($0) })
  }
  type.method("__instancecheck__", "(self, instance, /)") { vm, a in
    .bool(try vm.isPlainInstance(a[1], of: try classReceiver(a[0], "__instancecheck__")))
  }
  type.method("__subclasscheck__", "(self, subclass, /)") { vm, a in
    let cls = try classReceiver(a[0], "__subclasscheck__")
    guard let derived = a[1].asType else { throw typeError("issubclass() arg 1 must be a class") }
    return .bool(derived.isSubclass(of: cls))
  }
  type.method("__repr__", "(self, /)") { vm, a in .str(try vm.objectRepr(classReceiver(a[0], "__repr__"))) }
  type.method("__getattribute__", "(self, name, /)") { vm, a in
    try vm.getAttribute(.object(classReceiver(a[0], "__getattribute__")), attributeName(a[1]))
  }
  type.method("__setattr__", "(self, name, value, /)") { vm, a in
    try vm.setGeneric(a[0], classReceiver(a[0], "__setattr__"), attributeName(a[1]), a[2])
    return .none
  }
  type.method("__delattr__", "(self, name, /)") { vm, a in
    try vm.setGeneric(a[0], classReceiver(a[0], "__delattr__"), attributeName(a[1]), .undefined)
    return .none
  }
  type.method("__dir__", "(self, /)") { vm, a in
    .list(namesAlongClasses(try classReceiver(a[0], "__dir__")).map { .object($0) })
  }
  type.method("__or__", "(self, value, /)") { _, a in try makeUnion(a[0], a[1]) ?? notImplemented }
  type.method("__ror__", "(self, value, /)") { _, a in try makeUnion(a[1], a[0]) ?? notImplemented }
}
