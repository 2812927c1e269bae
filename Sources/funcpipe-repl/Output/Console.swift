import LineEditing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The process's standard output and standard error, kept in order: what waits for the one is written before the other.
final class Console {
  let output: OutputStream
  let errors: OutputStream

  init(output: Int32 = 1, errors: Int32 = 2) {
    self.output = OutputStream(descriptor: output, writesLines: Terminal.isTerminal(output))
    self.errors = OutputStream(descriptor: errors, writesLines: true)
  }

  /// To standard output.
  func write(_ text: String) { output.write(text) }

  /// To standard error, after all that was written to standard output.
  func writeError(_ text: String) {
    output.flush()
    errors.write(text)
    errors.flush()
  }

  /// A sentence of this program about itself, to standard error.
  func complain(_ sentence: String) { writeError("funcpipe-repl: \(sentence)\n") }

  /// Whether standard output can take no more.
  var isBroken: Bool { output.failure != nil }

  /// Writes everything, and answers the status to leave with: `status`, but where standard output failed.
  func close(_ status: Int32) -> Int32 {
    output.flush()
    defer { errors.flush() }
    switch output.failure {
    case nil: return status
    case .closedPipe: return ExitStatus.signal(SIGPIPE)
    case .system(let code):
      errors.write("funcpipe-repl: cannot write to standard output: \(String(cString: strerror(code)))\n")
      return status == ExitStatus.fine ? ExitStatus.failed : status
    }
  }
}
