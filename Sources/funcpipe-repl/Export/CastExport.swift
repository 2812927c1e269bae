import LineEditing
import Rendering
import Transcripts

/// A document as an asciicast, version 2: a header, then an array a moment, each on a line. It is paced as `--play` is.
///
/// The format: https://docs.asciinema.org/manual/asciicast/v2/
struct CastExport {
  private let document: Transcript
  private let title: String
  private let pacing = Pacing(speed: 1)
  private var milliseconds = 0
  private var lines: [String] = []

  init(_ document: Transcript, path: String) {
    self.document = document
    title = exportTitle(of: path)
  }

  /// - Parameter budget: for typing the document once more, with colours.
  func text(budget: DocumentBudget) -> String {
    var cast = self
    cast.perform(budget)
    return cast.lines.map { $0 + "\n" }.joined()
  }

  private mutating func perform(_ budget: DocumentBudget) {
    lines.append(
      JSON.object([
        ("version", .int(2)), ("width", .int(80)), ("height", .int(24)), ("title", .string(title)),
        ("env", .object([("TERM", .string("xterm-256color"))])),
      ]).line)
    var player = SessionPlayer(budget, colour: true)
    for part in document.parts {
      switch part {
      case .prose(let text):
        show("\u{1B}[2m" + DisplayText.sanitised(text) + "\u{1B}[0m\n\n")
        milliseconds += pacing.reading(words: text.split(whereSeparator: \.isWhitespace).count)
      case .block(let block):
        if block.flags.isFresh {
          player.finish()
          player = SessionPlayer(budget, colour: true)
        }
        let isSeen = !block.flags.isHidden && !block.flags.isSetup
        for cell in block.cells { perform(cell, player, isSeen: isSeen) }
        if isSeen { show("\n") }
      }
    }
    player.finish()
  }

  private mutating func perform(_ cell: Cell, _ player: SessionPlayer, isSeen: Bool) {
    if isSeen { type(cell.input, prompt: player.prompt, more: player.continuationPrompt) }
    let played = player.submit(player.needsMore(cell.input) ? cell.input + "\n" : cell.input)
    guard isSeen else { return }
    show(played.output)
    milliseconds += pacing.reading(lines: cell.output.count)
  }

  private mutating func type(_ input: String, prompt: String, more: String) {
    for (index, line) in input.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      show(index == 0 ? prompt : more)
      for character in line {
        milliseconds += pacing.keystroke(character)
        show(DisplayText.sanitised(String(character)))
      }
      milliseconds += pacing.enter
      show("\n")
    }
  }

  private mutating func show(_ text: String) {
    if text.isEmpty { return }
    let places = String(milliseconds % 1000 + 1000).dropFirst()
    lines.append(
      JSON.array([
        .number("\(milliseconds / 1000).\(places)"), .string("o"),
        .string(text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")),
      ]).line)
  }
}
