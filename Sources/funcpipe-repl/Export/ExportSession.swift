import LineEditing
import Notation
import Transcripts

/// `funcpipe-repl export FILE`: makes something else of a document that is true.
struct ExportSession {
  let path: String
  let format: ExportFormat
  /// The file to write; nil is standard output.
  let target: String?
  let limits: ReplayOptions.Limits
  let console: Console

  /// - Returns: the status to leave with.
  func run(_ bytes: [UInt8]) -> Int32 {
    let document = Transcript(bytes)
    guard let content = onLargeStack({ content(of: document) }) else {
      console.complain("there is not enough memory to export it")
      return ExitStatus.failed
    }
    guard let content else { return ExitStatus.failed }
    guard let target, target != "-" else {
      console.write(content)
      return ExitStatus.fine
    }
    if let reason = WholeFile.write(Array(content.utf8), to: target) {
      console.complain("cannot write '\(DisplayText.sanitised(target))': \(reason)")
      return ExitStatus.failed
    }
    return ExitStatus.fine
  }

  /// What is exported has been replayed: a picture of what is not so would be a lie.
  private func content(of document: Transcript) -> String? {
    let budget = DocumentBudget(limits)
    var replay = Replay(document) { SessionPlayer(budget) }
    let problems = replay.run().result.problems
    if !problems.isEmpty {
      for problem in problems {
        console.complain("\(DisplayText.sanitised(path)):\(problem.line): \(DisplayText.sanitised(problem.sentence))")
      }
      console.complain("nothing was exported: the document must be as it says (funcpipe-repl replay shows what is not)")
      return nil
    }
    // Typed once more, with its colours, it takes more than it did.
    let again = DocumentBudget(limits)
    let content = content(of: document, again)
    guard let limit = again.reached else { return content }
    console.complain(
      "nothing was exported: the document reached its limit of \(limit.rawValue) when it was typed for the export "
        + "(--\(limit.rawValue)-limit raises it)")
    return nil
  }

  private func content(of document: Transcript, _ budget: DocumentBudget) -> String {
    switch format {
    case .cast: CastExport(document, path: path).text(budget: budget)
    case .html: WebExport(document, path: path).text(budget: budget)
    case .ipynb: NotebookExport(document).text
    case .python: PythonExport(document, path: path).text(budget: budget)
    }
  }
}
