/// Adds the attributes that single exception types carry beside `args`.
func registerExceptionFields() {
  addField(builtin.stopIteration, "value") { $0.arguments.first }
  addField(builtin.systemExit, "code") { exception in
    exception.arguments.count > 1 ? .tuple(exception.arguments) : exception.arguments.first
  }
  registerConstruction(builtin.nameError, keywords: ["name"])
  addField(builtin.nameError, "name")
  registerConstruction(builtin.attributeError, keywords: ["name", "obj"])
  addField(builtin.attributeError, "name")
  addField(builtin.attributeError, "obj")
  registerConstruction(builtin.importError, keywords: ["name", "path"])
  addField(builtin.importError, "name")
  addField(builtin.importError, "path")
  builtin.importError.method("__str__", "(self, /)", "Return str(self).") { vm, a in
    .str(try vm.exceptionStr(receiverException(a[0])))
  }
  addField(builtin.importError, "msg") { $0.arguments.count == 1 ? $0.arguments[0] : nil }
}

/// Adds an attribute whose value was set, or follows from the arguments, or is None.
func addField(
  _ type: TypeObject, _ name: String, from arguments: @escaping (ExceptionObject) -> Value? = { _ in nil }
) {
  let key = intern(name)
  type.getter(
    name,
    set: { _, receiver, new in try receiverException(receiver).setField(key, new.isUndefined ? .none : new) },
    { _, receiver in
      let exception = try receiverException(receiver)
      return exception.field(key) ?? arguments(exception) ?? .none
    })
}
