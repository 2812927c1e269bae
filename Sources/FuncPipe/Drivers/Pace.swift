/// Decides when a loop that never waits gives way to others on its executor.
@usableFromInline struct Pace {
  // How long others may be kept waiting, and how often the clock is read within that time.
  private static let slice = Duration.milliseconds(4)
  private static let readings = 4
  private static let mostItems = 1024

  @usableFromInline var fuel: Int
  private var batch: Int
  private var sliceStart: ContinuousClock.Instant?
  private var lastReading: ContinuousClock.Instant?

  @usableFromInline init() {
    batch = 32
    fuel = 32
  }

  /// Counts one item.
  @inlinable @inline(__always) var goesOn: Bool {
    mutating get {
      fuel &-= 1
      return fuel > 0 || refuel()
    }
  }

  /// Reads the clock, and sets how many items may pass before it is read again.
  @inline(never) @usableFromInline mutating func refuel() -> Bool {
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
