import FuncPipe
import Synchronization
import Testing

/// Streams that never wait: what they do after a cancellation is counted, not timed.
@Suite struct HotStreamTests {
  /// How many items a reading may give without looking whether a tick of the system's clock has passed.
  static let mostWithoutAClock = 128

  enum Shape: CaseIterable, Sendable {
    case plain, mapped, flattened, guarded

    func build(_ made: Counter) -> AsyncGen<Int> {
      let source = AsyncGen.fromSequence(0...).map { n in
        made.add()
        return n
      }
      switch self {
      case .plain: return source
      case .mapped: return source.map { $0 + 1 }.mapErr { $0 }
      case .flattened: return source.andThen { AsyncGen.fromSequence([$0]) }
      case .guarded: return .using(acquire: {}, release: { _, _ in }, makeStream: { _ in source })
      }
    }
  }

  final class Counter: Sendable {
    private let value = Atomic(0)
    var count: Int { value.load(ordering: .relaxed) }
    func add() { value.add(1, ordering: .relaxed) }
  }

  #if DEBUG
    static let beyondTheFirstLoop = 50_000
  #else
    static let beyondTheFirstLoop = 1_000_000
  #endif

  @Test(arguments: Shape.allCases, [1, 2, 3, 100, 20_000, beyondTheFirstLoop])
  func noItemIsMadeAfterACancellation(shape: Shape, cancelAt: Int) async {
    let made = Counter()
    let task = Task {
      try await shape.build(made).forEach { (_: Item<Int>) in
        if made.count == cancelAt { withUnsafeCurrentTask { $0?.cancel() } }
      }
    }
    let result = await task.result
    #expect(throws: CancellationError.self) { try result.get() }
    #expect(made.count == cancelAt)
  }

  @Test(arguments: Shape.allCases) func aTaskThatIsCancelledAlreadyReadsOneItemAtMost(shape: Shape) async {
    let made = Counter()
    let task = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      try await shape.build(made).forEach { (_: Item<Int>) in }
    }
    let result = await task.result
    #expect(throws: CancellationError.self) { try result.get() }
    #expect(made.count <= 1)
  }

  /// What a reading puts on its task's stack is gone when it ends, however it ends, and lies in order with what others put
  /// there: tasks of its scope, and handlers around it.
  @Test func readingsKeepTheirTasksStackInOrder() async {
    let seen = Counter()
    let task = Task {
      for round in 0..<2_000 {
        async let beside = sum(of: AsyncGen.fromSequence(0..<10))
        await withTaskCancellationHandler {
          #expect(await sum(of: AsyncGen.fromSequence(0..<10).map { "\($0)" }.andThen { .just(Int($0)!) }) == 45)
        } onCancel: {
          seen.add()
        }
        await #expect(throws: Boom("body")) {
          try await AsyncGen.fromSequence(0...).forEach { (_: Item<Int>) in throw Boom("body") }
        }
        let other = await beside
        #expect(other == 45, "round \(round)")
      }
      withUnsafeCurrentTask { $0?.cancel() }
    }
    await task.value
    #expect(seen.count == 0)
  }

  /// For any type of items, as code that the optimiser has not made for one.
  @inline(never) @_semantics("optimize.sil.specialize.generic.never")
  private func sum<Number: AdditiveArithmetic & Sendable>(of stream: AsyncGen<Number>) async -> Number {
    var total = Number.zero
    do { try await stream.forEach { (item: Item<Number>) in total += (try? item.get()) ?? .zero } } catch {
      Issue.record(error)
    }
    return total
  }

  /// An actor with a hot stream on it; whoever else wants it cancels the reading.
  private actor Owner {
    var reading: Task<Void, any Error>?
    func read(_ stream: AsyncGen<Int>) async throws { try await stream.forEach { (_: Item<Int>) in } }
    func start(_ stream: AsyncGen<Int>) { reading = Task { try await read(stream) } }
    func cancel() -> Task<Void, any Error>? {
      reading?.cancel()
      return reading
    }
  }

  @Test(arguments: Shape.allCases) func anActorsOtherTasksGetToRun(shape: Shape) async throws {
    let made = Counter()
    let owner = Owner()
    await owner.start(shape.build(made))
    while made.count == 0 { await Task.yield() }
    // Were the actor never given up, this call would never be served.
    let reading = try #require(await owner.cancel())
    await #expect(throws: CancellationError.self) { try await reading.value }
  }

  private actor Reader {
    func read(_ stream: AsyncGen<Int>) async throws { try await stream.forEach { (_: Item<Int>) in } }
    func count(of slow: Counter) -> Int { slow.count }
  }

  /// Items that turn slow when the driver has got used to quick ones: in its first milliseconds, and later.
  @Test(arguments: [Duration.zero, .milliseconds(20)])
  func anActorIsLetGoOfSoonAfterItemsTurnSlow(quickFor: Duration) async throws {
    let slow = Counter()
    let clock = ContinuousClock()
    let start = clock.now
    let stream = AsyncGen.fromSequence(0...).map { n -> Int in
      guard n > 100, clock.now - start > quickFor else { return n }
      slow.add()
      let end = clock.now + .milliseconds(1)
      while clock.now < end {}
      return n
    }
    let reader = Reader()
    let reading = Task { try await reader.read(stream) }
    while slow.count == 0 { await Task.yield() }
    let asked = slow.count
    let served = await reader.count(of: slow)
    reading.cancel()
    await #expect(throws: CancellationError.self) { try await reading.value }
    // And the one that was being made.
    #expect(served - asked <= Self.mostWithoutAClock + 1)
  }

  @Test func aStreamThatGivesNothingLetsItsActorGo() async throws {
    let made = Counter()
    let owner = Owner()
    await owner.start(Shape.plain.build(made).andThen { _ in .empty })
    while made.count == 0 { await Task.yield() }
    let reading = try #require(await owner.cancel())
    await #expect(throws: CancellationError.self) { try await reading.value }
  }
}
