import LineEditing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Where `--trace-json` writes: a file, or standard output.
final class TraceFile {
  /// Why the file could not be made.
  struct Fault: Error {
    let path: String
    let code: Int32

    var sentence: String { "cannot write '\(DisplayText.sanitised(path))': \(String(cString: strerror(code)))" }
  }

  let isStandardOutput: Bool
  private let stream: OutputStream
  private let path: String
  private let descriptor: Int32
  private let console: Console

  /// - Parameter path: a file to make or to write anew; `-` is the console's standard output.
  init(path: String, console: Console) throws(Fault) {
    self.path = path
    self.console = console
    isStandardOutput = path == "-"
    descriptor = isStandardOutput ? -1 : open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    if !isStandardOutput && descriptor < 0 { throw Fault(path: path, code: errno) }
    stream = isStandardOutput ? console.output : OutputStream(descriptor: descriptor, writesLines: false)
  }

  func write(_ line: String) { stream.write(line) }

  /// Writes everything; the status to leave with.
  func close(_ status: Int32) -> Int32 {
    guard !isStandardOutput else { return status }
    stream.flush()
    defer { _ = systemClose(descriptor) }
    guard let failure = stream.failure else { return status }
    let code = if case .system(let code) = failure { code } else { EPIPE }
    console.complain(Fault(path: path, code: code).sentence)
    return status == ExitStatus.fine ? ExitStatus.failed : status
  }
}

private func systemClose(_ descriptor: Int32) -> Int32 { close(descriptor) }
