import ArgumentParser

/// `funcpipe-repl replay PATH…`.
struct ReplayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay",
    abstract: "Type the sessions of documents again, and compare what comes with what stands there.",
    discussion: """
      A PATH is a Markdown file, or a folder: then every .md file below it. Sessions are blocks tagged `funcpipe`: inputs \
      after `>>> ` and `... `, and below each input exactly what it shows. After `funcpipe` may stand: elide, \
      error=NAME, fails=REASON, fresh, hide, setup.

      EXIT STATUS: 0 all is as written · 1 something is not · 2 wrong arguments · 66 a path is not there · 130 interrupted
      """)

  @Argument(help: ArgumentHelp("Markdown files, or folders of them.", valueName: "path"))
  var paths: [String]

  @Flag(help: "Write the output that came into the documents; nothing else of them changes.")
  var update = false

  @Option(help: ArgumentHelp("How many documents run at a time (default: one for each processor).", valueName: "n"))
  var jobs: Int?

  @Option(help: ArgumentHelp("Write the results as JUnit's XML, too.", valueName: "file"))
  var junit: String?

  @Flag(help: "Results as the Test Anything Protocol.")
  var tap = false

  @Flag(help: "Results as JSON, one object a document.")
  var json = false

  @Flag(name: [.customLong("no-color"), .customLong("no-colour")], help: "No colours, on a terminal too.")
  var noColor = false

  @OptionGroup var limits: LimitOptions

  @OptionGroup(title: "In class") var play: PlayArguments

  mutating func validate() throws {
    if play.isWanted {
      if paths.count != 1 { throw ValidationError("--play and --step perform one document.") }
      if update || tap || json || junit != nil || jobs != nil {
        throw ValidationError("--play and --step compare nothing: drop the options of comparing.")
      }
    }
    if paths.isEmpty { throw ValidationError("replay needs a document or a folder of them.") }
    if tap && json { throw ValidationError("--tap and --json cannot both be standard output.") }
    if let jobs, !(1...256).contains(jobs) { throw ValidationError("--jobs is a number from 1 to 256.") }
  }
}

/// What one document may use.
struct LimitOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Seconds that one document may take.", valueName: "seconds"))
  var timeLimit = ReplayOptions.Limits().seconds

  @Option(help: ArgumentHelp("MiB of memory that one document's programs may take.", valueName: "mib"))
  var memoryLimit = ReplayOptions.Limits().memoryMiB

  @Option(help: ArgumentHelp("MiB that one document may write.", valueName: "mib"))
  var outputLimit = ReplayOptions.Limits().outputMiB

  mutating func validate() throws {
    for (name, value, most) in [
      ("time-limit", timeLimit, 86_400), ("memory-limit", memoryLimit, 1 << 20), ("output-limit", outputLimit, 1 << 14),
    ] where !(1...most).contains(value) {
      throw ValidationError("--\(name) is a number from 1 to \(most).")
    }
  }
}

/// One document, in the process that `replay` started for it: its report goes out in bytes of our own.
struct DocumentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "replay-document", shouldDisplay: false)

  @Argument var path: String
  @Flag var update = false
  @OptionGroup var limits: LimitOptions

  /// The arguments that ask for a document.
  static func arguments(_ path: String, _ options: ReplayOptions) -> [String] {
    [configuration.commandName ?? "", "--time-limit", "\(options.limits.seconds)"]
      + ["--memory-limit", "\(options.limits.memoryMiB)", "--output-limit", "\(options.limits.outputMiB)"]
      + (options.updates ? ["--update"] : []) + ["--", path]
  }
}

extension ReplayOptions {
  init(_ limits: LimitOptions, updates: Bool, jobs: Int) {
    self.updates = updates
    self.jobs = jobs
    self.limits = Limits(
      seconds: limits.timeLimit, memoryMiB: limits.memoryLimit, outputMiB: limits.outputLimit)
  }
}
