/// The words that begin a command.
package enum Verb: String, CaseIterable, Sendable {
  case drive, take, `break`, runs, show, trace, vars, reset, help, quit

  /// The other word for leaving, which Python's own prompt knows.
  static let otherQuit = "exit"

  init?(word: some StringProtocol) {
    if word == Self.otherQuit { self = .quit } else { self.init(rawValue: String(word)) }
  }
}
