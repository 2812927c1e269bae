/// Writes a recording as a document, entry by entry, so that a file can grow with its session: after each entry it is a
/// whole document.
package struct RecordingWriter: Sendable {
  /// What an entry changes at the end of what was written before.
  package struct Edit: Equatable, Sendable {
    /// Bytes to take off: the closing fence of a block that goes on.
    package var removed = 0
    package var added: [UInt8] = []
  }

  private static let title = "# A session\n"
  private var isEmpty = true
  /// The fence of the block at the end, where that can go on.
  private var fence: String?

  package init() {}

  /// What to write for an entry; nothing for an input that no document can hold.
  package mutating func add(_ entry: Recording.Entry) -> Edit {
    switch entry {
    case .note(let text): return add(note: text)
    case .input(let input): return input.isRepeatable ? add(input) : Edit()
    }
  }

  private mutating func add(note text: String) -> Edit {
    fence = nil
    // A heading of one's own takes the place of the title.
    let isTitle = isEmpty && text.hasPrefix("# ")
    return Edit(added: Array((isTitle ? "" : separator + "\n").utf8) + Array(NoteText.markdown(text).utf8) + [0x0A])
      .afterFirst(&isEmpty)
  }

  private mutating func add(_ input: Recording.Input) -> Edit {
    let lines = Self.lines(of: input)
    let code = Array(lines.map { $0 + "\n" }.joined().utf8)
    let needed = Self.fence(around: lines)
    if let fence, input.error == nil, needed.utf8.count <= fence.utf8.count {
      return Edit(removed: fence.utf8.count + 1, added: code + Array((fence + "\n").utf8))
    }
    let flags = input.error.map { " error=" + $0 } ?? ""
    let opening = separator + "\n" + needed + "funcpipe" + flags + "\n"
    fence = input.error == nil ? needed : nil
    return Edit(added: Array(opening.utf8) + code + Array((needed + "\n").utf8)).afterFirst(&isEmpty)
  }

  /// What comes before an empty line: the title, at the beginning.
  private var separator: String { isEmpty ? Self.title : "" }

  /// The lines of a block: prompts with what was typed, and the output.
  private static func lines(of input: Recording.Input) -> [String] {
    var lines: [String] = []
    for line in input.text.split(separator: "\n", omittingEmptySubsequences: false) {
      lines.append((lines.isEmpty ? PromptMark.input : .more).line(String(line)))
    }
    for (position, line) in input.outputLines.enumerated() {
      lines.append(OutputLine.written(line, isFirst: position == 0))
    }
    return lines
  }

  /// A fence longer than any run of backticks that begins a line.
  private static func fence(around lines: [String]) -> String {
    let longest = lines.map { line in
      line.utf8.drop { $0 == 0x20 || $0 == 0x09 }.prefix { $0 == UInt8(ascii: "`") }.count
    }.max()
    return String(repeating: "`", count: max(3, (longest ?? 0) + 1))
  }
}

extension RecordingWriter.Edit {
  fileprivate func afterFirst(_ isEmpty: inout Bool) -> Self {
    isEmpty = false
    return self
  }
}
