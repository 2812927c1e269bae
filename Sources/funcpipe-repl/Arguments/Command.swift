import ArgumentParser

/// The arguments of `funcpipe-repl`, with `run` for files.
struct Command: ParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "funcpipe-repl",
    abstract: "Type the course's Python, build lazy async streams, and see what driving them does.",
    discussion: """
      Without a file it opens a prompt; `help` there shows what can be typed. Where standard input is no terminal it \
      reads lines, shows no prompt, and stops at the first error.

      EXIT STATUS: 0 fine · 1 a program or a check failed · 2 wrong arguments · 65 the input is no program · \
      66 the input cannot be read · 130 interrupted (128 + n: ended by signal n)
      """,
    version: "funcpipe-repl \(version)",
    subcommands: [RunCommand.self, ReplayCommand.self, ExportCommand.self, DocumentCommand.self])

  @Flag(help: "Go on after an error when lines come from no terminal; the exit status says that there was one.")
  var keepGoing = false

  @OptionGroup var shared: SharedOptions
}

/// What both the prompt and `run` take.
struct SharedOptions: ParsableArguments {
  @Flag(name: [.customLong("no-color"), .customLong("no-colour")], help: "No colours, on a terminal too.")
  var noColor = false

  @Option(
    name: .customLong("trace-json"),
    help: ArgumentHelp(
      "Write what happens in runs to a file as JSON lines; '-' is standard output, and what the program prints then goes to standard error.",
      valueName: "file"))
  var traceJSON: String?
}

/// `funcpipe-repl run FILE`.
struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Run a program, or the python blocks of a Markdown page.",
    discussion: """
      FILE.py runs as CPython would run it and prints what it prints; it may hold the prompt's commands (`drive p`) on \
      lines of their own. A FILE.md runs block by block in one namespace, with a line for each block: ran, raised, or \
      refused. A block's line is that of its first line of code. '-' is a program on standard input.
      """)

  @Argument(help: ArgumentHelp("A program (.py) or a page (.md, .markdown).", valueName: "file"))
  var file: String

  @Flag(help: "Report a page as JSON, one object a block; what the blocks print goes to standard error.")
  var json = false

  @OptionGroup var shared: SharedOptions

  mutating func validate() throws {
    if json && !InputKind(path: file).isPage { throw ValidationError("--json is for pages: '\(file)' is a program.") }
  }
}

/// What a file is by its name.
enum InputKind {
  case program, page

  var isPage: Bool { self == .page }

  init(path: String) {
    let name = path.lowercased()
    self = name.hasSuffix(".md") || name.hasSuffix(".markdown") ? .page : .program
  }
}
