import ArgumentParser
import Rendering

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the arguments ask for.
enum Invocation: Equatable {
  case prompt(keepGoing: Bool, Common)
  case program(path: String, Common)
  case page(path: String, json: Bool, Common)
  case replay(paths: [String], ReplayOptions, output: ReplaySession.Output, junit: String?, noColor: Bool)
  case export(path: String, ExportFormat, target: String?, ReplayOptions.Limits)
  case play(path: String, PlayOptions, Common)
  /// One document, for the process that asked for it.
  case document(path: String, ReplayOptions)
  /// Text for standard output: the help, the version.
  case show(String)
  /// The arguments make no sense; why, and how they are written.
  case usage(String)

  struct Common: Equatable {
    var noColor = false
    var traceJSON: String?
  }

  /// Reads the arguments, without the program's own name.
  init(_ arguments: [String]) {
    do {
      switch try Command.parseAsRoot(arguments) {
      case let run as RunCommand:
        let common = Common(run.shared)
        self =
          InputKind(path: run.file).isPage
          ? .page(path: run.file, json: run.json, common) : .program(path: run.file, common)
      case let replay as ReplayCommand where replay.play.isWanted:
        var common = Common()
        common.noColor = replay.noColor
        self = .play(path: replay.paths[0], PlayOptions(replay.play), common)
      case let replay as ReplayCommand:
        self = .replay(
          paths: replay.paths,
          ReplayOptions(replay.limits, updates: replay.update, jobs: replay.jobs ?? Self.processors),
          output: replay.json ? .json : replay.tap ? .tap : .text, junit: replay.junit, noColor: replay.noColor)
      case let export as ExportCommand:
        self = .export(
          path: export.file, export.formats[0], target: export.output,
          ReplayOptions(export.limits, updates: false, jobs: 1).limits)
      case let document as DocumentCommand:
        self = .document(
          path: document.path, ReplayOptions(document.limits, updates: document.update, jobs: 1))
      case let command as Command:
        self = .prompt(keepGoing: command.keepGoing, Common(command.shared))
      case var other:
        // The parser's own commands (`help`): running them throws what they have to say.
        try other.run()
        self = .show("")
      }
    } catch {
      let message = Command.fullMessage(for: error)
      self = Command.exitCode(for: error).isSuccess ? .show(message) : .usage(message + Self.hint(arguments))
    }
  }

  private static var processors: Int { max(1, min(256, sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  /// The likeliest slip: a file without `run`.
  private static func hint(_ arguments: [String]) -> String {
    guard let first = arguments.first, !first.hasPrefix("-"), !["run", "replay", "export", "help"].contains(first)
    else {
      return ""
    }
    return "\nTo run a file: funcpipe-repl run \(ShellWord.quoted(first))"
  }
}

extension Invocation.Common {
  init(_ options: SharedOptions) {
    noColor = options.noColor
    traceJSON = options.traceJSON
  }
}

extension Invocation {
  /// What would be read and written at once.
  var inputAtRisk: InputAtRisk? {
    switch self {
    case .program(let path, let common), .page(let path, _, let common):
      InputAtRisk(writing: common.traceJSON, reading: [path])
    case .export(let path, _, let target, _): InputAtRisk(writing: target, reading: [path])
    case .replay(let paths, _, _, let junit, _):
      InputAtRisk(
        writing: junit,
        reading: (junit == nil ? [] : DocumentFinder.documents(paths)).compactMap {
          if case .document(let path) = $0 { path } else { nil }
        })
    default: nil
    }
  }
}
