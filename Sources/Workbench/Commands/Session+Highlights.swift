import Notation

extension Session {
  /// The words of an input that a page shows in a style of their own, by their bytes. Nothing of it runs; what the program
  /// has bound by now decides what is a command.
  package func highlights(of input: String) -> [Highlight] {
    let text = Array(input.utf8)
    let plan = InputPlan(text, name: sourceName, isWhole: true) { [self] in isBound($0) }
    var result: [Highlight] = []
    var start = 0
    for case .command(let line, _) in plan.steps {
      result += Notation.highlights(in: text, start..<max(start, line.start))
      result += highlights(of: line, in: text)
      start = line.end
    }
    return result + Notation.highlights(in: text, start..<max(start, text.count))
  }

  private func highlights(of line: CommandLine, in text: [UInt8]) -> [Highlight] {
    let verb = Highlight(.verb, line.verbRange)
    return line.verb.takesText ? [verb] : [verb] + Notation.highlights(in: text, line.verbRange.upperBound..<line.end)
  }
}
