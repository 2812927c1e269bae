import Notation
import Transcripts
import Workbench

/// A document as a program for CPython with the course's package, which gives the same items and effects.
struct PythonExport {
  private let document: Transcript
  private let title: String
  private var lines: [String] = []
  /// In a program they stand before all else.
  private var futures: [String] = []

  init(_ document: Transcript, path: String) {
    self.document = document
    title = exportTitle(of: path)
  }

  /// - Parameter budget: for typing the document once more: what is a command depends on what is bound by then.
  func text(budget: DocumentBudget) -> String {
    var export = self
    export.write(budget)
    return export.lines.map { $0 + "\n" }.joined()
  }

  private mutating func write(_ budget: DocumentBudget) {
    lines.append("# \(Self.commented(title)), as a program: what funcpipe-repl showed, CPython shows.")
    lines += PythonPrelude.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var player = SessionPlayer(budget)
    for part in document.parts {
      switch part {
      case .prose(let text):
        lines.append("")
        lines += text.split(separator: "\n", omittingEmptySubsequences: false).map { Self.comment(String($0)) }
      case .block(let block):
        lines.append("")
        if block.flags.isFresh {
          player.finish()
          player = SessionPlayer(budget)
          lines.append("reset()")
        }
        for cell in block.cells { write(cell, block.flags, player) }
      }
    }
    player.finish()
    lines += ["", "leave()"]
    // Below the first line, which is a comment.
    lines.insert(contentsOf: futures, at: 1)
  }

  private mutating func write(_ cell: Cell, _ flags: FenceFlags, _ player: SessionPlayer) {
    let pieces = player.script(of: cell.input)
    let failed = player.submit(player.needsMore(cell.input) ? cell.input + "\n" : cell.input).error != nil
    noteClosing(cell)
    if failed {
      // In one piece: what came before the failure is part of the attempt.
      lines.append("attempt(\(pieces.map(Self.source).joined(separator: "\n").pythonLiteral))")
    } else {
      for piece in pieces {
        if case .future(let text) = piece {
          if !futures.contains(text) { futures.append(text) }
          lines.append(Self.comment("\(text) (at the top of this program)"))
          continue
        }
        lines += Self.source(piece).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      }
    }
  }

  /// The reference code closes later than we do, and the reader shall know where that is seen.
  private mutating func noteClosing(_ cell: Cell) {
    guard cell.output.contains(where: { $0.hasPrefix("│ release") && $0.contains("break") }) else { return }
    lines += [
      "# funcpipe-repl released this within the command, innermost first. CPython's reference combinators leave inner",
      "# iterators to the garbage collector, so here a release may come some turns of the event loop later.",
    ]
  }

  private static func source(_ piece: ScriptPiece) -> String {
    func call(_ name: String, _ arguments: String?...) -> String {
      "\(name)(\(arguments.compactMap { $0 }.joined(separator: ", ")))"
    }
    switch piece {
    case .statements(let text), .future(let text): return text
    case .expression(let text): return "show(\(text))"
    case .drive(let stream): return call("drive", stream)
    case .take(let count, let stream): return call("take", count, stream)
    case .breakOff(let stream, let count, let condition):
      return call(
        "break_off", stream, count.map { "after=\($0)" }, condition.map { "when=lambda item: \($0)" })
    case .reset: return "reset()"
    case .quit: return "leave()"
    case .look(let text): return comment("\(text) (a command that only looks)")
    case .malformed(let text): return text
    }
  }

  private static func comment(_ line: String) -> String { line.isEmpty ? "#" : "# \(commented(line))" }

  /// A comment is one line, whatever is in it.
  private static func commented(_ text: String) -> String {
    String(text.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? " " : Character($0) })
  }
}

extension String {
  /// A literal of Python with this text.
  fileprivate var pythonLiteral: String {
    var result = "\""
    for scalar in unicodeScalars {
      switch scalar {
      case "\n": result += "\\n"
      case "\"", "\\": result += "\\" + String(scalar)
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        let digits = String(scalar.value, radix: 16)
        result += "\\x" + (digits.count == 1 ? "0" : "") + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
