import Workbench

// The recording of the session.
extension Renderer {
  /// Lines of an output that are shown.
  private static let outputLimit = 12

  func render(_ listing: TranscriptListing) -> String {
    let numbers = listing.entries.map { if case .input(let number, _, _, _) = $0 { "\(number)" } else { "" } }
    let margin = (numbers.map(\.count).max() ?? 0) + 2
    var text = ""
    if listing.outgrown > 0 {
      text += wrapped(StyledText("the first \(count(listing.outgrown, "input")) had to go for room", .faint))
    }
    for (entry, number) in zip(listing.entries, numbers) {
      switch entry {
      case .note(let note):
        let blank = StyledText(String(repeating: " ", count: margin))
        text += wrapped(safe(note), first: blank + StyledText("note ", .label), rest: blank + "     ")
      case .input(_, let typed, let output, let isSaved):
        text += render(typed, output, isSaved, number: StyledText(padded(number, margin), .label))
      }
    }
    return text
  }

  private func render(_ typed: String, _ output: [String], _ isSaved: Bool, number: StyledText) -> String {
    var text = ""
    let blank = String(repeating: " ", count: number.width)
    for (position, line) in typed.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let prompt = StyledText((position == 0 ? ">>>" : "...") + (line.isEmpty ? "" : " "), .prompt)
      let lead = (position == 0 ? number : StyledText(blank)) + prompt
      text += wrapped(safe(String(line)), first: lead, rest: StyledText(blank + "    "))
    }
    // One line in the place of one line is no gain.
    let shown = output.count <= Self.outputLimit + 1 ? output.count : Self.outputLimit
    for line in output.prefix(shown) { text += blank + cut(line, max(1, width - blank.count)) + "\n" }
    if shown < output.count {
      text += wrapped(StyledText("and \(output.count - shown) more lines", .faint), first: StyledText(blank))
    }
    if !isSaved {
      text += wrapped(
        StyledText("not in a saved file: it would not show the same again", .held), first: StyledText(blank),
        rest: StyledText(blank))
    }
    return text
  }

  func sentence(_ saved: SavedTranscript) -> StyledText {
    let text = StyledText("saved \(count(saved.inputs, "input")) to ") + safe(saved.path)
    if saved.isWhole { return text }
    var missing: [String] = []
    if saved.before > 0 { missing.append("\(count(saved.before, "input")) before") }
    if saved.forgotten > 0 { missing.append("\(saved.forgotten) forgotten") }
    if saved.unrepeatable > 0 { missing.append("\(saved.unrepeatable) that would not show the same again") }
    return text + " without " + StyledText(missing.joined(separator: ", "), .held) + ": check it with "
      + safe("funcpipe-repl replay \(ShellWord.quoted(saved.path))", .command)
  }
}
