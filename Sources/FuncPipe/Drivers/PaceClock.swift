/// How often a loop looks at the clock, and what it does then.
@usableFromInline struct PaceClock {
  // How long others may be kept waiting, and how often the clock is read within that time.
  static let slice = 4_000_000
  private static let readings = 4
  private static let mostItems = 128
  // While no tick has passed, quick items are not timed at each look.
  private static let looksAReading = 8

  private var batch = 1
  private var looksToReading = 1
  private var tick = 0
  private var sliceStart = 0
  private var lastReading = 0

  @usableFromInline init() {}

  /// Others have run: the time begins anew.
  @usableFromInline mutating func beginSlice() { sliceStart = 0 }

  /// - Returns: How many items may pass until the next look; 0 to stop.
  @inline(never) @usableFromInline mutating func lookUp() -> Int {
    looksToReading &-= 1
    let tick = SystemClock.lastTick()
    if looksToReading > 0, tick == self.tick { return batch }
    self.tick = tick
    return readClock()
  }

  private mutating func readClock() -> Int {
    let now = SystemClock.now()
    defer {
      lastReading = now
      looksToReading = batch < Self.mostItems ? 1 : Self.looksAReading
    }
    if sliceStart == 0 {
      sliceStart = now
      return batch
    }
    let share = Self.slice / Self.readings
    let taken = now - lastReading
    batch = taken > share ? max(1, batch / 8) : taken * 2 < share ? min(Self.mostItems, batch * 2) : batch
    return now - sliceStart < Self.slice ? batch : 0
  }
}
