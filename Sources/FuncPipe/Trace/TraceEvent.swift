/// What happened at one stage of one run.
public struct TraceEvent<T: Sendable>: Sendable {
  public enum Kind: Sendable {
    /// A run of the stage began.
    case started
    /// The stage was asked for an item.
    case pull
    /// It gave one.
    case yielded(Item<T>)
    /// It has no more, and has released what it held.
    case ended
    /// It was closed before its end, and has released what it held.
    case closed(CloseReason)
    /// It threw, and has released what it held.
    case threw(any Error)
  }

  /// The name that the stage was given.
  public let stage: String
  public let kind: Kind
}
