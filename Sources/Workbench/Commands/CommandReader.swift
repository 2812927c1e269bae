import Notation

/// A line that is a command, with what it says or what is wrong with it.
struct CommandLine {
  var verb: Verb
  var content: Result<Command, CommandFault>
  /// The bytes of the command in the input; after it comes the line end.
  var start: Int
  var end: Int
  /// A bracket or string in it is still open.
  var isOpen: Bool
  /// The verb.
  var verbRange: Range<Int>
  /// Everything after it; the verb itself when nothing is.
  var argumentRange: Range<Int>

  /// What in the line a fault means.
  func blame(for fault: CommandFault, in text: [UInt8]) -> Range<Int> {
    guard let subject = fault.subject else { return argumentRange }
    if subject.isEmpty { return verbRange }
    let wanted = Array(subject.utf8)
    var position = argumentRange.lowerBound
    while position + wanted.count <= argumentRange.upperBound {
      if text[position..<position + wanted.count].elementsEqual(wanted) { return position..<position + wanted.count }
      position += 1
    }
    return argumentRange
  }
}

/// Tells commands from statements.
///
/// A line is a command when its first word is a verb and what follows does not go on with an expression or an
/// assignment. Where the program has a variable of that name, the bare word and a bracket after it are the variable.
struct CommandReader {
  let tokens: CommandTokens
  let verb: Verb
  let isBound: Bool

  /// The command that begins at `start`, or nil when the line there is Python.
  /// - Parameter isBound: whether the program has a variable of that name.
  static func read(_ bytes: [UInt8], at start: Int, isBound: (String) -> Bool) -> CommandLine? {
    var end = start
    while end < bytes.count, end - start <= Verb.longest, CommandTokens.isWord(bytes[end]) { end += 1 }
    guard end > start, let verb = Verb(word: String(decoding: bytes[start..<end], as: UTF8.self)) else { return nil }
    let word = String(decoding: bytes[start..<end], as: UTF8.self)
    let tokens = CommandTokens(bytes, from: start)
    // `break` is no name in Python: it can be bound to nothing.
    let bound = verb != .break && isBound(word)
    if verb.takesText { return readText(bytes, verb, start..<end, isBound: bound) }
    let reader = CommandReader(tokens: tokens, verb: verb, isBound: bound)
    guard reader.isCommand else { return nil }
    let arguments = reader.argumentTokens
    var argumentRange = start..<end
    if let first = arguments.first, let last = arguments.last {
      argumentRange = tokens.tokens[first].start..<tokens.tokens[last].end
    }
    let content = Result { () throws(CommandFault) in try reader.command() }
    let contentEnd = tokens.tokens.last?.end ?? end
    return CommandLine(
      verb: verb, content: content, start: start, end: contentEnd, isOpen: tokens.isOpen, verbRange: start..<end,
      argumentRange: argumentRange)
  }

  // MARK: Is it one?

  private static let operatorWords: Set<String> = ["in", "is", "and", "or", "if", "else", "for", "as"]

  var isCommand: Bool {
    guard tokens.tokens.count > 1 else { return !isBound }
    if isEmptyCall || isHelpCall { return !isBound }
    if verb == .break { return tokens.tokens[1].kind != .symbol || tokens.text(1) != ";" }
    let next = tokens.tokens[1]
    switch next.kind {
    case .symbol: return startsOperand(tokens.text(1)) || isSignedCount
    case .group: return !isBound && !tokens.isAttached(1)
    case .word:
      let word = tokens.text(1)
      if verb == .help, tokens.tokens.count == 2 { return !isBound }
      if word == "not" { return tokens.tokens.count < 3 || tokens.text(2) != "in" }
      return !Self.operatorWords.contains(word)
    case .number, .string: return true
    }
  }

  /// `~x`, and nothing else, begins an operand and cannot go on with one.
  private func startsOperand(_ symbol: String) -> Bool { symbol == "~" }

  /// `take -1 p`: two operands without an operator between them are no expression.
  private var isSignedCount: Bool {
    verb == .take && !isBound && ["-", "+"].contains(tokens.text(1)) && tokens.tokens.count > 3 && tokens.isAttached(2)
      && !tokens.isAttached(1) && !tokens.isAttached(3) && !goesOn(3)
  }

  /// `quit()`, `exit()`, as Python's own prompt has them.
  private var isEmptyCall: Bool {
    (verb == .quit || verb == .help) && tokens.tokens.count == 2 && tokens.text(1) == "()"
  }

  /// `help(name)`.
  private var isHelpCall: Bool { verb == .help && tokens.tokens.count == 2 && tokens.tokens[1].kind == .group }

  // MARK: What does it say?

  private var argumentTokens: Range<Int> { min(1, tokens.tokens.count)..<tokens.tokens.count }

  private func argument(_ range: Range<Int>) -> Argument? {
    guard let first = range.first, let last = range.last else { return nil }
    return Argument(text: tokens.text(range), start: tokens.tokens[first].start, end: tokens.tokens[last].end)
  }

  private func command() throws(CommandFault) -> Command {
    let rest = argumentTokens
    switch verb {
    case .drive: return .drive(argument(rest))
    case .take: return try take(rest)
    case .break: return try stop(rest)
    case .show: return .show(argument(rest))
    case .help: return .help(topic: topic(rest))
    case .trace:
      guard !rest.isEmpty else { return .trace(nil) }
      guard let level = TraceLevel(rawValue: tokens.text(rest)) else { throw .unknownTraceLevel(tokens.text(rest)) }
      return .trace(level)
    case .forget: return .transcript(.forget(try inputNumber(rest)))
    // Read as text already.
    case .save, .note: throw .missingText(verb: verb)
    case .runs, .vars, .reset, .transcript, .quit:
      if !rest.isEmpty, !isEmptyCall { throw .unexpectedArgument(verb: verb, text: tokens.text(rest)) }
      switch verb {
      case .runs: return .runs
      case .vars: return .vars
      case .reset: return .reset
      case .transcript: return .transcript(.show)
      default: return .quit
      }
    }
  }

  private func inputNumber(_ rest: Range<Int>) throws(CommandFault) -> Int {
    guard !rest.isEmpty else { throw .missingText(verb: .forget) }
    let text = tokens.text(rest)
    guard let number = Int(text), number > 0 else { throw .notAnInputNumber(text: text) }
    return number
  }

  private func topic(_ rest: Range<Int>) -> String? {
    var text = tokens.text(rest)
    if isHelpCall || isEmptyCall { text = String(text.dropFirst().dropLast()) }
    while let first = text.first, first == " " || first == "'" || first == "\"" { text.removeFirst() }
    while let last = text.last, last == " " || last == "'" || last == "\"" { text.removeLast() }
    return text.isEmpty ? nil : text
  }

  /// The number is the first operand with whatever is attached to it (`n`, `3`, `len(xs)`, `(a + b)`); when an operator
  /// follows, everything is the number.
  private func take(_ rest: Range<Int>) throws(CommandFault) -> Command {
    guard !rest.isEmpty else { throw .missingCount(verb: .take) }
    var end = rest.lowerBound + 1
    while end < rest.upperBound, tokens.isAttached(end) { end += 1 }
    if end < rest.upperBound, goesOn(end) { end = rest.upperBound }
    guard let count = argument(rest.lowerBound..<end) else { throw .missingCount(verb: .take) }
    return .take(count: count, stream: argument(end..<rest.upperBound))
  }

  /// Whether the token goes on with the expression before it.
  private func goesOn(_ position: Int) -> Bool {
    let token = tokens.tokens[position]
    switch token.kind {
    case .symbol: return !startsOperand(tokens.text(position))
    case .word: return Self.operatorWords.contains(tokens.text(position))
    case .number, .string, .group: return false
    }
  }

  private func stop(_ rest: Range<Int>) throws(CommandFault) -> Command {
    guard let split = rest.first(where: { isStopWord($0, in: rest) }) else {
      return .stop(stream: argument(rest), when: .soon)
    }
    let stream = argument(rest.lowerBound..<split)
    let point = argument(split + 1..<rest.upperBound)
    if tokens.text(split) == "after" {
      guard let point else { throw .missingCount(verb: .break) }
      return .stop(stream: stream, when: .after(point))
    }
    guard let point else { throw .missingCondition }
    return .stop(stream: stream, when: .when(point))
  }

  /// `after` and `when` are names in Python, but no name can stand right behind an operand.
  private func isStopWord(_ position: Int, in rest: Range<Int>) -> Bool {
    guard tokens.tokens[position].kind == .word, ["after", "when"].contains(tokens.text(position)) else { return false }
    if position == rest.lowerBound {
      // `break when …` goes on with the current run, `break when` and `break when.x` break a stream of that name.
      return position + 1 < rest.upperBound && tokens.tokens[position + 1].kind != .symbol
        && !isStopWordText(position + 1)
    }
    let before = tokens.tokens[position - 1]
    if tokens.isAttached(position) || before.kind == .symbol { return false }
    return before.kind != .word
      || !["lambda", "not", "await", "in", "is", "and", "or", "if", "else", "for"].contains(
        tokens.text(position - 1))
  }

  private func isStopWordText(_ position: Int) -> Bool { ["after", "when"].contains(tokens.text(position)) }
}

/// The word that was probably meant. Two letters in the wrong order are a mistake in a short word, too.
func nearestWord(to word: String, among words: [String]) -> String? {
  words.first { $0 == word.lowercased() } ?? nearestName(to: word, among: words)
    ?? words.first { isSwap(of: Array($0.utf8), Array(word.utf8)) }
}

/// Whether the words differ in the order of two neighbouring letters, and in nothing else.
private func isSwap(of a: [UInt8], _ b: [UInt8]) -> Bool {
  guard a.count == b.count, let first = a.indices.first(where: { a[$0] != b[$0] }), first + 1 < a.count else {
    return false
  }
  return a[first] == b[first + 1] && a[first + 1] == b[first] && a[(first + 2)...] == b[(first + 2)...]
}
