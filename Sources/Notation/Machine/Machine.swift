@_spi(Host) import FuncPipe

/// One running world of the notation: its modules, its loop, its limits. Not for use by two threads at once, and one
/// machine runs at a time in a process (finalisation asks for `current`).
package final class Machine {
  /// The machine that runs now: what the finalisation of abandoned generators goes to.
  package internal(set) static var current: Machine? {
    get { currentAddress.map { Unmanaged<Machine>.fromOpaque($0).takeUnretainedValue() } }
    set { currentAddress = newValue.map { Unmanaged.passUnretained($0).toOpaque() } }
  }
  nonisolated(unsafe) private static var currentAddress: UnsafeMutableRawPointer?

  /// What the machine may do to the world, and how it is told to stop.
  package struct Ports {
    /// Receives what the program prints.
    package var write: (Text) -> Void = { _ in }
    /// Receives what goes to standard error: lost exceptions, warnings.
    package var writeError: (Text) -> Void = { _ in }
    /// Receives the label of each `effect(label)`.
    package var effect: (Value) -> Void = { _ in }
    /// Asked often (every few thousand instructions): an answer stops or interrupts the program.
    package var poll: () -> PollAnswer = { .goOn }
    /// Bytes that one program may use.
    package var memoryLimit = 2 << 30
    /// Bytes that the process has in memory now; asked now and then.
    package var residentBytes: () -> Int = hostResidentBytes
    package init() {}
  }
  package enum PollAnswer { case goOn, interrupt, halt(Halt.Reason) }

  package var ports: Ports
  /// Names that every module sees.
  package let builtins: ModuleObject
  /// The module `__main__`: the namespace of the prompt.
  package private(set) var main: ModuleObject
  var modules: [String: ModuleObject] = [:]
  /// Classes made by programs live as long as the machine: objects hold their class unretained.
  var classes: [TypeObject] = []

  // Recursion, as CPython counts it: frames of the program and calls from Swift into it.
  var recursionLimit = 1000
  var depth = 0

  /// The exception being handled: what a bare `raise` raises, and the `__context__` of a new one.
  var handled: ExceptionObject?
  /// Instructions until the next poll.
  var budget = Machine.pollInterval
  static let pollInterval = 4096
  /// Bytes from which a piece of memory is measured before it is made: what is made between two polls.
  static let largePiece = pollInterval << 12
  /// Polls until memory is measured again.
  private var measurementsToSkip = 0
  var methodCache = MethodCache()
  /// Objects whose `repr` is being made, so that a list in itself prints as `[...]`.
  var reprStack: [ObjectIdentifier] = []
  var nextIdentity = 0x1000
  var identities: [ObjectIdentifier: Identity] = [:]
  struct Identity {
    let number: Int
    weak var object: Object?
  }
  /// The value of the generator (or StopIteration) whose end `next` just reported by nil.
  var lastReturn = Value.none
  /// The innermost frame that runs.
  var currentFrame: FramePointer?
  /// Whether the last value that Swift code got from a frame was an item of an async generator, and no request.
  var lastYieldWasItem = false
  /// What the frame entered next begins with raising.
  var pendingThrow: ExceptionObject?
  /// The session is over: abandoned generators are dropped, not closed.
  var isTearingDown = false
  /// Coroutines that were dropped before anybody awaited them.
  package var neverAwaited: [String] = []
  /// What the innermost waiting thing of a stream left for the loop.
  var request = Value.none
  /// An exception on its way into a waiting stream.
  var injection: ExceptionObject?
  var resultClasses: ResultClasses?
  package let loop = EventLoop()
  /// What the prompt does with the value of an expression statement.
  package var display: (Machine, Value) throws -> Void = { _, _ in }

  package init(ports: Ports = Ports()) {
    precondition(layoutIsAsExpected(), "this compiler lays values out in another way: see Value+Layout.swift")
    registerBuiltins()
    self.ports = ports
    builtins = ModuleObject("builtins")
    main = ModuleObject("__main__")
    // One that only looks on does not take the place of one that runs; running sets it.
    if Machine.current == nil { Machine.current = self }
    installBuiltinFunctions(self)
    resetMain()
  }

  deinit {
    // `current` holds no reference: it may not outlive the machine.
    if Machine.currentAddress == Unmanaged.passUnretained(self).toOpaque() { Machine.currentAddress = nil }
  }

  /// A new, empty `__main__`.
  package func resetMain() {
    typedAnnotationsAreText = false
    main = ModuleObject("__main__")
    main.namespace.table.set(names.name, .string("__main__"))
    main.namespace.table.set(names.doc, .none)
    modules["__main__"] = main
    modules["builtins"] = builtins
  }

  /// Charges the program for a large piece of memory before it is made.
  /// - Throws: MemoryError when it would go over the limit.
  @inline(__always) func reserve(bytes: Int) throws {
    if bytes > ports.memoryLimit { throw memoryError() }
    if bytes >= Machine.largePiece { try reserveLarge(bytes) }
    charge(bytes: bytes)
    if budget <= 0 { try pollHost() }
  }

  /// A piece that is large by itself is measured before it is made, and the next measurement is not put off.
  @inline(never) private func reserveLarge(_ bytes: Int) throws {
    func fits() -> Bool { bytes <= ports.memoryLimit && ports.residentBytes() <= ports.memoryLimit - bytes }
    if !fits() {
      if bytes <= ports.memoryLimit { returnFreeMemory() }
      if !fits() { throw memoryError() }
    }
    measurementsToSkip = 0
  }

  /// Brings the next measurement nearer by what a piece of memory weighs: some 16 MiB are made between two.
  @inline(__always) func charge(bytes: Int) { budget &-= bytes >> 12 }

  /// Called at loops and calls, and by native code in long loops: lets the host interrupt.
  @inline(__always) func poll() throws {
    budget &-= 1
    if budget <= 0 { try pollHost() }
  }

  @inline(never) func pollHost() throws {
    budget = Machine.pollInterval
    try checkMemory()
    switch ports.poll() {
    case .goOn: return
    case .interrupt: throw Raised(ExceptionObject(builtin.keyboardInterrupt))
    case .halt(let reason): throw Halt(reason: reason)
    }
  }

  private func checkMemory() throws {
    measurementsToSkip -= 1
    if measurementsToSkip >= 0 { return }
    var resident = ports.residentBytes()
    if resident > ports.memoryLimit {
      // What was released before may still be with the allocator.
      returnFreeMemory()
      resident = ports.residentBytes()
    }
    if resident > ports.memoryLimit { throw memoryError() }
    measurementsToSkip = resident < ports.memoryLimit / 4 ? 8 : 0
  }

  /// Enters one more level of recursion.
  /// - Parameter what: the end of the message when it is one too many.
  @inline(__always) func enter(_ what: StaticString = "") throws {
    depth &+= 1
    budget &-= 1
    if depth > recursionLimit || budget <= 0 { try enterSlowly(what) }
  }

  @inline(never) private func enterSlowly(_ what: StaticString) throws {
    do {
      if depth > recursionLimit { throw recursionError("maximum recursion depth exceeded\(what)") }
      try pollHost()
    } catch {
      depth &-= 1
      throw error
    }
  }
  @inline(__always) func leave() { depth &-= 1 }

  @inline(never) func recursionError(_ message: String) -> Raised { Raised(builtin.recursionError, message) }

  /// Where resources without a stage are counted, while a run that is watched goes on.
  var unfollowed: UnfollowedResources?

  /// Whether `from __future__ import annotations` was typed.
  var typedAnnotationsAreText = false

  /// How deep the streams of a program may nest. CPython's generators reach its recursion limit, where each level of a nest takes
  /// some; here a level takes native stack, and a nest of a thousand fits well.
  private(set) lazy var nestingLimit = NestingLimit(kibibytes: 32 * 1024) { [unowned(unsafe) self] in
    recursionError("maximum recursion depth exceeded")
  }

  /// A number that names an object as `id()` does: the same for the same object, small and deterministic.
  func identity(of value: Value) -> Int {
    switch value {
    case .undefined: return 0
    case .none: return 1
    case .bool(let flag): return flag ? 2 : 3
    case .int(let number): return number &* 16 &+ 8
    case .float(let number): return Int(truncatingIfNeeded: number.bitPattern)
    case .object(let object):
      let key = ObjectIdentifier(object)
      // The address of a dead object may be another's now: the number then is not.
      if let known = identities[key], known.object === object { return known.number }
      nextIdentity += 16
      identities[key] = Identity(number: nextIdentity, object: object)
      return nextIdentity
    }
  }
}
