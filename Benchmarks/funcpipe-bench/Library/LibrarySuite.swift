import FuncPipe

/// The library beside its limits and peers, in one run.
enum LibrarySuite: Suite {
  static let name = "library"
  static let items = 1_000_000
  static let peerItems = 50_000
  static let shortItems = 1000
  /// As `COUNT` in `library.py`.
  static let cpythonItems = 100_000

  static func rows(_ isWanted: @Sendable (String) -> Bool) async throws -> [Row] {
    let timesSomething = Workload.allCases.contains { isWanted("library/\($0)") }
    // CPython takes its turns in the same rounds, so that a slow phase of the machine hits it alike.
    let cpython = timesSomething ? try CPythonServer("library") : nil
    defer { cpython?.stop() }
    var rows: [Row] = []
    for workload in Workload.allCases where isWanted("library/\(workload)") {
      rows += try await self.rows(of: workload, cpython)
    }
    // Other processes are measured next.
    cpython?.stop()
    if isWanted("library/memory") { rows.append(try Endurance.memory()) }
    if isWanted("library/cancel") { rows.append(try await Endurance.cancellation()) }
    return rows
  }

  private static func rows(of workload: Workload, _ cpython: CPythonServer?) async throws -> [Row] {
    let right = workload.expected(items)
    var contenders = [
      Contender(
        name: "driven", items: items, body: { try await driven(workload.stream(items)) }, expected: right),
      Contender(name: "limit", items: items, body: { try await workload.limit(items) }, expected: right),
    ]
    let isPulled = [.A, .B, .C, .D].contains(workload)
    if isPulled {
      contenders.append(
        Contender(name: "pulled", items: items, body: { try await pulled(workload.stream(items)) }, expected: right))
      contenders.append(
        Contender(name: "awaited call", items: items, body: { await awaitedCalls(items) }, expected: plainSum))
    }
    if workload == .F {
      let once = workload.expected(shortItems)
      contenders.append(
        Contender(
          name: "short", items: items, body: { try await short(workload) },
          expected: (0..<items / shortItems).reduce(0) { sum, _ in mix(sum, once) }))
      contenders.append(
        Contender(
          name: "then", items: items, body: { try await driven(thenAddOne(awaited(items))) },
          expected: Workload.B.expected(items)))
      contenders.append(
        Contender(
          name: "inner", items: items, body: { try await driven(thenAwaited(range(items / shortItems))) },
          expected: (0..<items).reduce(0) { mix($0, $1 % shortItems) }))
    }
    if let visible = workload.visible {
      contenders.append(Contender(name: "visible", items: items, body: { try await visible(items) }, expected: right))
      contenders.append(
        Contender(name: "inlined loop", items: items, body: { workload.inlinedLoop(items) }, expected: right))
    }
    if let study = workload.study {
      contenders.append(Contender(name: "study", items: items, body: { await study(items) }, expected: right))
    }
    for peer in workload.peers {
      contenders.append(
        Contender(
          name: peer.name, items: peerItems, body: { await peer.run(peerItems) },
          expected: workload.expected(peerItems)))
    }
    if let cpython {
      contenders.append(
        Contender(
          name: "cpython", items: cpythonItems, body: { try cpython.run(workload.rawValue) },
          expected: workload.expectedSum(cpythonItems)))
    }
    return report(workload, try await timings(contenders))
  }

  /// Reads as many items in many short streams: what a reading costs in its first milliseconds.
  private static func short(_ workload: Workload) async throws -> Int {
    var sum = 0
    for _ in 0..<items / shortItems { sum = mix(sum, try await driven(workload.stream(shortItems))) }
    return sum
  }

  /// The checksum of the numbers as they are.
  private static let plainSum = Workload.C.expected(items)

  private static func report(_ workload: Workload, _ timings: Timings) -> [Row] {
    func row(_ suffix: String, _ contender: String, limit: String) -> Row? {
      guard let own = timings.median(of: contender) else { return nil }
      var times: [(peer: String, factor: Double)] = []
      for peer in ["cpython", "study"] + workload.peers.map(\.name) {
        // The study is driven, with its stages hidden.
        if peer == "study", contender != "driven" { continue }
        if let factor = timings.ratio(of: peer, to: contender) { times.append((peer, factor)) }
      }
      return Row(
        name: "library/\(workload)\(suffix)", ns: own, limitRatio: timings.ratio(of: contender, to: limit), times: times
      )
    }
    return [
      row("", "driven", limit: "limit"), row("/pulled", "pulled", limit: "awaited call"),
      row("/short", "short", limit: "limit"), row("/then", "then", limit: "limit"),
      row("/inner", "inner", limit: "limit"),
      row("/visible", "visible", limit: "inlined loop"),
    ].compactMap { $0 }
  }
}
