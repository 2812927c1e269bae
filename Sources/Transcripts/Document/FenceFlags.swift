/// What the opening line of a session says beside `funcpipe`.
package struct FenceFlags: Equatable, Sendable {
  /// Runs, and is not shown where the document is exported.
  package var isHidden = false
  /// Prepares what follows: it holds input only, must not fail, and its output is neither written down nor compared.
  package var isSetup = false
  /// The block must fail, with an exception of this name; success is a failure.
  package var error: String?
  /// The block is known to be wrong today, and why; that it is right is reported.
  package var fails: String?
  /// Begins a new session.
  package var isFresh = false
  /// An output line `[...]` stands for any lines.
  package var elides = false

  package init() {}

  /// The flags that there are, as they are written.
  package static let allowed = ["elide", "error=NAME", "fails=REASON", "fresh", "hide", "setup"]

  /// Reads what stands after `funcpipe`: words in any order; a value that has spaces is in double quotes.
  init(_ text: String) throws(FlagFault) {
    for word in try Self.words(text) {
      let name = String(word.prefix { $0 != "=" })
      let value = word.count > name.count ? String(word.dropFirst(name.count + 1)) : nil
      try set(name, value, word)
    }
    if isSetup, error != nil || fails != nil { throw .conflict("setup", error == nil ? "fails" : "error") }
    if error != nil, fails != nil { throw .conflict("error", "fails") }
  }

  private mutating func set(_ name: String, _ value: String?, _ word: String) throws(FlagFault) {
    switch (name, value) {
    case ("hide", nil): isHidden = true
    case ("setup", nil): isSetup = true
    case ("fresh", nil): isFresh = true
    case ("elide", nil): elides = true
    case ("error", let value?) where Self.isName(value): error = value
    case ("fails", let value?) where !value.isEmpty: fails = value
    case ("error", _), ("fails", _): throw .needsValue(name)
    case ("hide", _), ("setup", _), ("fresh", _), ("elide", _): throw .takesNoValue(name)
    default: throw .unknown(word)
    }
  }

  /// Whether a text can stand behind `error=`: an exception's name as Python has them, with dots perhaps.
  static func isName(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, first == "_" || first.properties.isXIDStart else { return false }
    return text.unicodeScalars.allSatisfy { $0 == "." || $0.properties.isXIDContinue }
  }

  private static func words(_ text: String) throws(FlagFault) -> [String] {
    var words: [String] = []
    var word = ""
    var isQuoted = false
    var isOpen = false
    for character in text {
      switch character {
      case "\"":
        isQuoted.toggle()
        isOpen = true
      case " " where !isQuoted, "\t" where !isQuoted:
        if isOpen { words.append(word) }
        word = ""
        isOpen = false
      default:
        word.append(character)
        isOpen = true
      }
    }
    if isQuoted { throw .openQuote }
    return isOpen ? words + [word] : words
  }
}

/// What is wrong with the flags of a fence.
package enum FlagFault: Error, Equatable, Sendable {
  case unknown(String)
  case needsValue(String)
  case takesNoValue(String)
  /// These two cannot both be meant.
  case conflict(String, String)
  /// A quotation mark without its other half.
  case openQuote

  /// The fault as a sentence, with what to write.
  package var sentence: String {
    switch self {
    case .unknown(let word):
      "there is no flag '\(word)': the flags are \(FenceFlags.allowed.joined(separator: ", "))"
    case .needsValue("error"): "error needs the name of an exception: error=ValueError"
    case .needsValue(let name): "\(name) needs a reason: \(name)=\"what is wrong\""
    case .takesNoValue(let name): "\(name) takes no value: write \(name)"
    case .conflict(let one, let other): "\(one) and \(other) cannot both be meant: drop one of them"
    case .openQuote: "a quotation mark is not closed"
    }
  }
}
