import LineEditing
import Notation

/// What a running program is told when signals come: Ctrl-C raises KeyboardInterrupt in it, so that its cleanup runs; a
/// program that swallows that is stopped for good at the third. A signal to leave does the same by time.
final class StopPolicy {
  private let console: Console
  /// How often the program was told to stop since the last `begin()`.
  private(set) var interruptions = 0
  private var leavingSince: UInt64?
  /// Nanoseconds that cleanup may take after a signal to leave.
  private static let patience: UInt64 = 2_000_000_000
  /// Every how many calls the clock is asked.
  private var untilClock = 0

  init(console: Console) { self.console = console }

  /// Before each input: what came before is no longer meant.
  func begin() {
    Interrupts.clear()
    interruptions = 0
  }

  /// Asked every few thousand instructions.
  func poll() -> Machine.PollAnswer {
    if Interrupts.pending {
      Interrupts.clear()
      interruptions += 1
      return interruptions >= 3 ? .halt(.interrupted) : .interrupt
    }
    if Interrupts.terminationSignal != nil, let answer = leave() { return answer }
    untilClock -= 1
    if untilClock <= 0 {
      untilClock = 16
      console.output.flushIfStale()
    }
    return console.isBroken ? .halt(.output) : .goOn
  }

  private func leave() -> Machine.PollAnswer? {
    let now = monotonicNanoseconds()
    guard let since = leavingSince else {
      leavingSince = now
      interruptions += 1
      return .interrupt
    }
    return now - since > Self.patience ? .halt(.interrupted) : nil
  }
}
