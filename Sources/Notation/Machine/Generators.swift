extension Machine {
  // MARK: Entering and leaving

  /// Makes a generator ready to go on; nil when it has finished.
  /// - Throws: when it is running already, or a coroutine that was awaited before.
  @inline(__always) func beginResume(_ generator: GeneratorObject) throws -> FramePointer? {
    // Nearly always nothing is handled on either side, and there is nothing to keep.
    if generator.isWaiting, handled == nil, generator.handled == nil, depth < recursionLimit, budget > 1 {
      depth &+= 1
      budget &-= 1
      return generator.frame
    }
    return try beginResumeCarefully(generator)
  }

  @inline(never) private func beginResumeCarefully(_ generator: GeneratorObject) throws -> FramePointer? {
    if generator.state == .running { throw alreadyRunning(generator) }
    guard let frame = generator.frame, generator.state != .finished else {
      if generator.kind == .coroutine { throw runtimeError("cannot reuse already awaited coroutine") }
      return nil
    }
    do { try enter() } catch {
      // It counts as entered: an exception leaves it at once.
      generator.state = .finished
      generator.isClosed = true
      generator.frame = nil
      Frame.free(frame)
      throw error
    }
    frame.pointee.callerHandled = handled.map { .passUnretained($0) }
    keepHandled(frame)
    if let own = generator.handled {
      handled = own
      generator.handled = nil
    }
    return frame
  }

  /// The caller's handled exception stays alive while the generator runs.
  private func keepHandled(_ frame: FramePointer) {
    _ = frame.pointee.callerHandled?.retain()
  }

  private func restoreHandled(_ frame: FramePointer) {
    let caller = frame.pointee.callerHandled
    frame.pointee.callerHandled = nil
    handled = caller?.takeUnretainedValue()
    caller?.release()
  }

  private func alreadyRunning(_ generator: GeneratorObject) -> Raised {
    switch generator.kind {
    case .coroutine: return valueError("coroutine already executing")
    case .asyncGenerator: return valueError("async generator already executing")
    default: return valueError("generator already executing")
    }
  }

  func justStarted(_ generator: GeneratorObject) -> Raised {
    let word =
      generator.kind == .coroutine ? "coroutine" : generator.kind == .generator ? "generator" : "async generator"
    leave()
    if let frame = generator.frame { restoreHandled(frame) }
    return typeError("can't send non-None value to a just-started \(word)")
  }

  /// Notes that the frame stands at a `yield`.
  @inline(__always) func suspend(_ frame: FramePointer, _ generator: GeneratorObject) {
    generator.state = .suspended
    if frame.pointee.handlerDepth > 0 { generator.handled = handled }
    if handled != nil || frame.pointee.callerHandled != nil { restoreHandled(frame) }
  }

  /// The frame returned.
  func finish(_ generator: GeneratorObject) {
    generator.state = .finished
    if generator.kind == .asyncGenerator {
      generator.isClosed = true
      generator.isBusy = false
    }
    if let frame = generator.frame {
      restoreHandled(frame)
      generator.frame = nil
      Frame.free(frame)
    }
  }

  /// An exception left the frame.
  func fail(_ generator: GeneratorObject) { finish(generator) }

  /// StopIteration may not leave a generator: its caller would take it for the end.
  func convertStop(_ exception: ExceptionObject, _ generator: GeneratorObject) -> ExceptionObject {
    let word: String
    if exception.cls.isSubclass(of: builtin.stopIteration) {
      word =
        generator.kind == .coroutine
        ? "coroutine raised StopIteration"
        : generator.kind == .generator ? "generator raised StopIteration" : "async generator raised StopIteration"
    } else if generator.kind == .asyncGenerator, exception.cls.isSubclass(of: builtin.stopAsyncIteration) {
      word = "async generator raised StopAsyncIteration"
    } else {
      return exception
    }
    let converted = ExceptionObject(builtin.runtimeError, [.string(word)])
    converted.cause = exception
    converted.context = exception
    converted.suppressContext = true
    if let last = exception.passed.last { converted.passed = [last] }
    return converted
  }

  // MARK: From Swift

  /// Goes on with a value, as `generator.send(value)`.
  func resume(_ generator: GeneratorObject, _ value: Value) throws -> Resumption {
    guard let frame = try beginResume(generator) else { return .returned(.none) }
    if generator.state == .created {
      if !value.isNone { throw justStarted(generator) }
    } else {
      frame.pointee.sp.initialize(to: value)
      frame.pointee.sp += 1
    }
    return try runPrepared(generator, frame)
  }

  func runPrepared(_ generator: GeneratorObject, _ frame: FramePointer) throws -> Resumption {
    defer { leave() }
    generator.state = .running
    frame.pointee.isEntry = true
    let saved = currentFrame
    defer { currentFrame = saved }
    frame.pointee.previous = saved
    // The generator's last reference may go while it runs.
    return try withExtendedLifetime(generator) { try run(frame) }
  }

  /// Raises `exception` where the generator stands, as `generator.throw(exception)`.
  func throwInto(_ generator: GeneratorObject, _ exception: ExceptionObject) throws -> Resumption {
    if generator.state == .running { throw alreadyRunning(generator) }
    guard let standing = generator.frame, generator.state != .finished else {
      if generator.kind == .coroutine { throw runtimeError("cannot reuse already awaited coroutine") }
      throw Raised(exception)
    }
    if generator.state == .created {
      noteTraceback(exception, standing)
      finish(generator)
      throw Raised(exception)
    }
    if let delegate = delegate(of: generator),
      let answer = try throwIntoDelegate(generator, standing, delegate, exception)
    {
      return answer
    }
    return try raiseInside(generator, exception)
  }

  /// What a suspended generator waits for with `await` or `yield from`.
  func delegate(of generator: GeneratorObject) -> Value? {
    guard generator.state == .suspended, let frame = generator.frame else { return nil }
    let last = frame.pointee.pc - 1
    guard last.pointee.opcode == .yieldValue, last.pointee.a == 1 else { return nil }
    return frame.pointee.sp[-1]
  }

  /// Raises `exception` at the instruction where the frame stands, and runs on from its handler.
  private func raiseInside(_ generator: GeneratorObject, _ exception: ExceptionObject) throws -> Resumption {
    let isHandling = generator.handled != nil
    guard let frame = try beginResume(generator) else { throw Raised(exception) }
    if isHandling { setContext(exception) }
    pendingThrow = exception
    return try runPrepared(generator, frame)
  }

  private func throwIntoDelegate(
    _ generator: GeneratorObject, _ frame: FramePointer, _ delegate: Value, _ exception: ExceptionObject
  ) throws -> Resumption? {
    let result: Resumption
    do {
      generator.state = .running
      defer { generator.state = .suspended }
      if exception.cls.isSubclass(of: builtin.generatorExit) {
        try closeDelegate(delegate)
        return nil
      }
      guard let answer = try throwIn(delegate, exception) else { return nil }
      result = answer
    } catch let error as Raised {
      return try raiseAfterDelegate(generator, frame, error.exception)
    }
    switch result {
    case .yielded: return result
    case .returned(let value):
      // The delegation is over: go on behind it with its value.
      frame.pointee.sp -= 1
      frame.pointee.sp.deinitialize(count: 1)
      let send = sendInstruction(before: frame)
      frame.pointee.pc = frame.codeObject.instructions + Int(send.pointee.arg)
      return try resume(generator, value)
    }
  }

  private func raiseAfterDelegate(
    _ generator: GeneratorObject, _ frame: FramePointer, _ exception: ExceptionObject
  ) throws -> Resumption {
    if exception.cls.isSubclass(of: builtin.stopIteration) {
      frame.pointee.sp -= 1
      frame.pointee.sp.deinitialize(count: 1)
      let send = sendInstruction(before: frame)
      frame.pointee.pc = frame.codeObject.instructions + Int(send.pointee.arg)
      return try resume(generator, exception.arguments.first ?? .none)
    }
    return try raiseInside(generator, exception)
  }

  /// `send target; yieldValue; jumpBackward`: the frame stands at the jump.
  private func sendInstruction(before frame: FramePointer) -> UnsafeMutablePointer<Instruction> { frame.pointee.pc - 2 }

  /// `throw` into anything that can be awaited; nil when it has no such method.
  func throwIn(_ awaitable: Value, _ exception: ExceptionObject) throws -> Resumption? {
    guard case .object(let object) = awaitable else { return nil }
    if object.kind.isGeneratorLike {
      return try throwInto(unsafeDowncast(object, to: GeneratorObject.self), exception)
    }
    if let native = object as? AwaitableObject { return try native.throwIn(self, exception) }
    guard let method = try findAttribute(awaitable, names.throwName) else { return nil }
    return .yielded(try call(method, .object(exception)))
  }

  private func closeDelegate(_ delegate: Value) throws {
    guard case .object(let object) = delegate else { return }
    if object.kind.isGeneratorLike { return try close(unsafeDowncast(object, to: GeneratorObject.self)) }
    if let native = object as? AwaitableObject { return try native.close(self) }
    if let method = try findAttribute(delegate, names.closeName) { _ = try call(method) }
  }

  /// `generator.close()`.
  func close(_ generator: GeneratorObject) throws {
    if generator.state == .running { throw alreadyRunning(generator) }
    if generator.state == .created {
      finish(generator)
      return
    }
    if generator.state == .finished { return }
    do {
      switch try throwInto(generator, ExceptionObject(builtin.generatorExit)) {
      case .returned: return
      case .yielded:
        let word =
          generator.kind == .coroutine ? "coroutine" : generator.kind == .generator ? "generator" : "async generator"
        throw runtimeError("\(word) ignored GeneratorExit")
      }
    } catch let error as Raised
      where error.exception.cls.isSubclass(of: builtin.generatorExit)
      || error.exception.cls.isSubclass(of: builtin.stopIteration)
    {}
  }

  // MARK: Await

  /// What `await value` sends to.
  func awaitable(_ value: Value, context: UInt8 = 0) throws -> Value {
    if case .object(let object) = value {
      if object.kind == .coroutine {
        let coroutine = unsafeDowncast(object, to: GeneratorObject.self)
        if coroutine.state == .running || delegate(of: coroutine) != nil {
          throw runtimeError("coroutine is being awaited already")
        }
        return value
      }
      if object is AwaitableObject { return value }
      if object.kind == .instance || !object.isExact, let method = try special(value, names.await) {
        let made = try call(method)
        if made.kind == .coroutine { throw typeError("__await__() returned a coroutine") }
        guard isIterator(made) else {
          throw typeError("__await__() returned non-iterator of type '\(made.type.name)'")
        }
        return made
      }
    }
    switch context {
    case 1:
      throw typeError(
        "'async with' received an object from __aenter__ that does not implement __await__: \(value.type.name)")
    case 2:
      throw typeError(
        "'async with' received an object from __aexit__ that does not implement __await__: \(value.type.name)")
    case 3:
      throw typeError("'async for' received an invalid object from __anext__: \(value.type.name)")
    default: throw typeError("object \(value.type.name) can't be used in 'await' expression")
    }
  }

  /// One step of an awaitable or of the iterator of `yield from`.
  func send(_ receiver: Value, _ value: Value) throws -> Resumption {
    guard case .object(let object) = receiver else {
      throw typeError("'\(receiver.type.name)' object is not an iterator")
    }
    if type(of: object) == StreamStep.self { return try unsafeDowncast(object, to: StreamStep.self).send(self, value) }
    if object.kind.isGeneratorLike { return try resume(unsafeDowncast(object, to: GeneratorObject.self), value) }
    if let native = object as? AwaitableObject { return try native.send(self, value) }
    if value.isNone {
      if let item = try next(receiver) { return .yielded(item) }
      defer { lastReturn = .none }
      return .returned(object.kind == .iterator ? .none : lastReturn)
    }
    do { return .yielded(try callMethod(receiver, names.sendName, value)) } catch let error as Raised
      where error.exception.cls.isSubclass(of: builtin.stopIteration)
    {
      return .returned(error.exception.arguments.first ?? .none)
    }
  }

  // MARK: Finalisation

  /// The last reference to a generator went. True when its frame was taken over.
  func finalize(_ generator: GeneratorObject) -> Bool {
    if generator.kind == .coroutine, generator.state == .created {
      let name = generator.qualifiedName.asStr?.string ?? "?"
      warnNeverAwaited(name)
      return false
    }
    guard generator.state == .suspended, !isTearingDown, !generator.wasFinalized else { return false }
    if generator.kind == .asyncGenerator, generator.isRegistered, !generator.isClosed {
      // Its loop closes it; a loop that is over does nothing.
      return loop.isRunning && loop.finalizeLater(generator)
    }
    let standIn = GeneratorObject(adopting: generator)
    standIn.wasFinalized = true
    let saved = (handled, lastReturn)
    handled = nil
    defer { (handled, lastReturn) = saved }
    do { try close(standIn) } catch {
      if let lost = exception(from: error) { reportLost(lost, "Exception ignored in: ", .object(standIn)) }
    }
    return true
  }

  /// `__del__` of an instance whose last reference went.
  func runFinalizer(_ instance: Instance) {
    guard let method = lookUp(instance.cls, names.del), !isTearingDown else { return }
    do { _ = try call(method, .object(instance)) } catch {
      if let lost = exception(from: error) { reportLost(lost, "Exception ignored in: ", method) }
    }
    instance.dictionary = nil
    // The stand-in itself must not be finalised again.
    instance.classReference = .passUnretained(builtin.object)
  }

  /// An exception that has nowhere to go: said on standard error.
  func reportLost(_ exception: ExceptionObject, _ words: String, _ subject: Value) {
    let shown = (try? repr(subject).string) ?? "?"
    ports.writeError(Text(words + shown + "\n" + renderTraceback(exception)))
  }

  private func warnNeverAwaited(_ name: String) {
    if isTearingDown { return }
    neverAwaited.append(name)
    let message = "RuntimeWarning: coroutine '\(name)' was never awaited\n"
    guard let frame = currentFrame else { return ports.writeError(Text(message)) }
    let source = frame.codeObject.source
    let line = source.position(of: Int(frame.span.start)).line
    let text = source.text(ofLine: line).drop { $0 == " " || $0 == "\t" }
    ports.writeError(Text("\(source.name):\(line): \(message)" + (text.isEmpty ? "" : "  \(text)\n")))
  }
}
