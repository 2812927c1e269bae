extension Machine {
  /// `isinstance(value, classes)`, with whatever metaclasses of the program answer.
  /// - Parameter classes: a class, a union, or a tuple of such.
  /// - Throws: TypeError for anything else.
  func isInstance(_ value: Value, ofAny classes: Value) throws -> Bool {
    if let cls = classes.asType {
      if value.type === cls { return true }
      if let hook = programHook(cls, names.instancecheck) {
        return try isTrue(call(bind(hook, to: classes, cls.cls), value))
      }
      return try isPlainInstance(value, of: cls)
    }
    if let tuple = classes.asTuple {
      try enter(" in __instancecheck__")
      defer { leave() }
      return try tuple.elements.contains { try isInstance(value, ofAny: $0) }
    }
    if let union = classes.object as? UnionObject {
      return try union.members.contains { member in
        if member.object is GenericAliasObject { throw parameterized("isinstance") }
        return try isInstance(value, ofAny: member)
      }
    }
    if classes.object is GenericAliasObject { throw parameterized("isinstance") }
    if let answer = try askCheck(classes, names.instancecheck, value) { return answer }
    throw typeError("isinstance() arg 2 must be a type, a tuple of types, or a union")
  }

  /// `issubclass(derived, classes)`.
  func isSubclass(_ derived: Value, ofAny classes: Value) throws -> Bool {
    if let cls = classes.asType {
      if let hook = programHook(cls, names.subclasscheck) {
        return try isTrue(call(bind(hook, to: classes, cls.cls), derived))
      }
      guard let derived = derived.asType else { throw typeError("issubclass() arg 1 must be a class") }
      return derived.isSubclass(of: cls)
    }
    if let tuple = classes.asTuple {
      try enter(" in __subclasscheck__")
      defer { leave() }
      return try tuple.elements.contains { try isSubclass(derived, ofAny: $0) }
    }
    if let union = classes.object as? UnionObject {
      return try union.members.contains { member in
        if member.object is GenericAliasObject { throw parameterized("issubclass") }
        return try isSubclass(derived, ofAny: member)
      }
    }
    if classes.object is GenericAliasObject { throw parameterized("issubclass") }
    if let answer = try askCheck(classes, names.subclasscheck, derived) { return answer }
    if derived.asType == nil { throw typeError("issubclass() arg 1 must be a class") }
    throw typeError("issubclass() arg 2 must be a class, a tuple of classes, or a union")
  }

  /// As `type.__instancecheck__`: by the type, or by a `__class__` that claims another one.
  func isPlainInstance(_ value: Value, of cls: TypeObject) throws -> Bool {
    if value.type.isSubclass(of: cls) { return true }
    guard case .object(let object) = value, !object.isExact,
      let claimed = try findAttribute(value, names.cls)?.asType, claimed !== value.type
    else { return false }
    return claimed.isSubclass(of: cls)
  }

  /// A check that the metaclass of a class defines, native ones of the library included, but not `type`'s own.
  private func programHook(_ cls: TypeObject, _ name: StrObject) -> Value? {
    guard cls.cls !== builtin.type, let hook = lookUp(cls.cls, name) else { return nil }
    return hook.object === builtin.type.namespace.table[name]?.object ? nil : hook
  }

  /// Asks an object that is no class, but checks like one (those of `typing`).
  private func askCheck(_ classes: Value, _ name: StrObject, _ value: Value) throws -> Bool? {
    guard case .object(let object) = classes, let hook = lookUp(object.cls, name) else { return nil }
    return try isTrue(call(bind(hook, to: classes, object.cls), value))
  }

  private func parameterized(_ function: String) -> Raised {
    typeError("\(function)() argument 2 cannot be a parameterized generic")
  }
}
