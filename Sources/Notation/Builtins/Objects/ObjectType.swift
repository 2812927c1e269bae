/// What makes instances of ordinary classes: `object.__new__`.
let objectNew: NativeObject = NativeObject("__new__", "(*args, **kwargs)") { vm, a in
  let given = a[0].asTuple?.elements ?? []
  guard let first = given.first else { throw typeError("object.__new__(): not enough arguments") }
  guard let cls = first.asType else {
    throw typeError("object.__new__(X): X is not a type object (\(first.type.name))")
  }
  guard cls.layout == .instance else { throw wrongLayout(cls) }
  let hasExcess = given.count > 1 || (a[1].asDict?.table.count ?? 0) > 0
  if hasExcess {
    if let new = vm.lookUp(cls, names.new), new.object !== objectNew {
      throw typeError("object.__new__() takes exactly one argument (the type to instantiate)")
    }
    if vm.lookUp(cls, names.initialize)?.object === objectInit {
      throw typeError("\(cls.name)() takes no arguments")
    }
  }
  return try vm.withSpread(.tuple([]), .none) { try vm.newInstance(cls, $0, $1) }
}

/// The initializer that does nothing, but complains about arguments that nobody takes: `object.__init__`.
let objectInit: NativeObject = NativeObject(
  "__init__", "(self, /, *args, **kwargs)", owner: "object"
) { vm, a in
  let hasExcess = (a[1].asTuple?.elements.count ?? 0) > 0 || (a[2].asDict?.table.count ?? 0) > 0
  guard hasExcess else { return .none }
  let cls = a[0].type
  if vm.lookUp(cls, names.initialize)?.object !== objectInit {
    throw typeError("object.__init__() takes exactly one argument (the instance to initialize)")
  }
  if vm.lookUp(cls, names.new)?.object === objectNew {
    throw typeError("\(cls.name).__init__() takes exactly one argument (the instance to initialize)")
  }
  return .none
}

/// Why `object.__new__` cannot make an instance of a class whose layout is not its own.
private func wrongLayout(_ cls: TypeObject) -> Raised {
  let solid = solidBase(cls)
  let hasOwnNew = solid.namespace.table.find(names.new) >= 0
  if hasOwnNew { return typeError("object.__new__(\(cls.name)) is not safe, use \(solid.name).__new__()") }
  return typeError("cannot create '\(cls.name)' instances")
}

extension TypeObject {
  /// Adds `__new__`. Its messages call it by the name of the type, as one calls it.
  func constructor(_ signature: String, _ body: @escaping NativeObject.Body) {
    constant("__new__", .object(WrappedMethodObject(static: .object(NativeObject(name, signature, body: body)))))
  }
}

/// Fills the type `object`.
func registerObjectType() {
  let object = builtin.object
  object.constant(
    "__doc__", .string("The base of every class: an instance of it has no attributes of its own."))
  object.constant("__new__", .object(objectNew))
  object.constant("__init__", .object(objectInit))
  registerObjectText(object)
  registerObjectComparison(object)
  registerObjectAttributes(object)
  object.classMethod("__init_subclass__", "(cls, /, *args, **kwargs)") { _, a in
    guard let cls = a[0].asType else { return .none }
    if let extra = a[2].asDict, extra.table.count > 0 {
      throw typeError("\(cls.qualifiedName).__init_subclass__() takes no keyword arguments")
    }
    let count = a[1].asTuple?.elements.count ?? 0
    if count > 0 {
      throw typeError("\(cls.qualifiedName).__init_subclass__() takes no arguments (\(count) given)")
    }
    return .none
  }
  object.classMethod("__subclasshook__", "(cls, subclass, /)") { _, _ in notImplemented }
}

private func registerObjectText(_ object: TypeObject) {
  object.method("__repr__", "(self, /)", "Return repr(self).") { vm, a in .str(vm.plainRepr(a[0])) }
  object.method("__str__", "(self, /)", "Return str(self).") { vm, a in .str(try vm.repr(a[0])) }
  object.method("__format__", "(self, format_spec, /)", "Default object formatter.") { vm, a in
    guard let spec = a[1].asStr else {
      throw typeError("__format__() argument must be str, not \(a[1].type.name)")
    }
    if !spec.text.isEmpty {
      throw typeError("unsupported format string passed to \(a[0].type.name).__format__")
    }
    return .str(try vm.str(a[0]))
  }
}

private func registerObjectComparison(_ object: TypeObject) {
  object.method("__eq__", "(self, value, /)", "Return self==value.") { _, a in
    a[0].isIdentical(to: a[1]) ? .bool(true) : notImplemented
  }
  object.method("__ne__", "(self, value, /)", "Return self!=value.") { vm, a in
    guard let method = vm.lookUp(a[0].type, names.eq) else { return notImplemented }
    let answer = try vm.call(vm.bind(method, to: a[0], a[0].type), a[1])
    return answer.isIdentical(to: notImplemented) ? answer : .bool(try !vm.isTrue(answer))
  }
  for name in ["__lt__", "__le__", "__gt__", "__ge__"] {
    object.method(name, "(self, value, /)") { _, _ in notImplemented }
  }
  object.method("__hash__", "(self, /)", "Return hash(self).") { vm, a in
    guard case .object(let object) = a[0] else { return .int(try vm.hash(a[0])) }
    return .int(vm.identityHash(object))
  }
}

/// The name that a native got for an attribute.
/// - Throws: TypeError for anything but a string.
func attributeName(_ value: Value) throws -> StrObject {
  guard let name = value.asStr else {
    throw typeError("attribute name must be string, not '\(value.type.name)'")
  }
  return name.isInterned ? name : intern(name.text)
}

private func registerObjectAttributes(_ object: TypeObject) {
  object.method("__getattribute__", "(self, name, /)", "Return getattr(self, name).") { vm, a in
    let name = try attributeName(a[1])
    if case .object(let object) = a[0], object.kind == .type || object.kind == .module {
      return try vm.getAttribute(a[0], name)
    }
    if let found = try vm.findGeneric(a[0], a[0].type, name, a[0].object) { return found }
    throw vm.missingAttribute(a[0], name)
  }
  object.method("__setattr__", "(self, name, value, /)", "Implement setattr(self, name, value).") { vm, a in
    let name = try attributeName(a[1])
    guard case .object(let object) = a[0] else {
      try vm.setAttribute(a[0], name, a[2])
      return .none
    }
    if object.kind == .type { throw typeError("can't apply this __setattr__ to type object") }
    try vm.setGeneric(a[0], object, name, a[2])
    return .none
  }
  object.method("__delattr__", "(self, name, /)", "Implement delattr(self, name).") { vm, a in
    let name = try attributeName(a[1])
    guard case .object(let object) = a[0] else {
      try vm.deleteAttribute(a[0], name)
      return .none
    }
    if object.kind == .type { throw typeError("can't apply this __delattr__ to type object") }
    try vm.setGeneric(a[0], object, name, .undefined)
    return .none
  }
  object.method("__dir__", "(self, /)", "Default dir() implementation.") { vm, a in
    .list(try vm.attributeNames(a[0]).map { .object($0) })
  }
  object.method("__sizeof__", "(self, /)", "Size of object in memory, in bytes.") { _, _ in .int(16) }
  object.getter("__class__", set: setClass) { _, receiver in .object(receiver.type) }
}

private func setClass(_ vm: Machine, _ receiver: Value, _ new: Value) throws {
  if new.isUndefined { throw typeError("can't delete __class__ attribute") }
  guard let cls = new.asType else {
    throw typeError("__class__ must be set to a class, not '\(new.type.name)' object")
  }
  guard case .object(let object) = receiver, object.cls.isHeap, cls.isHeap else {
    throw typeError("__class__ assignment only supported for mutable types or ModuleType subclasses")
  }
  guard cls.layout == object.cls.layout, cls.hasSlots == object.cls.hasSlots else {
    throw typeError("__class__ assignment: '\(cls.name)' object layout differs from '\(object.cls.name)'")
  }
  object.cls = cls
}
