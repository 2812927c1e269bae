import Notation

// What went wrong, said.
extension Session {
  /// A text that is no program. A first word that is nearly a verb was probably meant as one.
  func report(_ fault: SyntaxFault, in source: Source) -> SessionAnswer {
    let text = machine.renderSyntaxFault(fault, in: source)
    ports.event?(.raised(run: nil, type: fault.type.rawValue, message: fault.message))
    let hint = isTyped ? hint(outsideFunction: fault.message) ?? joinedHint(source) ?? verbHint(source) : nil
    emit(.diagnostic(Diagnostic(kind: .syntax, text: text, hint: hint)))
    return SessionAnswer(.malformed)
  }

  /// `x = 1; drive p`: commands are not joined.
  private func joinedHint(_ source: Source) -> String? {
    let line = String(decoding: source.bytes.prefix(200), as: UTF8.self).split(separator: "\n").first ?? ""
    let parts = line.split(separator: ";").map { String($0).trimmed }
    guard parts.count > 1, let command = parts.last(where: { Verb(word: $0.prefix { $0 != " " }) != nil }) else {
      return nil
    }
    return "each command on a line of its own: \(command)"
  }

  /// `dirve p` → `drive p`.
  private func verbHint(_ source: Source) -> String? {
    let line = String(decoding: source.bytes.prefix(200), as: UTF8.self).split(separator: "\n").first ?? ""
    let words = line.split(separator: " ", maxSplits: 1)
    guard words.count == 2, let word = words.first, Verb(word: word) == nil,
      word.utf8.allSatisfy({ CommandTokens.isWord($0) }),
      let verb = nearestWord(to: String(word), among: Verb.allCases.map(\.rawValue))
    else { return nil }
    return "\(verb) \(words[1])"
  }

  func report(_ fault: CommandFault, _ line: CommandLine, in text: [UInt8], name: String, number: Int) -> SessionAnswer
  {
    let source = Source(name: name, bytes: text)
    let shown = source.text(ofLine: number)
    let blame = line.blame(for: fault, in: text)
    let start = source.position(of: blame.lowerBound)
    let end = source.position(of: blame.upperBound)
    let last = end.line == start.line ? end.column : shown.unicodeScalars.count + 1
    let excerpt = Diagnostic.Excerpt(
      file: name, line: number, text: shown, start: start.column - 1, count: max(1, last - start.column))
    ports.event?(.raised(run: nil, type: "CommandError", message: fault.message))
    emit(.diagnostic(Diagnostic(kind: .command, text: fault.message + "\n", excerpt: excerpt, hint: fault.hint)))
    return SessionAnswer(.failed)
  }

  /// Anything that ended an input.
  func report(_ error: any Error) -> SessionAnswer {
    if let halt = error as? Halt {
      emit(.diagnostic(Diagnostic(kind: .halted, text: halt.sentence + "\n")))
      return SessionAnswer(.halted(halt.reason))
    }
    guard let exception = machine.exception(from: error) else { return SessionAnswer(.failed) }
    if isInterrupt(error) {
      // At the prompt one knows what one stopped; of a program one wants to know where it was.
      emit(
        isTyped
          ? .note(.interrupted) : .diagnostic(Diagnostic(kind: .exception, text: machine.renderTraceback(exception))))
      return SessionAnswer(.interrupted)
    }
    if exception.isSystemExit { return leave(exception) }
    ports.event?(.raised(run: failedRun, type: exception.cls.name, message: messageOf(exception)))
    emit(.diagnostic(Diagnostic(kind: .exception, text: machine.renderTraceback(exception), hint: hint(exception))))
    failedRun = nil
    return SessionAnswer(.failed)
  }

  /// `SystemExit`: no code is 0, a number is itself, anything else is said on standard error and is 1.
  private func leave(_ exception: ExceptionObject) -> SessionAnswer {
    switch exception.arguments.first ?? .none {
    case .none: return SessionAnswer(.quit(status: 0))
    case .int(let status) where exception.arguments.count == 1: return SessionAnswer(.quit(status: status))
    case .bool(let flag): return SessionAnswer(.quit(status: flag ? 1 : 0))
    default:
      emit(.printedError(messageOf(exception) + "\n"))
      return SessionAnswer(.quit(status: 1))
    }
  }

  func isInterrupt(_ error: any Error) -> Bool {
    machine.exception(from: error)?.isKeyboardInterrupt ?? false
  }

  func messageOf(_ exception: ExceptionObject) -> String { (try? machine.str(.object(exception)).string) ?? "" }

  /// `ValueError: message`, in one line.
  func sentence(of error: any Error) -> String {
    guard let exception = machine.exception(from: error) else { return "\(error)" }
    let message = messageOf(exception)
    let line = message.split(separator: "\n", omittingEmptySubsequences: false).first.map(String.init) ?? ""
    return exception.cls.name + (line.isEmpty ? "" : ": " + line)
  }

  private func hint(_ exception: ExceptionObject) -> String? {
    guard isTyped else { return nil }
    switch exception.cls.name {
    case "NameError": return machine.missingName(exception).flatMap { hint(missing: $0, exception) }
    case "TypeError": return hint(notAStream: exception)
    default: return nil
    }
  }

  /// At the prompt nothing can be awaited: commands do it.
  private func hint(outsideFunction message: String) -> String? {
    if message.hasPrefix("'await' outside") { return "import asyncio, and asyncio.run(plan())" }
    let isAsync = message.hasPrefix("'async ") || message.hasPrefix("asynchronous comprehension")
    return isAsync && message.contains(" outside ") ? "drive p, where p is the stream" : nil
  }

  /// A stage was built on something that is no stream, which only driving can show.
  private func hint(notAStream exception: ExceptionObject) -> String? {
    guard let run = failedRun, exception.traceback.isEmpty,
      let stage = runs[run - 1].drive?.stage(thatThrew: exception), stage.node.kind == .source
    else { return nil }
    let label = stage.node.label
    if messageOf(exception).hasSuffix("method, got function") { return "\(label)() instead of \(label)" }
    return "a stream in the place of \(label): a function without arguments that gives an async iterator"
  }

  /// A verb used as a function is a command written with brackets.
  private func hint(missing word: String, _ exception: ExceptionObject) -> String? {
    if let verb = Verb(word: word) { return "\(word) is a command: \(verb.example)" }
    // `breka`, and nothing else in the input, was meant as a command; among other words it is a name.
    if input.trimmed == word, let verb = nearestWord(to: word, among: Verb.allCases.map(\.rawValue)) { return verb }
    if Machine.isCourseNameToCome(word) { return "help, for what there is: \(word) is not part of the notation yet" }
    // The names that need no import are not among those that the message itself suggests.
    return machine.suggestsName(for: exception) ? nil : nearestWord(to: word, among: Machine.courseNames)
  }
}

extension String {
  fileprivate var trimmed: String {
    String(String(drop(while: \.isWhitespace).reversed()).drop(while: \.isWhitespace).reversed())
  }
}

extension Halt {
  /// What stopped the machine, as a sentence.
  package var sentence: String {
    switch reason {
    case .interrupted: "stopped: the program did not let Ctrl-C end it"
    case .memory: "stopped: out of memory"
    case .output: "stopped: the output cannot be written"
    }
  }
}

extension Verb {
  /// A typical use.
  var example: String {
    switch self {
    case .drive: "drive p"
    case .take: "take 3 p"
    case .break: "break p after 3"
    case .show: "show p"
    case .trace: "trace full"
    case .help: "help drive"
    case .save: "save session.md"
    case .note: "note what the next line shows"
    case .forget: "forget 3"
    case .runs, .vars, .reset, .transcript, .quit: rawValue
    }
  }
}
