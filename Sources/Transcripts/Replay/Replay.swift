/// Types a document again and compares.
package struct Replay {
  private let makePlayer: () -> any Player
  private(set) var document: Transcript
  private var player: (any Player)?
  private var hasEnded = false
  private var result = ReplayResult()

  /// What came of a document.
  package struct ReplayResult: Equatable, Sendable {
    /// Inputs that ran.
    package var inputs = 0
    /// Blocks that are known to be wrong, and are.
    package var knownFailures = 0
    package var problems: [Problem] = []
    package init() {}
  }

  /// - Parameters:
  ///   - document: with its faults, which are problems.
  ///   - makePlayer: called for each session of the document.
  package init(_ document: Transcript, makePlayer: @escaping () -> any Player) {
    self.document = document
    self.makePlayer = makePlayer
  }

  /// Replays the whole document.
  ///
  /// - Returns: what came of it, and the document with the output that came. Blocks that are known to be wrong keep theirs, and
  ///   so does output that an elision covers.
  package mutating func run() -> (result: ReplayResult, document: Transcript) {
    result.problems = document.faults.map { Problem(.fault($0), line: $0.line) }
    if result.problems.isEmpty {
      for index in document.blocks.indices where !replay(index) { break }
      player?.finish()
    }
    return (result, document)
  }

  /// - Returns: whether the document goes on.
  private mutating func replay(_ index: Int) -> Bool {
    let block = document.blocks[index]
    if block.flags.isFresh || player == nil {
      player?.finish()
      player = makePlayer()
      hasEnded = false
    }
    var problems: [Problem] = []
    var errors: [String] = []
    var goesOn = true
    for cell in block.cells.indices where goesOn {
      goesOn = replay(index, cell, &problems, &errors)
    }
    if let expected = block.flags.error, errors.isEmpty, goesOn {
      problems.append(Problem(.didNotFail(expected), line: block.line))
    }
    if let reason = block.flags.fails, goesOn {
      if problems.isEmpty {
        result.problems.append(Problem(.passes(reason: reason), line: block.line))
      } else {
        result.knownFailures += 1
      }
    } else {
      result.problems += problems
    }
    return goesOn
  }

  private mutating func replay(
    _ block: Int, _ index: Int, _ problems: inout [Problem], _ errors: inout [String]
  ) -> Bool {
    let flags = document.blocks[block].flags
    let cell = document.blocks[block].cells[index]
    guard let player, !hasEnded else {
      problems.append(Problem(.afterEnd, line: cell.line, input: cell.firstLine))
      return true
    }
    // A block's end is an empty line, which a document may leave out.
    let input = player.needsMore(cell.input) ? cell.input + "\n" : cell.input
    if player.needsMore(input) {
      problems.append(Problem(.unfinished, line: cell.line, input: cell.firstLine))
      return true
    }
    let played = player.submit(input)
    result.inputs += 1
    if case .limit(let limit) = played.end {
      problems.append(Problem(.limit(limit), line: cell.line, input: cell.firstLine))
      return false
    }
    hasEnded = played.end == .left
    judge(played.error, flags, cell, &problems, &errors)
    compare(OutputLine.lines(of: played.output), block, index, &problems)
    return true
  }

  private func judge(
    _ error: String?, _ flags: FenceFlags, _ cell: Cell, _ problems: inout [Problem], _ errors: inout [String]
  ) {
    guard let error else { return }
    errors.append(error)
    if let expected = flags.error {
      if expected != error {
        problems.append(Problem(.otherError(expected: expected, actual: error), line: cell.line, input: cell.firstLine))
      }
    } else {
      problems.append(Problem(.failed(error), line: cell.line, input: cell.firstLine))
    }
  }

  private mutating func compare(_ lines: [String], _ block: Int, _ index: Int, _ problems: inout [Problem]) {
    let flags = document.blocks[block].flags
    let cell = document.blocks[block].cells[index]
    if flags.isSetup || Comparison.matches(cell.output, lines, elides: flags.elides) { return }
    let difference = LineDifference(expected: cell.output, actual: lines)
    problems.append(Problem(.output(difference), line: cell.outputLine + difference.same, input: cell.firstLine))
    if flags.fails == nil { document.replaceOutput(block: block, cell: index, lines) }
  }
}
