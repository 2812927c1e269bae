/// A frame as programs may look at it: of a suspended generator, or where an exception passed.
final class FrameObject: Object, SelfDescribing, @unchecked Sendable {
  let code: Code
  let span: Span
  /// The names and values of a frame that still exists; empty for one that is only remembered.
  let locals: DictObject

  init(code: Code, span: Span, locals: DictObject = DictObject()) {
    self.code = code
    self.span = span
    self.locals = locals
    super.init(kind: .other, cls: builtin.frame)
  }

  var line: Int { code.source.position(of: Int(span.start)).line }

  func describe(_ vm: Machine) throws -> Text {
    Text(
      "<frame at \(vm.address(of: .object(self))), file '\(code.source.name)', line \(line), code \(code.name.string)>")
  }
}

/// Adds the attributes of generators, coroutines and async generators. Their methods belong to the machine.
func registerGeneratorAttributes() {
  for (type, prefix) in [(builtin.generator, "gi"), (builtin.coroutine, "cr"), (builtin.asyncGenerator, "ag")] {
    registerNames(type)
    registerState(type, prefix)
  }
}

private func receiverGenerator(_ value: Value, _ type: TypeObject) throws -> GeneratorObject {
  guard let generator = value.asGenerator, generator.cls.isSubclass(of: type) else {
    throw typeError("descriptor for '\(type.name)' objects doesn't apply to a '\(value.type.name)' object")
  }
  return generator
}

private func registerNames(_ type: TypeObject) {
  type.getter(
    "__name__",
    set: { _, receiver, new in
      guard new.asStr != nil else { throw typeError("__name__ must be set to a string object") }
      try receiverGenerator(receiver, type).name = new
    }, { _, receiver in try receiverGenerator(receiver, type).name })
  type.getter(
    "__qualname__",
    set: { _, receiver, new in
      guard new.asStr != nil else { throw typeError("__qualname__ must be set to a string object") }
      try receiverGenerator(receiver, type).qualifiedName = new
    }, { _, receiver in try receiverGenerator(receiver, type).qualifiedName })
}

private func registerState(_ type: TypeObject, _ prefix: String) {
  type.getter("\(prefix)_running") { _, receiver in
    let generator = try receiverGenerator(receiver, type)
    return .bool(generator.kind == .asyncGenerator ? generator.isBusy : generator.state == .running)
  }
  if prefix != "ag" {
    type.getter("\(prefix)_suspended") { _, receiver in .bool(try receiverGenerator(receiver, type).state == .suspended)
    }
  }
  type.getter("\(prefix)_code") { _, receiver in
    guard let frame = try receiverGenerator(receiver, type).frame else { return .none }
    return .object(CodeObject(frame.codeObject))
  }
  type.getter("\(prefix)_frame") { _, receiver in
    let generator = try receiverGenerator(receiver, type)
    guard generator.state != .finished, let frame = generator.frame else { return .none }
    return .object(FrameObject(code: frame.codeObject, span: frame.span, locals: snapshot(of: frame)))
  }
  type.getter(prefix == "gi" ? "gi_yieldfrom" : "\(prefix)_await") { _, receiver in
    let generator = try receiverGenerator(receiver, type)
    guard generator.state == .suspended, let frame = generator.frame else { return .none }
    return delegate(of: frame) ?? .none
  }
  if prefix == "cr" { type.getter("cr_origin") { _, _ in .none } }
}

/// The values of the named locals that are bound.
private func snapshot(of frame: FramePointer) -> DictObject {
  let result = DictObject()
  let code = frame.codeObject
  for (slot, name) in code.localNames.enumerated() {
    var value = frame.locals[slot]
    if case .object(let object) = value, object.kind == .cell {
      value = unsafeDowncast(object, to: CellObject.self).value
    }
    if !value.isUndefined { result.table.set(name, value) }
  }
  return result
}

/// What a suspended frame waits for: a yield inside a delegation leaves its receiver on top of the stack.
private func delegate(of frame: FramePointer) -> Value? {
  let code = frame.codeObject
  guard frame.pointee.sp > frame.stackBase else { return nil }
  // The frame stands at the yield, or just after it.
  let position = frame.pointee.pc - code.instructions
  for candidate in [position, position - 1] where (0..<code.instructionCount).contains(candidate) {
    let instruction = code.instructions[candidate]
    if instruction.opcode == .yieldValue { return instruction.a == 1 ? (frame.pointee.sp - 1).pointee : nil }
    if instruction.opcode == .send { return (frame.pointee.sp - 1).pointee }
  }
  return nil
}

/// Fills the types of frames and tracebacks.
func registerFrameTypes() {
  func receiverFrame(_ value: Value) throws -> FrameObject {
    guard let frame = value.object as? FrameObject else {
      throw typeError("descriptor for 'frame' objects doesn't apply to a '\(value.type.name)' object")
    }
    return frame
  }
  builtin.frame.getter("f_code") { _, receiver in .object(CodeObject(try receiverFrame(receiver).code)) }
  builtin.frame.getter("f_lineno") { _, receiver in .int(try receiverFrame(receiver).line) }
  builtin.frame.getter("f_locals") { _, receiver in .object(try receiverFrame(receiver).locals) }
  builtin.frame.getter("f_back") { _, _ in .none }
}
