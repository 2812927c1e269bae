/// Fills the types of functions and methods written in Swift, and of methods bound to their `self`.
func registerMethodTypes() {
  registerNativeAttributes(builtin.nativeFunction, isDescriptor: false)
  registerNativeAttributes(builtin.methodDescriptor, isDescriptor: true)
  registerBoundMethod(builtin.method)
}

/// The native behind a function or a bound method.
private func receiverNative(_ value: Value) throws -> NativeObject {
  if let native = value.asNative { return native }
  if let method = bound(value), let native = method.function.asNative { return native }
  throw typeError("descriptor doesn't apply to a '\(value.type.name)' object")
}

private func bound(_ value: Value) -> BoundMethodObject? {
  guard case .object(let object) = value, object.kind == .boundMethod else { return nil }
  return unsafeDowncast(object, to: BoundMethodObject.self)
}

private func registerNativeAttributes(_ type: TypeObject, isDescriptor: Bool) {
  type.getter("__name__") { _, receiver in .string(try receiverNative(receiver).name) }
  type.getter("__qualname__") { _, receiver in
    let native = try receiverNative(receiver)
    if let cls = bound(receiver)?.receiver.asType { return .string("\(cls.qualifiedName).\(native.name)") }
    return .string(native.owner.map { "\($0).\(native.name)" } ?? native.name)
  }
  type.getter("__doc__") { _, receiver in try receiverNative(receiver).documentation }
  type.getter("__text_signature__") { _, receiver in
    let text = try receiverNative(receiver).signatureText
    return .string(text.hasPrefix("(self") ? "($self" + text.dropFirst(5) : text)
  }
  type.method("__call__", "(self, /, *args, **kwargs)") { vm, a in
    try vm.withSpread(a[1], a[2]) { try vm.callVector(a[0], $0, $1) }
  }
  if isDescriptor {
    type.getter("__objclass__") { _, receiver in
      let owner = try receiverNative(receiver).owner
      return builtin.all.first { $0.name == owner }.map { .object($0) } ?? .none
    }
    type.method("__get__", "(self, instance, owner=None, /)") { _, a in try bindExplicitly(a[0], a[1], a[2]) }
  } else {
    type.getter("__self__") { vm, receiver in bound(receiver)?.receiver ?? .object(vm.builtins) }
    type.getter("__module__") { _, receiver in bound(receiver) == nil ? .string("builtins") : .none }
  }
}

private func registerBoundMethod(_ type: TypeObject) {
  func receiverMethod(_ value: Value) throws -> BoundMethodObject {
    guard let method = bound(value) else {
      throw typeError("descriptor doesn't apply to a '\(value.type.name)' object")
    }
    return method
  }
  type.constructor("(cls, function, instance, /)") { vm, a in
    guard vm.isCallable(a[1]) else { throw typeError("first argument must be callable") }
    if a[2].isNone { throw typeError("instance must not be None") }
    return .object(BoundMethodObject(function: a[1], receiver: a[2]))
  }
  type.getter("__self__", set: readOnly) { _, receiver in try receiverMethod(receiver).receiver }
  type.getter("__func__", set: readOnly) { _, receiver in try receiverMethod(receiver).function }
  for name in [names.name, names.qualname, names.doc, names.module] {
    type.getter(name.string, set: methodReadOnly(name.string)) { vm, receiver in
      try vm.getAttribute(receiverMethod(receiver).function, name)
    }
  }
  type.method("__call__", "(self, /, *args, **kwargs)") { vm, a in
    try vm.withSpread(a[1], a[2]) { try vm.callVector(a[0], $0, $1) }
  }
  type.method("__get__", "(self, instance, owner=None, /)") { _, a in a[0] }
}

private func methodReadOnly(_ name: String) -> (Machine, Value, Value) throws -> Void {
  { _, receiver, _ in throw attributeError("'\(receiver.type.name)' object has no attribute '\(name)'") }
}
