/// What happened at one stage of one run; see ``AsyncGen/traced(_:to:)``.
///
/// A run of a stage reports `started`, then a `pull` and a `yielded` for every item, and at last one of `ended`, `closed`
/// and `threw`.
public struct TraceEvent<T: Sendable>: Sendable {
  /// What was asked of the stage, or what it answered.
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
  /// What happened.
  public let kind: Kind

  @inlinable init(stage: String, kind: Kind) {
    self.stage = stage
    self.kind = kind
  }
}
