import LineEditing
import Notation
import Transcripts
import Workbench

/// What came of one block of a page.
struct BlockResult: Equatable {
  enum Status: String {
    case ran
    /// An exception left it, as it would in CPython.
    case raised
    /// It asks for something that is not part of the notation.
    case refused
  }
  /// From 1, counting the blocks that run.
  var block: Int
  /// The line of the block's first line of code.
  var line: Int
  var status: Status
  /// `ImportError: …`; nil where it ran.
  var message: String?
}

/// Runs the python blocks of a page in order, in one namespace.
struct PageRun {
  let path: String
  let page: [UInt8]
  let host: SessionHost

  static let languages: Set = ["python", "py"]

  /// - Returns: the status to leave with.
  func run(_ report: any PageReport) -> Int32 {
    let blocks = FenceScanner.blocks(of: page).filter { Self.languages.contains($0.language) }
    guard !blocks.isEmpty else {
      host.console.complain("'\(DisplayText.sanitised(path))' has no python block: nothing ran")
      return ExitStatus.failed
    }
    host.presenter.hidesDiagnostics = report.tellsMessages
    var results: [BlockResult] = []
    for (index, block) in blocks.enumerated() {
      host.forgetFaults()
      let outcome = host.session.run(source(of: block)).outcome
      if host.console.isBroken { return ExitStatus.failed }
      if stops(outcome) { return host.status(of: outcome) }
      let result = self.result(index + 1, block.line, outcome)
      results.append(result)
      host.console.write(report.text(of: result))
    }
    host.console.write(report.summary(of: results))
    return results.allSatisfy { $0.status == .ran } ? ExitStatus.fine : ExitStatus.failed
  }

  /// The block's code on the lines that it has in the page, so that every message names the page's line.
  private func source(of block: FencedBlock) -> Source {
    Source(name: path, bytes: [UInt8](repeating: 0x0A, count: block.line - 1) + Array(block.text.utf8))
  }

  private func stops(_ outcome: SessionAnswer.Outcome) -> Bool {
    switch outcome {
    case .interrupted, .halted(.interrupted), .halted(.output): true
    default: Interrupts.terminationSignal != nil
    }
  }

  private func result(_ number: Int, _ line: Int, _ outcome: SessionAnswer.Outcome) -> BlockResult {
    func result(_ status: BlockResult.Status, _ message: String? = nil) -> BlockResult {
      BlockResult(block: number, line: line, status: status, message: message)
    }
    switch outcome {
    case .done: return result(.ran)
    case .quit(let status): return result(.raised, "SystemExit: \(status)")
    default:
      let message = faultMessage()
      return result(Refusal.isRefusal(message) ? .refused : .raised, message)
    }
  }

  private func faultMessage() -> String {
    if let raised = host.lastRaised {
      return raised.message.isEmpty ? raised.type : "\(raised.type): \(raised.message)"
    }
    let lines = (host.lastDiagnostic?.text ?? "").split(whereSeparator: \.isNewline)
    return lines.last.map(String.init) ?? "stopped"
  }
}

/// What the notation does not have is refused by name, and always in these words.
enum Refusal {
  static func isRefusal(_ message: String) -> Bool {
    let types = ["ImportError", "ModuleNotFoundError", "NotImplementedError", "SyntaxError"]
    return types.contains { message.hasPrefix($0 + ": ") }
      && (message.contains("not part of the notation") || message.contains("the notation has no"))
  }
}
