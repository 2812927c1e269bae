/// Fills the type `super`.
func registerSuperType() {
  let type = builtin.superType
  type.constructor("(cls, type=None, object=None, /)") { vm, a in
    let proxy: SuperObject
    if a[1].isNone {
      let (start, receiver) = try vm.currentSuperArguments()
      proxy = try makeSuper(vm, start, receiver)
    } else {
      guard let start = a[1].asType else {
        throw typeError("super() argument 1 must be a type, not \(a[1].type.name)")
      }
      proxy = try makeSuper(vm, start, a[2].isNone ? .undefined : a[2])
    }
    if let cls = a[0].asType, cls !== builtin.superType { proxy.cls = cls }
    return .object(proxy)
  }
  type.method("__init__", "(self, type=None, object=None, /)") { _, _ in .none }
  func receiverProxy(_ value: Value) throws -> SuperObject {
    guard case .object(let object) = value, object.kind == .superObject else {
      throw typeError("descriptor requires a 'super' object but received a '\(value.type.name)'")
    }
    return unsafeDowncast(object, to: SuperObject.self)
  }
  type.getter("__thisclass__") { _, receiver in .object(try receiverProxy(receiver).startAfter) }
  type.getter("__self__") { _, receiver in
    let receiver = try receiverProxy(receiver).receiver
    return receiver.isUndefined ? .none : receiver
  }
  type.getter("__self_class__") { _, receiver in
    let proxy = try receiverProxy(receiver)
    return proxy.receiver.isUndefined ? .none : .object(proxy.receiverType)
  }
  type.method("__get__", "(self, instance, owner=None, /)") { vm, a in
    let proxy = try receiverProxy(a[0])
    if a[1].isNone || !proxy.receiver.isUndefined { return a[0] }
    return .object(try makeSuper(vm, proxy.startAfter, a[1]))
  }
}

/// The proxy that looks attributes of `receiver` up after `start`.
/// - Throws: TypeError when `receiver` is neither an instance of `start` nor a subclass of it.
func makeSuper(_ vm: Machine, _ start: TypeObject, _ receiver: Value) throws -> SuperObject {
  if receiver.isUndefined { return SuperObject(startAfter: start, receiver: .undefined, receiverType: start) }
  if let cls = receiver.asType, cls.isSubclass(of: start) {
    return SuperObject(startAfter: start, receiver: receiver, receiverType: cls)
  }
  if receiver.type.isSubclass(of: start) {
    return SuperObject(startAfter: start, receiver: receiver, receiverType: receiver.type)
  }
  throw typeError("super(type, obj): obj must be an instance or subtype of type")
}
