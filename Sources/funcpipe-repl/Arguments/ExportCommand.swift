import ArgumentParser

/// `funcpipe-repl export FILE`.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Make a web page, a recording, a notebook or a program of a document with sessions.",
    discussion: """
      The document is replayed first: where it is not as it says, nothing is exported, and the exit status is 1.
      """)

  @Argument(help: ArgumentHelp("A document with sessions.", valueName: "file"))
  var file: String

  @Flag(help: ArgumentHelp(ExportFormat.cast.summary))
  var cast = false

  @Flag(help: ArgumentHelp(ExportFormat.html.summary))
  var html = false

  @Flag(help: ArgumentHelp(ExportFormat.ipynb.summary))
  var ipynb = false

  @Flag(help: ArgumentHelp(ExportFormat.python.summary))
  var python = false

  @Option(name: .shortAndLong, help: ArgumentHelp("The file to write; without it, standard output.", valueName: "out"))
  var output: String?

  @OptionGroup var limits: LimitOptions

  var formats: [ExportFormat] {
    formats(cast, .cast) + formats(html, .html) + formats(ipynb, .ipynb) + formats(python, .python)
  }

  private func formats(_ isMeant: Bool, _ format: ExportFormat) -> [ExportFormat] { isMeant ? [format] : [] }

  mutating func validate() throws {
    let names = ExportFormat.allCases.map { "--\($0.rawValue)" }.joined(separator: ", ")
    if formats.count != 1 { throw ValidationError("export makes one of: \(names).") }
  }
}
