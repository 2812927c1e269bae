import FuncPipe

// Every stage is hidden from the optimiser, as in pipelines that cross functions.

@inline(never) func range(_ count: Int) -> AsyncGen<Int> { .fromSequence(0..<count) }
@inline(never) func addOne(_ stream: AsyncGen<Int>) -> AsyncGen<Int> { stream.map { $0 &+ 1 } }
@inline(never) func triple(_ stream: AsyncGen<Int>) -> AsyncGen<Int> { stream.map { $0 &* 3 } }
@inline(never) func thenAddOne(_ stream: AsyncGen<Int>) -> AsyncGen<Int> { stream.andThen { .just($0 &+ 1) } }
@inline(never) func thenTriple(_ stream: AsyncGen<Int>) -> AsyncGen<Int> { stream.andThen { .just($0 &* 3) } }
@inline(never) func thenFlip(_ stream: AsyncGen<Int>) -> AsyncGen<Int> { stream.andThen { .just($0 ^ 5) } }
@inline(never) func thenTen(_ stream: AsyncGen<Int>) -> AsyncGen<Int> {
  stream.andThen { n in .fromSequence(n &* 10..<n &* 10 &+ 10) }
}
@inline(never) func guarded(_ make: @escaping @Sendable () -> AsyncGen<Int>) -> AsyncGen<Int> {
  .using(acquire: { await opened() }, release: { _, _ in await closed() }, makeStream: { _ in make() })
}
// The step captures nothing, as `step` in `library.py`: what a closure captures costs another frame a call.
@inline(never) func awaited(_ count: Int) -> AsyncGen<Int> {
  .unfold(from: 0..<count) { numbers in numbers.popFirst().map { .success($0) } }
}

@inline(never) func thenAwaited(_ stream: AsyncGen<Int>) -> AsyncGen<Int> {
  stream.andThen { _ in awaited(LibrarySuite.shortItems) }
}

/// The asynchronous step of workload F, for its limit: the same work as the closure in `awaited`, and as
/// there it runs where its caller does, so that neither pays for a look at the executor.
@inline(never) func stepper() -> nonisolated(nonsending) @Sendable (inout Range<Int>) async throws -> Item<Int>? {
  { numbers in numbers.popFirst().map { .success($0) } }
}

@inline(never) func opened() async -> Int { 1 }
@inline(never) func closed() async {}
@inline(never) func step(_ n: Int) async -> Int { n }

/// The workloads, by their letters: streams of `count` items.
enum Workload: String, CaseIterable {
  case A, B, C, D, E, F

  func stream(_ count: Int) -> AsyncGen<Int> {
    switch self {
    case .A: triple(addOne(range(count)))
    case .B: thenAddOne(range(count))
    case .C: thenTen(range(count / 10))
    case .D: thenFlip(thenTriple(thenAddOne(range(count))))
    case .E: guarded { triple(addOne(range(count))) }
    case .F: triple(addOne(awaited(count)))
    }
  }

  /// The same items from a plain loop that sees everything, mixed.
  func expected(_ count: Int) -> Int {
    (0..<count).reduce(0) { mix($0, value(of: $1)) }
  }

  /// Their plain sum, which is what CPython can tell without a cost that others do not have.
  func expectedSum(_ count: Int) -> Int {
    (0..<count).reduce(0) { $0 &+ value(of: $1) }
  }

  /// The item that comes of a number.
  private func value(of n: Int) -> Int {
    switch self {
    case .A, .E, .F: (n &+ 1) &* 3
    case .B: n &+ 1
    case .C: n
    case .D: (n &+ 1) &* 3 ^ 5
    }
  }
}
