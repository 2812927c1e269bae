import Transcripts

/// How a document is performed.
struct PlayOptions: Equatable {
  /// Every input waits for a key.
  var steps = false
  /// 1 is a person's; 2 is twice as fast.
  var speed = 1.0
  /// Inputs before this line of the document run unseen.
  var from = 1
  /// Inputs after this line do not run.
  var until = Int.max

  /// What is wrong with the lines, as a sentence; nil where inputs of the document are in them.
  func fault(in document: Transcript) -> String? {
    let lines = document.blocks.flatMap(\.cells).map(\.line)
    guard let first = lines.first, let last = lines.last, !lines.contains(where: { from <= $0 && $0 <= until }) else {
      return nil
    }
    return "no input is in the lines of --from and --until: the first is in line \(first), the last in line \(last)"
  }
}

/// How long things take when they are performed, in milliseconds.
struct Pacing {
  let speed: Double

  /// Before a character is typed. It depends on the character alone, so every performance is the same.
  func keystroke(_ character: Character) -> Int {
    let value = Int(character.unicodeScalars.first?.value ?? 0)
    let base = character == " " ? 70 : character.isLetter ? 45 : 95
    return scaled(base + value * 7 % 31)
  }

  /// Before a line is entered.
  var enter: Int { scaled(280) }
  /// After an output, for reading it.
  func reading(lines: Int) -> Int { scaled(min(6000, 700 + 220 * lines)) }
  /// After a text, for reading it.
  func reading(words: Int) -> Int { scaled(min(12_000, 500 + 260 * words)) }

  private func scaled(_ milliseconds: Int) -> Int { Int(Double(milliseconds) / speed) }
}
