import Foundation

/// Programs of the notation beside the same text in CPython, the cost of tracing, and what a session costs to have.
enum NotationSuite: Suite {
  static let name = "notation"
  /// The rows that are plain code: `notation/plain` is their geometric mean.
  private static let plain = ["fib", "loops", "generator_sum", "dict", "strings"]
  private static let streams = ["A", "B", "C", "D"]

  static func rows(_ isWanted: @Sendable (String) -> Bool) async throws -> [Row] {
    let programs = try Programs()
    let wanted = programs.work.filter { work in
      isWanted("notation/\(work.name)") || (plain.contains(work.name) && isWanted("notation/plain"))
    }
    // CPython takes its turns in the same rounds, so that a slow phase of the machine hits it alike.
    let cpython = wanted.isEmpty ? nil : try CPythonServer("notation")
    defer { cpython?.stop() }
    var rows: [Row] = []
    if !wanted.isEmpty {
      let timings = try await timings(wanted.flatMap { contenders($0, programs, cpython) })
      rows = wanted.flatMap { report($0.name, timings) }
      if isWanted("notation/plain") { rows.append(geometricMean(of: rows)) }
    }
    // Other processes are timed next.
    cpython?.stop()
    return try rows + SessionCost.rows(isWanted)
  }

  private static func contenders(
    _ work: Programs.Work, _ programs: Programs, _ cpython: CPythonServer?
  ) -> [Contender] {
    var runs = [
      Contender(name: work.name, items: work.items, body: { try programs.run(work) }, expected: work.expected)
    ]
    if let cpython {
      let peer = work.name + "/cpython"
      runs.append(
        Contender(name: peer, items: work.items, body: { try cpython.run(work.name) }, expected: work.expected))
    }
    guard streams.contains(work.name) else { return runs }
    return runs
      + [false, true].map { traced in
        Contender(
          name: work.name + (traced ? "/traced" : "/driven"), items: work.items,
          body: { try programs.drive(work.name, traced: traced) }, expected: work.expected)
      }
  }

  private static func report(_ name: String, _ timings: Timings) -> [Row] {
    func row(_ suffix: String, limit: String? = nil) -> Row? {
      guard let own = timings.median(of: name + suffix) else { return nil }
      let factor = timings.ratio(of: name + "/cpython", to: name + suffix)
      return Row(
        name: "notation/\(name)\(suffix)", ns: own,
        limitRatio: limit.flatMap { timings.ratio(of: name + suffix, to: name + $0) },
        times: factor.map { [(peer: "cpython", factor: $0)] } ?? [])
    }
    return [row(""), row("/driven"), row("/traced", limit: "/driven")].compactMap { $0 }
  }

  private static func geometricMean(of rows: [Row]) -> Row {
    let rows = rows.filter { row in plain.contains { row.name == "notation/\($0)" } }
    func mean(_ numbers: [Double]) -> Double { exp(numbers.map { log($0) }.reduce(0, +) / Double(numbers.count)) }
    let factors = rows.compactMap { $0.times.first?.factor }
    return Row(
      name: "notation/plain", ns: mean(rows.compactMap(\.ns)), limitRatio: nil,
      times: factors.isEmpty ? [] : [("cpython", mean(factors))])
  }
}
