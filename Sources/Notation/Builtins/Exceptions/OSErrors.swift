// Error numbers as Linux has them: what a program sees must not depend on the machine it runs on.
private func errorTypes() -> [Int: TypeObject] {
  [
    11: builtin.blockingIOError, 114: builtin.blockingIOError, 115: builtin.blockingIOError,
    10: builtin.childProcessError, 32: builtin.brokenPipeError, 108: builtin.brokenPipeError,
    103: builtin.connectionAbortedError, 111: builtin.connectionRefusedError, 104: builtin.connectionResetError,
    17: builtin.fileExistsError, 2: builtin.fileNotFoundError, 4: builtin.interruptedError,
    21: builtin.isADirectoryError, 20: builtin.notADirectoryError, 1: builtin.permissionError,
    13: builtin.permissionError, 3: builtin.processLookupError, 110: builtin.timeoutError,
  ]
}

/// Fills `OSError`: `OSError(2, 'x')` is a FileNotFoundError with `errno`, `strerror` and `filename`.
func registerOSError() {
  let type = builtin.osError
  let byNumber = errorTypes()
  let new = NativeObject("__new__", "(cls, *args, **kwargs)") { vm, a in
    guard let wanted = a[0].asType, wanted.isSubclass(of: builtin.osError) else {
      throw typeError("OSError.__new__(X): X is not a subtype of OSError")
    }
    let given = a[1].asTuple?.elements ?? []
    guard vm.hasNativeInitializer(wanted) else { return .object(ExceptionObject(wanted)) }
    try refuseKeywords(wanted, a[2])
    var cls = wanted
    if wanted === builtin.osError, (2...5).contains(given.count), case .int(let number) = given[0] {
      cls = byNumber[number] ?? wanted
    }
    let exception = ExceptionObject(cls)
    initialize(exception, given)
    return .object(exception)
  }
  type.constant("__new__", .object(new))
  type.method("__init__", "(self, /, *args, **kwargs)") { vm, a in
    let exception = try receiverException(a[0])
    if vm.hasNativeInitializer(exception.cls) { return .none }
    try refuseKeywords(exception.cls, a[2])
    initialize(exception, a[1].asTuple?.elements ?? [])
    return .none
  }
  addField(type, "errno") { $0.arguments.count == 2 ? $0.arguments[0] : nil }
  addField(type, "strerror") { $0.arguments.count == 2 ? $0.arguments[1] : nil }
  addField(type, "filename")
  addField(type, "filename2")
  type.method("__str__", "(self, /)", "Return str(self).") { vm, a in .str(try vm.exceptionStr(receiverException(a[0])))
  }
}

private func refuseKeywords(_ cls: TypeObject, _ keywords: Value) throws {
  if let extra = keywords.asDict, extra.table.count > 0 { throw typeError("\(cls.name)() takes no keyword arguments") }
}

/// Keeps number and text as `args`; a file name and a second one become attributes.
private func initialize(_ exception: ExceptionObject, _ given: [Value]) {
  exception.arguments = given
  guard (2...5).contains(given.count) else { return }
  if given.count >= 3, !given[2].isNone {
    exception.setField(intern("filename"), given[2])
    if given.count == 5, !given[4].isNone { exception.setField(intern("filename2"), given[4]) }
    exception.arguments = Array(given.prefix(2))
  }
}

extension Machine {
  /// `[Errno 2] No such file or directory: 'x'`, or nil when there is no number and text.
  func osErrorStr(_ exception: ExceptionObject) throws -> Text? {
    let ownNumber = exception.field(intern("errno"))
    let ownText = exception.field(intern("strerror"))
    let pair = exception.arguments.count == 2 ? exception.arguments : nil
    guard let number = ownNumber ?? pair?[0], let text = ownText ?? pair?[1] else { return nil }
    var shown = "[Errno \(try str(number).string)] \(try str(text).string)"
    if let first = exception.field(intern("filename")), !first.isNone {
      shown += ": \(try repr(first).string)"
      if let second = exception.field(intern("filename2")), !second.isNone { shown += " -> \(try repr(second).string)" }
    }
    return Text(shown)
  }
}
