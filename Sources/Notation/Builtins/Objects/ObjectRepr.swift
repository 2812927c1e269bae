/// An object written in Swift that says itself how `repr` shows it.
protocol SelfDescribing: Object {
  /// What `repr` gives for it.
  func describe(_ vm: Machine) throws -> Text
}

extension Machine {
  /// The identity of a value as messages show it: `0x1010`. Small, and the same in every run of the same program.
  func address(of value: Value) -> String { "0x" + String(identity(of: value), radix: 16) }

  /// The name of a class as `repr` shows it: with its module, but for builtins.
  func qualifiedName(_ cls: TypeObject) -> String {
    let module = cls.isHeap ? cls.namespace.table[names.module]?.asStr?.string ?? cls.module : cls.module
    return module == "builtins" ? cls.qualifiedName : module + "." + cls.qualifiedName
  }

  /// What `object.__repr__` gives: `<__main__.A object at 0x1010>`.
  func plainRepr(_ value: Value) -> Text {
    Text("<\(qualifiedName(value.type)) object at \(address(of: value))>")
  }

  /// The `repr` of everything that is no number, text or container. The program's own `__repr__` was asked before.
  func objectRepr(_ object: Object) throws -> Text {
    let value = Value.object(object)
    switch object.kind {
    case .type: return Text("<class '\(qualifiedName(unsafeDowncast(object, to: TypeObject.self)))'>")
    case .function:
      let function = unsafeDowncast(object, to: FunctionObject.self)
      return Text("<function \(try str(function.qualifiedName).string) at \(address(of: value))>")
    case .native: return nativeRepr(unsafeDowncast(object, to: NativeObject.self))
    case .boundMethod: return try boundMethodRepr(unsafeDowncast(object, to: BoundMethodObject.self))
    case .generator, .coroutine, .asyncGenerator:
      let generator = unsafeDowncast(object, to: GeneratorObject.self)
      return Text("<\(object.cls.name) object \(try str(generator.qualifiedName).string) at \(address(of: value))>")
    case .exception: return try exceptionRepr(unsafeDowncast(object, to: ExceptionObject.self))
    case .module: return moduleRepr(unsafeDowncast(object, to: ModuleObject.self))
    case .cell: return cellRepr(unsafeDowncast(object, to: CellObject.self))
    case .staticMethod, .classMethod:
      let wrapped = unsafeDowncast(object, to: WrappedMethodObject.self)
      return Text("<\(object.cls.name)(\(try repr(wrapped.function).string))>")
    case .getSet: return getSetRepr(unsafeDowncast(object, to: GetSetObject.self))
    case .superObject: return superRepr(unsafeDowncast(object, to: SuperObject.self))
    case .ellipsis, .notImplemented: return Text(unsafeDowncast(object, to: SingletonObject.self).name)
    default:
      if let describing = object as? any SelfDescribing { return try describing.describe(self) }
      return plainRepr(value)
    }
  }

  private func nativeRepr(_ native: NativeObject) -> Text {
    if native === objectNew || native.name == "__new__" {
      return Text("<built-in method __new__ of type object at \(address(of: .object(builtin.object)))>")
    }
    guard let owner = native.owner else { return Text("<built-in function \(native.name)>") }
    let isSpecial = native.name.hasPrefix("__") && native.name.hasSuffix("__")
    return Text("<\(isSpecial ? "slot wrapper" : "method") '\(native.name)' of '\(owner)' objects>")
  }

  private func boundMethodRepr(_ method: BoundMethodObject) throws -> Text {
    guard let native = method.function.asNative else {
      let name = try findAttribute(method.function, names.qualname) ?? findAttribute(method.function, names.name)
      let shown = name?.asStr?.string ?? "?"
      return Text("<bound method \(shown) of \(try repr(method.receiver).string)>")
    }
    let isSpecial = native.name.hasPrefix("__") && native.name.hasSuffix("__")
    let place = "of \(method.receiver.type.name) object at \(address(of: method.receiver))"
    return Text(isSpecial ? "<method-wrapper '\(native.name)' \(place)>" : "<built-in method \(native.name) \(place)>")
  }

  private func moduleRepr(_ module: ModuleObject) -> Text {
    let name = module.namespace.table[names.name]?.asStr?.string ?? module.name
    return Text("<module '\(name)'\(name == "builtins" || name == "__main__" ? " (built-in)" : "")>")
  }

  private func cellRepr(_ cell: CellObject) -> Text {
    let place = address(of: .object(cell))
    if cell.value.isUndefined { return Text("<cell at \(place): empty>") }
    return Text("<cell at \(place): \(cell.value.type.name) object at \(address(of: cell.value))>")
  }

  private func getSetRepr(_ descriptor: GetSetObject) -> Text {
    let isOwner: (TypeObject) -> Bool = { cls in
      cls.namespace.table.values.contains { $0.object === descriptor }
    }
    if let cls = classes.first(where: isOwner) {
      let word = ["__dict__", "__weakref__"].contains(descriptor.name) ? "attribute" : "member"
      return Text("<\(word) '\(descriptor.name)' of '\(cls.name)' objects>")
    }
    let owner = builtin.all.first(where: isOwner)?.name ?? "object"
    return Text("<attribute '\(descriptor.name)' of '\(owner)' objects>")
  }

  private func superRepr(_ proxy: SuperObject) -> Text {
    let start = proxy.startAfter.name
    if proxy.receiver.isUndefined { return Text("<super: <class '\(start)'>, NULL>") }
    return Text("<super: <class '\(start)'>, <\(proxy.receiverType.name) object>>")
  }
}
