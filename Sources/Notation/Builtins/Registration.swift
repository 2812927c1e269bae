/// Fills the builtin types with their methods, once a process.
func registerBuiltins() { _ = registration }

private let registration: Void = {
  registerNumbers()
  registerText()
  registerContainers()
  registerObjects()
  registerGenerators()
  registerStreamRuns()
}()

/// Puts every builtin name into a machine.
func installBuiltinFunctions(_ vm: Machine) {
  installNumberFunctions(vm)
  installIterationFunctions(vm)
  installObjectFunctions(vm)
  let table = vm.builtins.namespace.table
  let types: [TypeObject] = [
    builtin.object, builtin.type, builtin.bool, builtin.int, builtin.float, builtin.str, builtin.bytes, builtin.list,
    builtin.tuple, builtin.dict, builtin.set, builtin.frozenset, builtin.range, builtin.slice, builtin.property,
    builtin.enumerate, builtin.zip, builtin.map, builtin.filter, builtin.reversed,
  ]
  for cls in types { table.set(intern(cls.name), .object(cls)) }
  table.set(intern("staticmethod"), .object(builtin.staticMethod))
  table.set(intern("classmethod"), .object(builtin.classMethod))
  table.set(intern("super"), .object(builtin.superType))
  for cls in builtin.all where cls.layout == .exception && cls !== builtin.cancelledError {
    table.set(intern(cls.name), .object(cls))
  }
  table.set(intern("EnvironmentError"), .object(builtin.osError))
  table.set(intern("IOError"), .object(builtin.osError))
  table.set(intern("NotImplemented"), notImplemented)
  table.set(intern("Ellipsis"), ellipsis)
  table.set(intern("__debug__"), .bool(true))
  table.set(intern("effect"), nativeFunction("effect", "(label, /)", recordEffect))
  table.set(intern("__build_class__"), .object(classBuilder))
  table.set(
    intern("aiter"),
    nativeFunction("aiter", "(async_iterable, /)") { vm, a in
      guard vm.lookUp(a[0].type, names.aiter) != nil || a[0].object is StreamRunObject else {
        throw typeError("'\(a[0].type.name)' object is not an async iterable")
      }
      return try vm.asyncIterator(a[0])
    })
  table.set(
    intern("anext"),
    nativeFunction("anext", "(async_iterator, default=<none>, /)") { vm, a in
      guard vm.lookUp(a[0].type, names.anext) != nil || a[0].object is StreamRunObject else {
        throw typeError("'\(a[0].type.name)' object is not an async iterator")
      }
      let step = try vm.keptAsyncNext(a[0])
      return a[1].isUndefined ? step : .object(NextOrDefault(step, a[1]))
    })
}

/// What a class statement calls: function, name, bases…, keywords.
let classBuilder = NativeObject("__build_class__", "(func, name, /, *bases, **kwds)") { vm, a in
  guard let function = a[0].asFunction, let name = a[1].asStr else {
    throw typeError("__build_class__: func must be a function")
  }
  let keywords =
    a[3].asDict?.table.pairs.compactMap { pair in pair.key.asStr.map { (name: $0, value: pair.value) } } ?? []
  return try buildClass(
    vm, function: function, name: name.text, bases: a[2].asTuple?.elements ?? [], keywords: keywords)
}

/// `anext(iterator, default)`: the default instead of StopAsyncIteration.
private final class NextOrDefault: AwaitableObject, @unchecked Sendable {
  private let step: Value
  private let fallback: Value
  init(_ step: Value, _ fallback: Value) {
    self.step = step
    self.fallback = fallback
    super.init(cls: builtin.awaitable)
  }
  override func send(_ vm: Machine, _ value: Value) throws -> Resumption { try guarded { try vm.send(step, value) } }
  override func throwIn(_ vm: Machine, _ error: ExceptionObject) throws -> Resumption {
    try guarded { try vm.throwIn(step, error) ?? .returned(.none) }
  }
  private func guarded(_ body: () throws -> Resumption) throws -> Resumption {
    do { return try body() } catch let error as Raised
      where error.exception.cls.isSubclass(of: builtin.stopAsyncIteration)
    {
      return .returned(fallback)
    }
  }
}
