import CLibedit

/// What the signals of this process have asked for: flags that a long computation polls.
///
/// Nothing is done in a handler but setting a flag. SIGINT asks for the current run to stop; SIGHUP and SIGTERM ask the
/// session to close its runs and leave. SIGPIPE is ignored, so that a write to a closed pipe fails with `EPIPE`,
/// and SIGXFSZ, so that one beyond the limit of a file's size fails with `EFBIG`.
package enum Interrupts {
  /// Installs the handlers, once for the process. A SIGHUP or SIGTERM that was ignored (`nohup`) stays ignored.
  ///
  /// - Returns: whether all could be installed.
  @discardableResult
  package static func install() -> Bool {
    fp_install_interrupts()
  }

  /// Whether a Ctrl-C came since the last `clear()`. One load of memory.
  package static var pending: Bool { fp_interrupt_pending() }

  /// Forgets a Ctrl-C.
  package static func clear() { fp_interrupt_clear() }

  /// The signal that asks the session to leave (SIGHUP or SIGTERM); `nil` where none came. It stays.
  package static var terminationSignal: Int32? {
    let signal = fp_termination_signal()
    return signal == 0 ? nil : signal
  }
}
