/// Why a stream stops holding a resource. `using` hands it to the release.
public enum CloseReason: Sendable {
  /// The stream was read to its end.
  case exhausted
  /// The reader wanted no more; also what a source sees when a later stage's own function failed.
  case `break`
  /// This error was thrown by the stream over the resource, or by the body that read it.
  case error(any Error)
  /// The task that reads was cancelled.
  case cancelled

  /// The reason for the resources that a thrown error passes on its way out.
  @usableFromInline init(thrown error: any Error) {
    self = error is CancellationError ? .cancelled : .error(error)
  }

  /// The reason for the sources of a stage whose own function threw: they did nothing wrong and see no error.
  @usableFromInline init(downstreamOf error: any Error) {
    self = error is CancellationError ? .cancelled : .break
  }
}

extension CloseReason: CustomStringConvertible {
  /// One word: `exhausted`, `break`, `error` or `cancelled`.
  public var description: String {
    switch self {
    case .exhausted: "exhausted"
    case .break: "break"
    case .error: "error"
    case .cancelled: "cancelled"
    }
  }
}

/// How far a close has come.
public enum Closing: Sendable {
  /// Everything is released.
  case closed
  /// A release has to wait: ask again when it can go on.
  case pending
}
