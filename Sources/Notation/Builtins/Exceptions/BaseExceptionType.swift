/// Fills `BaseException`: what every exception has.
func registerBaseException() {
  let type = builtin.baseException
  type.constant("__doc__", .string("Common base class for all exceptions"))
  registerConstruction(type, keywords: [])
  registerExceptionText(type)
  registerExceptionMethods(type)
  registerChain(type)
}

/// The exception behind the receiver of a native.
func receiverException(_ value: Value) throws -> ExceptionObject {
  guard let exception = value.asException else {
    throw typeError("descriptor requires a 'BaseException' object but received a '\(value.type.name)'")
  }
  return exception
}

/// Gives an exception type `__new__` and `__init__` that keep the positional arguments as `args`, and take the
/// keywords named.
func registerConstruction(_ type: TypeObject, keywords allowed: [String]) {
  let check: (TypeObject, Value) throws -> [(key: Value, value: Value)] = { cls, keywords in
    let pairs = keywords.asDict?.table.pairs ?? []
    for (key, _) in pairs {
      let name = key.asStr?.string ?? ""
      if allowed.contains(name) { continue }
      if allowed.isEmpty { throw typeError("\(cls.name)() takes no keyword arguments") }
      throw typeError("'\(name)' is an invalid keyword argument for \(type.name)()")
    }
    return pairs
  }
  let new = NativeObject("__new__", "(cls, *args, **kwargs)") { vm, a in
    guard let cls = a[0].asType, cls.isSubclass(of: builtin.baseException) else {
      throw typeError("BaseException.__new__(X): X is not a type object (\(a[0].type.name))")
    }
    let exception = ExceptionObject(cls, a[1].asTuple?.elements ?? [])
    // The program's own `__init__` may take what keywords it likes.
    guard vm.hasNativeInitializer(cls) else { return .object(exception) }
    for (key, value) in try check(cls, a[2]) { try exception.setField(attributeName(key), value) }
    return .object(exception)
  }
  type.constant("__new__", .object(new))
  type.method("__init__", "(self, /, *args, **kwargs)") { _, a in
    let exception = try receiverException(a[0])
    let pairs = try check(exception.cls, a[2])
    exception.arguments = a[1].asTuple?.elements ?? []
    for (key, value) in pairs { try exception.setField(attributeName(key), value) }
    return .none
  }
}

extension Machine {
  /// Whether the program left the initializer of a class alone.
  func hasNativeInitializer(_ cls: TypeObject) -> Bool {
    !cls.isHeap || lookUp(cls, names.initialize)?.kind == .native
  }
}

extension ExceptionObject {
  /// A fact that an exception of its type carries beside `args`; nil when it was never set.
  func field(_ name: StrObject) -> Value? { dictionary?.table[name] }

  func setField(_ name: StrObject, _ value: Value) { attributes?.table.set(name, value) }
}

private func registerExceptionText(_ type: TypeObject) {
  type.method("__str__", "(self, /)", "Return str(self).") { vm, a in .str(try vm.argumentsStr(receiverException(a[0])))
  }
  type.method("__repr__", "(self, /)", "Return repr(self).") { vm, a in
    .str(try vm.exceptionRepr(receiverException(a[0])))
  }
  type.getter(
    "args",
    set: { vm, receiver, new in
      if new.isUndefined { throw typeError("args may not be deleted") }
      try receiverException(receiver).arguments = vm.array(of: new)
    }, { _, receiver in .tuple(try receiverException(receiver).arguments) })
}

private func registerExceptionMethods(_ type: TypeObject) {
  type.method("with_traceback", "(self, tb, /)", "Set self.__traceback__ to tb and return self.") { _, a in
    try setTraceback(receiverException(a[0]), a[1])
    return a[0]
  }
  type.method("add_note", "(self, note, /)", "Add a note to the exception.") { vm, a in
    guard a[1].asStr != nil else { throw typeError("note must be a str, not '\(a[1].type.name)'") }
    if let known = try vm.findAttribute(a[0], names.notes) {
      guard let list = known.asList else { throw typeError("Cannot add note: __notes__ is not a list") }
      list.elements.append(a[1])
    } else {
      try vm.setAttribute(a[0], names.notes, .list([a[1]]))
    }
    return .none
  }
  type.method("__setstate__", "(self, state, /)") { vm, a in
    guard let state = a[1].asDict else {
      if a[1].isNone { return .none }
      throw typeError("state is not a dictionary")
    }
    for (key, value) in state.table.pairs { try vm.setAttribute(a[0], attributeName(key), value) }
    return .none
  }
}

private func registerChain(_ type: TypeObject) {
  type.getter(
    "__cause__",
    set: { _, receiver, new in
      let exception = try receiverException(receiver)
      exception.cause = try linked(new, "__cause__", "cause")
      exception.suppressContext = true
    }, { _, receiver in try receiverException(receiver).cause.map { .object($0) } ?? .none })
  type.getter(
    "__context__",
    set: { _, receiver, new in try receiverException(receiver).context = linked(new, "__context__", "context") },
    { _, receiver in try receiverException(receiver).context.map { .object($0) } ?? .none })
  type.getter(
    "__suppress_context__",
    set: { _, receiver, new in
      if new.isUndefined { throw typeError("can't delete numeric/char attribute") }
      guard case .bool(let flag) = new else { throw typeError("attribute value type must be bool") }
      try receiverException(receiver).suppressContext = flag
    }, { _, receiver in .bool(try receiverException(receiver).suppressContext) })
  type.getter(
    "__traceback__",
    set: { _, receiver, new in
      if new.isUndefined { throw typeError("__traceback__ may not be deleted") }
      try setTraceback(receiverException(receiver), new)
    },
    { _, receiver in
      let entries = try receiverException(receiver).traceback
      return entries.isEmpty ? .none : .object(TracebackObject(entries[...]))
    })
}

private func linked(_ value: Value, _ attribute: String, _ word: String) throws -> ExceptionObject? {
  if value.isUndefined { throw typeError("\(attribute) may not be deleted") }
  if value.isNone { return nil }
  guard let exception = value.asException else {
    throw typeError("exception \(word) must be None or derive from BaseException")
  }
  return exception
}

private func setTraceback(_ exception: ExceptionObject, _ value: Value) throws {
  if value.isNone {
    exception.traceback = []
  } else if let traceback = value.object as? TracebackObject {
    exception.traceback = Array(traceback.entries)
  } else {
    throw typeError("__traceback__ must be a traceback or None")
  }
}

/// `__traceback__`: the frames that an exception passed, as programs may look at them.
final class TracebackObject: Object, @unchecked Sendable {
  /// Innermost last; never empty.
  let entries: ArraySlice<TraceEntry>

  init(_ entries: ArraySlice<TraceEntry>) {
    self.entries = entries
    super.init(kind: .other, cls: builtin.traceback)
  }
}

/// Fills the type of tracebacks.
func registerTracebackType() {
  func receiverTraceback(_ value: Value) throws -> (traceback: TracebackObject, first: TraceEntry) {
    guard let traceback = value.object as? TracebackObject, let first = traceback.entries.first else {
      throw typeError("descriptor requires a 'traceback' object but received a '\(value.type.name)'")
    }
    return (traceback, first)
  }
  builtin.traceback.getter("tb_lineno") { _, receiver in
    let entry = try receiverTraceback(receiver).first
    return .int(entry.code.source.position(of: Int(entry.span.start)).line)
  }
  builtin.traceback.getter("tb_frame") { _, receiver in
    let entry = try receiverTraceback(receiver).first
    return .object(FrameObject(code: entry.code, span: entry.span))
  }
  builtin.traceback.getter("tb_next") { _, receiver in
    let rest = try receiverTraceback(receiver).traceback.entries.dropFirst()
    return rest.isEmpty ? .none : .object(TracebackObject(rest))
  }
}
