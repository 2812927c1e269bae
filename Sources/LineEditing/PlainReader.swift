import CLibedit

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reads lines of bytes where there is no terminal: a file, a pipe.
///
/// Bytes are kept as they are, invalid UTF-8, NULs and carriage returns too. Memory is bounded by the longest line allowed.
package final class PlainReader {
  /// What one call of `readLine()` gives.
  package enum Line: Equatable, Sendable {
    /// A line without its newline; the last one need not have had one.
    case line([UInt8])
    /// A line longer than the limit. It was skipped: the next call gives the line after it.
    case tooLong(limit: Int)
    /// Nothing is left.
    case endOfInput
    /// A signal came (`Interrupts`). What was read of the line is kept for the next call.
    case interrupted
    /// Reading failed; the text says why.
    case error(String)
  }

  private let descriptor: Int32
  private let limit: Int
  private var chunk = [UInt8](repeating: 0, count: 64 << 10)
  private var start = 0
  private var end = 0
  private var line: [UInt8] = []
  private var skipping = false

  /// Reads from an open descriptor, which stays the caller's.
  ///
  /// - Parameters:
  ///   - descriptor: standard input unless given.
  ///   - limit: how many bytes a line may have, 16 MiB unless given.
  package init(descriptor: Int32 = 0, limit: Int = 16 << 20) {
    self.descriptor = descriptor
    self.limit = limit
  }

  /// The next line. Waits where input is still to come.
  package func readLine() -> Line {
    while true {
      if let newline = nextNewline() {
        take(to: newline)
        start = newline + 1
        return finish()
      }
      take(to: end)
      start = end
      if Interrupts.pending || Interrupts.terminationSignal != nil { return .interrupted }
      guard waitForInput() else { continue }
      let count = read(descriptor, &chunk, chunk.count)
      if count < 0 && (errno == EINTR || errno == EAGAIN) { continue }
      if count < 0 { return .error(System.message(errno)) }
      if count == 0 { return line.isEmpty && !skipping ? .endOfInput : finish() }
      start = 0
      end = count
    }
  }

  /// Waits for input or a signal; false where it was a signal. One that comes between asking the flags and waiting has
  /// already made the wake descriptor readable, so it is not missed.
  private func waitForInput() -> Bool {
    // poll passes over a negative descriptor, for good; read says what is wrong with it.
    if descriptor < 0 { return true }
    var sources = [
      pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: fp_wake_descriptor(), events: Int16(POLLIN), revents: 0),
    ]
    if poll(&sources, 2, -1) < 0 { return errno != EINTR }
    guard sources[1].revents != 0 else { return true }
    fp_drain_wake()
    return false
  }

  private func nextNewline() -> Int? {
    chunk.withUnsafeBytes { bytes in
      memchr(bytes.baseAddress! + start, Int32(UInt8(ascii: "\n")), end - start).map {
        UnsafeRawPointer($0) - bytes.baseAddress!
      }
    }
  }

  private func take(to bound: Int) {
    guard !skipping else { return }
    if line.count + bound - start > limit {
      skipping = true
      line = []
    } else {
      line.append(contentsOf: chunk[start..<bound])
    }
  }

  private func finish() -> Line {
    defer {
      line = []
      skipping = false
    }
    return skipping ? .tooLong(limit: limit) : .line(line)
  }
}
