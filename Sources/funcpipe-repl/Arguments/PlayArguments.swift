import ArgumentParser

/// The options of `replay` that perform a document instead of comparing it.
struct PlayArguments: ParsableArguments {
  @Flag(
    help: """
      Perform one document: type its inputs as a person would and show what they do. Keys: space holds, i takes the keyboard \
      (Ctrl-D gives it back), q leaves, any other hurries.
      """)
  var play = false

  @Flag(help: "Perform it one input at each key.")
  var step = false

  @Option(help: ArgumentHelp("How fast --play is: 2 is twice as fast.", valueName: "x"))
  var speed = 1.0

  @Option(help: ArgumentHelp("Inputs before this line of the document run unseen.", valueName: "line"))
  var from: Int?

  @Option(help: ArgumentHelp("Inputs after this line of the document do not run.", valueName: "line"))
  var until: Int?

  var isWanted: Bool { play || step }

  mutating func validate() throws {
    if !(0.05...1000).contains(speed) { throw ValidationError("--speed is a number from 0.05 to 1000.") }
    for (name, line) in [("from", from), ("until", until)] {
      if let line, line < 1 { throw ValidationError("--\(name) is a line of the document, from 1.") }
      if line != nil, !isWanted { throw ValidationError("--\(name) belongs to --play or --step.") }
    }
    if let from, let until, until < from { throw ValidationError("--until is a line from that of --from on.") }
    if speed != 1, !isWanted { throw ValidationError("--speed belongs to --play.") }
  }
}

extension PlayOptions {
  init(_ arguments: PlayArguments) {
    steps = arguments.step
    speed = arguments.speed
    from = arguments.from ?? 1
    until = arguments.until ?? Int.max
  }
}
