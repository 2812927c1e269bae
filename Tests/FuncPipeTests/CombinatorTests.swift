import FuncPipe
import Testing

/// The examples of the documentation, and the laws.
@Suite struct CombinatorTests {
  let items: [Item<Int>] = [.success(1), failed("E"), .success(2)]

  @Test func examplesHold() async throws {
    #expect(try await AsyncGen.just(7).collect() == [.success(7)])
    #expect(try await AsyncGen<Int>.empty.collect() == [])
    #expect(try await AsyncGen.fromSequence(5...).first() == .success(5))
    #expect(try await AsyncGen<Int>.empty.first() == nil)
    #expect(try await AsyncGen.fromSequence(1...).take(2).collect() == [.success(1), .success(2)])
    let doubled = AsyncGen.fromSequence(1...2).andThen { AsyncGen.fromSequence([$0, $0 * 10]) }
    #expect(try await doubled.collect() == [1, 10, 2, 20].map { .success($0) })
    #expect(try await AsyncGen.fromPlan(.pure(1)).collect() == [.success(1)])
    let lifted = AsyncGen.fromItems(items).andThen(
      AsyncGen.liftAsyncItem { (n: Int) async in
        await Task.yield()
        return .success(n * 2)
      })
    #expect(try await lifted.collect() == [.success(2), failed("E"), .success(4)])
    let countdown = AsyncGen<Int>.unfold(from: 2) { n in
      if n == 0 { return nil }
      defer { n -= 1 }
      return .success(n)
    }
    #expect(try await countdown.collect() == [.success(2), .success(1)])
    let renamed = AsyncGen.fromItems(items).mapErr { ErrInfo(code: "X", message: $0.message) }
    #expect(try await renamed.collect().map(\.text) == ["1", "!X", "2"])
  }

  @Test func plansChain() async throws {
    let plan = AsyncPlan.pure(20).map { $0 + 1 }.bind { AsyncPlan.pure($0 * 2) }
    #expect(try await plan.run() == .success(42))
    let bad = AsyncPlan<Int>.fromResult(failed("E")).map { _ -> Int in throw Boom("never called") }
    #expect(try await bad.run() == failed("E"))
    let broken = AsyncPlan<Int>.lift { throw Boom("lift") }
    await #expect(throws: Boom("lift")) { _ = try await broken.map { $0 }.run() }
  }

  @Test(arguments: 0..<200) func monadLaws(seed: Int) async throws {
    var maker = PipeMaker(random: SplitMix(state: UInt64(seed)), forHost: false)
    let pipe = maker.make(depth: 2)
    let choices = [maker.make(depth: 1), maker.make(depth: 1)]
    let next = [maker.make(depth: 1), maker.make(depth: 1)]
    func trace(_ build: (Log) -> AsyncGen<Int>) async -> [String] {
      let log = Log()
      do { try await build(log).forEach { (item: Item<Int>) in log("item \(item.text)") } } catch { log("\(error)") }
      return log.lines
    }
    @Sendable func f(_ log: Log) -> @Sendable (Int) -> AsyncGen<Int> { { choices[$0 % 2].build(log, .async) } }
    @Sendable func g(_ log: Log) -> @Sendable (Int) -> AsyncGen<Int> { { next[$0 % 2].build(log, .async) } }

    let left = await trace { AsyncGen.just(seed).andThen(f($0)) }
    let leftLaw = await trace { f($0)(seed) }
    #expect(left == leftLaw)
    let right = await trace { pipe.build($0, .async).andThen { .just($0) } }
    let rightLaw = await trace { pipe.build($0, .async) }
    #expect(right == rightLaw)
    let inner = await trace { pipe.build($0, .async).andThen(f($0)).andThen(g($0)) }
    let outer = await trace { log in pipe.build(log, .async).andThen { f(log)($0).andThen(g(log)) } }
    #expect(inner == outer)
  }
}
