/// Something in a document that is not as it says.
package struct Problem: Equatable, Sendable {
  package enum Kind: Equatable, Sendable {
    case fault(DocumentFault)
    /// The output is another.
    case output(LineDifference)
    /// An input failed, in a block that does not say so.
    case failed(String)
    /// An input failed in another way than the block says.
    case otherError(expected: String, actual: String)
    /// A block that must fail did not.
    case didNotFail(String)
    /// A block that is known to be wrong is right.
    case passes(reason: String)
    /// An input that waits for more lines.
    case unfinished
    /// An input after the session was left.
    case afterEnd
    case limit(Limit)
  }
  package var kind: Kind
  /// Where in the document, from 1; 0 where no line is meant.
  package var line: Int
  /// The first line of the input that it belongs to; empty when it belongs to none.
  package var input = ""

  package init(_ kind: Kind, line: Int, input: String = "") {
    self.kind = kind
    self.line = line
    self.input = input
  }

  /// The problem in a sentence, with what to do where that is not plain.
  package var sentence: String {
    switch kind {
    case .fault(let fault): fault.sentence
    case .output(let difference):
      difference.actual.isEmpty
        ? "this output did not come" : difference.expected.isEmpty ? "more output came" : "the output is another"
    case .failed(let name): "the input failed: write error=\(name) on the fence when it must"
    case .otherError(let expected, let actual): "the block must fail with \(expected); it failed with \(actual)"
    case .didNotFail(let name): "the block must fail with \(name), and did not"
    case .passes(let reason): "the block is right now: drop fails=\(reason.contains(" ") ? "\"\(reason)\"" : reason)"
    case .unfinished: "the input is not finished: end a block with an empty line, ..."
    case .afterEnd: "the session was left above: begin a new one with fresh on the fence"
    case .limit(.time): "the document took longer than it may (--time-limit)"
    case .limit(.memory): "the document took more memory than it may (--memory-limit)"
    case .limit(.output): "the document wrote more than it may (--output-limit)"
    }
  }
}
