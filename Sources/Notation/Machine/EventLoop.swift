/// The event loop of the notation: asyncio's order of turns, with virtual time.
///
/// One turn runs the callbacks that were ready when it began, in the order in which they were made ready. Nothing waits
/// for real: when only timers are left, the clock jumps to the next one. The same program gives the same order always.
package final class EventLoop {
  /// Seconds since the machine was made, as `loop.time()` tells.
  package private(set) var now = 0.0
  /// Turns run so far.
  package private(set) var turns = 0
  private(set) var isRunning = false
  private var ready: [(Machine) throws -> Void] = []
  private var timers: [Timer] = []
  private var sequence = 0
  private var directDepth = 0
  /// Registrations of dead generators are dropped when there are so many.
  private var pruneAt = 64
  private(set) var tasks: [Task] = []
  private var generators: [GeneratorRegistration] = []

  private struct Timer {
    let time: Double
    let order: Int
    let action: (Machine) throws -> Void
  }

  /// `time.sleep`: the clock goes on, nothing else runs.
  func advance(_ seconds: Double) { now += seconds }

  func callSoon(_ action: @escaping (Machine) throws -> Void) { ready.append(action) }

  func callLater(_ delay: Double, _ action: @escaping (Machine) throws -> Void) {
    sequence += 1
    let timer = Timer(time: now + max(0, delay), order: sequence, action: action)
    let position = timers.firstIndex { $0.time > timer.time } ?? timers.count
    timers.insert(timer, at: position)
  }

  /// A generator that this loop finalises when it is abandoned.
  func register(_ generator: GeneratorObject) {
    if generators.count >= pruneAt {
      generators.removeAll { $0.generator == nil }
      pruneAt = max(64, generators.count * 2)
    }
    let registration = GeneratorRegistration()
    registration.generator = generator
    generator.registration = registration
    generators.append(registration)
  }

  /// An abandoned async generator: closed by a task of its own, as asyncio's hook does (one turn to make the task).
  func finalizeLater(_ generator: GeneratorObject) {
    callSoon { [unowned self] _ in
      self.spawn(.object(AsyncGeneratorStep(generator, .close)))
    }
  }

  @discardableResult func spawn(_ awaitable: Value) -> Task {
    let task = Task(awaitable, loop: self)
    tasks.append(task)
    callSoon { try task.step($0, nil) }
    return task
  }

  fileprivate func forget(_ task: Task) { tasks.removeAll { $0 === task } }

  /// Runs until the awaitable has a result.
  func run(_ vm: Machine, until awaitable: Value) throws -> Value {
    let outer = isRunning
    isRunning = true
    defer { isRunning = outer }
    let task = spawn(awaitable)
    while !task.isDone { try turn(vm, waitingFor: task) }
    return try task.result()
  }

  /// Code that belongs to the loop runs outside a task: abandoned generators are finalised by the loop meanwhile.
  func beginDirect() {
    directDepth += 1
    isRunning = true
  }
  func endDirect() {
    directDepth -= 1
    if directDepth == 0 { isRunning = false }
  }

  /// Runs whatever is ready, for at most `limit` turns; timers are left alone.
  func settle(_ vm: Machine, limit: Int) throws {
    isRunning = true
    defer { isRunning = false }
    var left = limit
    while !ready.isEmpty, left > 0 {
      try turn(vm, waitingFor: nil)
      left -= 1
    }
  }

  private func turn(_ vm: Machine, waitingFor task: Task?) throws {
    if ready.isEmpty {
      guard let next = timers.first else {
        task?.giveUp()
        throw runtimeError("this program waits for something that can never happen: every task is waiting")
      }
      now = max(now, next.time)
    }
    while let next = timers.first, next.time <= now {
      timers.removeFirst()
      ready.append(next.action)
    }
    turns += 1
    try vm.poll()
    let batch = ready
    ready = []
    for (position, action) in batch.enumerated() {
      do { try action(vm) } catch {
        // What was not run yet stays in its place.
        ready.insert(contentsOf: batch[(position + 1)...], at: 0)
        throw error
      }
    }
  }

  /// What `asyncio.run` does when main is over: cancels what still runs, then closes the async generators.
  func shutDown(_ vm: Machine) throws {
    isRunning = true
    defer { isRunning = false }
    let left = tasks.filter { !$0.isDone }
    for task in left { task.cancel() }
    while left.contains(where: { !$0.isDone }) { try turn(vm, waitingFor: nil) }
    let open = generators.compactMap(\.generator).filter { !$0.isClosed && $0.state != .finished }
    generators = []
    let closers = open.map { spawn(.object(AsyncGeneratorStep($0, .close))) }
    while closers.contains(where: { !$0.isDone }) { try turn(vm, waitingFor: nil) }
  }

  /// Forgets everything: the next program starts from nothing.
  func reset() {
    ready = []
    timers = []
    tasks = []
    generators = []
  }

  // MARK: Tasks

  /// A coroutine that the loop drives.
  final class Task {
    private let awaitable: Value
    private unowned let loop: EventLoop
    private(set) var isDone = false
    private var outcome: Result<Value, any Error> = .success(.none)
    private var waitingFor: FutureObject?
    private var mustCancel = false
    private var isMain = false

    init(_ awaitable: Value, loop: EventLoop) {
      self.awaitable = awaitable
      self.loop = loop
    }

    func result() throws -> Value {
      isMain = true
      return try outcome.get()
    }

    func giveUp() { finish(.success(.none)) }

    private func finish(_ result: Result<Value, any Error>) {
      isDone = true
      outcome = result
      loop.forget(self)
    }

    func cancel() {
      if isDone { return }
      if let future = waitingFor {
        waitingFor = nil
        future.abandon()
        loop.callSoon { try self.step($0, ExceptionObject(builtin.cancelledError)) }
      } else {
        mustCancel = true
      }
    }

    func step(_ vm: Machine, _ thrown: ExceptionObject?) throws {
      if isDone { return }
      var thrown = thrown
      if mustCancel {
        thrown = thrown ?? ExceptionObject(builtin.cancelledError)
        mustCancel = false
      }
      do {
        let answer: Resumption
        if let thrown {
          answer = try vm.throwIn(awaitable, thrown) ?? .returned(.none)
        } else {
          answer = try vm.send(awaitable, .none)
        }
        switch answer {
        case .returned(let value): finish(.success(value))
        case .yielded(let request): wait(for: request)
        }
      } catch let error as Raised {
        finish(.failure(error))
        let cls = error.exception.cls
        if cls.isSubclass(of: builtin.keyboardInterrupt) || cls.isSubclass(of: builtin.systemExit) { throw error }
        noteLost(vm, error.exception)
      } catch {
        finish(.failure(error))
        throw error
      }
    }

    private func wait(for request: Value) {
      if let future = request.object as? FutureObject {
        waitingFor = future
        future.whenDone { [weak self] in
          guard let self else { return }
          self.waitingFor = nil
          self.loop.callSoon { try self.step($0, nil) }
        }
      } else if request.isNone {
        loop.callSoon { try self.step($0, nil) }
      } else {
        loop.callSoon { vm in
          let shown = try vm.repr(request).string
          try self.step(vm, ExceptionObject(builtin.runtimeError, [.string("Task got bad yield: \(shown)")]))
        }
      }
    }

    /// An exception of a task that nobody waits for is said on standard error, as asyncio does.
    private func noteLost(_ vm: Machine, _ exception: ExceptionObject) {
      if case .object(let object) = awaitable, object is AsyncGeneratorStep,
        !exception.cls.isSubclass(of: builtin.cancelledError)
      {
        vm.ports.writeError(Text("Task exception was never retrieved\n" + vm.renderTraceback(exception)))
      }
    }
  }
}

/// Something that will be done: what a task waits for.
final class FutureObject: AwaitableObject, @unchecked Sendable {
  private(set) var isDone = false
  private var value = Value.none
  private var waiting: [() -> Void] = []
  private var wasYielded = false

  init() { super.init(cls: builtin.awaitable) }

  func complete(_ value: Value) {
    if isDone { return }
    isDone = true
    self.value = value
    let all = waiting
    waiting = []
    for action in all { action() }
  }
  func abandon() { waiting = [] }
  func whenDone(_ action: @escaping () -> Void) {
    if isDone { action() } else { waiting.append(action) }
  }

  override func send(_ vm: Machine, _ value: Value) throws -> Resumption {
    if isDone { return .returned(self.value) }
    if wasYielded { throw runtimeError("await wasn't used with future") }
    wasYielded = true
    return .yielded(.object(self))
  }
  override func throwIn(_ vm: Machine, _ error: ExceptionObject) throws -> Resumption {
    abandon()
    throw Raised(error)
  }
}

/// One bare turn of the loop: what `await asyncio.sleep(0)` waits for.
final class PauseObject: AwaitableObject, @unchecked Sendable {
  private var wasYielded = false
  init() { super.init(cls: builtin.awaitable) }
  override func send(_ vm: Machine, _ value: Value) throws -> Resumption {
    if wasYielded { return .returned(.none) }
    wasYielded = true
    return .yielded(.none)
  }
}
