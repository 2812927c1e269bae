/// Whether what was typed at a prompt is a whole input.
package enum Completeness: Sendable {
  /// Run it.
  case complete(Module)
  /// Read another line, append it, and ask again.
  case incomplete
  /// No further line could mend it.
  case fault(SyntaxFault)
}

/// Decides whether the lines typed so far are one whole input, as Python's own prompt does: an open bracket, a
/// triple-quoted string, a backslash at the end, a decorator, and a block wait for more; a compound statement ends with
/// an empty line.
///
/// Each line that was read counts with its line end, so an input whose last line is empty ends in two. Several
/// statements in one text are accepted (a pasted block), where Python's prompt takes one.
///
/// - Parameter source: all lines so far.
/// - Complexity: O(n).
package func parseInteractive(_ source: Source) -> Completeness {
  let source = source.bytes.last == 0x0A ? source : Source(name: source.name, bytes: source.bytes + [0x0A])
  var parser: Parser
  do throws(SyntaxFault) {
    parser = try makeParser(source)
  } catch {
    return .fault(error)
  }
  let isEndedByEmptyLine = source.endsInEmptyLine
  do throws(SyntaxFault) {
    let module = try parser.module()
    if let last = module.body.last, last.isCompound, !isEndedByEmptyLine { return .incomplete }
    return .complete(module)
  } catch {
    if let stop = parser.stop, stop.isUnfinished, parser.kind == .fault || stop.outranksParser { return .incomplete }
    if parser.isAtEnd, !isEndedByEmptyLine { return .incomplete }
    return .fault(parser.lexicalOr(error))
  }
}

extension Parser {
  /// Whether nothing but ends of blocks follows.
  fileprivate var isAtEnd: Bool { tokens[index...].allSatisfy { $0.kind == .dedent || $0.kind == .endOfFile } }
}

extension Source {
  /// Whether the last line, which a line end closes, holds only white space.
  fileprivate var endsInEmptyLine: Bool {
    guard bytes.last == 0x0A else { return false }
    for byte in bytes.dropLast().reversed() {
      switch byte {
      case 0x0A: return true
      case UInt8(ascii: " "), UInt8(ascii: "\t"), 0x0C, 0x0D: continue
      default: return false
      }
    }
    return true
  }
}

extension Statement {
  fileprivate var isCompound: Bool {
    switch kind {
    case .if, .while, .for, .with, .try, .match, .function, .class: true
    default: false
    }
  }
}
