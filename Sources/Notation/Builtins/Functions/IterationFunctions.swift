/// Installs the functions over iterables, `print`, and the refusals.
func installIterationFunctions(_ vm: Machine) {
  let table = vm.builtins.namespace.table
  func add(_ name: String, _ signature: String, _ body: @escaping NativeObject.Body) {
    table.set(intern(name), .object(NativeObject(name, signature, body: body)))
  }
  add("len", "(obj, /)") { vm, a in .int(try vm.length(a[0])) }
  add("iter", "(object, sentinel=<unset>, /)") { vm, a in
    if a[1].isUndefined { return try vm.iterator(a[0]) }
    if !vm.isCallable(a[0]) { throw typeError("iter(v, w): v must be callable") }
    return .object(CallableIterator(a[0], sentinel: a[1]))
  }
  add("next", "(iterator, default=<unset>, /)") { vm, a in try vm.nextOrDefault(a[0], a[1]) }
  installAggregation(add)
  installOrdering(add)
  installPrint(add)
  installRefusals(add)
}

/// Adds a function of a name and signature to the builtins.
typealias FunctionAdder = (String, String, @escaping NativeObject.Body) -> Void

extension Machine {
  /// `next(iterator, default)`; `.undefined` stands for no default.
  func nextOrDefault(_ iterator: Value, _ fallback: Value) throws -> Value {
    do {
      if let value = try next(iterator) { return value }
    } catch let error as Raised
      where !fallback.isUndefined && error.exception.cls.isSubclass(of: builtin.stopIteration)
    {
      return fallback
    }
    if !fallback.isUndefined { return fallback }
    throw stopIteration(iterator.kind == .iterator ? .none : lastReturn)
  }

  /// `callable(value)`.
  func isCallable(_ value: Value) -> Bool {
    guard case .object(let object) = value else { return false }
    switch object.kind {
    case .function, .native, .boundMethod, .type, .staticMethod: return true
    default: return object is CallableObject || lookUp(object.cls, names.call) != nil
    }
  }
}
