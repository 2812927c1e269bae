@_spi(Host) import FuncPipe

/// One run of one stream, driven from outside the program: what `drive`, `take` and `break` hold.
package final class StreamDrive {
  package let node: StreamNode
  private let vm: Machine
  private let run: StreamRun<Value>
  private let classes: Machine.ResultClasses
  private let trace: RunTrace?
  private let unfollowed: UnfollowedResources?

  /// A run that has not begun: nothing is called, nothing is acquired.
  /// - Parameter onEvent: receives what is observed, in order; nil leaves only the counts.
  /// - Throws: TypeError when the value cannot be a stream.
  package init(_ vm: Machine, _ stream: Value, traced: Bool = true, onEvent: ((StreamEvent) -> Void)? = nil) throws {
    guard let node = vm.describe(stream) else { throw vm.notCallable(stream) }
    self.vm = vm
    self.node = node
    classes = try vm.results()
    if traced {
      let trace = RunTrace(vm, onEvent: onEvent)
      run = StreamRun(hosting: try vm.asStream(stream, StageScope(root: node, trace)), limit: vm.nestingLimit)
      self.trace = trace
      unfollowed = UnfollowedResources()
    } else {
      run = StreamRun(hosting: try vm.asStream(stream, nil), limit: vm.nestingLimit)
      trace = nil
      unfollowed = nil
    }
  }

  package var isOver: Bool { run.isOver }
  /// Whether `onEvent` receives each start, pull, yield and end of each stage (as it does at first), or only what
  /// happens to resources. They are counted in any case.
  package var reportsStages: Bool {
    get { trace?.reportsStages ?? false }
    set { trace?.reportsStages = newValue }
  }
  /// The stages, outermost first; inner streams come as they are met.
  package var stages: [Stage] { trace?.stages ?? [] }
  /// The innermost stage that this exception left; nil when it came from elsewhere.
  package func stage(thatThrew exception: ExceptionObject) -> Stage? {
    trace?.thrower.flatMap { $0.exception === exception ? $0.stage : nil }
  }
  package var resources: [Resource] { trace?.resources ?? [] }
  /// How many resources `async_gen_using` acquired and released within generators of the program, which have no stages here.
  package var resourcesOutOfSight: (acquired: Int, released: Int) {
    unfollowed.map { ($0.acquired, $0.released) } ?? (0, 0)
  }

  /// The next item (an `Ok`, an `Err`, or whatever was yielded raw); nil at the end, when everything is released.
  /// - Throws: `Raised` after the cleanup; `Halt`.
  package func pull() throws -> Value? {
    vm.unfollowed = unfollowed
    defer { vm.unfollowed = nil }
    vm.beginDriving()
    defer { vm.endDriving() }
    // Most pulls never wait: no task is made for them, and no closure.
    if case .ready(let item) = try vm.pull(run, classes) { return item }
    return try vm.driveOn { try self.vm.pull(self.run, self.classes) }
  }

  /// Breaks the run: every cleanup runs, innermost first, and has finished when this returns.
  /// - Throws: what a release raised, after all have run.
  package func close() throws {
    vm.unfollowed = unfollowed
    defer { vm.unfollowed = nil }
    try vm.drive {
      try self.run.pumpClose(.break) == .closed ? .ready(()) : .pending
    }
  }
}

extension Machine {
  /// Asks until it is ready; while it is pending, the loop runs whatever it waits for.
  func drive<R>(_ attempt: @escaping () throws -> Attempt<R>) throws -> R {
    beginDriving()
    defer { endDriving() }
    if case .ready(let result) = try attempt() { return result }
    return try driveOn(attempt)
  }

  @inline(__always) fileprivate func beginDriving() {
    Machine.current = self
    loop.beginDirect()
  }
  @inline(__always) fileprivate func endDriving() { loop.endDirect() }

  /// Goes on after the first attempt has answered `pending` and left its request.
  fileprivate func driveOn<R>(_ attempt: @escaping () throws -> Attempt<R>) throws -> R {
    let waiter = DriveAwaitable(first: takeRequest(), attempt)
    _ = try loop.run(self, until: .object(waiter))
    guard let result = waiter.result else { throw runtimeError("the run has no result") }
    return result
  }
}

private final class DriveAwaitable<R>: AwaitableObject, @unchecked Sendable {
  private var first: Value?
  private let attempt: () throws -> Attempt<R>
  private(set) var result: R?

  init(first: Value, _ attempt: @escaping () throws -> Attempt<R>) {
    self.first = first
    self.attempt = attempt
    super.init(cls: builtin.awaitable)
  }
  override func send(_ vm: Machine, _ value: Value) throws -> Resumption {
    if let request = first {
      first = nil
      return .yielded(request)
    }
    switch try attempt() {
    case .ready(let result):
      self.result = result
      return .returned(.none)
    case .pending: return .yielded(vm.takeRequest())
    }
  }
  override func throwIn(_ vm: Machine, _ error: ExceptionObject) throws -> Resumption {
    vm.injection = error
    first = nil
    return try send(vm, .none)
  }
}
