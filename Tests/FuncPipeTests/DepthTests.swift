@_spi(Host) import FuncPipe
import Testing

/// 10^5 nested combinators: built, read, closed and let go of without a crash, whatever the shape of the nest.
@Suite struct DepthTests {
  static let depth = 100_000

  enum Shape: CaseIterable, Sendable {
    case maps, mapErrs, leftAndThens, rightAndThens, recursion, traces, takes, usings, mapActions
  }

  /// A nest whose items are `depth` and `0`, and an error in between where the shape lets one through.
  func nest(_ shape: Shape, log: Log) -> AsyncGen<Int> {
    let start = AsyncGen<Int>.using(
      acquire: { log("+") }, release: { _, why in log("-\(why)") }, makeStream: { _ in .fromSequence([0, 1]) })
    var stream = start
    switch shape {
    case .maps: for _ in 0..<Self.depth { stream = stream.map { $0 + 1 } }
    case .mapErrs: for _ in 0..<Self.depth { stream = stream.mapErr { $0 } }
    case .leftAndThens: for _ in 0..<Self.depth { stream = stream.andThen { .just($0 + 1) } }
    case .traces: for _ in 0..<Self.depth { stream = stream.traced("t") { _ in } }
    case .takes: for _ in 0..<Self.depth { stream = stream.take(3) }
    case .mapActions:
      for _ in 0..<Self.depth { stream = stream.mapAction { value in .lift { .success(value + 1) } } }
    case .rightAndThens:
      for _ in 0..<Self.depth {
        let inner = stream
        stream = AsyncGen.fromSequence([1]).andThen { _ in inner }
      }
    case .usings:
      for _ in 0..<Self.depth {
        let inner = stream
        stream = .using(acquire: {}, release: { _, _ in }, makeStream: { _ in inner })
      }
    case .recursion:
      @Sendable func down(_ n: Int) -> AsyncGen<Int> {
        n == 0 ? start : AsyncGen.fromSequence([n]).andThen { down($0 - 1) }.map { $0 + 1 }
      }
      stream = down(Self.depth)
    }
    return stream
  }

  func added(_ shape: Shape) -> Int {
    switch shape {
    case .maps, .leftAndThens, .mapActions, .recursion: Self.depth
    default: 0
    }
  }

  @Test(arguments: Shape.allCases) func drives(shape: Shape) async throws {
    let log = Log()
    let items = try await nest(shape, log: log).collect()
    #expect(items == [.success(added(shape)), .success(added(shape) + 1)])
    #expect(log.lines == ["+", "-exhausted"])
  }

  @Test(arguments: Shape.allCases) func pullsOneAndCloses(shape: Shape) async throws {
    let log = Log()
    let item = try await nest(shape, log: log).first()
    #expect(item == .success(added(shape)))
    #expect(log.lines == ["+", "-break"])
  }

  @Test(arguments: Shape.allCases) func pumpsAndAbandons(shape: Shape) throws {
    // No driver: what waits for an `async` operation cannot be pumped.
    if shape == .mapActions { return }
    let log = Log()
    let run = StreamRun(hosting: nest(shape, log: log))
    guard case .ready(let item) = try run.pumpNext() else {
      Issue.record("pending")
      return
    }
    #expect(item == .success(added(shape)))
    #expect(log.lines == ["+"])
  }

  @Test func anErrorPassesADeepNest() async throws {
    let log = Log()
    var stream = AsyncGen<Int>.using(
      acquire: { log("+") }, release: { _, why in log("-\(why)") },
      makeStream: { _ in AsyncGen.fromSequence([0]).map { _ in throw Boom("deep") } })
    for _ in 0..<Self.depth { stream = stream.andThen { .just($0) } }
    await #expect(throws: Boom("deep")) { _ = try await stream.collect() }
    #expect(log.lines == ["+", "-error"])
  }

  @Test func aHostCanLimitTheNest() throws {
    @Sendable func endless(_ n: Int) -> AsyncGen<Int> { AsyncGen.just(n).andThen { endless($0 + 1) } }
    let log = Log()
    let held = AsyncGen<Int>.using(
      acquire: { log("+") }, release: { _, why in log("-\(why)") }, makeStream: { _ in endless(0) })
    let run = StreamRun(hosting: held, limit: NestingLimit(kibibytes: 8192) { Boom("too deep") })
    #expect(throws: Boom("too deep")) { _ = try run.pumpNext() }
    #expect(log.lines == ["+", "-error"])

    let shallow = StreamRun(
      hosting: nest(.maps, log: Log()), limit: NestingLimit(kibibytes: .max / 1024) { Boom("no") })
    guard case .ready(let item) = try shallow.pumpNext() else {
      Issue.record("pending")
      return
    }
    #expect(item == .success(added(.maps)))
  }

  @Test func plansBindDeep() async throws {
    var left = AsyncPlan.pure(0)
    for _ in 0..<Self.depth { left = left.bind { .pure($0 + 1) } }
    #expect(try await left.run() == .success(Self.depth))

    var right = AsyncPlan.pure(0)
    for _ in 0..<Self.depth {
      let inner = right
      right = AsyncPlan.pure(1).bind { one in inner.map { $0 + one } }
    }
    #expect(try await right.run() == .success(Self.depth))

    @Sendable func down(_ n: Int) -> AsyncPlan<Int> {
      n == 0 ? .pure(7) : AsyncPlan.lift { .success(n - 1) }.bind(down)
    }
    #expect(try await down(Self.depth).run() == .success(7))
  }
}
