/// What a command asks of who records the session.
package enum TranscriptRequest: Equatable, Sendable {
  case save(path: String, last: Int?, replaces: Bool)
  /// The session so far.
  case show
  case note(String)
  /// Drops an input, by its number.
  case forget(Int)
}

/// What came of it.
package enum TranscriptAnswer: Equatable, Sendable {
  case saved(SavedTranscript)
  case shown(TranscriptListing)
  case noted
  /// The input that was dropped.
  case forgot(input: Int, text: String)
}

/// A recording that was written to a file.
package struct SavedTranscript: Equatable, Sendable {
  /// As it was typed.
  package var path: String
  package var inputs: Int
  /// Inputs before the file's first that are not in it.
  package var before: Int
  /// Inputs that were forgotten, other than texts that were no program.
  package var forgotten: Int
  /// Inputs that would not show the same again.
  package var unrepeatable: Int

  package init(path: String, inputs: Int, before: Int = 0, forgotten: Int = 0, unrepeatable: Int = 0) {
    self.path = path
    self.inputs = inputs
    self.before = before
    self.forgotten = forgotten
    self.unrepeatable = unrepeatable
  }

  /// Whether everything that was typed is in the file, so that it shows the same again.
  package var isWhole: Bool { before + forgotten + unrepeatable == 0 }
}

/// The session so far, as it was recorded.
package struct TranscriptListing: Equatable, Sendable {
  package enum Entry: Equatable, Sendable {
    /// - Parameter isSaved: false where it would not show the same again, so that no file has it.
    case input(number: Int, text: String, output: [String], isSaved: Bool)
    case note(String)
  }
  package var entries: [Entry]
  /// The oldest inputs, which had to go for room.
  package var outgrown: Int

  package init(entries: [Entry], outgrown: Int = 0) {
    self.entries = entries
    self.outgrown = outgrown
  }
}

/// Why the recording of a session cannot do what was asked.
package enum RecordingFault: Error, Equatable, Sendable {
  /// This session is not recorded.
  case off(verb: Verb)
  /// No input was recorded that a file could have.
  case nothing
  case noInput(number: Int)
  /// There is a file of that name.
  case fileExists(path: String)
  case cannotWrite(path: String, reason: Reason)

  package enum Reason: Equatable, Sendable {
    case noFolder
    case isFolder
    case denied
    case readOnly
    case diskFull
    /// The system allows no file of that length.
    case tooLong
    /// In the system's words.
    case other(String)
  }
}

extension RecordingFault {
  /// One sentence that says what was wrong.
  var message: String {
    switch self {
    case .off(let verb): "\(verb.rawValue) needs a recording, and this session has none"
    case .nothing: "there is nothing to save yet"
    case .noInput(let number): "the transcript has no input \(number)"
    case .fileExists(let path): "\(path) is already there"
    case .cannotWrite(let path, let reason): "cannot write \(path): \(reason.words)"
    }
  }

  /// The text in the command that is meant; empty for the verb, nil for everything after it.
  var subject: String? {
    switch self {
    case .off, .nothing: ""
    case .noInput: nil
    case .fileExists(let path), .cannotWrite(let path, _): path
    }
  }

  /// What to write instead.
  ///
  /// - Parameter command: the whole command, as it was typed.
  func hint(_ command: String) -> String? {
    switch self {
    case .off: "funcpipe-repl, whose prompt records what is typed"
    case .nothing: "an input first"
    case .noInput: "transcript, which shows the numbers"
    case .fileExists: "\(command) --replace"
    case .cannotWrite(_, let reason): reason.hint
    }
  }
}

extension RecordingFault.Reason {
  fileprivate var words: String {
    switch self {
    case .noFolder: "there is no such folder"
    case .isFolder: "this is a folder"
    case .denied: "that is not allowed"
    case .readOnly: "the file system is read-only"
    case .diskFull: "the disk is full"
    case .tooLong: "no file may be so long here"
    case .other(let words): words
    }
  }

  fileprivate var hint: String? {
    switch self {
    case .noFolder, .denied, .readOnly: "a folder that is there and yours, for example save ~/session.md"
    case .isFolder: "the name of a file in it"
    case .diskFull: "again when there is room; nothing of the session is lost"
    case .tooLong: "save FILE --last N; nothing of the session is lost"
    case .other: nil
    }
  }
}
