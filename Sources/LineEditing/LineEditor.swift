import CLibedit

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What one read at the prompt gives.
package enum ReadResult: Equatable, Sendable {
  /// A line, or a block of several: without a final newline.
  case line(String)
  /// Ctrl-D on an empty line, a terminal that went away, or a signal that asks to leave (`Interrupts.terminationSignal`).
  case endOfInput
  /// Ctrl-C: what was typed is dropped.
  case interrupted
  /// Reading failed; the text says why.
  case error(String)
}

/// Whether a block of input is complete.
package enum InputState: Sendable {
  case complete, incomplete
}

/// A prompt with line editing: libedit's emacs or vi keys and `~/.editrc`, history, completion, pasted blocks.
///
/// For a terminal only; `PlainReader` reads anything else. Use it from one thread at a time, and have no two at once on one
/// terminal.
package final class LineEditor {
  /// The keys of the editor; `~/.editrc` may choose others with `bind -v` or `bind -e`.
  package enum Keys: Sendable {
    case emacs, vi
  }

  /// What an editor is opened with.
  package struct Options: Sendable {
    /// The folder of the history; `nil` keeps it in memory.
    package var historyFolder: String?
    /// How many entries of history are kept.
    package var historyLimit = 10_000
    package var keys = Keys.emacs
    /// The terminal's descriptors.
    package var input: Int32 = 0
    package var output: Int32 = 1
    /// What Tab inserts where only blanks stand before the cursor.
    package var indentation = "    "

    package init(historyFolder: String? = DataFolder.path()) {
      self.historyFolder = historyFolder
    }
  }

  /// Why no editor could be opened.
  package struct OpenError: Error, Equatable, CustomStringConvertible {
    package let description: String
  }

  /// Answers Tab: the whole text being edited and the cursor's byte in it.
  package var completer: ((_ line: String, _ cursor: Int) -> Completions)?
  /// The entries that the arrows and Ctrl-R go through.
  package let history: HistoryStore

  private let options: Options
  private let takesEscapes = Terminal.takesEscapes()
  private let asciiOnly = !Terminal.localeIsUTF8
  private var editor: OpaquePointer!
  private var prompt = ""
  private var columns: Int

  /// Takes hold of the terminal, sources `~/.editrc` and loads the history.
  ///
  /// - Parameters:
  ///   - options: see there.
  ///   - name: the program's name, by which `~/.editrc` may tell it from others.
  /// - Throws: `OpenError` where the descriptors are no terminal or libedit does not start.
  package init(options: Options = Options(), name: String = "funcpipe-repl") throws {
    guard Terminal.isTerminal(options.input), Terminal.isTerminal(options.output) else {
      throw OpenError(description: "standard input and output are not both a terminal")
    }
    self.options = options
    history = HistoryStore(folder: options.historyFolder, limit: options.historyLimit)
    columns = Terminal.width(options.output)
    editor = try Self.open(options, name, takesEscapes, Unmanaged.passUnretained(self).toOpaque())
    for entry in history.entries { fp_editor_add_history(editor, entry) }
  }

  deinit {
    if let editor { fp_editor_close(editor) }
  }

  /// Reads one line; the history is left as it is.
  ///
  /// - Parameter prompt: may hold colours; they are left out where the terminal takes none.
  package func read(prompt: String) -> ReadResult {
    self.prompt = PromptLayout.visible(prompt)
    columns = Terminal.width(options.output)
    var text: UnsafePointer<CChar>?
    var length = 0
    let literal = PromptLayout.literal(prompt, escapes: takesEscapes)
    let outcome = literal.withCString { fp_editor_read(editor, $0, &text, &length) }
    switch outcome {
    case FP_LINE:
      let bytes = UnsafeRawBufferPointer(start: text, count: length)
      return .line(String(decoding: bytes, as: UTF8.self))
    case FP_INTERRUPTED:
      return .interrupted
    case FP_END:
      // The prompt stands on this line.
      write("\r\n")
      return .endOfInput
    default:
      return .error(System.message(errno))
    }
  }

  /// Reads lines until they are complete, and adds them to the history as one entry.
  ///
  /// Ctrl-C drops all of them. Ctrl-D on an empty line after the first ends the block, as in Python.
  ///
  /// - Parameters:
  ///   - prompt: of the first line.
  ///   - continuation: of the lines after it.
  ///   - state: asked after every line with the text so far, its lines joined by newlines.
  package func read(prompt: String, continuation: String, state: (String) -> InputState) -> ReadResult {
    var block: String?
    while true {
      let result = read(prompt: block == nil ? prompt : continuation)
      switch result {
      case .line(let line):
        let text = block.map { $0 + "\n" + line } ?? line
        block = text
        guard state(text) == .complete else { continue }
      case .endOfInput where block != nil && Interrupts.terminationSignal == nil: break
      default: return result
      }
      let text = block ?? ""
      addHistory(text)
      return .line(text)
    }
  }

  /// Adds an entry to the history, on disk too. Blank ones and repetitions of the last are left out; newlines at the end are.
  package func addHistory(_ entry: String) {
    var entry = entry[...]
    while entry.last?.isNewline == true { entry.removeLast() }
    guard entry.contains(where: { !$0.isWhitespace }), history.append(String(entry)) else { return }
    fp_editor_add_history(editor, String(entry))
  }

  /// Writes to the terminal at once, as it is.
  package func write(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { fp_editor_write(editor, $0.baseAddress, $0.count) }
    }
  }

  private static func open(_ options: Options, _ name: String, _ takesEscapes: Bool, _ context: UnsafeMutableRawPointer)
    throws -> OpaquePointer
  {
    let callbacks = fp_callbacks(
      complete: { Unmanaged<LineEditor>.fromOpaque($0!).takeUnretainedValue().complete() },
      resized: { Unmanaged<LineEditor>.fromOpaque($0!).takeUnretainedValue().redrawResized() },
      context: context)
    let editor = name.withCString { name in
      var options = fp_options(
        name: name, input: options.input, output: options.output, vi: options.keys == .vi,
        bracketed_paste: takesEscapes, raw_sequences: EditrcFile.bindsSequences(),
        history_limit: Int32(clamping: options.historyLimit))
      return fp_editor_open(&options, callbacks)
    }
    guard let editor else { throw OpenError(description: System.message(errno)) }
    return editor
  }

  // MARK: While a line is edited

  private func edited() -> (text: String, cursor: Int) {
    var length = 0
    var cursor = 0
    let text = fp_editor_text(editor, &length, &cursor)
    return (String(decoding: UnsafeRawBufferPointer(start: text, count: length), as: UTF8.self), cursor)
  }

  private func complete() {
    let (text, cursor) = edited()
    let line = text.utf8.prefix(cursor).reversed().prefix { $0 != UInt8(ascii: "\n") }
    if line.allSatisfy({ $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }) {
      fp_editor_replace(editor, 0, options.indentation)
      return
    }
    let completions = completer?(text, cursor) ?? .none
    switch CompletionStep(line: text, cursor: cursor, completions: completions) {
    case .nothing: fp_editor_beep(editor)
    case .replace(let characters, let replacement): fp_editor_replace(editor, characters, replacement)
    case .list(let candidates): show(candidates, below: text, cursor)
    }
  }

  private func show(_ candidates: [String], below text: String, _ cursor: Int) {
    let rowsBelow = row(of: text, columns) - row(of: prefix(text, cursor), columns)
    let lines = CompletionList.lines(candidates, columns: columns, asciiOnly: asciiOnly)
    write("\r" + String(repeating: "\n", count: rowsBelow + 1) + lines.joined(separator: "\r\n") + "\r\n")
    fp_editor_redraw(editor)
  }

  /// Terminals differ in whether they wrap a shown line anew; the smaller count of rows leaves a stale row in one case and in
  /// none takes away what stood above the prompt.
  private func redrawResized() {
    let (text, cursor) = edited()
    let before = prefix(text, cursor)
    let old = columns
    columns = Terminal.width(options.output)
    guard takesEscapes else { return fp_editor_redraw(editor) }
    let rows = min(row(of: before, old), row(of: before, columns))
    write((rows > 0 ? "\u{1b}[\(rows)A" : "") + "\r\u{1b}[J")
    fp_editor_redraw(editor)
  }

  private func prefix(_ text: String, _ cursor: Int) -> String {
    String(decoding: text.utf8.prefix(cursor), as: UTF8.self)
  }

  private func row(of text: String, _ columns: Int) -> Int {
    let start = PromptLayout.position(after: prompt.unicodeScalars, columns: columns)
    return PromptLayout.position(after: text.unicodeScalars, from: start, columns: columns).row
  }
}
