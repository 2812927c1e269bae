/// Fills `property`, `staticmethod`, `classmethod` and the type of attributes that Swift code answers.
func registerDescriptorTypes() {
  registerPropertyConstruction(builtin.property)
  registerPropertyDescriptor(builtin.property)
  registerWrappedMethod(builtin.staticMethod)
  registerWrappedMethod(builtin.classMethod)
  registerGetSet(builtin.getSetDescriptor)
}

private func receiverProperty(_ value: Value) throws -> PropertyObject {
  guard case .object(let object) = value, object.kind == .property else {
    throw typeError("descriptor requires a 'property' object but received a '\(value.type.name)'")
  }
  return unsafeDowncast(object, to: PropertyObject.self)
}

private func registerPropertyConstruction(_ type: TypeObject) {
  type.constructor("(cls, fget=None, fset=None, fdel=None, doc=None)") { vm, a in
    let property = PropertyObject(getter: a[1], setter: a[2], deleter: a[3], documentation: a[4])
    if a[4].isNone, !a[1].isNone, let text = try vm.findAttribute(a[1], names.doc) { property.documentation = text }
    if let cls = a[0].asType, cls !== builtin.property { property.cls = cls }
    return .object(property)
  }
  type.method("__init__", "(self, fget=None, fset=None, fdel=None, doc=None)") { vm, a in
    let property = try receiverProperty(a[0])
    property.getter = a[1]
    property.setter = a[2]
    property.deleter = a[3]
    property.documentation = a[4]
    if a[4].isNone, !a[1].isNone, let text = try vm.findAttribute(a[1], names.doc) { property.documentation = text }
    return .none
  }
  func decorator(_ name: String, _ change: @escaping (PropertyObject, Value) -> Void) {
    type.method(name, "(self, function, /)", "Descriptor to obtain a copy of the property with a different \(name).") {
      vm, a in
      let old = try receiverProperty(a[0])
      let copy = PropertyObject(
        getter: old.getter, setter: old.setter, deleter: old.deleter, documentation: old.documentation)
      copy.name = old.name
      change(copy, a[1])
      if name == "getter", let text = try vm.findAttribute(a[1], names.doc), !text.isNone { copy.documentation = text }
      if old.cls !== builtin.property { copy.cls = old.cls }
      return .object(copy)
    }
  }
  decorator("getter") { $0.getter = $1 }
  decorator("setter") { $0.setter = $1 }
  decorator("deleter") { $0.deleter = $1 }
}

private func registerPropertyDescriptor(_ type: TypeObject) {
  type.getter("fget", set: readOnly) { _, receiver in try receiverProperty(receiver).getter }
  type.getter("fset", set: readOnly) { _, receiver in try receiverProperty(receiver).setter }
  type.getter("fdel", set: readOnly) { _, receiver in try receiverProperty(receiver).deleter }
  type.getter(
    "__doc__",
    set: { _, receiver, new in try receiverProperty(receiver).documentation = new.isUndefined ? .none : new },
    { _, receiver in try receiverProperty(receiver).documentation })
  type.getter("__isabstractmethod__") { vm, receiver in
    let property = try receiverProperty(receiver)
    for function in [property.getter, property.setter, property.deleter] where !function.isNone {
      if let mark = try vm.findAttribute(function, names.isabstractmethod), try vm.isTrue(mark) { return .bool(true) }
    }
    return .bool(false)
  }
  type.method("__get__", "(self, instance, owner=None, /)") { vm, a in
    try requireBinding(a[1], a[2])
    if a[1].isNone { return a[0] }
    return try vm.bind(a[0], to: a[1], a[1].type)
  }
  type.method("__set__", "(self, instance, value, /)") { vm, a in
    let property = try receiverProperty(a[0])
    if property.setter.isNone { throw vm.missingAccessor(property, a[1], "setter") }
    return try vm.call(property.setter, a[1], a[2])
  }
  type.method("__delete__", "(self, instance, /)") { vm, a in
    let property = try receiverProperty(a[0])
    if property.deleter.isNone { throw vm.missingAccessor(property, a[1], "deleter") }
    return try vm.call(property.deleter, a[1])
  }
  type.method("__set_name__", "(self, owner, name, /)") { _, a in
    try receiverProperty(a[0]).name = a[2]
    return .none
  }
}

extension Machine {
  /// The error of a property that lacks what was asked of it.
  fileprivate func missingAccessor(_ property: PropertyObject, _ receiver: Value, _ accessor: String) -> Raised {
    let name = property.name.asStr.map { " '\($0.string)'" } ?? ""
    return attributeError("property\(name) of '\(receiver.type.name)' object has no \(accessor)")
  }
}

/// - Throws: TypeError when `__get__` was given neither an instance nor a class.
private func requireBinding(_ instance: Value, _ owner: Value) throws {
  if instance.isNone, owner.isNone { throw typeError("__get__(None, None) is invalid") }
}

private func registerWrappedMethod(_ type: TypeObject) {
  func wrapped(_ value: Value) throws -> WrappedMethodObject {
    guard case .object(let object) = value, object.kind == .staticMethod || object.kind == .classMethod else {
      throw typeError("descriptor requires a '\(type.name)' object but received a '\(value.type.name)'")
    }
    return unsafeDowncast(object, to: WrappedMethodObject.self)
  }
  let isStatic = type === builtin.staticMethod
  type.constructor("(cls, /, *function)") { _, a in
    let given = a[1].asTuple?.elements ?? []
    guard given.count == 1 else { throw typeError("\(type.name) expected 1 argument, got \(given.count)") }
    let made = isStatic ? WrappedMethodObject(static: given[0]) : WrappedMethodObject(class: given[0])
    if let cls = a[0].asType, cls !== type { made.cls = cls }
    return .object(made)
  }
  type.method("__init__", "(self, function, /)") { _, _ in .none }
  type.getter("__func__", set: readOnly) { _, receiver in try wrapped(receiver).function }
  type.getter("__wrapped__", set: readOnly) { _, receiver in try wrapped(receiver).function }
  for name in [names.name, names.qualname, names.doc, names.module, names.annotations] {
    type.getter(name.string, set: readOnly) { vm, receiver in try vm.getAttribute(wrapped(receiver).function, name) }
  }
  type.getter("__isabstractmethod__") { vm, receiver in
    guard let mark = try vm.findAttribute(wrapped(receiver).function, names.isabstractmethod) else {
      return .bool(false)
    }
    return .bool(try vm.isTrue(mark))
  }
  type.method("__get__", "(self, instance, owner=None, /)") { vm, a in
    try requireBinding(a[1], a[2])
    let owner = a[2].asType ?? a[1].type
    return a[1].isNone ? try vm.bindOnClass(a[0], owner) : try vm.bind(a[0], to: a[1], owner)
  }
  if isStatic {
    type.method("__call__", "(self, /, *args, **kwargs)") { vm, a in
      let function = try wrapped(a[0]).function
      return try vm.withSpread(a[1], a[2]) { try vm.callVector(function, $0, $1) }
    }
  }
}

private func registerGetSet(_ type: TypeObject) {
  func descriptor(_ value: Value) throws -> GetSetObject {
    guard case .object(let object) = value, object.kind == .getSet else {
      throw typeError("descriptor requires a 'getset_descriptor' object but received a '\(value.type.name)'")
    }
    return unsafeDowncast(object, to: GetSetObject.self)
  }
  type.getter("__name__") { _, receiver in .string(try descriptor(receiver).name) }
  type.getter("__doc__") { _, receiver in try descriptor(receiver).documentation }
  type.method("__get__", "(self, instance, owner=None, /)") { vm, a in
    try requireBinding(a[1], a[2])
    return a[1].isNone ? a[0] : try descriptor(a[0]).get(vm, a[1])
  }
  type.method("__set__", "(self, instance, value, /)") { vm, a in
    guard let set = try descriptor(a[0]).set else { throw attributeError("readonly attribute") }
    try set(vm, a[1], a[2])
    return .none
  }
  type.method("__delete__", "(self, instance, /)") { vm, a in
    guard let set = try descriptor(a[0]).set else { throw attributeError("readonly attribute") }
    try set(vm, a[1], .undefined)
    return .none
  }
}
