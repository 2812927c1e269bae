import Notation

/// An input while it is done, as a recording of the session takes it: in parts, without the commands that are not recorded.
struct TypedInput {
  private var text: [UInt8] = []
  /// Where the part that was not taken yet begins.
  private var start = 0
  /// Where the command begins that is done at this moment, or was the last, when it is one that is not recorded.
  private var command: Int?

  init() {}

  init(_ text: String) { self.text = Array(text.utf8) }

  /// What is shown belongs to a command that is not recorded.
  var isOffTheRecord: Bool { command != nil }

  mutating func begin(_ line: CommandLine) {
    if !line.verb.isRecorded { command = line.start }
  }

  /// The command was done, and the input goes on.
  mutating func finish(_ line: CommandLine) {
    guard isOffTheRecord else { return }
    command = nil
    start = text.nextIndex(of: 0x0A, from: line.end).map { $0 + 1 } ?? text.count
  }

  /// The part since the last one: up to the command that is not recorded, or all that is left. Nil when it is blank. Empty
  /// lines stand for those before it, since what was shown may name lines.
  mutating func take() -> String? {
    let end = command ?? text.count
    guard start < end else { return nil }
    var part = text[start..<end]
    let lines = text[..<start].count { $0 == 0x0A }
    start = end
    if part.allSatisfy({ $0 == 0x0A || CommandTokens.isBlank($0) }) { return nil }
    // The line end before a command is the command's.
    if command != nil, part.last == 0x0A { part.removeLast() }
    return String(repeating: "\n", count: lines) + String(decoding: part, as: UTF8.self)
  }
}
