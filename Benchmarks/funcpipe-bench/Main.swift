#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A group of benchmarks: adds its rows to the report. A new one is added to `suites`.
protocol Suite {
  static var name: String { get }
  /// - Parameter isWanted: Whether a row, or all rows whose names begin with this, shall be measured.
  static func rows(_ isWanted: @Sendable (String) -> Bool) async throws -> [Row]
}

var suites: [any Suite.Type] { [LibrarySuite.self, NotationSuite.self, TranscriptSuite.self] }

@main struct Main {
  static func main() async {
    var arguments = CommandLine.arguments.dropFirst()
    if arguments.first == Endurance.argument { return await readEverything(arguments.dropFirst().first) }
    let wantsJSON = arguments.first == "--json"
    if wantsJSON { arguments.removeFirst() }
    let wanted = Array(arguments)
    let names = suites.map { $0.name }
    if let unknown = wanted.first(where: { !names.contains(String($0.prefix { $0 != "/" })) }) {
      complain("unknown suite '\(unknown)'; the suites are: \(names.joined(separator: ", "))")
      exit(2)
    }
    let isWanted = { @Sendable (name: String) in
      wanted.isEmpty || wanted.contains { name == $0 || name.hasPrefix($0 + "/") || $0.hasPrefix(name + "/") }
    }
    do {
      var rows: [Row] = []
      for suite in suites where isWanted(suite.name) { rows += try await suite.rows(isWanted) }
      print(wantsJSON ? json(rows) : table(rows))
    } catch {
      complain("a benchmark failed: \(error)")
      exit(1)
    }
  }

  /// What this program does for `library/memory` in a process of its own.
  private static func readEverything(_ count: String?) async {
    do {
      guard let count = count.flatMap({ Int($0) }) else { throw WrongResult(description: "how many items?") }
      print(try await Endurance.readEverything(count))
    } catch {
      complain("\(error)")
      exit(1)
    }
  }
}

/// Says something beside the report.
func complain(_ text: String) {
  let line = "funcpipe-bench: \(text)\n"
  _ = line.withCString { write(STDERR_FILENO, $0, strlen($0)) }
}
