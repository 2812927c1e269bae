#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A group of benchmarks: adds its rows to the report. A new one is added to `suites`.
protocol Suite {
  static var name: String { get }
  static func rows() async throws -> [Row]
}

var suites: [any Suite.Type] { [LibrarySuite.self] }

@main struct Main {
  static func main() async {
    var arguments = CommandLine.arguments.dropFirst()
    let wantsJSON = arguments.first == "--json"
    if wantsJSON { arguments.removeFirst() }
    let names = suites.map { $0.name }
    if let unknown = arguments.first(where: { !names.contains($0) }) {
      complain("unknown suite '\(unknown)'; the suites are: \(names.joined(separator: ", "))")
      exit(2)
    }
    do {
      var rows: [Row] = []
      for suite in suites where arguments.isEmpty || arguments.contains(suite.name) { rows += try await suite.rows() }
      print(wantsJSON ? json(rows) : table(rows))
    } catch {
      complain("a benchmark failed: \(error)")
      exit(1)
    }
  }
}

/// Says something beside the report.
func complain(_ text: String) {
  let line = "funcpipe-bench: \(text)\n"
  _ = line.withCString { write(STDERR_FILENO, $0, strlen($0)) }
}
