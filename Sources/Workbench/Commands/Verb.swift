/// The words that begin a command.
package enum Verb: String, CaseIterable, Sendable {
  case drive, take, `break`, runs, show, trace, vars, reset, save, transcript, note, forget, help, quit

  /// The other word for leaving, which Python's own prompt knows.
  static let otherQuit = "exit"

  /// The letters of the longest.
  static let longest = allCases.map { $0.rawValue.count }.max() ?? 0

  /// What follows the verb is text and no Python: prose, or the name of a file.
  var takesText: Bool { self == .note || self == .save }

  /// The verb is about the recording of the session, or ends it: it is no part of that.
  var isRecorded: Bool {
    switch self {
    case .save, .transcript, .note, .forget, .quit: false
    default: true
    }
  }

  init?(word: some StringProtocol) {
    if word == Self.otherQuit { self = .quit } else { self.init(rawValue: String(word)) }
  }
}
