import Notation

// `note TEXT` and `save FILE`: what follows the verb is no Python.
extension CommandReader {
  /// The command of a line whose verb takes text, or nil when the line is Python.
  static func readText(_ bytes: [UInt8], _ verb: Verb, _ verbRange: Range<Int>, isBound: Bool) -> CommandLine? {
    let lineEnd = bytes.nextIndex(of: 0x0A, from: verbRange.upperBound) ?? bytes.count
    var start = verbRange.upperBound
    var end = lineEnd
    while start < end, CommandTokens.isBlank(bytes[start]) { start += 1 }
    while end > start, CommandTokens.isBlank(bytes[end - 1]) { end -= 1 }
    guard isCommand(bytes[start..<end], bytes, verb, verbRange, isBound) else { return nil }
    let text = String(decoding: bytes[start..<end], as: UTF8.self)
    let content = Result { () throws(CommandFault) -> Command in
      if text.isEmpty { throw .missingText(verb: verb) }
      return verb == .note ? .transcript(.note(text)) : .transcript(try SaveArguments(text).request)
    }
    return CommandLine(
      verb: verb, content: content, start: verbRange.lowerBound, end: max(end, verbRange.upperBound), isOpen: false,
      verbRange: verbRange, argumentRange: text.isEmpty ? verbRange : start..<end)
  }

  /// Text that goes on with an assignment is Python. Where the program has a variable of the verb's name, so is what goes
  /// on with an expression; where it has none, that could only be a NameError.
  private static func isCommand(
    _ rest: ArraySlice<UInt8>, _ bytes: [UInt8], _ verb: Verb, _ verbRange: Range<Int>, _ isBound: Bool
  ) -> Bool {
    guard let first = rest.first else { return !isBound }
    if rest.startIndex == verbRange.upperBound { return false }
    if isBound {
      return CommandReader(tokens: CommandTokens(bytes, from: verbRange.lowerBound), verb: verb, isBound: true)
        .isCommand
    }
    if "=:,;".utf8.contains(first) { return false }
    let operators = rest.prefix { "+-*/%@&|^<>".utf8.contains($0) }
    return operators.isEmpty || rest.dropFirst(operators.count).first != UInt8(ascii: "=")
  }
}

/// What follows `save`: a file, which may be in quotation marks, and options in any order.
struct SaveArguments {
  private var path: String?
  private var last: Int?
  private var replaces = false

  var request: TranscriptRequest {
    get throws(CommandFault) {
      guard let path, !path.isEmpty else { throw .missingText(verb: .save) }
      return .save(path: path, last: last, replaces: replaces)
    }
  }

  init(_ text: String) throws(CommandFault) {
    var words = try Self.words(text)[...]
    while let word = words.popFirst() {
      switch word.text {
      case "--replace" where !word.isQuoted: replaces = true
      case "--last" where !word.isQuoted: last = try Self.number(words.popFirst()?.text)
      case let option where option.hasPrefix("--") && !word.isQuoted: throw .unknownOption(option)
      case let name:
        if let path { throw .secondFile(name, both: "\(path) \(name)") }
        path = name
      }
    }
  }

  private static func number(_ word: String?) throws(CommandFault) -> Int {
    guard let number = word.flatMap({ Int($0) }), number > 0 else { throw .notALast(text: word ?? "") }
    return number
  }

  /// A word is in quotation marks of either kind, or ends at a blank.
  private static func words(_ text: String) throws(CommandFault) -> [(text: String, isQuoted: Bool)] {
    var words: [(text: String, isQuoted: Bool)] = []
    var rest = text.unicodeScalars[...]
    while let first = rest.first {
      if first == " " || first == "\t" {
        rest.removeFirst()
      } else if first == "\"" || first == "'" {
        let name = rest.dropFirst().prefix { $0 != first }
        guard name.endIndex < rest.endIndex else { throw .openQuote(String(rest)) }
        words.append((String(name), true))
        rest = rest[name.endIndex...].dropFirst()
      } else {
        let name = rest.prefix { $0 != " " && $0 != "\t" }
        words.append((String(name), false))
        rest = rest[name.endIndex...]
      }
    }
    return words
  }
}
