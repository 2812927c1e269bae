/// Decides when a loop that never waits looks up: whether it has been cancelled, and whether others on its executor
/// have waited long enough.
@usableFromInline struct Pace {
  // How long others may be kept waiting, and how often the clock is read within that time.
  private static let slice = Duration.milliseconds(4)
  private static let readings = 4
  private static let mostItems = 1024
  // Before a cancellation handler is installed, the task is asked every so many items.
  private static let mostEarlyItems = 32
  private static let looksAReading = 16

  @usableFromInline var fuel = 1
  private var batch = 1
  private var looks = 0
  private var sliceStart: ContinuousClock.Instant?
  private var lastReading: ContinuousClock.Instant?

  @usableFromInline init() {}

  /// Counts one item; whether to go on at once.
  @inlinable @inline(__always) var goesOn: Bool {
    mutating get {
      fuel &-= 1
      return fuel != 0 || readClock()
    }
  }

  /// Counts one item where nobody else notices a cancellation.
  @inlinable @inline(__always) var goesOnEarly: Bool {
    mutating get {
      fuel &-= 1
      return fuel != 0 || lookUp()
    }
  }

  @inline(never) @usableFromInline mutating func lookUp() -> Bool {
    if Task.isCancelled { return false }
    looks += 1
    let isWarm = batch == Self.mostEarlyItems
    if isWarm, looks % Self.looksAReading != 0 {
      fuel = batch
      return true
    }
    let now = ContinuousClock.now
    let start = sliceStart ?? now
    sliceStart = start
    if !isWarm { batch *= 2 }
    fuel = batch
    return now - start < Self.slice
  }

  /// Begins anew under a cancellation handler.
  @usableFromInline mutating func restart() {
    sliceStart = nil
    lastReading = nil
    batch = 8
    fuel = 8
  }

  @inline(never) @usableFromInline mutating func readClock() -> Bool {
    let now = ContinuousClock.now
    defer { lastReading = now }
    guard let lastReading, let sliceStart else {
      sliceStart = now
      fuel = batch
      return true
    }
    let share = Self.slice / Self.readings
    let taken = now - lastReading
    batch = taken > share ? max(1, batch / 8) : taken * 2 < share ? min(Self.mostItems, batch * 2) : batch
    fuel = batch
    return now - sliceStart < Self.slice
  }

  @usableFromInline mutating func pause() async {
    await Task.yield()
    sliceStart = nil
    if fuel <= 0 { fuel = batch }
  }
}
