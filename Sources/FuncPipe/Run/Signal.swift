/// How a push through a stream came to its end.
@frozen public enum Signal: UInt8, Sendable {
  /// The stream is exhausted, and everything it held is released.
  case done
  /// The reader said that it wants no more for now; the run can go on, or be closed.
  case stopped
  /// Somebody has to wait; ask again when progress is possible.
  case pending
}
