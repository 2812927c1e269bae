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
  private var directDepth = 0
  /// What is to be done. `asyncio.run` has an agenda of its own, as it has a loop of its own in CPython.
  private(set) var agenda = Agenda()

  deinit { agenda.forgetGenerators() }

  /// `time.sleep`: the clock goes on, nothing else runs.
  func advance(_ seconds: Double) { now += seconds }

  func callSoon(_ action: @escaping Agenda.Action) { agenda.ready.append(action) }

  func callLater(_ delay: Double, _ action: @escaping Agenda.Action) {
    agenda.schedule(action, at: now + max(0, delay))
  }

  /// A generator that this loop finalises when it is abandoned.
  func register(_ generator: GeneratorObject) { agenda.register(generator) }

  /// An abandoned async generator: closed by a task of its own, as asyncio's hook does (one turn to make the task).
  /// - Returns: false when its loop is closed; then nothing closes it.
  func finalizeLater(_ generator: GeneratorObject) -> Bool {
    guard let owner = generator.registration?.agenda, !owner.isClosed else { return false }
    let orphan = GeneratorObject(adopting: generator)
    orphan.wasFinalized = true
    orphan.registration?.forget()
    owner.ready.append { [unowned self] _ in self.spawn(.object(AsyncGeneratorStep(orphan, .close))) }
    return true
  }

  @discardableResult func spawn(_ awaitable: Value) -> Task {
    let task = Task(awaitable, loop: self)
    agenda.tasks.append(task)
    callSoon { try task.step($0, nil) }
    return task
  }

  func forget(_ task: Task) { agenda.tasks.removeAll { $0 === task } }

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
    while !agenda.ready.isEmpty, left > 0 {
      try turn(vm, waitingFor: nil)
      left -= 1
    }
  }

  func turn(_ vm: Machine, waitingFor task: Task?) throws {
    if agenda.ready.isEmpty {
      guard let next = agenda.timers.first else {
        task?.giveUp()
        throw runtimeError("this program waits for something that can never happen: every task is waiting")
      }
      now = max(now, next.time)
    }
    agenda.makeReady(now)
    turns += 1
    try vm.poll()
    let batch = agenda.ready
    agenda.ready = []
    for (position, action) in batch.enumerated() {
      do { try action(vm) } catch {
        // What was not run yet stays in its place.
        agenda.ready.insert(contentsOf: batch[(position + 1)...], at: 0)
        throw error
      }
    }
  }

  /// Does something with an empty agenda, which is closed at the end, whatever it holds.
  func withOwnAgenda<R>(_ vm: Machine, _ body: () throws -> R) throws -> R {
    let outer = agenda
    agenda = Agenda()
    isRunning = true
    defer {
      isRunning = false
      agenda.close(vm)
      agenda = outer
    }
    return try body()
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
