import FuncPipe
import Testing

@Suite struct TraceTests {
  func word(_ kind: TraceEvent<Int>.Kind) -> String {
    switch kind {
    case .started: "started"
    case .pull: "pull"
    case .yielded(let item): item.text
    case .ended: "ended"
    case .closed(let reason): "closed \(reason)"
    case .threw(let error): "threw \(error)"
    }
  }

  func trace(_ log: Log, _ stream: AsyncGen<Int>, _ name: String) -> AsyncGen<Int> {
    stream.traced(name) { event in log("\(event.stage) \(self.word(event.kind))") }
  }

  @Test func demandIsReportedPullByPull() async throws {
    let log = Log()
    let source = trace(log, .fromItems([.success(1), failed("E"), .success(2)]), "s")
    _ = try await trace(log, source.map { $0 * 2 }, "m").take(2).collect()
    #expect(
      log.lines == [
        "m started", "m pull", "s started", "s pull", "s 1", "m 2", "m pull", "s pull", "s !E", "m !E",
        "s closed break", "m closed break",
      ])
  }

  @Test func pullingOneAtATimeReportsTheSame() async throws {
    let log = Log()
    let stream = trace(log, AsyncGen.fromSequence([1, 2]).mapAction { n in .lift { .success(n) } }, "s")
    try await stream.run { run in while try await run.next() != nil {} }
    #expect(log.lines == ["s started", "s pull", "s 1", "s pull", "s 2", "s pull", "s ended"])
  }

  @Test func aStreamOfOneItemReportsAsAnyOther() async throws {
    let log = Log()
    _ = try await trace(log, .just(7), "a").collect()
    let pulled = trace(log, .fromResult(failed("E")), "b")
    for _ in 1...2 {
      try await pulled.run { run in
        _ = try await run.next()
        log("got it")
        #expect(try await run.next() == nil)
      }
    }
    _ = try await trace(log, .just(1), "c").take(1).collect()
    try await trace(log, .just(2), "d").run { run in
      _ = try await run.next()
      try await run.close()
    }
    #expect(
      log.lines == ["a started", "a pull", "a 7", "a pull", "a ended"]
        + Array(repeating: ["b started", "b pull", "b !E", "got it", "b pull", "b ended"], count: 2).joined()
        + ["c started", "c pull", "c 1", "c closed break", "d started", "d pull", "d 2", "d closed break"])
  }

  @Test func aThrownErrorIsReported() async throws {
    let log = Log()
    let stream = trace(log, AsyncGen.fromSequence([1]).map { _ in throw Boom("f") }, "s")
    await #expect(throws: Boom("f")) { _ = try await stream.collect() }
    #expect(log.lines == ["s started", "s pull", "s threw Boom(f)"])
  }
}
