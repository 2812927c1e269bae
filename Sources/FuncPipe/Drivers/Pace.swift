import Synchronization

/// Decides when a loop that never waits looks up: whether it has been cancelled, and whether others on its executor
/// have waited long enough.
///
/// Its loop alone touches it, but for `stop`.
@usableFromInline final class Pace: @unchecked Sendable {
  // How long others may be kept waiting, and how often the clock is read within that time.
  static let slice = 4_000_000
  private static let readings = 4
  private static let mostItems = 128
  // While no tick has passed, quick items are not timed at each look.
  private static let looksAReading = 8

  /// How many items may pass until the next look. The loop counts it down without a lock, at the price of a plain number.
  @usableFromInline let fuel = Atomic<Int>(8)
  @exclusivity(unchecked) private var batch = 8
  @exclusivity(unchecked) private var looksToReading = 1
  @exclusivity(unchecked) private var tick = 0
  @exclusivity(unchecked) private var sliceStart = 0
  @exclusivity(unchecked) private var lastReading = 0
  /// What the loop's own function threw.
  @exclusivity(unchecked) @usableFromInline private(set) var failure: (any Error)?

  @usableFromInline let flag: CancellationFlag

  @usableFromInline init(_ flag: CancellationFlag, _ failure: (any Error)?) {
    self.flag = flag
    self.failure = failure
  }

  /// Stops the loop because of `error`.
  @usableFromInline func fail(_ error: any Error) -> Bool {
    failure = error
    return false
  }

  /// Counts one item; whether to go on at once.
  @inlinable @inline(__always) var goesOn: Bool {
    let left = fuel.load(ordering: .relaxed) &- 1
    fuel.store(left, ordering: .relaxed)
    return left > 0 || lookUp()
  }

  /// Tells the loop, from any task, to stop after the item it is at.
  ///
  /// The loop may be between reading and writing its fuel, and then knows a batch later: for quick items that is soon, and
  /// slow ones are all but never met there.
  @usableFromInline func stop() {
    flag.set()
    fuel.store(0, ordering: .sequentiallyConsistent)
  }

  @inline(never) @usableFromInline func lookUp() -> Bool {
    looksToReading &-= 1
    let tick = SystemClock.lastTick()
    let goesOn = looksToReading > 0 && tick == self.tick || readClock()
    self.tick = tick
    fuel.store(batch, ordering: .sequentiallyConsistent)
    return goesOn && !flag.value.load(ordering: .sequentiallyConsistent)
  }

  private func readClock() -> Bool {
    let now = SystemClock.now()
    defer {
      lastReading = now
      looksToReading = batch < Self.mostItems ? 1 : Self.looksAReading
    }
    if sliceStart == 0 {
      sliceStart = now
      return true
    }
    let share = Self.slice / Self.readings
    let taken = now - lastReading
    batch = taken > share ? max(1, batch / 8) : taken * 2 < share ? min(Self.mostItems, batch * 2) : batch
    return now - sliceStart < Self.slice
  }

  @usableFromInline func pause() async {
    await Task.yield()
    sliceStart = 0
  }
}

/// The pace of a loop's first milliseconds, when all of it may have been inlined: it asks rarely.
///
/// All that the loop's sinks share is in here, since every variable that a closure captures costs it a register.
@usableFromInline struct EarlyPace {
  /// How many items may pass until the next look: apart from the clock, and so able to stay in a register.
  @usableFromInline var fuel = 1
  @usableFromInline var clock = EarlyClock()
  /// What the loop's own function threw.
  @usableFromInline var failure: (any Error)?

  @inlinable init() {}

  /// Counts one item; whether to go on at once.
  @inlinable @inline(__always) var goesOn: Bool {
    mutating get {
      fuel &-= 1
      if fuel != 0 { return true }
      fuel = clock.lookUp()
      return fuel != 0
    }
  }
}

/// When a loop that has just begun looks up.
@usableFromInline struct EarlyClock {
  private static let mostItems = 32
  private static let looksATick = 4
  private static let ticksAReading = 16

  private var batch = 1
  private var looksToTick = 1
  private var ticksToReading = 1
  private var tick = 0
  private var sliceStart = 0
  private let task = RunningTask()

  @usableFromInline init() {}

  /// Looks for a cancellation, and now and then at the clock.
  ///
  /// - Returns: How many items may pass until the next look; 0 to stop.
  @inline(never) @usableFromInline mutating func lookUp() -> Int {
    if task.isCancelled { return 0 }
    looksToTick &-= 1
    return looksToTick > 0 ? batch : readClock()
  }

  // A call of its own: the stack that it needs would be made ready at every look.
  @inline(never) private mutating func readClock() -> Int {
    let tick = SystemClock.lastTick()
    ticksToReading &-= 1
    looksToTick = Self.looksATick
    if ticksToReading > 0, tick == self.tick { return batch }
    self.tick = tick
    let now = SystemClock.now()
    if sliceStart == 0 { sliceStart = now }
    if batch < Self.mostItems {
      batch *= 2
      looksToTick = 1
    } else {
      ticksToReading = Self.ticksAReading
    }
    return now - sliceStart < Pace.slice ? batch : 0
  }
}
