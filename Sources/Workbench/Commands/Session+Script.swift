import Notation

/// A piece of an input, for whoever writes it in another form.
package enum ScriptPiece: Equatable, Sendable {
  /// Statements, as they were typed.
  case statements(String)
  /// `from __future__ import …`, which holds for all that follows.
  case future(String)
  /// An expression, whose value is shown.
  case expression(String)
  case drive(stream: String?)
  case take(count: String, stream: String?)
  case breakOff(stream: String?, after: String?, condition: String?)
  case reset
  case quit
  /// A command that only looks, as it was typed.
  case look(String)
  /// What is no program, or no command.
  case malformed(String)
}

extension Session {
  /// What an input is made of. Nothing of it runs; what the program has bound by now decides what is a command.
  package func script(of input: String) -> [ScriptPiece] {
    let text = Array(input.utf8)
    let plan = InputPlan(text, name: sourceName, isWhole: true) { [self] in isBound($0) }
    if plan.fault != nil { return [.malformed(input)] }
    return plan.steps.flatMap { step -> [ScriptPiece] in
      switch step {
      case .python(let module, let source): pieces(of: module, source)
      case .command(let line, _): [piece(of: line, String(decoding: text[line.start..<line.end], as: UTF8.self))]
      }
    }
  }

  /// Statements that show nothing stay together.
  private func pieces(of module: Module, _ source: Source) -> [ScriptPiece] {
    var pieces: [ScriptPiece] = []
    var start = 0
    var quiet = 0..<0
    func text(_ range: Range<Int>) -> String { String(decoding: source.bytes[range], as: UTF8.self) }
    func endQuiet() {
      let statements = text(quiet).trimmingLines
      if !statements.isEmpty { pieces.append(.statements(statements)) }
    }
    for statement in module.body {
      let end = Int(statement.span.end)
      if case .importFrom("__future__", _, 0) = statement.kind {
        endQuiet()
        pieces.append(.future(text(Int(statement.span.start)..<end)))
        start = end
        quiet = start..<start
      } else if case .expression(let expression) = statement.kind {
        endQuiet()
        let own = text(Int(statement.span.start)..<end)
        // `a, b` is one value.
        if case .tuple = expression.kind, own.first != "(" || Int(expression.span.start) > Int(statement.span.start) {
          pieces.append(.expression("(\(own))"))
        } else {
          pieces.append(.expression(own))
        }
        start = end
        quiet = start..<start
      } else {
        // From the end of what came before: decorators and comments belong to it.
        quiet = (quiet.isEmpty ? start : quiet.lowerBound)..<end
        start = end
      }
    }
    endQuiet()
    return pieces
  }

  private func piece(of line: CommandLine, _ text: String) -> ScriptPiece {
    guard case .success(let command) = line.content else { return .malformed(text) }
    switch command {
    case .drive(let stream): return .drive(stream: stream?.text)
    case .take(let count, let stream): return .take(count: count.text, stream: stream?.text)
    case .stop(let stream, .soon): return .breakOff(stream: stream?.text, after: nil, condition: nil)
    case .stop(let stream, .after(let count)): return .breakOff(stream: stream?.text, after: count.text, condition: nil)
    case .stop(let stream, .when(let test)): return .breakOff(stream: stream?.text, after: nil, condition: test.text)
    case .reset: return .reset
    case .quit: return .quit
    default: return .look(text)
    }
  }
}

extension String {
  /// Without empty lines, and semicolons that ended what came before, at both ends.
  fileprivate var trimmingLines: String {
    let isMargin = { (byte: UInt8) in byte == 0x0A || byte == 0x3B || byte == 0x20 }
    let kept = utf8.drop(while: { isMargin($0) }).reversed().drop(while: { isMargin($0) }).reversed()
    return String(decoding: Array(kept), as: UTF8.self)
  }
}
