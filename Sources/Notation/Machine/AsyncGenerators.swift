/// One step of an async generator: what `__anext__`, `asend`, `athrow` and `aclose` give to `await`.
final class AsyncGeneratorStep: AwaitableObject, @unchecked Sendable {
  enum Action {
    case send
    case raise(ExceptionObject)
    case close
  }
  private let generatorReference: Unmanaged<GeneratorObject>
  var generator: GeneratorObject {
    @inline(__always) get { generatorReference._withUnsafeGuaranteedRef { $0 } }
  }
  /// Keeps the generator alive, where the step is not one that the generator itself lends to `async for`.
  private let keep: GeneratorObject?
  let action: Action
  /// The value of `asend`; what `await` sends later are answers to requests.
  let sent: Value
  var isFirst = true
  private var isOver = false

  init(_ generator: GeneratorObject, _ action: Action, sent: Value = .none) {
    generatorReference = .passUnretained(generator)
    keep = generator
    self.action = action
    self.sent = sent
    let isSend: Bool
    if case .send = action { isSend = true } else { isSend = false }
    super.init(cls: isSend ? builtin.asyncGenSend : builtin.asyncGenThrow)
  }

  /// The step that a generator lends to every pull of one `async for`; the loop keeps the generator alive below it.
  init(lentBy generator: GeneratorObject) {
    generatorReference = .passUnretained(generator)
    keep = nil
    action = .send
    sent = .none
    super.init(cls: builtin.asyncGenSend)
  }

  /// Begins anew.
  func lend(isFirst: Bool) -> AsyncGeneratorStep {
    self.isFirst = isFirst
    isOver = false
    return self
  }

  /// The machine may enter the generator's frame in its own loop.
  @inline(__always) var canEnter: Bool {
    if case .send = action { return !isOver }
    return false
  }

  /// Checks that the step may begin or go on; the frame to enter, or nil when `send` has to find out more.
  func begin(_ vm: Machine) throws -> FramePointer? {
    if isOver { return nil }
    if isFirst {
      if generator.isBusy { throw busy("anext()") }
      if generator.state == .finished {
        isOver = true
        throw Raised(ExceptionObject(builtin.stopAsyncIteration))
      }
      if generator.state == .created, !sent.isNone {
        throw typeError("can't send non-None value to a just-started async generator")
      }
      generator.isBusy = true
      vm.register(generator)
    }
    return try vm.beginResume(generator)
  }

  private func busy(_ what: String) -> Raised { runtimeError("\(what): asynchronous generator is already running") }

  func finish() {
    isOver = true
    generator.isBusy = false
  }

  override func send(_ vm: Machine, _ value: Value) throws -> Resumption {
    if isOver { throw runtimeError("cannot reuse already awaited \(reuseWord)") }
    if case .send = action { return try sendStep(vm, value) }
    if generator.state == .finished {
      isOver = true
      return .returned(.none)
    }
    switch action {
    case .send, .close: return try closeStep(vm, value)
    case .raise(let exception): return try throwStep(vm, value, exception)
    }
  }

  private var reuseWord: String {
    if case .send = action { return "__anext__()/asend()" }
    return "aclose()/athrow()"
  }

  private func sendStep(_ vm: Machine, _ value: Value) throws -> Resumption {
    guard let frame = try begin(vm) else {
      finish()
      throw Raised(ExceptionObject(builtin.stopAsyncIteration))
    }
    let input = isFirst ? sent : value
    isFirst = false
    return try classify(vm) { try vm.continueGenerator(generator, frame, input) }
  }

  private func throwStep(_ vm: Machine, _ value: Value, _ exception: ExceptionObject) throws -> Resumption {
    if isFirst {
      try claim("athrow()", value)
      isFirst = false
      generator.isBusy = true
      vm.register(generator)
      return try classify(vm) { try vm.throwInto(generator, exception) }
    }
    return try classify(vm) { try vm.resume(generator, value) }
  }

  /// A first step of `aclose` or `athrow`, which is spent when the generator cannot take it.
  private func claim(_ word: String, _ value: Value) throws {
    if generator.isBusy || generator.isClosed {
      isOver = true
      throw generator.isBusy ? busy(word) : Raised(ExceptionObject(builtin.stopAsyncIteration))
    }
    if !value.isNone { throw runtimeError("can't send non-None value to a just-started coroutine") }
  }

  private func closeStep(_ vm: Machine, _ value: Value) throws -> Resumption {
    if isFirst {
      try claim("aclose()", value)
      isFirst = false
      generator.isClosed = true
      if generator.state == .created {
        isOver = true
        vm.finish(generator)
        return .returned(.none)
      }
      generator.isBusy = true
      vm.register(generator)
      return try classifyClose(vm) { try vm.throwInto(generator, ExceptionObject(builtin.generatorExit)) }
    }
    return try classifyClose(vm) { try vm.resume(generator, value) }
  }

  /// Tells an item of the generator from a request that its own `await` passes on.
  private func classify(_ vm: Machine, _ step: () throws -> Resumption) throws -> Resumption {
    do {
      switch try step() {
      case .yielded(let value):
        if vm.lastYieldWasItem {
          finish()
          return .returned(value)
        }
        return .yielded(value)
      case .returned:
        finish()
        throw Raised(ExceptionObject(builtin.stopAsyncIteration))
      }
    } catch {
      finish()
      throw error
    }
  }

  private func classifyClose(_ vm: Machine, _ step: () throws -> Resumption) throws -> Resumption {
    do {
      switch try step() {
      case .yielded(let value):
        if vm.lastYieldWasItem {
          finish()
          throw runtimeError("async generator ignored GeneratorExit")
        }
        return .yielded(value)
      case .returned:
        finish()
        return .returned(.none)
      }
    } catch let error as Raised
      where error.exception.cls.isSubclass(of: builtin.generatorExit)
      || error.exception.cls.isSubclass(of: builtin.stopAsyncIteration)
    {
      finish()
      return .returned(.none)
    } catch {
      finish()
      throw error
    }
  }

  /// Raises in the generator, whatever the step has done so far: one that has not begun begins afterwards, with its own
  /// exception. That is how a task that is cancelled before its first turn cuts off a release that waits.
  override func throwIn(_ vm: Machine, _ error: ExceptionObject) throws -> Resumption {
    if isOver { throw runtimeError("cannot reuse already awaited \(reuseWord)") }
    if case .send = action { return try classify(vm) { try vm.throwInto(generator, error) } }
    // Of these two CPython does not note that they are over.
    defer { isOver = false }
    if case .close = action { return try classifyClose(vm) { try vm.throwInto(generator, error) } }
    return try classify(vm) { try vm.throwInto(generator, error) }
  }

  /// The step is given up; the generator stands where it stood, in the middle of it.
  override func close(_ vm: Machine) throws { isOver = true }
}

extension Machine {
  /// A step that was entered in the loop is over.
  @inline(__always) func finishStep(_ slot: UnsafeMutablePointer<Value>) {
    if let step = heldStep(slot) { step._withUnsafeGuaranteedRef { $0.finish() } }
  }

  /// The step of an async generator in a slot, without a reference of its own.
  @inline(__always) func heldStep(_ slot: UnsafeMutablePointer<Value>) -> Unmanaged<AsyncGeneratorStep>? {
    guard slot.holdsObject,
      slot.unownedObject._withUnsafeGuaranteedRef({
        ObjectIdentifier(type(of: $0)) == ObjectIdentifier(AsyncGeneratorStep.self)
      })
    else { return nil }
    return .fromOpaque(slot.unownedObject.toOpaque())
  }

  /// The step that a generator lends to one pull: the one of the pull before, where nobody has kept it.
  func lentStep(of generator: GeneratorObject, isFirst: Bool) -> AsyncGeneratorStep {
    if generator.lentStep != nil, isKnownUniquelyReferenced(&generator.lentStep) {
      return generator.lentStep.unsafelyUnwrapped.lend(isFirst: isFirst)
    }
    let step = AsyncGeneratorStep(lentBy: generator)
    generator.lentStep = step
    return step.lend(isFirst: isFirst)
  }

  /// The async generator in a slot, without a reference of its own, where `async for` may enter its frame at once: it is
  /// neither running nor over. Any other is left to a step, which finds the words for what is wrong.
  @inline(__always) func enterableGenerator(_ slot: UnsafeMutablePointer<Value>) -> Unmanaged<GeneratorObject>? {
    guard slot.holdsObject, slot.unownedObject._withUnsafeGuaranteedRef({ $0.kind == .asyncGenerator }) else {
      return nil
    }
    let generator = Unmanaged<GeneratorObject>.fromOpaque(slot.unownedObject.toOpaque())
    return generator._withUnsafeGuaranteedRef {
      $0.isWaiting && !$0.isBusy && !$0.isClosed
    } ? generator : nil
  }

  /// Begins a step of a generator that `enterableGenerator` found. The step is over when its frame yields an item or ends.
  @inline(__always) func beginStep(_ generator: GeneratorObject) throws -> FramePointer {
    if !generator.isRegistered { register(generator) }
    guard let frame = try beginResume(generator) else { throw Raised(ExceptionObject(builtin.stopAsyncIteration)) }
    generator.isBusy = true
    return frame
  }

  /// Tells the loop of a generator at its first iteration.
  func register(_ generator: GeneratorObject) {
    if !generator.isRegistered, loop.isRunning {
      generator.isRegistered = true
      loop.register(generator)
    }
  }

  /// The run of a stream in a slot, without a reference of its own.
  @inline(__always) func heldRun(_ slot: UnsafeMutablePointer<Value>) -> Unmanaged<StreamRunObject>? {
    guard slot.holdsObject,
      slot.unownedObject._withUnsafeGuaranteedRef({
        ObjectIdentifier(type(of: $0)) == ObjectIdentifier(StreamRunObject.self)
      })
    else { return nil }
    return .fromOpaque(slot.unownedObject.toOpaque())
  }

  /// Goes on with a generator that `beginResume` made ready.
  func continueGenerator(_ generator: GeneratorObject, _ frame: FramePointer, _ value: Value) throws -> Resumption {
    if generator.state == .suspended {
      frame.pointee.sp.initialize(to: value)
      frame.pointee.sp += 1
    }
    return try runPrepared(generator, frame)
  }

  /// `aiter(value)`.
  func asyncIterator(_ value: Value) throws -> Value {
    if case .object(let object) = value {
      if object.kind == .asyncGenerator || type(of: object) == StreamRunObject.self { return value }
      if let method = try special(value, names.aiter) {
        let made = try call(method)
        guard case .object(let iterator) = made,
          iterator.kind == .asyncGenerator || type(of: iterator) == StreamRunObject.self
            || lookUp(iterator.cls, names.anext) != nil
        else {
          throw typeError(
            "'async for' received an object from __aiter__ that does not implement __anext__: \(made.type.name)")
        }
        return made
      }
    }
    throw typeError("'async for' requires an object with __aiter__ method, got \(value.type.name)")
  }

  /// The awaitable of one pull, for a program that may hold it longer than the iterator.
  func keptAsyncNext(_ iterator: Value) throws -> Value {
    if let generator = iterator.asGenerator, generator.kind == .asyncGenerator {
      return .object(AsyncGeneratorStep(generator, .send))
    }
    if let run = iterator.object as? StreamRunObject { return .object(StreamStep(keeping: run, .pull)) }
    return try asyncNext(iterator)
  }

  /// The awaitable of one pull, for the machine: it lies on the stack above its iterator, and is used again.
  func asyncNext(_ iterator: Value) throws -> Value {
    guard case .object(let object) = iterator else { return .none }
    if object.kind == .asyncGenerator {
      return .object(lentStep(of: unsafeDowncast(object, to: GeneratorObject.self), isFirst: true))
    }
    if type(of: object) == StreamRunObject.self {
      return unsafeDowncast(object, to: StreamRunObject.self).pull(self)
    }
    guard let method = try special(iterator, names.anext) else {
      throw typeError("'async for' requires an iterator with __anext__ method, got \(iterator.type.name)")
    }
    return try awaitable(call(method), context: 3)
  }
}
