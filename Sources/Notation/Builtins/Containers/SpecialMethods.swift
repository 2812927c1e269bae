// The special methods of containers as attributes of their types, so that `super().__getitem__(key)` and
// `list.__len__(x)` work. Each calls the hook of its protocol.

/// Installs the special methods of every container type.
func registerContainerSpecialMethods() {
  let b = builtin
  let views = [b.dictKeys, b.dictValues, b.dictItems]
  let sets = [b.set, b.frozenset]
  let sized = [b.list, b.tuple, b.dict, b.str, b.bytes, b.range, b.mappingProxy] + sets + views
  for type in sized {
    installSized(type)
    if type !== b.dictValues { installContains(type) }
  }
  for type in [b.list, b.tuple, b.dict, b.str, b.bytes, b.range, b.mappingProxy] { installGetItem(type) }
  for type in [b.list, b.dict] { installItemChanges(type) }
  for type in [b.list, b.range, b.dict, b.mappingProxy] + views { installReversed(type) }
  for type in [b.list, b.tuple, b.range, b.slice, b.dict, b.mappingProxy, b.dictKeys, b.dictItems] + sets {
    installComparisons(type)
  }
  for type in [b.list, b.tuple, b.range, b.slice, b.dict, b.mappingProxy] + sets + views { installRepr(type) }
  for type in [b.tuple, b.range, b.frozenset] { installHash(type) }
  for type in [b.list, b.tuple] { installBinary(type, [.add, .multiply]) }
  for type in sets + [b.dictKeys, b.dictItems] { installBinary(type, [.bitOr, .bitAnd, .bitXor, .subtract]) }
  for type in [b.dict, b.mappingProxy] { installBinary(type, [.bitOr]) }
  installInplace(b.list, [.add, .multiply])
  installInplace(b.dict, [.bitOr])
  installInplace(b.set, [.bitOr, .bitAnd, .bitXor, .subtract])
}

extension TypeObject {
  /// Adds a special method; the receiver is known to be of this type.
  func special(_ name: StrObject, _ signature: String, _ body: @escaping (Machine, Object, Arguments) throws -> Value) {
    let text = name.string
    method(text, signature) { [unowned self] vm, a in
      guard case .object(let object) = a[0], object.cls.isSubclass(of: self) else {
        throw typeError(
          "descriptor '\(text)' requires a '\(self.name)' object but received a '\(a[0].type.name)'")
      }
      return try body(vm, object, a)
    }
  }
}

private func installSized(_ type: TypeObject) {
  type.special(names.len, "(self, /)") { vm, object, _ in .int(try vm.builtinLength(object) ?? 0) }
  type.special(names.iter, "(self, /)") { vm, object, _ in try vm.builtinIterator(object) ?? .none }
}

private func installContains(_ type: TypeObject) {
  type.special(names.contains, "(self, key, /)") { vm, object, a in
    .bool(try vm.builtinContains(object, a[1]) ?? false)
  }
}

private func installGetItem(_ type: TypeObject) {
  type.special(names.getitem, "(self, key, /)") { vm, object, a in
    guard let result = try vm.builtinGetItem(object, a[1]) else {
      throw typeError("'\(object.cls.name)' object is not subscriptable")
    }
    return result
  }
}

private func installItemChanges(_ type: TypeObject) {
  type.special(names.setitem, "(self, key, value, /)") { vm, object, a in
    _ = try vm.builtinSetItem(object, a[1], a[2])
    return .none
  }
  type.special(names.delitem, "(self, key, /)") { vm, object, a in
    _ = try vm.builtinDeleteItem(object, a[1])
    return .none
  }
}

private func installReversed(_ type: TypeObject) {
  type.special(names.reversed, "(self, /)") { vm, object, _ in try vm.builtinReversed(object) ?? .none }
}

private func installComparisons(_ type: TypeObject) {
  for raw in UInt8(0)..<6 {
    guard let op = Comparison(rawValue: raw) else { continue }
    type.special(op.method, "(self, value, /)") { vm, object, a in
      try vm.containerCompare(op, .object(object), a[1]).map { .bool($0) } ?? notImplemented
    }
  }
}

private func installRepr(_ type: TypeObject) {
  type.special(names.repr, "(self, /)") { vm, object, _ in .str(try vm.builtinRepr(object)) }
}

private func installHash(_ type: TypeObject) {
  type.special(names.hash, "(self, /)") { vm, object, _ in .int(try vm.containerHash(object) ?? 0) }
}

private func installBinary(_ type: TypeObject, _ operators: [BinaryOperator]) {
  for op in operators {
    let code = op.code
    type.special(operatorNames[code].direct, "(self, value, /)") { vm, object, a in
      try vm.containerBinary(code, .object(object), a[1]) ?? notImplemented
    }
    // Lists and tuples are only ever added on the left.
    if op == .add { continue }
    type.special(operatorNames[code].reflected, "(self, value, /)") { vm, object, a in
      try vm.containerBinary(code, a[1], .object(object)) ?? notImplemented
    }
  }
}

private func installInplace(_ type: TypeObject, _ operators: [BinaryOperator]) {
  for op in operators {
    let code = op.code
    type.special(operatorNames[code].inplace, "(self, value, /)") { vm, object, a in
      try vm.builtinInplace(code, .object(object), a[1]) ?? notImplemented
    }
  }
}
