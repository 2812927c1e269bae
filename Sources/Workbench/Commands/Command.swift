/// A command of the session, read and not yet done.
enum Command: Equatable {
  /// To the end; without a stream the current run.
  case drive(Argument?)
  case take(count: Argument, stream: Argument?)
  case stop(stream: Argument?, when: StopPoint)
  case runs
  case show(Argument?)
  case trace(TraceLevel?)
  case vars
  case reset
  case transcript(TranscriptRequest)
  case help(topic: String?)
  case quit

  /// When `break` breaks.
  enum StopPoint: Equatable {
    /// A current run at once, a new one after one item.
    case soon
    case after(Argument)
    case when(Argument)
  }
}

/// The text of an expression in a command, and where it stands.
struct Argument: Equatable {
  var text: String
  /// Byte offsets in the whole input.
  var start: Int
  var end: Int
}
