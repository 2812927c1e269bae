@_spi(Host) import FuncPipe

/// What calling a stream gives: an async iterator over one run of the library.
package final class StreamRunObject: Object, @unchecked Sendable {
  let run: StreamRun<Value>
  let node: StreamNode
  /// Kept for the next pull when nobody else has it.
  private var step: StreamStep?
  /// Looked up at the first pull.
  private var classes: Machine.ResultClasses?

  init(_ vm: Machine, _ stream: AsyncGen<Value>, _ node: StreamNode) {
    run = StreamRun(hosting: stream, limit: vm.nestingLimit)
    self.node = node
    super.init(kind: .other, cls: builtin.streamRun)
  }

  /// The awaitable of one pull.
  func pull(_ vm: Machine) -> Value {
    if step != nil, isKnownUniquelyReferenced(&step), let step, step.isReusable {
      step.begin()
      return .object(step)
    }
    let fresh = StreamStep(self, .pull)
    step = fresh
    return .object(fresh)
  }

  /// One pull without an awaitable: the item, nil at the end, or `pending`; then a step goes on.
  func pullNow(_ vm: Machine) throws -> Attempt<Value?> {
    do {
      let known: Machine.ResultClasses
      if let classes {
        known = classes
      } else {
        known = try vm.results()
        classes = known
      }
      return try vm.pull(run, known)
    } catch let error as StreamRunError {
      throw runtimeError("\(error)")
    }
  }

  func closing() -> StreamStep { StreamStep(self, .close) }

  deinit {
    // A run that is dropped is closed at once, as far as its cleanup does not wait.
    if run.isOver { return }
    guard let machine = Machine.current, !machine.isTearingDown else { return }
    machine.abandon(run)
  }
}

/// One pull of a run, its closing, or an exception brought to it: what `await` waits for.
final class StreamStep: AwaitableObject, @unchecked Sendable {
  enum Action {
    case pull
    case close
    case raise(ExceptionObject)
  }
  private let ownerReference: Unmanaged<StreamRunObject>
  private var owner: StreamRunObject {
    @inline(__always) get { ownerReference._withUnsafeGuaranteedRef { $0 } }
  }
  private let keep: StreamRunObject?
  private let action: Action
  private var isOver = false

  init(_ owner: StreamRunObject, _ action: Action) {
    ownerReference = .passUnretained(owner)
    if case .pull = action { keep = nil } else { keep = owner }
    self.action = action
    super.init(cls: builtin.asyncGenSend)
  }

  /// A step that the program holds by itself keeps its run alive; one on the machine's stack lies above it.
  init(keeping owner: StreamRunObject, _ action: Action) {
    ownerReference = .passUnretained(owner)
    keep = owner
    self.action = action
    super.init(cls: builtin.asyncGenSend)
  }

  var isReusable: Bool { isOver }
  func begin() { isOver = false }

  override func send(_ vm: Machine, _ value: Value) throws -> Resumption {
    do {
      switch action {
      case .pull: return try pull(vm)
      case .close: return try close(vm, .break)
      case .raise(let exception):
        let answer = try close(vm, .error(Raised(exception)))
        if case .returned = answer { throw Raised(exception) }
        return answer
      }
    } catch let error as StreamRunError {
      throw runtimeError("\(error)")
    }
  }

  private func pull(_ vm: Machine) throws -> Resumption {
    switch try owner.pullNow(vm) {
    case .ready(let item?):
      isOver = true
      return .returned(item)
    case .ready(nil):
      isOver = true
      throw Raised(ExceptionObject(builtin.stopAsyncIteration))
    case .pending: return .yielded(vm.takeRequest())
    }
  }

  private func close(_ vm: Machine, _ reason: CloseReason) throws -> Resumption {
    switch try owner.run.pumpClose(reason) {
    case .closed:
      isOver = true
      return .returned(.none)
    case .pending: return .yielded(vm.takeRequest())
    }
  }

  override func throwIn(_ vm: Machine, _ error: ExceptionObject) throws -> Resumption {
    vm.injection = error
    defer { vm.injection = nil }
    return try send(vm, .none)
  }
}

extension Machine {
  /// Pulls one item as the program sees it; it is made where it arrives, so that nothing is copied on the way.
  @inline(__always) func pull(_ run: StreamRun<Value>, _ classes: ResultClasses) throws -> Attempt<Value?> {
    var item: Value?
    let signal = try run.pump(
      {
        item = shown($0, classes)
        return false
      },
      {
        item = shown($0, classes)
        return false
      })
    return signal == .pending ? .pending : .ready(item)
  }

  /// Closes a run that the program dropped: at once, or in a task of its own where the cleanup waits.
  func abandon(_ run: StreamRun<Value>) {
    let saved = (handled, lastReturn, pendingThrow)
    handled = nil
    pendingThrow = nil
    defer { (handled, lastReturn, pendingThrow) = saved }
    do {
      if try run.pumpClose(.break) == .pending {
        let first = takeRequest()
        loop.spawn(.object(LateClosing(run, first)))
      }
    } catch {
      if let lost = exception(from: error) { reportLost(lost, "Exception ignored while closing ", .string("a stream")) }
    }
  }
}

/// The rest of a closing that had to wait.
private final class LateClosing: AwaitableObject, @unchecked Sendable {
  private let run: StreamRun<Value>
  private var first: Value?
  init(_ run: StreamRun<Value>, _ first: Value) {
    self.run = run
    self.first = first
    super.init(cls: builtin.awaitable)
  }
  override func send(_ vm: Machine, _ value: Value) throws -> Resumption {
    if let request = first {
      first = nil
      return .yielded(request)
    }
    if try run.pumpClose(.break) == .pending { return .yielded(vm.takeRequest()) }
    return .returned(.none)
  }
}

/// The methods of runs.
func registerStreamRuns() {
  let cls = builtin.streamRun
  func receiver(_ value: Value) throws -> StreamRunObject {
    guard let run = value.object as? StreamRunObject else {
      throw typeError("descriptor requires a stream's run, not '\(value.type.name)'")
    }
    return run
  }
  cls.method("__aiter__", "(self, /)") { _, a in a[0] }
  cls.method("__anext__", "(self, /)") { vm, a in .object(StreamStep(keeping: try receiver(a[0]), .pull)) }
  cls.method("asend", "(self, value, /)") { vm, a in .object(StreamStep(keeping: try receiver(a[0]), .pull)) }
  cls.method("athrow", "(self, type, value=None, traceback=None, /)") { vm, a in
    .object(StreamStep(try receiver(a[0]), .raise(try vm.thrown(a[1], a[2]))))
  }
  cls.method("aclose", "(self, /)") { _, a in .object(try receiver(a[0]).closing()) }
}
