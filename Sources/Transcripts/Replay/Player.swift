/// A session that a document is typed into. It is made anew for each session of each document.
package protocol Player: AnyObject {
  /// Does one input as if it were typed.
  func submit(_ input: String) -> Played
  /// Whether an input waits for more lines.
  func needsMore(_ input: String) -> Bool
  /// Ends the session with its cleanup.
  func finish()
}

/// What came of one input.
package struct Played: Equatable, Sendable {
  /// What was shown, line ends included.
  package var output: String
  /// The name of what failed: `ValueError`, `CommandError`.
  package var error: String?
  package var end = End.none

  /// Whether the session goes on.
  package enum End: Equatable, Sendable {
    case none
    /// The session was left, by `quit` or the program.
    case left
    /// A limit of the document was reached; nothing of it runs any more.
    case limit(Limit)
  }

  package init(output: String, error: String? = nil, end: End = .none) {
    self.output = output
    self.error = error
    self.end = end
  }
}

/// What a document may use.
package enum Limit: String, Equatable, Sendable {
  case time, memory, output
}
