/// Where things stand on the screen while a line is edited, counted as libedit counts.
enum PromptLayout {
  struct Position: Equatable {
    var row = 0
    var column = 0
  }

  /// Where the cursor is after `text` was written from `start` on a terminal of that many columns.
  static func position(after text: some Sequence<Unicode.Scalar>, from start: Position = Position(), columns: Int)
    -> Position
  {
    var position = start
    func advance(_ width: Int) {
      if position.column + width > columns {
        position.row += 1
        position.column = 0
      }
      position.column += width
      if position.column >= columns {
        position.row += 1
        position.column = 0
      }
    }
    for scalar in text {
      switch scalar {
      case "\n": position = Position(row: position.row + 1, column: 0)
      case "\t": advance(min(8 - position.column % 8, columns - position.column))
      case "\u{0}"..."\u{1f}", "\u{7f}": advance(2)
      default: advance(DisplayText.width(of: scalar))
      }
    }
    return position
  }

  /// A prompt as libedit wants it: each escape sequence between \1 bytes, none at the very end (it would be dropped), and
  /// none at all where they are not allowed.
  static func literal(_ prompt: String, escapes: Bool) -> String {
    var pieces = split(prompt)
    if !escapes { return pieces.filter { !$0.isEscape }.map(\.text).joined() }
    if let last = pieces.last, last.isEscape, let shown = pieces.lastIndex(where: { !$0.isEscape }) {
      // The last visible character goes behind the sequences that followed it.
      let character = pieces[shown].text.removeLast()
      pieces.append((String(character), false))
    }
    return pieces.filter { !$0.text.isEmpty }.map { $0.isEscape ? "\u{1}\($0.text)\u{1}" : $0.text }.joined()
  }

  /// The prompt without its escape sequences.
  static func visible(_ prompt: String) -> String {
    split(prompt).filter { !$0.isEscape }.map(\.text).joined()
  }

  private static func split(_ prompt: String) -> [(text: String, isEscape: Bool)] {
    var pieces: [(text: String, isEscape: Bool)] = [("", false)]
    var inEscape = false
    for scalar in prompt.unicodeScalars where scalar != "\u{1}" {
      if scalar == "\u{1b}" {
        pieces.append(("", true))
        inEscape = true
      } else if !inEscape && pieces[pieces.count - 1].isEscape {
        pieces.append(("", false))
      }
      pieces[pieces.count - 1].text.unicodeScalars.append(scalar)
      // A control sequence ends with a letter or one of its neighbours, and "[" only introduces it.
      if inEscape, ("@"..."~").contains(scalar), scalar != "[" { inEscape = false }
    }
    return pieces.filter { !$0.text.isEmpty }
  }
}
