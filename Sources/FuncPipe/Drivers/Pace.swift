#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Decides when a loop that never waits looks up: whether it has been cancelled, and whether others on its executor
/// have waited long enough.
///
/// It holds plain numbers: it is part of the loop, and a clock's instants have a size that only run time knows.
@usableFromInline struct Pace {
  // How long others may be kept waiting, and how often the clock is read within that time.
  fileprivate static let slice = 4_000_000
  private static let readings = 4
  private static let mostItems = 1024

  @usableFromInline var fuel = 1
  @usableFromInline var batch = 1
  @usableFromInline var sliceStart = 0
  @usableFromInline var lastReading = 0

  @inlinable init() {}

  /// Counts one item; whether to go on at once.
  @inlinable @inline(__always) var goesOn: Bool {
    mutating get {
      fuel &-= 1
      return fuel != 0 || readClock()
    }
  }

  /// Begins anew.
  @usableFromInline mutating func restart() {
    sliceStart = 0
    batch = 8
    fuel = 8
  }

  @inline(never) @usableFromInline mutating func readClock() -> Bool {
    let now = Self.now()
    defer {
      lastReading = now
      fuel = batch
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

  @usableFromInline mutating func pause() async {
    await Task.yield()
    sliceStart = 0
  }

  fileprivate static func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int(time.tv_sec) * 1_000_000_000 + Int(time.tv_nsec)
  }
}

/// The pace of a loop's first milliseconds, when all of it may have been inlined: it asks rarely, and keeps the count
/// outside, where it can be in a register.
@usableFromInline struct EarlyPace {
  private static let mostItems = 32
  private static let looksAReading = 16

  @usableFromInline var fuel = 1
  private var looks = 0
  private var sliceStart = 0

  @usableFromInline init() {}

  /// Looks for a cancellation and now and then at the clock.
  ///
  /// - Returns: How many items may pass until the next look; 0 to stop.
  @inline(never) @usableFromInline mutating func lookUp() -> Int {
    if Task.isCancelled { return 0 }
    looks &+= 1
    let isWarm = fuel == Self.mostItems
    if isWarm, looks % Self.looksAReading != 0 { return fuel }
    let now = Pace.now()
    if sliceStart == 0 { sliceStart = now }
    if !isWarm { fuel *= 2 }
    return now - sliceStart < Pace.slice ? fuel : 0
  }
}
