import LineEditing

/// `funcpipe-repl replay PATH…`: finds the documents, replays them, tells what came of them.
struct ReplaySession {
  let paths: [String]
  let options: ReplayOptions
  let output: Output
  let junit: String?
  let console: Console
  let isColoured: Bool

  enum Output: Equatable { case text, json, tap }

  /// - Returns: the status to leave with.
  func run() -> Int32 {
    let report: any ReplayReport =
      switch output {
      case .text: TextReplayReport(isColoured: isColoured)
      case .json: JSONReplayReport()
      case .tap: TAPReplayReport()
      }
    let forFile = junit.map { _ in JUnitReplayReport() }
    var totals = ReplayTotals()
    let run = ReplayRun(DocumentFinder.documents(paths), options) { document in
      totals.add(document)
      console.write(report.text(of: document))
      console.output.flush()
      _ = forFile?.text(of: document)
    }
    let isWhole = run.run()
    console.write(report.end(totals, isWhole: isWhole))
    var status = totals.missing > 0 ? ExitStatus.noInput : totals.failed > 0 ? ExitStatus.failed : ExitStatus.fine
    if let junit, let forFile, !write(forFile.end(totals, isWhole: isWhole), to: junit) { status = ExitStatus.failed }
    if !isWhole { return Interrupts.terminationSignal.map(ExitStatus.signal) ?? ExitStatus.interrupted }
    return status
  }

  private func write(_ text: String, to path: String) -> Bool {
    guard let reason = WholeFile.write(Array(text.utf8), to: path) else { return true }
    console.complain("cannot write '\(DisplayText.sanitised(path))': \(reason)")
    return false
  }
}
