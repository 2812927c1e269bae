/// A session as it went: its inputs with what they showed, and notes between them.
///
///     var recording = Recording()
///     recording.add("1/0", output: "Traceback …\n", ending: .failed("ZeroDivisionError"))
///     recording.document()    // a Markdown document that replays
///
/// It keeps the text of so many bytes: of a longer session the oldest entries go.
package struct Recording: Sendable {
  /// How an input ended.
  package enum Ending: Equatable, Sendable {
    case done
    /// With a fault of this name: `ValueError`, `CommandError`.
    case failed(String)
    /// The text was no program, so that it changed nothing; the fault's name.
    case malformed(String)
    /// Typed again it would not show the same: it was stopped, or never finished, or its output was too long to keep.
    case unrepeatable
  }

  package struct Input: Equatable, Sendable {
    /// From 1, in the order of typing. A number is never given twice.
    package let number: Int
    /// What was typed, `\n` between its lines.
    package let text: String
    /// What it showed, line ends included.
    package let output: String
    package let ending: Ending

    package var outputLines: [String] { OutputLine.lines(of: output) }

    /// The name that a document says of its failure; nil when there was none.
    var error: String? {
      switch ending {
      case .done, .unrepeatable: nil
      case .failed(let name), .malformed(let name): name
      }
    }

    /// Whether a document can hold it.
    package var isRepeatable: Bool { ending != .unrepeatable && error.map(FenceFlags.isName) != false }
  }

  package enum Entry: Equatable, Sendable {
    case input(Input)
    case note(String)

    fileprivate var cost: Int {
      switch self {
      case .input(let input): input.text.utf8.count + input.output.utf8.count + 64
      case .note(let text): text.utf8.count + 64
      }
    }
  }

  /// What is not in a document though it was typed, so that the document may not replay.
  package struct Omissions: Equatable, Sendable {
    /// Inputs before the document's first.
    package var before = 0
    package var forgotten = 0
    /// Inputs that would not show the same.
    package var unrepeatable = 0

    package var isEmpty: Bool { self == Omissions() }
  }

  package private(set) var entries: [Entry] = []
  private var nextNumber = 1
  /// Inputs that had to go for room.
  private var outgrown = 0
  /// The numbers of forgotten inputs that may have done something.
  private var forgotten: [Int] = []
  private var size = 0
  private let limit: Int

  /// - Parameter limit: bytes of text that are kept.
  package init(limit: Int = 64 << 20) { self.limit = limit }

  package var inputs: [Input] { inputs(entries) }

  /// Adds an input. Carriage returns end lines, as they do in a document.
  @discardableResult
  package mutating func add(_ text: String, output: String, ending: Ending = .done) -> Entry {
    let entry = Entry.input(
      Input(number: nextNumber, text: Self.unified(text), output: Self.unified(output), ending: ending))
    nextNumber += 1
    append(entry)
    return entry
  }

  /// Adds a line of prose.
  @discardableResult
  package mutating func note(_ text: String) -> Entry {
    let entry = Entry.note(NoteText.line(text))
    append(entry)
    return entry
  }

  /// Drops an input.
  ///
  /// - Returns: the input; nil where there is none of that number.
  package mutating func forget(_ number: Int) -> Input? {
    for (index, entry) in entries.enumerated() {
      guard case .input(let input) = entry, input.number == number else { continue }
      entries.remove(at: index)
      size -= entry.cost
      if case .malformed = input.ending {} else { forgotten.append(number) }
      return input
    }
    return nil
  }

  private mutating func append(_ entry: Entry) {
    entries.append(entry)
    size += entry.cost
    if size > limit { shrink() }
  }

  /// Drops the oldest entries, more of them than is needed at once: what follows must move.
  private mutating func shrink() {
    var count = 0
    while size > limit - limit / 8, count + 1 < entries.count {
      size -= entries[count].cost
      if case .input = entries[count] { outgrown += 1 }
      count += 1
    }
    entries.removeFirst(count)
  }

  private static func unified(_ text: String) -> String {
    guard text.utf8.contains(0x0D) else { return text }
    var bytes: [UInt8] = []
    for byte in text.utf8 where byte != 0x0A || bytes.last != 0x0D { bytes.append(byte) }
    return String(decoding: bytes.map { $0 == 0x0D ? 0x0A : $0 }, as: UTF8.self)
  }

  // MARK: As a document

  /// The document of the last inputs and of the notes before and among them. One without inputs is no session.
  ///
  /// - Parameter last: how many inputs; nil for all.
  package func document(last: Int? = nil) -> [UInt8] {
    var writer = RecordingWriter()
    var bytes: [UInt8] = []
    for entry in entries[start(last)...] {
      let edit = writer.add(entry)
      bytes.removeLast(edit.removed)
      bytes += edit.added
    }
    return bytes
  }

  /// How many inputs are in such a document.
  package func inputCount(last: Int? = nil) -> Int { documentInputs(last).count }

  /// What is missing from such a document.
  package func omissions(last: Int? = nil) -> Omissions {
    let chosen = inputs(entries[start(last)...])
    let before = inputs(entries[..<start(last)]).count + outgrown
    let first = chosen.first?.number ?? 0
    return Omissions(
      before: before, forgotten: forgotten.count { $0 > first || before == 0 },
      unrepeatable: chosen.count { !$0.isRepeatable })
  }

  private func inputs(_ entries: some Sequence<Entry>) -> [Input] {
    entries.compactMap { if case .input(let input) = $0 { input } else { nil } }
  }

  private func documentInputs(_ last: Int?) -> [Input] { inputs(entries[start(last)...]).filter(\.isRepeatable) }

  /// The first entry of the last inputs: the notes right before an input belong to it.
  private func start(_ last: Int?) -> Int {
    guard let last else { return 0 }
    var left = last
    var start = entries.count
    for index in entries.indices.reversed() {
      if case .input(let input) = entries[index] {
        if left == 0 { break }
        if input.isRepeatable { left -= 1 }
      }
      start = index
    }
    return start
  }
}
