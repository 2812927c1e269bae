// The modules written in Swift that the ones written in Python build on.

/// A native function as a value.
func nativeFunction(_ name: String, _ signature: String, _ body: @escaping NativeObject.Body) -> Value {
  .object(NativeObject(name, signature, body: body))
}

extension ModuleObject {
  func define(_ name: String, _ value: Value) { namespace.table.set(intern(name), value) }
  func define(_ name: String, _ signature: String, _ body: @escaping NativeObject.Body) {
    define(name, nativeFunction(name, signature, body))
  }
}

/// `_asyncio`: what the loop gives to the module `asyncio`.
func makeAsyncioCore(_ vm: Machine) -> ModuleObject {
  let module = ModuleObject("_asyncio")
  module.define("run", "(main, *, debug=None)") { vm, a in
    if vm.loop.isRunning { throw runtimeError("asyncio.run() cannot be called from a running event loop") }
    guard a[0].kind == .coroutine else {
      throw valueError("a coroutine was expected, got \(try vm.repr(a[0]).string)")
    }
    return try vm.loop.runMain(vm, a[0])
  }
  module.define("pause", "()") { _, _ in .object(PauseObject()) }
  module.define("timer", "(delay, /)") { vm, a in
    let delay: Double
    switch a[0] {
    case .int(let number): delay = Double(number)
    case .float(let number): delay = number
    default: throw typeError("'<=' not supported between instances of '\(a[0].type.name)' and 'int'")
    }
    let future = FutureObject()
    vm.loop.callLater(delay) { _ in future.complete(.none) }
    return .object(future)
  }
  module.define("iscoroutine", "(obj, /)") { _, a in .bool(a[0].kind == .coroutine) }
  module.define("iscoroutinefunction", "(func, /)") { _, a in
    .bool(a[0].asFunction.map { $0.code.isCoroutine && !$0.code.isGenerator } ?? false)
  }
  module.define("CancelledError", .object(builtin.cancelledError))
  module.define("TimeoutError", .object(builtin.timeoutError))
  return module
}

/// `time`: the loop's virtual clock.
func makeTimeModule() -> ModuleObject {
  let module = ModuleObject("time")
  for name in ["time", "monotonic", "perf_counter", "process_time"] {
    module.define(name, "()") { vm, _ in .float(vm.loop.now) }
  }
  for name in ["time_ns", "monotonic_ns", "perf_counter_ns"] {
    module.define(name, "()") { vm, _ in .int(Int(vm.loop.now * 1e9)) }
  }
  module.define("sleep", "(seconds, /)") { vm, a in
    let seconds: Double
    switch a[0] {
    case .int(let number): seconds = Double(number)
    case .float(let number): seconds = number
    default: throw typeError("'\(a[0].type.name)' object cannot be interpreted as an integer")
    }
    if seconds < 0 { throw valueError("sleep length must be non-negative") }
    vm.loop.advance(seconds)
    return .none
  }
  return module
}

/// `_native`: hooks of the modules written in Python. Their exact meaning is in `Tests/Conformance/native_stand_in.py`.
func makeNativeHooks() -> ModuleObject {
  let module = ModuleObject("_native")
  module.define("compile_function", "(source, name, namespace, /)") { vm, a in
    guard let text = a[0].asStr, let name = a[1].asStr, let namespace = a[2].asDict else {
      throw typeError("compile_function(str, str, dict)")
    }
    // CPython's generated functions begin on the second line of a text that nobody can see.
    try vm.executeLibrary("\n" + text.string, name: "<string>", globals: namespace)
    guard let made = namespace.table[intern(name.text)] else { throw typeError("the source defines no such name") }
    return made
  }
  module.define("evaluate", "(source, namespace, /)") { vm, a in
    guard let text = a[0].asStr, let namespace = a[1].asDict else { throw typeError("evaluate(str, dict)") }
    return try vm.evaluate(text.string, globals: namespace)
  }
  module.define("set_attribute", "(obj, name, value, /)") { vm, a in
    guard let object = a[0].object, let name = a[1].asStr else { throw typeError("attribute name must be string") }
    try vm.setGeneric(a[0], object, name.isInterned ? name : intern(name.text), a[2])
    return .none
  }
  module.define("delete_attribute", "(obj, name, /)") { vm, a in
    guard let object = a[0].object, let name = a[1].asStr else { throw typeError("attribute name must be string") }
    try vm.setGeneric(a[0], object, intern(name.text), .undefined)
    return .none
  }
  module.define("mapping_proxy", "(mapping, /)") { _, a in .object(MappingProxyObject(a[0])) }
  module.define("tuple_getter", "(index, doc, /)") { vm, a in
    let position = try vm.index(a[0])
    let field = GetSetObject(
      "field",
      get: { _, receiver in
        guard let elements = receiver.asTuple?.elements, elements.indices.contains(position) else {
          throw typeError("descriptor for a field of a named tuple does not apply to a '\(receiver.type.name)' object")
        }
        return elements[position]
      }, set: { _, _, _ in throw attributeError("can't set attribute") })
    field.documentation = a[1]
    return .object(field)
  }
  module.define("type_lookup", "(cls, name, default=None, /)") { vm, a in
    guard let cls = a[0].asType, let name = a[1].asStr else { return a[2] }
    return vm.lookUp(cls, intern(name.text)) ?? a[2]
  }
  module.define("caller_module", "()") { vm, _ in vm.callerModule() }
  module.define("module_namespace", "(name, /)") { vm, a in
    .object(vm.modules[a[0].asStr?.string ?? ""]?.namespace ?? DictObject())
  }
  module.define("set_function_name", "(function, name, qualname, /)") { _, a in
    a[0].asFunction?.name = a[1]
    a[0].asFunction?.qualifiedName = a[2]
    return .none
  }
  module.define("is_coroutine_function", "(function, /)") { _, a in
    .bool(a[0].asFunction.map { $0.code.isCoroutine && !$0.code.isGenerator } ?? false)
  }
  module.define("effect", nativeFunction("effect", "(label, /)", recordEffect))
  return module
}

/// `effect(label)`: records one traced effect.
func recordEffect(_ vm: Machine, _ arguments: Arguments) throws -> Value {
  vm.ports.effect(arguments[0])
  return .none
}

extension Machine {
  /// `__name__` of the nearest caller that is no library module.
  fileprivate func callerModule() -> Value {
    var frame = currentFrame
    while let current = frame {
      let globals = current.pointee.function._withUnsafeGuaranteedRef { $0.globals }
      if let name = globals.table[names.name], !current.codeObject.source.name.hasPrefix("<library ") { return name }
      frame = current.pointee.previous
    }
    return .string("__main__")
  }
}
