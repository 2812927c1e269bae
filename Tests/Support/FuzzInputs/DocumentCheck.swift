import Transcripts

/// What must be true of any document.
public enum DocumentCheck {
  /// - Returns: What is wrong; nil when nothing is.
  public static func complaint(about bytes: [UInt8], _ generator: inout SeededGenerator) -> String? {
    let document = Transcript(bytes)
    if document.bytes != bytes { return "the document is not what was read" }
    if document.blocks.isEmpty && document.faults.isEmpty { return "a document without a session has no fault" }
    let lines = PageLines(bytes).count
    if let fault = document.faults.first(where: { $0.line < 1 || $0.line > max(1, lines) || $0.sentence.isEmpty }) {
      return "the fault of line \(fault.line) is nowhere"
    }
    return complaint(aboutOtherOutputIn: document, &generator)
  }

  /// Other output is what is read back, changes no input, and twice is once.
  private static func complaint(aboutOtherOutputIn original: Transcript, _ generator: inout SeededGenerator) -> String?
  {
    var document = original
    guard !document.blocks.isEmpty else { return nil }
    let block = generator.below(document.blocks.count)
    let cell = generator.below(document.blocks[block].cells.count)
    // A line of the fence's own marks would close it: what shows one stands in a longer fence.
    let output = Documents.output(&generator).filter { $0 != "```" }
    document.replaceOutput(block: block, cell: cell, output)
    let once = document.bytes
    let again = Transcript(once)
    guard again.blocks.count == document.blocks.count else { return "other output changed the blocks" }
    if again.blocks.map({ $0.cells.map(\.input) }) != original.blocks.map({ $0.cells.map(\.input) }) {
      return "other output changed the inputs"
    }
    if again.blocks[block].cells[cell].output != output { return "other output is not read back" }
    document.replaceOutput(block: block, cell: cell, output)
    return document.bytes == once ? nil : "other output, put there twice, is not what it is once"
  }
}
