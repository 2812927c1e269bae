#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The system's monotonic clock in plain numbers, since a clock's instants have a size that only run time knows.
enum SystemClock {
  /// Nanoseconds.
  static func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return nanoseconds(time)
  }

  /// Nanoseconds, as of the last tick of the system's timer some milliseconds ago: nothing has to be measured, so that it
  /// costs a fraction of `now` and can be asked often, whether time has passed at all.
  static func lastTick() -> Int {
    #if canImport(Darwin)
      return Int(clock_gettime_nsec_np(CLOCK_MONOTONIC_RAW_APPROX))
    #else
      var time = timespec()
      clock_gettime(CLOCK_MONOTONIC_COARSE, &time)
      return nanoseconds(time)
    #endif
  }

  private static func nanoseconds(_ time: timespec) -> Int { Int(time.tv_sec) &* 1_000_000_000 &+ Int(time.tv_nsec) }
}
