extension Machine {
  /// `str(exception)`: what its type makes of the arguments. The program's own `__str__` was asked before.
  func exceptionStr(_ exception: ExceptionObject) throws -> Text {
    let cls = exception.cls
    if cls.isSubclass(of: builtin.keyError), exception.arguments.count == 1 {
      return try repr(exception.arguments[0])
    }
    if cls.isSubclass(of: builtin.osError), let text = try osErrorStr(exception) { return text }
    if cls.isSubclass(of: builtin.syntaxError) { return try syntaxErrorStr(exception) }
    if cls.isSubclass(of: builtin.unicodeError), let text = try unicodeErrorStr(exception) { return text }
    if cls.isSubclass(of: builtin.importError), let message = exception.field(names.msgName)?.asStr {
      return message.text
    }
    return try argumentsStr(exception)
  }

  /// As `BaseException.__str__`: the only argument, or all of them as a tuple.
  func argumentsStr(_ exception: ExceptionObject) throws -> Text {
    switch exception.arguments.count {
    case 0: return Text()
    case 1: return try str(exception.arguments[0])
    default: return try repr(.tuple(exception.arguments))
    }
  }

  /// `ValueError('x')`.
  func exceptionRepr(_ exception: ExceptionObject) throws -> Text {
    let name = Text(exception.cls.name)
    if exception.arguments.count == 1 { return name + Text("(") + (try repr(exception.arguments[0])) + Text(")") }
    return name + (exception.arguments.isEmpty ? Text("()") : try repr(.tuple(exception.arguments)))
  }
}

/// Fills every exception type.
func registerExceptions() {
  registerBaseException()
  registerExceptionFields()
  registerOSError()
  registerSyntaxError()
  registerUnicodeErrors()
  registerTracebackType()
  builtin.keyError.method("__str__", "(self, /)", "Return str(self).") { vm, a in
    .str(try vm.exceptionStr(receiverException(a[0])))
  }
  // KeyError above shows its key by `repr`; everything else inherits what its base does.
  for (cls, text) in exceptionSummaries() { cls.constant("__doc__", .string(text)) }
  for cls in builtin.all where cls.layout == .exception && cls.namespace.table.find(names.doc) < 0 {
    cls.constant("__doc__", .none)
  }
}

/// One line for those that a student meets most.
private func exceptionSummaries() -> [(TypeObject, String)] {
  [
    (builtin.exception, "The base of all errors that a program may want to handle."),
    (builtin.stopIteration, "An iterator has no more values; its value is what the generator returned."),
    (builtin.stopAsyncIteration, "An async iterator has no more values."),
    (builtin.generatorExit, "A generator is being closed at the yield where it waits."),
    (builtin.keyboardInterrupt, "The user interrupted the program."),
    (builtin.systemExit, "The program asked to end."),
    (builtin.valueError, "An argument has the right type and a value that does not fit."),
    (builtin.typeError, "An operation was given a value of the wrong type."),
    (builtin.keyError, "A mapping has no such key."),
    (builtin.indexError, "A sequence has no such index."),
    (builtin.attributeError, "An object has no such attribute."),
    (builtin.nameError, "There is no variable of that name."),
    (builtin.zeroDivisionError, "A division by zero."),
    (builtin.recursionError, "Calls are nested too deeply."),
    (builtin.assertionError, "An assert statement did not hold."),
  ]
}
