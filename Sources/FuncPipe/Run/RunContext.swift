/// What all stages of one run share.
@usableFromInline final class RunContext {
  /// How much native stack one push may use before it is parked. A secondary thread has 512 KiB on macOS.
  @inlinable static var stackBudget: UInt { 64 * 1024 }

  @exclusivity(unchecked) @usableFromInline var stackBase: UInt = 0
  /// What has to be awaited before a `.pending` run can go on; a host arranges its own progress and leaves none.
  @exclusivity(unchecked) @usableFromInline var waiter: (() async -> Void)?
  /// Stages that were cut off because the stack grew too deep, outermost first.
  @exclusivity(unchecked) @usableFromInline var parked: [ParkedStage] = []
  /// How many inner streams may pass until the next look at the clock.
  @exclusivity(unchecked) @usableFromInline var quietFuel = 1
  @exclusivity(unchecked) private var quietClock = PaceClock()
  /// A host may limit how deep streams nest; in memory of its own they could go on nesting until that is gone.
  @exclusivity(unchecked) var nestingLimit: NestingLimit?
  /// A stage has stopped only to let the driver look around.
  @exclusivity(unchecked) @usableFromInline var needsPause = false
  @usableFromInline let cancellation: CancellationFlag
  /// Whether somebody looks at `needsPause`; a synchronous host has its own ways to interrupt.
  @usableFromInline let pauses: Bool

  @inlinable init(pauses: Bool, cancellation: CancellationFlag) {
    self.pauses = pauses
    self.cancellation = cancellation
  }

  /// Remembers where the stack stands now; called wherever a push begins anew.
  @inlinable @inline(__always) func markStack() { stackBase = Self.stackPosition() }

  /// Whether a push may nest deeper. After a resumption on another thread the answer is `false`, which costs
  /// a detour and no more.
  @inlinable @inline(__always) var hasStack: Bool { stackBase &- Self.stackPosition() < Self.stackBudget }

  // A call of its own: in an `async` function a local variable may live on the heap.
  @inline(never) @usableFromInline static func stackPosition() -> UInt {
    var probe: UInt8 = 0
    return withUnsafeMutablePointer(to: &probe) { UInt(bitPattern: $0) }
  }

  /// Counts an inner stream, since it may have given no item, so that a source whose items are all swallowed can be stopped.
  ///
  /// - Returns: Whether to go on at once; otherwise, after a cancellation for one, the run must answer `.pending`.
  @inlinable @inline(__always) func swallowed() -> Bool {
    quietFuel &-= 1
    return quietFuel > 0 && !cancellation.isSet || !pauseIsDue()
  }

  /// Lets the parked stages fetch what was asked of them, the deepest first.
  ///
  /// - Returns: Whether all have; otherwise somebody has to wait.
  @usableFromInline func fetchForParked() -> Bool {
    while let deepest = parked.last {
      let depth = parked.count
      if deepest.advance() == .advanced {
        parked.removeLast()
      } else if parked.count == depth {
        return false
      }
    }
    return true
  }

  /// Waits for what made the run answer `.pending`.
  @usableFromInline func wait() async {
    if let waiter = waiter.take() {
      await waiter()
    } else {
      // A pause, or a host's operation, of which nothing is known but that it wants to be asked again.
      needsPause = false
      await Task.yield()
    }
  }

  /// Whether so much time has passed since the last pause that the driver should look around.
  @inline(never) @usableFromInline func pauseIsDue() -> Bool {
    guard pauses else {
      quietFuel = Int.max
      return false
    }
    quietFuel = quietClock.lookUp()
    if quietFuel != 0, !Task.isCancelled { return false }
    quietClock.beginSlice()
    quietFuel = 1
    needsPause = true
    return true
  }
}
