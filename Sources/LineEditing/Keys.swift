#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Single keys of the terminal on standard input, as they are struck and unseen. Ctrl-C stays a signal.
package final class Keys {
  private var saved = termios()
  private var isActive = false

  /// - Returns: nil where standard input is no terminal.
  package init?() {
    guard Terminal.isTerminal(0), tcgetattr(0, &saved) == 0 else { return nil }
    resume()
  }

  deinit { suspend() }

  /// Gives the terminal back as it was found, for whoever reads it next.
  package func suspend() {
    guard isActive else { return }
    isActive = false
    tcsetattr(0, TCSADRAIN, &saved)
  }

  /// Takes the terminal again.
  package func resume() {
    guard !isActive else { return }
    isActive = true
    var mode = saved
    mode.c_lflag &= ~tcflag_t(ICANON | ECHO)
    mode.c_lflag |= tcflag_t(ISIG)
    tcsetattr(0, TCSADRAIN, &mode)
  }

  /// What was struck.
  package enum Key: Equatable, Sendable {
    case byte(UInt8)
    /// Nothing, for as long as was waited.
    case none
    /// Ctrl-C, or a signal to leave.
    case interrupted
    /// The terminal went away.
    case end
  }

  /// Waits for a key; of one that sends several bytes (an arrow) the first counts.
  ///
  /// - Parameter milliseconds: How long; nil for as long as it takes.
  package func next(milliseconds: Int?) -> Key {
    var left = milliseconds ?? Int.max
    while true {
      if Interrupts.pending || Interrupts.terminationSignal != nil { return .interrupted }
      // A signal may come between the look at it and the wait: no wait is long.
      let slice = min(left, 100)
      var target = pollfd(fd: 0, events: Int16(POLLIN), revents: 0)
      let count = poll(&target, 1, Int32(slice))
      if count > 0 { return take() }
      if count < 0 && errno != EINTR { return .end }
      left -= slice
      if left <= 0 { return .none }
    }
  }

  private func take() -> Key {
    var bytes = [UInt8](repeating: 0, count: 64)
    let count = read(0, &bytes, bytes.count)
    return count > 0 ? .byte(bytes[0]) : .end
  }
}
