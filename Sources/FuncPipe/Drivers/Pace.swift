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
  private static let slice = 4_000_000
  private static let readings = 4
  private static let mostItems = 1024
  // Before a cancellation handler is installed, the task is asked every so many items.
  private static let mostEarlyItems = 32
  private static let looksAReading = 16

  @usableFromInline var fuel = 1
  @usableFromInline var batch = 1
  @usableFromInline var looks = 0
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

  /// Counts one item where nobody else notices a cancellation.
  @inlinable @inline(__always) var goesOnEarly: Bool {
    mutating get {
      fuel &-= 1
      return fuel != 0 || lookUp()
    }
  }

  @inline(never) @usableFromInline mutating func lookUp() -> Bool {
    fuel = batch
    if Task.isCancelled { return false }
    looks &+= 1
    let isWarm = batch == Self.mostEarlyItems
    if isWarm, looks % Self.looksAReading != 0 { return true }
    let now = Self.now()
    if sliceStart == 0 { sliceStart = now }
    if !isWarm { batch *= 2 }
    fuel = batch
    return now - sliceStart < Self.slice
  }

  /// Begins anew under a cancellation handler.
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

  private static func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int(time.tv_sec) * 1_000_000_000 + Int(time.tv_nsec)
  }
}
