import Notation

/// What a session may do to the world, and how it is told to stop.
package struct SessionPorts {
  /// Receives everything to show, as it happens.
  package var output: (SessionOutput) -> Void
  /// Receives what happens in runs, whatever `trace` says.
  package var event: ((RunEvent) -> Void)?
  /// Receives everything that is seen in runs, for pictures. Each item at each stage is then asked for its `repr`.
  package var moment: ((RunMoment) -> Void)?
  /// Asked every few thousand instructions. Answers `.interrupt` once for each Ctrl-C: what is asked next belongs to the
  /// cleanup.
  package var poll: () -> Machine.PollAnswer
  /// File names that begin with a text, for completion in strings.
  package var fileNames: (_ prefix: String) -> [String]
  /// Does what the commands about the session's recording ask; nil where nothing is recorded.
  package var transcript: ((TranscriptRequest) throws(RecordingFault) -> TranscriptAnswer)?
  /// Bytes that one program may use.
  package var memoryLimit: Int

  package init(
    output: @escaping (SessionOutput) -> Void, event: ((RunEvent) -> Void)? = nil,
    moment: ((RunMoment) -> Void)? = nil, poll: @escaping () -> Machine.PollAnswer = { .goOn },
    fileNames: @escaping (String) -> [String] = { _ in [] },
    transcript: ((TranscriptRequest) throws(RecordingFault) -> TranscriptAnswer)? = nil, memoryLimit: Int = 2 << 30
  ) {
    self.output = output
    self.event = event
    self.moment = moment
    self.poll = poll
    self.fileNames = fileNames
    self.transcript = transcript
    self.memoryLimit = memoryLimit
  }
}

/// What happens in the session's runs, for those who record it.
package enum RunEvent {
  case opened(run: Int)
  /// `effect(label)`; outside runs `run` is nil.
  case effect(run: Int?, label: Value)
  /// `index` counts from 0.
  case item(run: Int, index: Int, ItemParts)
  /// An exception that nobody handled; outside runs `run` is nil.
  case raised(run: Int?, type: String, message: String)
  /// The run was told to stop before its end.
  case broke(run: Int)
  /// The stream had no more items.
  case ended(run: Int)
  /// The run is over, and all its cleanup is done.
  case closed(run: Int)
}

/// What came of one input.
package struct SessionAnswer: Sendable {
  package enum Outcome: Sendable {
    case done
    /// An exception, or a command that could not be done.
    case failed
    /// The text is no program; nothing of it ran.
    case malformed
    /// Ctrl-C.
    case interrupted
    /// The session is to end with this exit status.
    case quit(status: Int)
    /// The machine stopped for good.
    case halted(Halt.Reason)
  }
  package var outcome: Outcome

  package init(_ outcome: Outcome) { self.outcome = outcome }

  /// Whether something was wrong.
  package var isFailure: Bool {
    switch outcome {
    case .done, .quit: false
    case .failed, .malformed, .interrupted, .halted: true
    }
  }
}

/// What the prompt must say.
package struct SessionPrompt: Equatable, Sendable {
  /// Runs that are suspended and hold their place, by number.
  package var held: [Int]
  /// The one that `take`, `drive` and `break` go on with.
  package var current: Int?

  package init(held: [Int] = [], current: Int? = nil) {
    self.held = held
    self.current = current
  }
}
