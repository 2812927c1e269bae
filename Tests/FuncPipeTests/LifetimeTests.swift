@_spi(Host) import FuncPipe
import Synchronization
import Testing

/// How readings end: exactly one release, told why, finished before the reader goes on.
@Suite struct LifetimeTests {
  func resource(_ name: String, _ log: Log, over stream: AsyncGen<Int>, fails: Bool = false) -> AsyncGen<Int> {
    .using(
      acquire: {
        await Task.yield()
        log("+\(name)")
      },
      release: { _, why in
        try await Task.sleep(for: .milliseconds(1))
        log("-\(name) \(why)")
        if fails { throw Boom("release \(name)") }
      }, makeStream: { _ in stream })
  }

  func nested(_ log: Log) -> AsyncGen<Int> {
    resource("outer", log, over: resource("inner", log, over: .fromSequence(0...)))
  }

  @Test func buildingDoesNothing() {
    let log = Log()
    _ = nested(log).map {
      log("f")
      return $0
    }.andThen {
      log("g")
      return .just($0)
    }.take(3)
    #expect(log.lines.isEmpty)
  }

  @Test func everyReadingStartsAfresh() async throws {
    let log = Log()
    let stream = resource("r", log, over: .fromSequence([1, 2]))
    let first = try await stream.collect()
    let second = try await stream.collect()
    #expect(first == second)
    #expect(log.lines == ["+r", "-r exhausted", "+r", "-r exhausted"])
  }

  @Test func aThrowingBodyIsTheReason() async throws {
    let log = Log()
    await #expect(throws: Boom("body")) {
      try await nested(log).forEach { (_: Item<Int>) in throw Boom("body") }
    }
    #expect(log.lines == ["+outer", "+inner", "-inner error", "-outer error"])
    await #expect(throws: Boom("body")) {
      try await nested(log).run { run in
        _ = try await run.next()
        throw Boom("body")
      }
    }
    #expect(log.lines.suffix(2) == ["-inner error", "-outer error"])
  }

  @Test func cancellationReleasesWithoutBeingCutShort() async throws {
    let log = Log()
    let task = Task {
      try await nested(log).forEach { (item: Item<Int>) in if item == .success(1000) { log("hot") } }
    }
    while !log.lines.contains("hot") { try await Task.sleep(for: .milliseconds(1)) }
    task.cancel()
    await #expect(throws: CancellationError.self) { try await task.value }
    // The releases sleep: had they seen the cancellation, they would have thrown before their line.
    #expect(log.lines == ["+outer", "+inner", "hot", "-inner cancelled", "-outer cancelled"])
  }

  @Test func cancellationWhileAStepSleeps() async throws {
    let log = Log()
    let sleeping = AsyncGen<Int>.fromSequence(0...).mapAction { n in
      .lift {
        log("sleep")
        try await Task.sleep(for: .seconds(60))
        return .success(n)
      }
    }
    let task = Task { try await resource("r", log, over: sleeping).run { run in try await run.next() } }
    while !log.lines.contains("sleep") { try await Task.sleep(for: .milliseconds(1)) }
    task.cancel()
    await #expect(throws: CancellationError.self) { _ = try await task.value }
    #expect(log.lines == ["+r", "sleep", "-r cancelled"])
  }

  @Test func aCancelledTaskReadsNothing() async throws {
    let log = Log()
    let task = Task {
      while !Task.isCancelled { await Task.yield() }
      try await nested(log).forEach { (item: Item<Int>) in log("item \(item.text)") }
    }
    task.cancel()
    await #expect(throws: CancellationError.self) { try await task.value }
    #expect(log.lines.filter { $0.hasPrefix("item") }.count <= 1)
    #expect(log.lines.filter { $0.hasPrefix("+") }.count == log.lines.filter { $0.hasPrefix("-") }.count)
  }

  @Test func aFailingReleaseNeverHidesTheFirstError() async throws {
    let log = Log()
    let reported = Log()
    let stream = resource("r", log, over: AsyncGen.just(1).map { _ in throw Boom("first") }, fails: true)
    await CleanupFailures.$handler.withValue(.init { reported("\($0)") }) {
      await #expect(throws: Boom("first")) { _ = try await stream.collect() }
    }
    #expect(reported.lines == ["Boom(release r)"])
    #expect(log.lines == ["+r", "-r error"])
  }

  @Test func aFailingReleaseIsThrownWhereNothingElseFailed() async throws {
    let log = Log()
    await #expect(throws: Boom("release r")) {
      _ = try await resource("r", log, over: .just(1), fails: true).collect()
    }
    await #expect(throws: Boom("release r")) {
      _ = try await resource("r", log, over: .fromSequence(0...), fails: true).first()
    }
    #expect(log.lines == ["+r", "-r exhausted", "+r", "-r break"])
  }

  @Test func aHotStreamSharesItsExecutor() async throws {
    let log = Log()
    try await hotOnOneExecutor(log)
    #expect(log.lines == ["other ran", "cancelled"])
  }

  @MainActor func hotOnOneExecutor(_ log: Log) async throws {
    let hot = Task { @MainActor in try await AsyncGen.fromSequence(0...).forEach { (_: Item<Int>) in } }
    let other = Task { @MainActor in
      log("other ran")
      hot.cancel()
    }
    await other.value
    await #expect(throws: CancellationError.self) { try await hot.value }
    log("cancelled")
  }

  @Test func aStreamThatGivesNothingCanBeCancelled() async throws {
    let task = Task {
      try await AsyncGen.fromSequence(0...).andThen { _ in AsyncGen<Int>.empty }.forEach { (_: Item<Int>) in }
    }
    try await Task.sleep(for: .milliseconds(5))
    task.cancel()
    await #expect(throws: CancellationError.self) { try await task.value }
  }

  @Test func slowItemsDoNotDelayACancellation() async throws {
    let last = Atomic(0)
    let clock = ContinuousClock()
    // Fast for long enough to make the driver look at the clock seldom, and then slow all at once.
    let task = Task {
      try await AsyncGen.fromSequence(0...).forEach { (item: Item<Int>) in
        guard case .success(let n) = item, n > 2_000_000 else { return }
        last.store(n, ordering: .relaxed)
        let end = clock.now + .milliseconds(2)
        while clock.now < end {}
      }
    }
    while last.load(ordering: .relaxed) == 0 { try await Task.sleep(for: .milliseconds(1)) }
    task.cancel()
    let atCancel = last.load(ordering: .relaxed)
    _ = await task.result
    #expect(last.load(ordering: .relaxed) <= atCancel + 1)
  }

  @Test func slowStreamsWithoutItemsDoNotDelayACancellation() async throws {
    let last = Atomic(0)
    let clock = ContinuousClock()
    let task = Task {
      let start = clock.now
      let nothing = AsyncGen.fromSequence(0...).andThen { n -> AsyncGen<Int> in
        if clock.now - start > .milliseconds(20) {
          last.store(n, ordering: .relaxed)
          let end = clock.now + .milliseconds(2)
          while clock.now < end {}
        }
        return .empty
      }
      try await nothing.forEach { (_: Item<Int>) in }
    }
    while last.load(ordering: .relaxed) == 0 { try await Task.sleep(for: .milliseconds(1)) }
    task.cancel()
    let atCancel = last.load(ordering: .relaxed)
    _ = await task.result
    #expect(last.load(ordering: .relaxed) <= atCancel + 1)
  }

  @MainActor @Test func aSecondNextWhileOneRunsIsAnError() async throws {
    let log = Log()
    let gate = AsyncStream<Int>.makeStream()
    let gated = AsyncGen<Int>.unfold(from: 0) { _ in
      log("asked")
      for await n in gate.stream { return .success(n) }
      return nil
    }
    try await gated.run { run in
      nonisolated(unsafe) let run = run
      let first = Task { @MainActor in try await run.next() }
      while log.lines.isEmpty { await Task.yield() }
      await #expect(throws: StreamRunError.alreadyRunning) { _ = try await run.next() }
      await #expect(throws: StreamRunError.alreadyRunning) { try await run.close() }
      gate.continuation.yield(1)
      let one = try await first.value
      #expect(one == .success(1))
      gate.continuation.yield(2)
      let two = try await run.next()
      #expect(two == .success(2))
      log("went on")
    }
    #expect(log.lines == ["asked", "asked", "went on"])
  }

  @Test func pumpingFromWithinIsAnError() throws {
    let log = Log()
    nonisolated(unsafe) var run: StreamRun<Int>?
    let stream = AsyncGen.just(1).andThen { n in
      do { _ = try run?.pumpNext() } catch { log("\(error)") }
      return AsyncGen.fromSequence([n])
    }
    run = StreamRun(hosting: stream)
    guard case .ready(let item) = try run!.pumpNext() else {
      Issue.record("pending")
      return
    }
    #expect(item == .success(1))
    #expect(log.lines == ["\(StreamRunError.alreadyRunning)"])
  }

  @Test func forAwaitClosesAtTheEndAndSoonAfterABreak() async throws {
    let log = Log()
    for try await _ in resource("r", log, over: .fromSequence(0..<2)).items {}
    #expect(log.lines == ["+r", "-r exhausted"])
    for try await _ in resource("q", log, over: .fromSequence(0...)).items { break }
    for _ in 0..<1000 where log.lines.count < 4 { try await Task.sleep(for: .milliseconds(2)) }
    #expect(log.lines.suffix(2) == ["+q", "-q break"])
  }
}
