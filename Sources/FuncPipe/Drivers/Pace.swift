/// Decides when a loop that never waits stops: when it has been cancelled, or others on its executor have waited long enough.
///
/// All that the loop's sinks share is in here, since every variable that a closure captures costs it a register.
@usableFromInline struct Pace {
  /// How many items may pass until the next look at the clock: apart from it, and so able to stay in a register.
  @usableFromInline var fuel = 1
  @usableFromInline var clock = PaceClock()
  /// What the loop's own function threw.
  @usableFromInline var failure: (any Error)?
  @usableFromInline let cancellation: CancellationFlag

  @inlinable init(_ cancellation: CancellationFlag) { self.cancellation = cancellation }

  /// Counts one item; whether to go on at once.
  @inlinable @inline(__always) var goesOn: Bool {
    mutating get {
      fuel &-= 1
      if fuel == 0 {
        fuel = clock.lookUp()
        if fuel == 0 { return false }
      }
      return !cancellation.isSet
    }
  }
}

/// The pace of a loop that goes on after that, with sinks that are called from afar: they find all in one object, and that
/// is why it is the flag as well.
@usableFromInline final class SharedPace: CancellationFlag, @unchecked Sendable {
  // The loop's own, but for the flag.
  @exclusivity(unchecked) @usableFromInline var fuel = 1
  @exclusivity(unchecked) private var clock = PaceClock()
  @exclusivity(unchecked) @usableFromInline private(set) var failure: (any Error)?

  @usableFromInline override init() {}

  @usableFromInline func takeOver(from early: Pace) {
    clock = early.clock
    failure = early.failure
  }

  /// Counts one item; whether to go on at once.
  @inlinable @inline(__always) var goesOn: Bool {
    fuel &-= 1
    return fuel != 0 && !isSet || lookUp()
  }

  @inline(never) @usableFromInline func lookUp() -> Bool {
    if fuel == 0 { fuel = clock.lookUp() }
    return fuel != 0 && !isSet
  }

  /// Stops the loop because of `error`.
  @inline(never) @usableFromInline func fail(_ error: consuming any Error) -> Bool {
    failure = error
    return false
  }

  /// Lets others run.
  @usableFromInline func pause() async {
    await Task.yield()
    clock.beginSlice()
    fuel = 1
  }
}
