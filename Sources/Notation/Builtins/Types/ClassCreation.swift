/// Makes a class, as `type.__new__` does.
///
/// - Parameters:
///   - namespace: copied; the class's own namespace is a new one.
///   - keywords: passed on to `__init_subclass__`.
/// - Throws: TypeError for bases that cannot be combined, ValueError for slots that clash with class variables, and
///   whatever `__set_name__` and `__init_subclass__` raise.
func makeClass(
  _ vm: Machine, metaclass: TypeObject, name: Text, bases: [Value], namespace: DictObject,
  keywords: [(name: StrObject, value: Value)]
) throws -> Value {
  let metaclass = try mostDerivedMetaclass(metaclass, bases)
  let baseTypes = try checkedBases(bases)
  let solid = try bestBase(baseTypes)
  let order = try linearize(baseTypes)
  let own = DictObject(namespace.table.copy())
  let cell = takeOut(intern("__classcell__"), own)
  let plainName = name.string
  let qualifiedName = try takeQualifiedName(own) ?? plainName
  let module = moduleName(vm, own)
  try addSlots(own, className: plainName)
  addStorageAttributes(own, order, solid)
  adoptSpecialMethods(own)
  let cls = TypeObject(
    name: plainName, qualifiedName: qualifiedName, module: module, bases: baseTypes, mro: order, namespace: own,
    metaclass: metaclass, layout: solid.layout)
  vm.classes.append(cls)
  if let cell {
    guard case .object(let object) = cell, object.kind == .cell else {
      throw typeError("type.__new__(): __classcell__ must be a nonlocal cell, not <class '\(cell.type.name)'>")
    }
    unsafeDowncast(object, to: CellObject.self).value = .object(cls)
  }
  try nameAttributes(vm, cls, namespace)
  try announceSubclass(vm, cls, keywords)
  return .object(cls)
}

private func checkedBases(_ bases: [Value]) throws -> [TypeObject] {
  if bases.isEmpty { return [builtin.object] }
  var types: [TypeObject] = []
  for base in bases {
    guard let type = base.asType else { throw typeError("bases must be types") }
    if types.contains(where: { $0 === type }) { throw typeError("duplicate base class \(type.name)") }
    types.append(type)
  }
  return types
}

/// The metaclass that is derived from the wanted one and those of all bases.
/// - Throws: TypeError when none of them is.
func mostDerivedMetaclass(_ wanted: TypeObject, _ bases: [Value]) throws -> TypeObject {
  var winner = wanted
  for base in bases {
    if winner.isSubclass(of: base.type) { continue }
    guard base.type.isSubclass(of: winner) else {
      throw typeError(
        "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses "
          + "of all its bases")
    }
    winner = base.type
  }
  return winner
}

private func takeOut(_ name: StrObject, _ namespace: DictObject) -> Value? {
  let position = namespace.table.find(name)
  return position < 0 ? nil : namespace.table.remove(at: position)
}

private func takeQualifiedName(_ namespace: DictObject) throws -> String? {
  guard let value = takeOut(names.qualname, namespace) else { return nil }
  guard let text = value.asStr else {
    throw typeError("type __qualname__ must be a str, not \(value.type.name)")
  }
  return text.string
}

private func moduleName(_ vm: Machine, _ namespace: DictObject) -> String {
  if let given = namespace.table[names.module] { return given.asStr?.string ?? "__main__" }
  let module = vm.currentGlobals().table[names.name] ?? .string("__main__")
  namespace.table.set(names.module, module)
  return module.asStr?.string ?? "__main__"
}

/// What a class body means by these names whether or not it says so.
private func adoptSpecialMethods(_ namespace: DictObject) {
  let table = namespace.table
  if table.find(names.doc) < 0 { table.set(names.doc, .none) }
  if let new = table[names.new], new.kind == .function {
    table.set(names.new, .object(WrappedMethodObject(static: new)))
  }
  for name in [names.init_subclass, names.class_getitem] {
    if let method = table[name], method.kind == .function {
      table.set(name, .object(WrappedMethodObject(class: method)))
    }
  }
  if table.find(names.eq) >= 0, table.find(names.hash) < 0 { table.set(names.hash, .none) }
}

/// Tells attributes which name they got.
private func nameAttributes(_ vm: Machine, _ cls: TypeObject, _ namespace: DictObject) throws {
  for (key, value) in namespace.table.pairs {
    guard case .object(let object) = value else { continue }
    if object.kind == .property {
      let property = unsafeDowncast(object, to: PropertyObject.self)
      if property.name.isNone { property.name = key }
    }
    guard !object.isExact, let method = vm.lookUp(object.cls, names.set_name) else { continue }
    do {
      _ = try vm.call(vm.bind(method, to: value, object.cls), .object(cls), key)
    } catch let error as Raised where error.exception.cls.isSubclass(of: builtin.exception) {
      let wrapped = runtimeError(
        "Error calling __set_name__ on '\(object.cls.name)' instance \(try vm.repr(key).string) in '\(cls.name)'")
      wrapped.exception.cause = error.exception
      wrapped.exception.context = error.exception
      wrapped.exception.suppressContext = true
      throw wrapped
    }
  }
}

/// Calls the `__init_subclass__` that the bases provide.
private func announceSubclass(
  _ vm: Machine, _ cls: TypeObject, _ keywords: [(name: StrObject, value: Value)]
) throws {
  for base in cls.mro.dropFirst() {
    guard let found = base.namespace.table[names.init_subclass] else { continue }
    _ = try vm.call(vm.bindOnClass(found, cls), arguments: [], keywords: keywords)
    return
  }
}
