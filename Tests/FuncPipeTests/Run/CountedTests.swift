@_spi(Host) import FuncPipe
import Testing

/// `map` over a range or an array: functions are composed, and nobody can tell.
@Suite struct CountedTests {
  enum Source: CaseIterable, Sendable {
    case range, array
    static let numbers = Array(0..<1000)
    var stream: AsyncGen<Int> { self == .range ? .fromSequence(0..<1000) : .fromSequence(Self.numbers) }
  }

  /// As many as are composed, one more, and some.
  static let depths = [1, 2, 15, 16, 17, 40]

  func logged(_ stream: AsyncGen<Int>, _ depth: Int, _ log: Log) -> AsyncGen<Int> {
    (0..<depth).reduce(stream) { stream, stage in
      stream.map {
        log("\(stage)")
        return $0 + 1
      }
    }
  }

  @Test(arguments: Source.allCases, depths) func eachFunctionIsCalledOncePerPull(source: Source, depth: Int)
    async throws
  {
    let log = Log()
    let stream = logged(source.stream, depth, log)
    for _ in 0..<2 {
      let before = log.lines.count
      try await stream.run { run in
        for number in 0..<3 {
          let item = try await run.next()
          #expect(item == .success(number + depth))
          #expect(log.lines.count - before == (number + 1) * depth)
        }
      }
    }
    #expect(log.lines == (0..<6).flatMap { _ in (0..<depth).map { "\($0)" } })
  }

  @Test(arguments: Source.allCases, depths) func drivenToTheEnd(source: Source, depth: Int) async throws {
    let stream = (0..<depth).reduce(source.stream) { stream, _ in stream.map { $0 + 1 } }
    #expect(try await stream.collect() == (0..<1000).map { .success($0 + depth) })
    #expect(try await stream.andThen { .just($0) }.collect() == (0..<1000).map { .success($0 + depth) })
  }

  @Test func typesChangeOnTheWay() async throws {
    let words = AsyncGen.fromSequence(8..<11).map { "\($0)" }.map { (text: $0, length: $0.count) }.map {
      "\($0.text): \($0.length)"
    }
    #expect(try await words.collect() == [.success("8: 1"), .success("9: 1"), .success("10: 2")])
    #expect(try await AsyncGen<String>.empty.map { $0.count }.map { $0 + 1 }.collect().isEmpty)
    #expect(try await AsyncGen.fromSequence([String]()).map { $0.count }.collect().isEmpty)
  }

  @Test func theEndsOfTheRange() async throws {
    #expect(try await AsyncGen.fromSequence(Int.max - 1..<Int.max).map { $0 - 1 }.collect() == [.success(Int.max - 2)])
    #expect(try await AsyncGen.fromSequence(Int.min..<Int.min + 1).map { $0 + 1 }.collect() == [.success(Int.min + 1)])
    #expect(try await AsyncGen.fromSequence(5..<5).map { $0 }.collect().isEmpty)
  }

  @Test(arguments: Source.allCases) func tensOfThousandsAreReadAndReleased(source: Source) async throws {
    var stream = source.stream
    for _ in 0..<DepthTests.depth { stream = stream.map { $0 + 1 } }
    #expect(try await stream.first() == .success(DepthTests.depth))
    #expect(try await stream.take(2).collect() == [.success(DepthTests.depth), .success(DepthTests.depth + 1)])
  }

  /// Each function holds the stream before: a chain that no composition shortens.
  @Test(arguments: Source.allCases, [1, 16]) func functionsThatHoldStreamsAreReleased(source: Source, depth: Int)
    async throws
  {
    var stream = source.stream
    for _ in 0..<DepthTests.depth / depth {
      var next = source.stream
      for _ in 0..<depth {
        let held = stream
        next = next.map { [held].count + $0 }
      }
      stream = next
    }
    #expect(try await stream.first() == .success(depth))
  }
}
