#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What becomes of an error thrown by a release while another error is already on its way.
///
/// The first error is the one that is thrown; the later one is handed to `handler`.
public enum CleanupFailures {
  /// Told about every failed release that came second. Bind it for a task to collect them:
  ///
  ///     try await CleanupFailures.$handler.withValue(.init { log.append($0) }) { try await stream.forEach(use) }
  ///
  /// Unless bound it writes one line to standard error.
  @TaskLocal public static var handler = Handler { error in
    let line = "FuncPipe: a release failed after another error: \(error)\n"
    _ = line.withCString { write(STDERR_FILENO, $0, strlen($0)) }
  }

  /// Whom to tell.
  public final class Handler: Sendable {
    let report: @Sendable (any Error) -> Void

    /// - Parameter report: Called where the release failed, before the first error goes on outward.
    public init(_ report: @escaping @Sendable (any Error) -> Void) { self.report = report }
  }

  /// The error to throw when cleaning up after `first` threw `later`.
  @usableFromInline static func combine(first: any Error, later: any Error) -> any Error {
    if let linking = first as? any LinkingError { return linking.followed(by: later) }
    handler.report(later)
    return first
  }
}

/// A host's error that keeps track of errors that follow it, as Python's `__context__` does.
public protocol LinkingError: Error {
  /// The error to throw when cleaning up after this one threw `later`.
  ///
  /// - Parameter later: What the cleaning up threw.
  func followed(by later: any Error) -> any Error
}
