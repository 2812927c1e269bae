import Workbench

// Sentences of the session, and what was wrong.
extension Renderer {
  func render(_ note: SessionNote) -> String {
    let text: StyledText
    switch note {
    case .coroutineNotAwaited(let name):
      text =
        StyledText("note: ", .held) + safe(name)
        + " is a coroutine that nobody awaited: nothing of it has run"
    case .ownDefinitions(let names):
      text =
        StyledText("note: ", .held) + safe(names.joined(separator: ", "))
        + " \(names.count == 1 ? "is" : "are") now your own: a run shows what is built with"
        + " \(names.count == 1 ? "it" : "them") as one source; reset brings the built-in back"
    case .traceLevel(let level): text = StyledText("trace \(level.rawValue): \(meaning(of: level))")
    case .imports(let imports):
      let counts = imports.map { "\($0.names) from \($0.package)" }.joined(separator: ", ")
      text = StyledText("imported: \(counts)", .faint)
    case .noBindings: text = StyledText("no names yet")
    case .noRuns: text = StyledText("no runs yet: drive, take or break a stream")
    case .reset(let names, let runs):
      text = StyledText("forgot \(count(names, "name"))" + (runs == 0 ? "" : ", closed \(count(runs, "run"))"))
    case .noted: text = StyledText("noted")
    case .forgot(let input, let typed):
      text = StyledText("forgot input \(input): ") + StyledText(cut(typed, max(20, width - 20)))
    case .saved(let saved): text = sentence(saved)
    case .noTranscript: text = StyledText("nothing is recorded yet: type an input, or note TEXT")
    case .closingRuns(let numbers):
      let list = numbers.map { "#\($0)" }.joined(separator: ", ")
      text = StyledText("closing \(numbers.count == 1 ? "the open run" : "the open runs") \(list)", .held)
    case .interrupted: text = StyledText("KeyboardInterrupt", .held)
    }
    return wrapped(text, rest: StyledText("  "))
  }

  private func meaning(of level: TraceLevel) -> String {
    switch level {
    case .off: "a run shows only its summary"
    case .items: "a run shows its items"
    case .effects: "a run shows items, effects and resources"
    case .full: "a run shows every start, pull and yield of every stage"
    }
  }

  func render(_ diagnostic: Diagnostic) -> String {
    var text = ""
    if let excerpt = diagnostic.excerpt { text += render(excerpt) }
    var lines = diagnostic.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    // The last line that is no note says what it is; what comes before is where.
    let first = lines.firstIndex { !$0.hasPrefix(" ") && !$0.hasPrefix("Traceback") } ?? 0
    for (position, line) in lines.enumerated() {
      let isMessage = position >= first && !line.hasPrefix(" ") && !line.hasPrefix("Traceback")
      text += styled(sanitised(line), isMessage ? .bad : .plain) + "\n"
    }
    if let hint = diagnostic.hint {
      text += wrapped(safe(hint), first: StyledText("try: ", .held), rest: StyledText("  "))
    }
    return text
  }

  /// The line with carets under the part that is meant. Of a long line the part around it is shown.
  private func render(_ excerpt: Diagnostic.Excerpt) -> String {
    let scalars = Array(excerpt.text.unicodeScalars)
    let room = width - 4
    let start = min(excerpt.start, scalars.count)
    var from = 0
    if start + min(excerpt.count, room / 2) > room { from = max(0, start - room / 4) }
    func shown(_ range: Range<Int>) -> String {
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars[range])
      return sanitisedLine(String(text), asciiOnly: !options.unicode)
    }
    let before = shown(from..<max(from, start))
    let marked = shown(max(from, start)..<min(scalars.count, start + excerpt.count))
    let after = shown(min(scalars.count, start + excerpt.count)..<scalars.count)
    let line = cut(before + marked + after, room)
    let lead = String(repeating: " ", count: min(displayWidth(before), room - 1))
    let marks = max(1, min(displayWidth(marked), room - lead.count))
    return "  File \"\(sanitisedLine(excerpt.file, asciiOnly: !options.unicode))\", line \(excerpt.line)\n"
      + "    " + line + "\n    " + lead + styled(String(repeating: "^", count: marks), .bad) + "\n"
  }
}
