/// The methods of generators, coroutines, async generators and awaitables.
func registerGenerators() {
  for cls in [builtin.generator, builtin.coroutine] {
    cls.method("send", "(self, arg, /)") { vm, a in
      try vm.stepResult(vm.resume(vm.generator(a[0]), a[1]))
    }
    cls.method("throw", "(self, type, value=None, traceback=None, /)") { vm, a in
      try vm.stepResult(vm.throwInto(vm.generator(a[0]), vm.thrown(a[1], a[2])))
    }
    cls.method("close", "(self, /)") { vm, a in
      try vm.close(vm.generator(a[0]))
      return .none
    }
  }
  builtin.generator.method("__iter__", "(self, /)") { _, a in a[0] }
  builtin.generator.method("__next__", "(self, /)") { vm, a in
    try vm.stepResult(vm.resume(vm.generator(a[0]), .none))
  }
  builtin.coroutine.method("__await__", "(self, /)") { _, a in .object(CoroutineWrapper(a[0])) }
  registerAsyncGenerators()
  registerAwaitables()
}

private func registerAsyncGenerators() {
  let cls = builtin.asyncGenerator
  cls.method("__aiter__", "(self, /)") { _, a in a[0] }
  cls.method("__anext__", "(self, /)") { vm, a in .object(AsyncGeneratorStep(try vm.generator(a[0]), .send)) }
  cls.method("asend", "(self, value, /)") { vm, a in
    .object(AsyncGeneratorStep(try vm.generator(a[0]), .send, sent: a[1]))
  }
  cls.method("athrow", "(self, type, value=None, traceback=None, /)") { vm, a in
    .object(AsyncGeneratorStep(try vm.generator(a[0]), .raise(try vm.thrown(a[1], a[2]))))
  }
  cls.method("aclose", "(self, /)") { vm, a in .object(AsyncGeneratorStep(try vm.generator(a[0]), .close)) }
}

private func registerAwaitables() {
  for cls in [builtin.awaitable, builtin.asyncGenSend, builtin.asyncGenThrow, builtin.coroutineWrapper] {
    cls.method("__await__", "(self, /)") { _, a in a[0] }
    cls.method("__iter__", "(self, /)") { _, a in a[0] }
    cls.method("__next__", "(self, /)") { vm, a in try vm.stepResult(vm.send(a[0], .none)) }
    cls.method("send", "(self, arg, /)") { vm, a in try vm.stepResult(vm.send(a[0], a[1])) }
    cls.method("throw", "(self, type, value=None, traceback=None, /)") { vm, a in
      guard let answer = try vm.throwIn(a[0], vm.thrown(a[1], a[2])) else { return .none }
      return try vm.stepResult(answer)
    }
    cls.method("close", "(self, /)") { vm, a in
      try (a[0].object as? AwaitableObject)?.close(vm)
      return .none
    }
  }
}

/// `coroutine.__await__()`.
private final class CoroutineWrapper: AwaitableObject, @unchecked Sendable {
  private let coroutine: Value
  init(_ coroutine: Value) {
    self.coroutine = coroutine
    super.init(cls: builtin.coroutineWrapper)
  }
  override func send(_ vm: Machine, _ value: Value) throws -> Resumption { try vm.send(coroutine, value) }
  override func throwIn(_ vm: Machine, _ error: ExceptionObject) throws -> Resumption {
    try vm.throwIn(coroutine, error) ?? .returned(.none)
  }
  override func close(_ vm: Machine) throws {
    if let generator = coroutine.asGenerator { try vm.close(generator) }
  }
}

extension Machine {
  fileprivate func generator(_ value: Value) throws -> GeneratorObject {
    guard let generator = value.asGenerator else {
      throw typeError("descriptor requires a generator, not '\(value.type.name)'")
    }
    return generator
  }

  /// A yielded value, or StopIteration with the returned one.
  fileprivate func stepResult(_ resumption: Resumption) throws -> Value {
    switch resumption {
    case .yielded(let value): return value
    case .returned(let value): throw stopIteration(value)
    }
  }

  /// The exception that `throw(type, value)` raises.
  func thrown(_ type: Value, _ value: Value) throws -> ExceptionObject {
    if let exception = type.asException {
      if !value.isNone { throw typeError("instance exception may not have a separate value") }
      return exception
    }
    guard isExceptionClass(type) else {
      throw typeError("exceptions must be classes or instances deriving from BaseException, not \(type.type.name)")
    }
    if let exception = value.asException, let cls = type.asType, exception.cls.isSubclass(of: cls) { return exception }
    let made = value.isNone ? try call(type) : try call(type, arguments: value.asTuple?.elements ?? [value])
    return made.asException ?? ExceptionObject(builtin.typeError)
  }
}
