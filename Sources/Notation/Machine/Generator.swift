/// A generator, coroutine or async generator: a frame that can be left and entered again.
package final class GeneratorObject: Object, @unchecked Sendable {
  enum State: UInt8 { case created, suspended, running, finished }
  var frame: FramePointer?
  var state = State.created
  /// Its frame can be entered: it is neither running nor over.
  var isWaiting: Bool { @inline(__always) get { state.rawValue <= State.suspended.rawValue && frame != nil } }
  package var name: Value
  package var qualifiedName: Value
  /// Async generators: an `asend`, `athrow` or `aclose` is under way.
  var isBusy = false
  /// Async generators: `aclose` was asked for or the end was reached.
  var isClosed = false
  /// Async generators: the loop was told of it at its first iteration, and finalises it when it is abandoned.
  var isRegistered = false
  /// Async generators: how the loop knows it, without holding it. (A weak reference would make every count slow.)
  var registration: GeneratorRegistration?
  /// Async generators: the step of `async for`, used again for every item.
  var lentStep: AsyncGeneratorStep?
  /// Its last reference went before, and the stand-in for it was closed or given to a loop. That happens once: when the
  /// stand-in goes too, the frame is left where it stands.
  var wasFinalized = false
  /// The exception handled inside while it is suspended.
  var handled: ExceptionObject?

  init(_ frame: FramePointer, function: FunctionObject) {
    self.frame = frame
    name = function.name
    qualifiedName = function.qualifiedName
    let code = function.code
    let kind: Kind = code.isAsyncGenerator ? .asyncGenerator : code.isCoroutine ? .coroutine : .generator
    super.init(
      kind: kind,
      cls: kind == .generator ? builtin.generator : kind == .coroutine ? builtin.coroutine : builtin.asyncGenerator)
    frame.pointee.generator = .passUnretained(self)
  }

  /// Takes over the frame of one whose last reference went.
  init(adopting other: GeneratorObject) {
    frame = other.frame
    state = other.state
    name = other.name
    qualifiedName = other.qualifiedName
    // A step that was given up in its middle keeps it from being closed, as in CPython.
    isBusy = other.isBusy
    isClosed = other.isClosed
    isRegistered = other.isRegistered
    registration = other.registration
    other.registration = nil
    handled = other.handled
    wasFinalized = other.wasFinalized
    super.init(kind: other.kind, cls: other.cls)
    other.frame = nil
    frame?.pointee.generator = .passUnretained(self)
    registration?.generator = self
  }

  deinit {
    registration?.generator = nil
    if frame == nil { return }
    Finalization.nested {
      GeneratorObject(adopting: self)
    } release: {
      if let machine = Machine.current, state != .finished, machine.finalize(self) { return }
      if let frame { Frame.free(frame) }
    }
  }
}

/// What the loop keeps of an async generator: the generator itself as long as it lives.
final class GeneratorRegistration {
  unowned(unsafe) var generator: GeneratorObject?
  /// Whose loop finalises it; nil once that loop has been asked to.
  private(set) var agenda: Agenda?

  init(_ generator: GeneratorObject, _ agenda: Agenda) {
    self.generator = generator
    self.agenda = agenda
  }

  func forget() {
    generator?.registration = nil
    generator = nil
    agenda = nil
  }
}

/// How an entry into a generator or awaitable ended without an exception.
package enum Resumption {
  /// A value, or the request that an awaitable hands to the loop.
  case yielded(Value)
  /// The end, with the value of `return`.
  case returned(Value)
}

/// What `await` can wait for when it is written in Swift.
package class AwaitableObject: IteratorObject, @unchecked Sendable {
  /// Goes on with `value` (None the first time).
  package func send(_ vm: Machine, _ value: Value) throws -> Resumption { .returned(.none) }
  /// Goes on by raising `error` at the point of waiting.
  package func throwIn(_ vm: Machine, _ error: ExceptionObject) throws -> Resumption { throw Raised(error) }
  /// Gives up.
  package func close(_ vm: Machine) throws {}

  package override func next(_ vm: Machine) throws -> Value? {
    switch try send(vm, .none) {
    case .yielded(let value): return value
    case .returned(let value):
      if value.isNone { return nil }
      throw stopIteration(value)
    }
  }
}
