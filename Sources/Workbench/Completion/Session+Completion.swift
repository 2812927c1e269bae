import Notation

// Completion on Tab. Nothing of the program runs for it.
extension Session {
  /// What could stand at the cursor: verbs at the start of a line, trace levels, topics of help, names in scope,
  /// attributes after a dot, names of arguments inside a call, file names inside a string and after `save`. Sorted, each once.
  /// - Parameters:
  ///   - text: what is typed so far, all lines.
  ///   - cursor: its byte offset; what follows it is not looked at.
  /// - Returns: the byte offset where the candidates begin, and the candidates.
  package func completions(_ text: String, cursor: Int) -> (start: Int, candidates: [String]) {
    let bytes = Array(text.utf8.prefix(max(0, cursor)))
    let context = CompletionContext(bytes)
    var found: Set<String>
    switch context.place {
    case .string(let prefix), .fileName(let prefix): found = Set(ports.fileNames(prefix))
    case .saveOption: found = ["--last", "--replace"]
    case .comment: return (bytes.count, [])
    case .attribute(let path):
      found = Set(storedValue(path).map { machine.storedAttributeNames(of: $0) } ?? [])
      // Names that begin with an underscore are offered to those who ask.
      if !context.prefix.hasPrefix("_") { found = found.filter { !$0.hasPrefix("_") } }
    case .name(let call, let isLineStart, let verb): found = names(call: call, isLineStart: isLineStart, verb: verb)
    }
    if !context.prefix.hasPrefix("_"), case .name = context.place { found = found.filter { !$0.hasPrefix("_") } }
    if context.place.isFile { return (context.start, found.sorted()) }
    return (context.start, found.filter { $0.hasPrefix(context.prefix) }.sorted())
  }

  private func names(call: [String]?, isLineStart: Bool, verb: Verb?) -> Set<String> {
    switch verb {
    case .trace: return Set(TraceLevel.allCases.map(\.rawValue))
    case .help: return Set(Help.names)
    case .runs, .vars, .reset, .transcript, .note, .forget, .quit: return []
    default: break
    }
    var found = Set(machine.main.namespace.table.keys.compactMap { $0.asStr?.string })
    found.formUnion(machine.builtins.namespace.table.keys.compactMap { $0.asStr?.string })
    found.formUnion(Machine.courseNames)
    found.formUnion(Self.keywords)
    if isLineStart { found.formUnion(Verb.allCases.map(\.rawValue)) }
    if let call, let function = storedValue(call), let parameters = machine.parameters(of: function) {
      for parameter in parameters where parameter.kind == .positional || parameter.kind == .keywordOnly {
        found.insert(parameter.name + "=")
      }
    }
    return found
  }

  private static let keywords = [
    "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del",
    "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "match",
    "nonlocal", "not", "or", "pass", "raise", "return", "try", "while", "with", "yield",
  ]
}

/// Where the cursor stands.
struct CompletionContext {
  enum Place: Equatable {
    /// In a string that is still open, with what is in it.
    case string(String)
    case comment
    /// The file of `save`, with what of it is there.
    case fileName(String)
    /// What follows the file.
    case saveOption
    /// After `a.b.`
    case attribute([String])
    /// A name: inside a call of `call`, at the start of a line, or behind a verb.
    case name(call: [String]?, isLineStart: Bool, verb: Verb?)

    var isFile: Bool {
      switch self {
      case .string, .fileName: true
      default: false
      }
    }
  }
  private(set) var place = Place.comment
  /// What of the word is there already.
  private(set) var prefix = ""
  /// The byte offset where it begins.
  private(set) var start: Int

  private let bytes: [UInt8]

  /// Reads the text before the cursor. O(n).
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    start = bytes.count
    let scan = Self.scan(bytes)
    if scan.isComment { return }
    if let string = scan.openString {
      start = string
      prefix = text(string..<bytes.count)
      place = .string(prefix)
      return
    }
    if readSave() { return }
    while start > 0, CommandTokens.isWord(bytes[start - 1]) { start -= 1 }
    prefix = text(start..<bytes.count)
    if let first = prefix.utf8.first, CommandTokens.isDigit(first) { return }
    if start > 0, bytes[start - 1] == UInt8(ascii: ".") {
      // After a number or a call nothing can be told.
      place = path(endingAt: start - 1).map { .attribute($0) } ?? .comment
      return
    }
    let call = scan.openCall.flatMap { path(endingAt: $0) }
    var lineStart = start
    while lineStart > 0, bytes[lineStart - 1] != 0x0A { lineStart -= 1 }
    place = .name(call: call, isLineStart: lineStart == start, verb: verb(from: lineStart))
  }

  /// Whether the cursor's line is a `save`: its words end at blanks.
  private mutating func readSave() -> Bool {
    let lineStart = bytes.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let line = CommandReader.read(bytes, at: lineStart) { _ in false }
    guard let line, line.verb == .save, bytes.count > line.verbRange.upperBound else { return false }
    while !CommandTokens.isBlank(bytes[start - 1]) { start -= 1 }
    prefix = text(start..<bytes.count)
    let isFirst = bytes[line.verbRange.upperBound..<start].allSatisfy { CommandTokens.isBlank($0) }
    if isFirst {
      place = .fileName(prefix)
    } else if prefix.isEmpty || prefix.hasPrefix("-") {
      place = .saveOption
    }
    return true
  }

  private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The verb at the start of the line, when the cursor is in its first argument.
  private func verb(from lineStart: Int) -> Verb? {
    let words = text(lineStart..<start).split(separator: " ", omittingEmptySubsequences: false)
    guard words.count == 2, words[1].isEmpty else { return nil }
    return Verb(word: words[0])
  }

  /// `a.b.c` that ends before a byte offset: plain names and dots only.
  private func path(endingAt end: Int) -> [String]? {
    var names: [String] = []
    var position = end
    while true {
      let last = position
      while position > 0, CommandTokens.isWord(bytes[position - 1]) { position -= 1 }
      guard position < last, !CommandTokens.isDigit(bytes[position]) else { return nil }
      names.append(text(position..<last))
      guard position > 0, bytes[position - 1] == UInt8(ascii: ".") else { return names.reversed() }
      position -= 1
    }
  }

  private struct Scan {
    /// Where the content of the string that is open at the end begins.
    var openString: Int?
    var isComment = false
    /// The innermost open `(` that is behind a name.
    var openCall: Int?
  }

  private static func scan(_ bytes: [UInt8]) -> Scan {
    var result = Scan()
    var open: [Int] = []
    var position = 0
    while position < bytes.count {
      let byte = bytes[position]
      switch byte {
      case UInt8(ascii: "#"):
        position = bytes.nextIndex(of: 0x0A, from: position) ?? bytes.count
        if position == bytes.count {
          result.isComment = true
          return result
        }
        continue
      case UInt8(ascii: "'"), UInt8(ascii: "\""):
        guard let end = endOfString(bytes, position) else {
          let isTriple = position + 2 < bytes.count && bytes[position + 1] == byte && bytes[position + 2] == byte
          result.openString = position + (isTriple ? 3 : 1)
          return result
        }
        position = end
        continue
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): open.append(position)
      case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): _ = open.popLast()
      default: break
      }
      position += 1
    }
    if let last = open.last, bytes[last] == UInt8(ascii: "("), last > 0, CommandTokens.isWord(bytes[last - 1]) {
      result.openCall = last
    }
    return result
  }

  /// Past the closing quote; nil when the text ends in the string.
  private static func endOfString(_ bytes: [UInt8], _ start: Int) -> Int? {
    let quote = bytes[start]
    let isTriple = start + 2 < bytes.count && bytes[start + 1] == quote && bytes[start + 2] == quote
    var position = start + (isTriple ? 3 : 1)
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: "\\") {
        position += 2
        continue
      }
      if byte == 0x0A, !isTriple { return position }
      if byte == quote {
        if !isTriple { return position + 1 }
        let isClosed = position + 2 < bytes.count && bytes[position + 1] == quote && bytes[position + 2] == quote
        if isClosed { return position + 3 }
      }
      position += 1
    }
    return nil
  }
}
