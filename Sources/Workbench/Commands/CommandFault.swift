/// Why a command cannot be done, as facts; `message` and `hint` word them.
enum CommandFault: Error, Equatable {
  /// `take` and no number.
  case missingCount(verb: Verb)
  /// `break g when` and nothing.
  case missingCondition
  /// Nothing may follow this verb.
  case unexpectedArgument(verb: Verb, text: String)
  case unknownTraceLevel(String)
  /// No stream given, and no run is held.
  case noCurrentRun(verb: Verb)
  /// The argument's value is no stream.
  case notAStream(verb: Verb, text: String, type: String, problem: NotAStream)
  /// The argument for a number has another type.
  case notACount(verb: Verb, text: String, type: String)
  case negativeCount(text: String)
  case unknownTopic(String, suggestion: String?)
  /// A name of the course that the notation does not have yet.
  case topicToCome(String)
  /// The value where the number should be is a stream: `take g`.
  case streamForCount(text: String)
  /// `note`, `save` or `forget`, and nothing.
  case missingText(verb: Verb)
  /// `save a.md --now`.
  case unknownOption(String)
  /// `save a.md --last x`; the text may be empty.
  case notALast(text: String)
  /// `save a.md b.md`.
  case secondFile(String, both: String)
  /// `save "a.md`.
  case openQuote(String)
  /// `forget x`.
  case notAnInputNumber(text: String)
  /// What was asked of who records the session cannot be done.
  case recording(RecordingFault, command: String)

  enum NotAStream: Equatable {
    case plain
    /// An iterator that was already started, or a coroutine: calling was done too early.
    case called
    /// A function that needs arguments.
    case needsArguments
  }
}

extension CommandFault {
  /// One sentence that says what was wrong.
  var message: String {
    switch self {
    case .missingCount(let verb): "\(verb.rawValue) needs a number of items"
    case .missingCondition: "break … when needs a condition"
    case .unexpectedArgument(let verb, let text): "\(verb.rawValue) takes nothing after it, not \(short(text))"
    case .unknownTraceLevel(let text): "there is no trace level \(short(text))"
    case .noCurrentRun(let verb): "\(verb.rawValue) has no run to go on with: none is held"
    case .notAStream(_, let text, let type, let problem):
      switch problem {
      case .plain: "\(short(text)) is \(article(type)), not a stream"
      case .called: "\(short(text)) is \(article(type)): one run, already made by a call, and not the stream"
      case .needsArguments: "\(short(text)) is a function that needs arguments: it makes a stream, and is none yet"
      }
    case .notACount(_, let text, let type): "\(short(text)) is \(article(type)), not a number of items"
    case .negativeCount(let text): "\(short(text)) is negative: a number of items is 0 or more"
    case .unknownTopic(let name, _): "there is no help for \(short(name))"
    case .topicToCome(let name): "\(short(name)) is not part of the notation yet"
    case .streamForCount(let text): "\(short(text)) is a stream, and take needs a number of items before it"
    case .missingText(.note): "note needs a text"
    case .missingText(.save): "save needs the name of a file"
    case .missingText(let verb): "\(verb.rawValue) needs the number of an input"
    case .unknownOption(let text): "save has no option \(short(text))"
    case .notALast(let text):
      text.isEmpty ? "--last needs a number of inputs" : "\(short(text)) is not a number of inputs, 1 or more"
    case .secondFile(let text, _): "save takes one file, not \(short(text)) as well"
    case .openQuote: "the quotation mark is not closed"
    case .notAnInputNumber(let text): "\(short(text)) is not the number of an input"
    case .recording(let fault, _): fault.message
    }
  }

  /// The text in the command that is meant: empty for the verb, nil for everything after it.
  var subject: String? {
    switch self {
    case .missingCount, .missingCondition, .noCurrentRun, .missingText: ""
    case .unknownOption(let text), .secondFile(let text, _), .openQuote(let text): text
    case .notALast(let text): text.isEmpty ? "--last" : text
    case .recording(let fault, _): fault.subject
    case .notAStream(_, let text, _, _), .notACount(_, let text, _), .negativeCount(let text),
      .streamForCount(let text):
      text
    case .unexpectedArgument, .unknownTraceLevel, .unknownTopic, .topicToCome, .notAnInputNumber: nil
    }
  }

  /// What to write instead.
  var hint: String? {
    switch self {
    case .missingCount(.break): "break p after 3"
    case .missingCount: "take 3 p"
    case .missingCondition: "break p when item == Ok(3)"
    case .unexpectedArgument(let verb, _): verb.rawValue
    case .unknownTraceLevel(let text):
      "trace " + TraceLevel.allCases.map(\.rawValue).joined(separator: "|")
        + (nearest(text).map { " (did you mean \($0)?)" } ?? "")
    case .noCurrentRun(.take): "take 3 p"
    case .noCurrentRun(let verb): "\(verb.rawValue) p"
    case .notAStream(let verb, let text, _, .called):
      text.hasSuffix("()") && !text.dropLast(2).isEmpty ? "\(verb.rawValue) \(text.dropLast(2))" : nil
    case .notAStream(_, let text, _, .needsArguments): "call it, and use what it gives: \(short(text))(...)"
    case .notAStream(.take, _, _, .plain): "take 3 async_gen_from_list([1, 2, 3])"
    case .notAStream(let verb, _, _, .plain): "\(verb.rawValue) async_gen_from_list([1, 2, 3])"
    case .notACount(.break, _, _): "break p after 3"
    case .notACount: "take 3 p"
    case .negativeCount: nil
    case .unknownTopic(_, let suggestion): suggestion.map { "help \($0)" } ?? "help"
    case .topicToCome: "help, for what there is"
    case .streamForCount(let text): "take 3 \(short(text))"
    case .missingText(.note): "note what the next line shows"
    case .missingText(.save): "save session.md"
    case .missingText, .notAnInputNumber: "transcript, which shows the numbers, and then for example forget 3"
    case .unknownOption: "save FILE [--last N] [--replace]"
    case .notALast: "save FILE --last 3"
    case .secondFile(_, let both): "save \"\(short(both))\", if that is one name"
    case .openQuote(let text): "save \(short(text))\(text.prefix(1))"
    case .recording(let fault, let command): fault.hint(command)
    }
  }

  private func short(_ text: String) -> String { text.count > 40 ? text.prefix(39) + "…" : text }
  private func article(_ type: String) -> String {
    "aeiou".contains(type.first?.lowercased() ?? "") ? "an \(type)" : "a \(type)"
  }
  private func nearest(_ text: String) -> String? { nearestWord(to: text, among: TraceLevel.allCases.map(\.rawValue)) }
}
