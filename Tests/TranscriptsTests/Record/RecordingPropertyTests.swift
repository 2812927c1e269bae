import FuzzInputs
import Testing

@testable import Transcripts

/// A document of any recording reads as the recording.
@Suite struct RecordingPropertyTests {
  private static let pieces = [
    "", " ", "\n", "\n\n", "\r", "\r\n", "\t", ">>> ", ">>>", "... ", "...", "\\", "\\>>> x", "`", "```",
    "````funcpipe",
    "~~~", "x = 1", "é", "e\u{301}", "\u{301}", "日本", "🙂", "\u{0}", "\u{1b}[2J", "\u{2028}", "\u{85}", "<!--", "-->",
    "<pre>",
    "- ", "> ", "1. ", "# ", "    ", "funcpipe", "[...]", "=", "\"", "error=E", "|", "*", "***", "---", "\u{a0}",
  ]

  private static func text(_ random: inout some RandomNumberGenerator) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0...8, using: &random) { text += pieces.randomElement(using: &random) ?? "" }
    return text
  }

  private static func recording(_ random: inout some RandomNumberGenerator) -> Recording {
    var recording = Recording()
    let endings: [Recording.Ending] = [
      .done, .done, .done, .failed("ValueError"), .failed("e\u{301}"), .failed("a b"), .failed("x`"), .failed(""),
      .failed("\u{301}"), .malformed("SyntaxError"), .unrepeatable,
    ]
    for _ in 0..<Int.random(in: 1...12, using: &random) {
      switch Int.random(in: 0..<4, using: &random) {
      case 0: recording.note(text(&random))
      case 1 where !recording.inputs.isEmpty:
        _ = recording.forget(recording.inputs.randomElement(using: &random)!.number)
      default:
        recording.add(text(&random), output: text(&random), ending: endings.randomElement(using: &random) ?? .done)
      }
    }
    return recording
  }

  /// What a document says: of each cell its input, its output and the failure of its block.
  private struct Said: Equatable {
    var input: [UInt8]
    var output: [[UInt8]]
    var error: String?

    init(_ input: Recording.Input) {
      self.input = Array(input.text.utf8)
      output = input.outputLines.map { Array($0.utf8) }
      error = input.error
    }

    init(_ cell: Cell, _ flags: FenceFlags) {
      input = Array(cell.input.utf8)
      output = cell.output.map { Array($0.utf8) }
      error = flags.error
    }
  }

  @Test(arguments: 0..<2000) func theDocumentReadsAsTheRecording(_ seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let recording = Self.recording(&random)
    let last = Bool.random(using: &random) ? nil : Int.random(in: 1...5, using: &random)
    let bytes = recording.document(last: last)
    let document = Transcript(bytes)
    #expect(document.bytes == bytes)
    var wanted = recording.inputs.filter(\.isRepeatable)
    if let last { wanted = Array(wanted.suffix(last)) }
    #expect(recording.inputCount(last: last) == wanted.count)
    let text = String(decoding: bytes, as: UTF8.self)
    if wanted.isEmpty {
      #expect(document.blocks.isEmpty && document.faults.allSatisfy { $0.kind == .noSession }, "\(text)")
      return
    }
    #expect(document.faults.isEmpty, "\(text)")
    let found = document.blocks.flatMap { block in block.cells.map { Said($0, block.flags) } }
    #expect(found == wanted.map { Said($0) }, "\(text)")
    #expect(document.blocks.allSatisfy { $0.flags.error == nil || $0.cells.count == 1 })
  }

  @Test(arguments: 0..<200) func aFileThatGrowsIsTheDocumentAfterEachEntry(_ seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed) &+ 1 << 40)
    var writer = RecordingWriter()
    var file: [UInt8] = []
    var recording = Recording()
    for entry in Self.recording(&random).entries {
      switch entry {
      case .note(let text): recording.note(text)
      case .input(let input): recording.add(input.text, output: input.output, ending: input.ending)
      }
      let edit = writer.add(entry)
      file.removeLast(edit.removed)
      file += edit.added
      #expect(file == recording.document())
    }
  }
}
