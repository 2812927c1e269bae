/// Why a document, or a part of it, cannot be replayed.
package struct DocumentFault: Error, Equatable, Sendable {
  package enum Kind: Equatable, Sendable {
    /// The byte that is no UTF-8.
    case notUTF8(UInt8)
    case flags(FlagFault)
    /// The first word of a fence is nearly `funcpipe`.
    case misspelt(String)
    /// A fence that is no session begins with `>>> `.
    case untagged(language: String)
    case missed(MissedFence.Reason)
    case neverClosed
    /// Text before the first `>>> ` of a block.
    case outputFirst
    case emptyBlock
    /// A `setup` block has a line that is no input.
    case outputInSetup
    /// The document has no session at all.
    case noSession
  }
  package var kind: Kind
  /// From 1.
  package var line: Int

  package init(_ kind: Kind, line: Int) {
    self.kind = kind
    self.line = line
  }

  /// The fault as a sentence, with what to do.
  package var sentence: String {
    switch kind {
    case .notUTF8(let byte):
      "the document is not UTF-8 (byte 0x\(byte < 16 ? "0" : "")\(String(byte, radix: 16))): save it as UTF-8"
    case .flags(let fault): fault.sentence
    case .misspelt(let word): "'\(word)' is no session and would never run: write funcpipe"
    case .untagged(let language):
      language.isEmpty
        ? "this looks like a session and would never run: write ```funcpipe, or ```pycon when it is another Python's"
        : "a '\(language)' block is no session and would never run: write funcpipe, or pycon when it is another Python's"
    case .missed(.indented): "a fence indented by four columns or more is text and would never run: indent it by less"
    case .missed(.html): "a fence within HTML is text and would never run: move it out of the HTML, or delete it"
    case .missed(.inline): "a fence with a backtick after its marks is text and would never run: drop the backtick"
    case .neverClosed: "this fence is never closed: end it with a line of its own marks"
    case .outputFirst: "a session begins with an input: write >>> before what is typed"
    case .emptyBlock: "this session has no input: write >>> before what is typed, or delete the block"
    case .outputInSetup: "a setup block holds input only: its output is not compared"
    case .noSession: "the document has no session, so nothing ran: write one in a ```funcpipe block"
    }
  }
}
