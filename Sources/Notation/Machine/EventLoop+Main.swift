extension EventLoop {
  /// `asyncio.run`: main to its end, then what still runs is cancelled and the async generators are closed. Each of these
  /// steps has the turns that asyncio gives it, so that a release that waits is cut off where CPython cuts it off.
  func runMain(_ vm: Machine, _ coroutine: Value) throws -> Value {
    try withOwnAgenda(vm) {
      let main = spawn(coroutine)
      do { try runUntilOver(vm, main) } catch {
        if !(error is Halt) { try shutDown(vm) }
        throw error
      }
      try shutDown(vm)
      return try main.result()
    }
  }

  /// Stops behind the turn in which the loop hears that the task is over: one later than its last.
  private func runUntilOver(_ vm: Machine, _ task: Task) throws {
    var isOver = false
    task.isAwaited = true
    task.whenDone { isOver = true }
    while !isOver { try turn(vm, waitingFor: task) }
  }

  private func shutDown(_ vm: Machine) throws {
    try cancelAll(vm)
    try runUntilOver(vm, spawn(.object(GeneratorShutdown(self))))
    // asyncio then waits for its threads. There are none, but the waiting takes its turns.
    try runUntilOver(vm, spawn(.object(AwaitableObject(cls: builtin.awaitable))))
  }

  private func cancelAll(_ vm: Machine) throws {
    let left = agenda.tasks.filter { !$0.isDone }
    if left.isEmpty { return }
    for task in left { task.cancel() }
    var isOver = false
    gather(left).whenDone { self.callSoon { _ in isOver = true } }
    while !isOver { try turn(vm, waitingFor: nil) }
    for exception in left.compactMap(\.exception) {
      vm.reportOfLoop("unhandled exception during asyncio.run() shutdown", exception)
    }
  }

  /// Done when the loop has heard of the end of each.
  fileprivate func gather(_ tasks: [Task]) -> FutureObject {
    let all = FutureObject()
    var left = tasks.count
    for task in tasks {
      task.isAwaited = true
      task.whenDone {
        left -= 1
        if left == 0 { all.complete(.none) }
      }
    }
    return all
  }
}

extension Machine {
  /// What asyncio says on standard error when nobody else can be told.
  func reportOfLoop(_ words: String, _ exception: ExceptionObject) {
    ports.writeError(Text(words + "\n" + renderTraceback(exception)))
  }
}

/// `loop.shutdown_asyncgens()`: closes the generators that live, at the same time, and waits for the last.
private final class GeneratorShutdown: AwaitableObject, @unchecked Sendable {
  private unowned let loop: EventLoop
  private var closings: [(generator: GeneratorObject, task: EventLoop.Task)] = []
  private var hasBegun = false

  init(_ loop: EventLoop) {
    self.loop = loop
    super.init(cls: builtin.awaitable)
  }

  override func send(_ vm: Machine, _ value: Value) throws -> Resumption {
    if hasBegun {
      report(vm)
      return .returned(.none)
    }
    hasBegun = true
    closings = loop.agenda.takeGenerators().map { ($0, loop.spawn(.object(AsyncGeneratorStep($0, .close)))) }
    if closings.isEmpty { return .returned(.none) }
    return .yielded(.object(loop.gather(closings.map(\.task))))
  }

  private func report(_ vm: Machine) {
    for (generator, task) in closings {
      guard let exception = task.exception else { continue }
      let shown = (try? vm.repr(.object(generator)).string) ?? "?"
      vm.reportOfLoop("an error occurred during closing of asynchronous generator \(shown)", exception)
    }
  }
}
