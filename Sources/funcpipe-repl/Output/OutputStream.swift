#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// One of the process's two outputs, with a buffer.
///
/// A write that fails is remembered and everything after it is dropped: whoever runs a program looks at `failure` and stops.
final class OutputStream {
  /// Why nothing more can be written.
  enum Failure: Equatable {
    /// The reader went away (`| head`): no reason to say anything.
    case closedPipe
    /// The system's reason.
    case system(Int32)
  }

  private(set) var failure: Failure?
  private let descriptor: Int32
  private let writesLines: Bool
  private var buffer: [UInt8] = []
  private var oldest: UInt64?
  private static let capacity = 64 << 10
  /// How long text may wait while a program runs.
  private static let patience: UInt64 = 50_000_000

  /// - Parameters:
  ///   - descriptor: stays the caller's.
  ///   - writesLines: pass on every text that ends a line at once (a terminal).
  init(descriptor: Int32, writesLines: Bool) {
    self.descriptor = descriptor
    self.writesLines = writesLines
  }

  /// Writes text, sooner or later.
  func write(_ text: String) {
    guard failure == nil, !text.isEmpty else { return }
    var text = text
    let endsLine = text.withUTF8 { bytes in
      buffer.append(contentsOf: bytes)
      return writesLines && bytes.contains(UInt8(ascii: "\n"))
    }
    if endsLine || buffer.count >= Self.capacity { flush() }
  }

  /// Writes bytes, sooner or later.
  func write(_ bytes: [UInt8]) {
    guard failure == nil else { return }
    buffer += bytes
    if buffer.count >= Self.capacity { flush() }
  }

  /// Writes what waits if it has waited long. Cheap: for the middle of a run.
  func flushIfStale() {
    guard !buffer.isEmpty else { return }
    let now = monotonicNanoseconds()
    guard let oldest else {
      self.oldest = now
      return
    }
    if now - oldest > Self.patience { flush() }
  }

  /// Writes what waits.
  func flush() {
    defer {
      buffer.removeAll(keepingCapacity: buffer.capacity <= 4 * Self.capacity)
      oldest = nil
    }
    guard failure == nil else { return }
    buffer.withUnsafeBytes { bytes in
      var done = 0
      while done < bytes.count {
        let count = systemWrite(descriptor, bytes.baseAddress! + done, bytes.count - done)
        if count >= 0 {
          done += count
        } else if errno == EAGAIN {
          waitUntilWritable()
        } else if errno != EINTR {
          failure = errno == EPIPE ? .closedPipe : .system(errno)
          return
        }
      }
    }
  }

  /// A descriptor that a parent made non-blocking has a full pipe behind it.
  private func waitUntilWritable() {
    var target = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    poll(&target, 1, 1000)
  }
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}

/// Monotonic nanoseconds.
func monotonicNanoseconds() -> UInt64 {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
}

/// Lets time pass, or less of it where a signal comes.
func sleepFor(milliseconds: Int) {
  var time = timespec(tv_sec: milliseconds / 1000, tv_nsec: milliseconds % 1000 * 1_000_000)
  nanosleep(&time, nil)
}
