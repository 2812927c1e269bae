// The parts of instructions that are not worth a place in the loop: variables.
extension Machine {
  @inline(never) func unboundLocal(_ frame: FramePointer, _ slot: Int) -> Raised {
    let name = frame.codeObject.localNames[slot].string
    return Raised(
      builtin.unboundLocalError, "cannot access local variable '\(name)' where it is not associated with a value")
  }

  @inline(never) func unboundCell(_ frame: FramePointer, _ slot: Int) -> Raised {
    let code = frame.codeObject
    let name = code.localNames[slot].string
    if slot >= code.freeStart {
      return Raised(
        builtin.nameError,
        "cannot access free variable '\(name)' where it is not associated with a value in enclosing scope")
    }
    return unboundLocal(frame, slot)
  }

  @inline(__always) func cell(
    _ locals: UnsafeMutablePointer<Value>, _ instruction: UnsafeMutablePointer<Instruction>
  ) -> CellObject {
    guard case .object(let object) = locals[Int(instruction.pointee.arg)] else {
      preconditionFailure("a cell variable's slot holds no cell")
    }
    return unsafeDowncast(object, to: CellObject.self)
  }

  func loadClassCell(_ frame: FramePointer, _ slot: Int) throws -> Value {
    let name = frame.codeObject.localNames[slot]
    if let namespace = frame.pointee.namespace?.takeUnretainedValue(), let found = try namespaceFind(namespace, name) {
      return found
    }
    guard case .object(let object) = frame.locals[slot] else { throw unboundCell(frame, slot) }
    let value = unsafeDowncast(object, to: CellObject.self).value
    if value.isUndefined { throw unboundCell(frame, slot) }
    return value
  }

  /// Finds a global or builtin, and leaves a hint for the next time.
  func loadGlobal(
    _ globals: Table, _ name: StrObject, _ instruction: UnsafeMutablePointer<Instruction>
  ) throws -> Value {
    let position = globals.find(name)
    if position >= 0 {
      instruction.pointee.cache = UInt64(position)
      return globals.value(at: position)
    }
    if let found = builtins.namespace.table[name] { return found }
    if let found = try courseName(name) { return found }
    throw nameError(name)
  }

  func nameError(_ name: StrObject) -> Raised {
    let raised = Raised(builtin.nameError, "name '\(name.string)' is not defined")
    raised.exception.attributes?.table.set(names.nameAttribute, .object(name))
    var visible: [Value] = []
    var frame = currentFrame
    if let here = frame {
      let code = here.codeObject
      for (slot, local) in code.localNames.enumerated() where !here.locals[slot].isUndefined {
        visible.append(.object(local))
      }
      frame = nil
    }
    raised.exception.attributes?.table.set(intern("_names"), .list(visible))
    return raised
  }

  func deleteGlobal(_ frame: FramePointer, _ index: Int) throws {
    let name = frame.codeObject.nameTable[index]
    let table = frame.pointee.function._withUnsafeGuaranteedRef { $0.globals.table }
    let position = table.find(name)
    if position < 0 { throw nameError(name) }
    table.remove(at: position)
  }

  // MARK: Namespaces of class bodies

  private func namespaceFind(_ namespace: DictObject, _ name: StrObject) throws -> Value? {
    if namespace.isExact { return namespace.table[name] }
    do { return try getItem(.object(namespace), .object(name)) } catch let error as Raised
      where error.exception.cls.isSubclass(of: builtin.keyError)
    {
      return nil
    }
  }

  func loadName(_ frame: FramePointer, _ index: Int) throws -> Value {
    let name = frame.codeObject.nameTable[index]
    if let namespace = frame.pointee.namespace?.takeUnretainedValue(), let found = try namespaceFind(namespace, name) {
      return found
    }
    if let found = frame.pointee.function._withUnsafeGuaranteedRef({ $0.globals.table[name] }) { return found }
    if let found = builtins.namespace.table[name] { return found }
    if let found = try courseName(name) { return found }
    throw nameError(name)
  }

  func storeName(_ frame: FramePointer, _ index: Int, _ value: Value) throws {
    let name = frame.codeObject.nameTable[index]
    guard let namespace = frame.pointee.namespace?.takeUnretainedValue() else { return }
    if namespace.isExact {
      namespace.table.set(name, value)
    } else {
      try setItem(.object(namespace), .object(name), value)
    }
  }

  func deleteName(_ frame: FramePointer, _ index: Int) throws {
    let name = frame.codeObject.nameTable[index]
    guard let namespace = frame.pointee.namespace?.takeUnretainedValue() else { return }
    let position = namespace.table.find(name)
    if position < 0 { throw nameError(name) }
    namespace.table.remove(at: position)
  }

  func setupAnnotations(_ frame: FramePointer) throws {
    let namespace =
      frame.pointee.namespace?.takeUnretainedValue()
      ?? frame.pointee.function._withUnsafeGuaranteedRef { $0.globals }
    if try namespaceFind(namespace, names.annotations) == nil {
      if namespace.isExact {
        namespace.table.set(names.annotations, .object(DictObject()))
      } else {
        try setItem(.object(namespace), .object(names.annotations), .object(DictObject()))
      }
    }
  }

  // MARK: What natives ask of the frame that called them

  /// The globals of the code that runs.
  package func currentGlobals() -> DictObject {
    currentFrame.map { $0.pointee.function._withUnsafeGuaranteedRef { $0.globals } } ?? main.namespace
  }

  /// The local variables of the code that runs, as `locals()` shows them.
  package func currentLocals() -> DictObject {
    guard let frame = currentFrame else { return main.namespace }
    let code = frame.codeObject
    if let namespace = frame.pointee.namespace?.takeUnretainedValue() { return namespace }
    if code.name.string == "<module>" { return currentGlobals() }
    let result = DictObject()
    for (slot, name) in code.localNames.enumerated() {
      var value = frame.locals[slot]
      if case .object(let object) = value, object.kind == .cell {
        value = unsafeDowncast(object, to: CellObject.self).value
      }
      if value.isUndefined || name.string.hasPrefix(".") { continue }
      result.table.set(name, value)
    }
    return result
  }

  /// What `super()` without arguments means where it is called.
  func currentSuperArguments() throws -> (TypeObject, Value) {
    guard let frame = currentFrame else { throw runtimeError("super(): no current frame") }
    let code = frame.codeObject
    guard code.positionalCount > 0 || code.hasVariadic else { throw runtimeError("super(): no arguments") }
    var first = frame.locals[0]
    if case .object(let object) = first, object.kind == .cell {
      first = unsafeDowncast(object, to: CellObject.self).value
    }
    if first.isUndefined { throw runtimeError("super(): arg[0] deleted") }
    guard let slot = code.localNames.firstIndex(where: { $0 === names.cls }),
      case .object(let holder) = frame.locals[slot], holder.kind == .cell
    else { throw runtimeError("super(): __class__ cell not found") }
    guard let cls = unsafeDowncast(holder, to: CellObject.self).value.asType else {
      throw runtimeError("super(): empty __class__ cell")
    }
    return (cls, first)
  }

  /// Runs the body of a class statement in `namespace`; gives what it returns: the cell of `__class__`, or None.
  func runClassBody(_ function: FunctionObject, namespace: DictObject) throws -> Value {
    let frame = Frame.make(function, namespace: namespace)
    return try enterFrame(frame)
  }
}
