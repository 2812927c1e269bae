/// What a terminal shows first: what this is, where help is, how to leave.
enum Banner {
  private static let lines = [
    "funcpipe-repl \(Command.version): the course's Python, and what driving a stream really does",
    "Type help for what can be typed, help NAME for one thing. Ctrl-D or quit leaves.",
  ]

  /// The banner, broken between words where the window is too narrow for its two lines.
  static func text(width: Int) -> String {
    lines.map { wrapped($0, width) + "\n" }.joined()
  }

  private static func wrapped(_ line: String, _ width: Int) -> String {
    var result = ""
    var column = 0
    for word in line.split(separator: " ") {
      if column > 0, column + 1 + word.count > width {
        result += "\n"
        column = 0
      } else if column > 0 {
        result += " "
        column += 1
      }
      result += word
      column += word.count
    }
    return result
  }
}
