extension Machine {
  /// An exception as CPython 3.11 prints one that nobody handled: what it came from, the frames it passed, its type and
  /// message, its notes. Ends with a line end.
  package func renderTraceback(_ exception: ExceptionObject) -> String {
    var renderer = TracebackRenderer(vm: self)
    renderer.render(exception)
    return renderer.output
  }

  /// The last lines of a traceback: `ValueError: message`, then the notes. Ends with a line end.
  package func renderException(_ exception: ExceptionObject) -> String {
    var renderer = TracebackRenderer(vm: self)
    renderer.renderMessage(exception)
    return renderer.output
  }
}

/// Builds the text of one traceback.
private struct TracebackRenderer {
  let vm: Machine
  var output = ""
  /// Frames of one exception beyond this are left out, the outermost first.
  private static let limit = 1000
  /// How often one line is shown before the rest is counted.
  private static let shownRepetitions = 3

  init(vm: Machine) { self.vm = vm }

  // MARK: Chains

  private enum Link { case cause, context }

  /// The exception after everything that led to it, oldest first. A loop, not a recursion: chains may be long.
  mutating func render(_ exception: ExceptionObject) {
    var chain: [(exception: ExceptionObject, link: Link?)] = [(exception, nil)]
    var seen: Set<ObjectIdentifier> = [ObjectIdentifier(exception)]
    var current = exception
    while true {
      if let cause = current.cause {
        guard seen.insert(ObjectIdentifier(cause)).inserted else { break }
        chain.append((cause, .cause))
        current = cause
      } else if let context = current.context, !current.suppressContext {
        guard seen.insert(ObjectIdentifier(context)).inserted else { break }
        chain.append((context, .context))
        current = context
      } else {
        break
      }
    }
    for (exception, link) in chain.reversed() {
      renderOne(exception)
      switch link {
      case .cause?: output += "\nThe above exception was the direct cause of the following exception:\n\n"
      case .context?: output += "\nDuring handling of the above exception, another exception occurred:\n\n"
      case nil: break
      }
    }
  }

  private mutating func renderOne(_ exception: ExceptionObject) {
    if !exception.traceback.isEmpty {
      output += "Traceback (most recent call last):\n"
      renderFrames(exception.traceback)
    }
    renderMessage(exception)
  }

  // MARK: Frames

  private mutating func renderFrames(_ entries: [TraceEntry]) {
    var previous: (file: String, line: Int, name: String)?
    var repetitions = 0
    for entry in entries.suffix(Self.limit) {
      let line = entry.code.source.position(of: Int(entry.span.start)).line
      let here = (file: entry.code.source.name, line: line, name: entry.code.name.string)
      if let previous, previous == here {
        repetitions += 1
      } else {
        renderRepetitions(repetitions)
        previous = here
        repetitions = 1
      }
      if repetitions > Self.shownRepetitions { continue }
      output += "  File \"\(here.file)\", line \(here.line), in \(here.name)\n"
      output += SourceExcerpt(entry.code.source, entry.span).rendered
    }
    renderRepetitions(repetitions)
  }

  private mutating func renderRepetitions(_ count: Int) {
    let hidden = count - Self.shownRepetitions
    if hidden > 0 { output += "  [Previous line repeated \(hidden) more time\(hidden == 1 ? "" : "s")]\n" }
  }

  // MARK: The message

  mutating func renderMessage(_ exception: ExceptionObject) {
    let name = vm.qualifiedExceptionName(exception.cls)
    var message: String?
    if exception.cls.isSubclass(of: builtin.syntaxError), exception.syntaxFact("lineno") != nil {
      renderPlace(exception)
      message = try? vm.str(exception.syntaxFact("msg") ?? .none).string
    } else {
      message = try? vm.str(.object(exception)).string
    }
    output += name
    if let message {
      if !message.isEmpty { output += ": \(message)" }
    } else {
      output += ": <exception str() failed>"
    }
    if let suggestion = vm.suggestion(for: exception) { output += ". Did you mean: '\(suggestion)'?" }
    output += "\n"
    renderNotes(exception)
  }

  private mutating func renderNotes(_ exception: ExceptionObject) {
    guard let notes = exception.field(names.notes) else { return }
    guard let list = notes.asList?.elements ?? notes.asTuple?.elements else {
      output += ((try? vm.repr(notes).string) ?? "<__notes__ repr() failed>") + "\n"
      return
    }
    for note in list { output += ((try? vm.str(note).string) ?? "<note str() failed>") + "\n" }
  }

  /// Where a SyntaxError is: its file, its line, the text with a caret.
  private mutating func renderPlace(_ exception: ExceptionObject) {
    let file = exception.syntaxFact("filename")?.asStr?.string ?? "<string>"
    func number(_ name: String) -> Int? {
      if case .int(let number)? = exception.syntaxFact(name) { return number }
      return nil
    }
    let line = number("lineno") ?? 0
    output += "  File \"\(file)\", line \(line)\n"
    guard let text = exception.syntaxFact("text")?.asStr?.string else { return }
    let endLine = number("end_lineno") ?? line
    let offset = number("offset") ?? 0
    // An error that goes on over several lines is marked to the end of its first one.
    let end = endLine == line ? number("end_offset") ?? 0 : text.unicodeScalars.count + 1
    output += markedLine(text, offset: offset, end: end)
  }
}

extension Machine {
  /// How a traceback names an exception type: with its module, but for builtins and the main program.
  func qualifiedExceptionName(_ cls: TypeObject) -> String {
    let module = cls.isHeap ? cls.namespace.table[names.module]?.asStr?.string ?? cls.module : cls.module
    return module == "builtins" || module == "__main__" ? cls.qualifiedName : "\(module).\(cls.qualifiedName)"
  }
}

/// A line of source without its indentation, with carets under the columns `offset ..< end` (from 1, in code points).
/// No caret when they lie in the indentation.
func markedLine(_ text: String, offset: Int, end: Int) -> String {
  var scalars = Array(text.unicodeScalars)
  while let last = scalars.last, last == "\n" || last == "\r" { scalars.removeLast() }
  let indent = scalars.prefix { $0 == " " || $0 == "\t" || $0 == "\u{0C}" }.count
  let shown = scalars.dropFirst(indent)
  var result = "    " + String(String.UnicodeScalarView(shown)) + "\n"
  let start = min(offset - 1 - indent, shown.count)
  guard start >= 0 else { return result }
  let width = end > offset ? max(1, min(end - offset, shown.count - start + 1)) : 1
  let padding = shown.prefix(start).map { $0 == "\t" ? "\t" : " " }.joined()
  result += "    " + padding + String(repeating: "^", count: width) + "\n"
  return result
}
