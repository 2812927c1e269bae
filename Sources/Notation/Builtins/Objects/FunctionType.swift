/// Fills the type of functions made by `def` and `lambda`.
func registerFunctionType() {
  registerFunctionNames(builtin.function)
  registerFunctionParts(builtin.function)
  registerFunctionDefaults(builtin.function)
  builtin.function.method("__call__", "(self, /, *args, **kwargs)") { vm, a in
    try vm.withSpread(a[1], a[2]) { try vm.callVector(a[0], $0, $1) }
  }
  builtin.function.method("__get__", "(self, instance, owner=None, /)") { vm, a in
    try bindExplicitly(a[0], a[1], a[2])
  }
}

/// What `descriptor.__get__(instance, owner)` gives for a function.
func bindExplicitly(_ function: Value, _ instance: Value, _ owner: Value) throws -> Value {
  if instance.isNone {
    if owner.isNone { throw typeError("__get__(None, None) is invalid") }
    return function
  }
  return .object(BoundMethodObject(function: function, receiver: instance))
}

private func receiverFunction(_ value: Value, _ name: String) throws -> FunctionObject {
  guard let function = value.asFunction else {
    throw typeError("descriptor '\(name)' for 'function' objects doesn't apply to a '\(value.type.name)' object")
  }
  return function
}

private func requireString(_ value: Value, _ name: String) throws -> Value {
  guard value.asStr != nil else { throw typeError("\(name) must be set to a string object") }
  return value
}

private func registerFunctionNames(_ type: TypeObject) {
  type.getter(
    "__name__",
    set: { _, receiver, new in
      try receiverFunction(receiver, "__name__").name = requireString(new, "__name__")
    }, { _, receiver in try receiverFunction(receiver, "__name__").name })
  type.getter(
    "__qualname__",
    set: { _, receiver, new in
      try receiverFunction(receiver, "__qualname__").qualifiedName = requireString(new, "__qualname__")
    }, { _, receiver in try receiverFunction(receiver, "__qualname__").qualifiedName })
  type.getter(
    "__module__",
    set: { _, receiver, new in
      try receiverFunction(receiver, "__module__").module = new.isUndefined ? .none : new
    },
    { _, receiver in
      let module = try receiverFunction(receiver, "__module__").module
      return module.isUndefined ? .none : module
    })
  type.getter(
    "__doc__",
    set: { _, receiver, new in
      try receiverFunction(receiver, "__doc__").documentation = new.isUndefined ? .none : new
    },
    { _, receiver in
      let documentation = try receiverFunction(receiver, "__doc__").documentation
      return documentation.isUndefined ? .none : documentation
    })
}

private func registerFunctionParts(_ type: TypeObject) {
  type.getter(
    "__code__",
    set: { _, receiver, new in
      guard new.object is CodeObject else { throw typeError("__code__ must be set to a code object") }
      throw Raised(
        builtin.notImplementedError,
        "replacing the code of a function is not part of the notation: define another function")
    }, { _, receiver in .object(CodeObject(try receiverFunction(receiver, "__code__").code)) })
  type.getter("__globals__", set: readOnly) { _, receiver in
    .object(try receiverFunction(receiver, "__globals__").globals)
  }
  type.getter("__closure__", set: readOnly) { _, receiver in
    let closure = try receiverFunction(receiver, "__closure__").closure
    return closure.isEmpty ? .none : .tuple(closure.map { .object($0) })
  }
  type.getter("__builtins__", set: readOnly) { vm, _ in .object(vm.builtins.namespace) }
  type.getter(
    "__dict__",
    set: { _, receiver, new in
      let function = try receiverFunction(receiver, "__dict__")
      if new.isUndefined { throw typeError("cannot delete __dict__") }
      guard let dictionary = new.asDict else {
        throw typeError("__dict__ must be set to a dictionary, not a '\(new.type.name)'")
      }
      function.attributes = dictionary
    }, { _, receiver in .object(try receiverFunction(receiver, "__dict__").attributes ?? DictObject()) })
}

/// The setter of an attribute that cannot be set.
func readOnly(_ vm: Machine, _ receiver: Value, _ new: Value) throws { throw attributeError("readonly attribute") }

private func registerFunctionDefaults(_ type: TypeObject) {
  type.getter(
    "__defaults__",
    set: { _, receiver, new in
      let function = try receiverFunction(receiver, "__defaults__")
      if new.isNone || new.isUndefined {
        function.defaults = []
      } else if let tuple = new.asTuple {
        function.defaults = Array(tuple.elements.suffix(function.code.positionalCount))
      } else {
        throw typeError("__defaults__ must be set to a tuple object")
      }
    },
    { _, receiver in
      let defaults = try receiverFunction(receiver, "__defaults__").defaults
      return defaults.isEmpty ? .none : .tuple(defaults)
    })
  type.getter(
    "__kwdefaults__",
    set: { _, receiver, new in
      let function = try receiverFunction(receiver, "__kwdefaults__")
      if new.isNone || new.isUndefined {
        function.keywordDefaults = nil
      } else if let dictionary = new.asDict {
        function.keywordDefaults = dictionary
      } else {
        throw typeError("__kwdefaults__ must be set to a dict object")
      }
    },
    { _, receiver in
      try receiverFunction(receiver, "__kwdefaults__").keywordDefaults.map { .object($0) } ?? .none
    })
  type.getter(
    "__annotations__",
    set: { _, receiver, new in
      let function = try receiverFunction(receiver, "__annotations__")
      if new.isNone || new.isUndefined {
        function.annotations = nil
      } else if let dictionary = new.asDict {
        function.annotations = dictionary
      } else {
        throw typeError("__annotations__ must be set to a dict object")
      }
    },
    { _, receiver in
      let function = try receiverFunction(receiver, "__annotations__")
      if let own = function.annotations { return .object(own) }
      let fresh = DictObject()
      function.annotations = fresh
      return .object(fresh)
    })
}
