// Each stream has one reader, so what the closures share is theirs alone.

// What Swift's own library offers for the same work.

@inline(never) func streamRange(_ count: Int) -> AsyncStream<Int> {
  nonisolated(unsafe) var n = 0
  return AsyncStream(unfolding: {
    if n == count { return nil }
    defer { n += 1 }
    return n
  })
}

/// A stage of its own, erased again, as a function that returns a stream must.
@inline(never) func streamMap(_ source: AsyncStream<Int>, _ f: @escaping @Sendable (Int) -> Int) -> AsyncStream<Int> {
  nonisolated(unsafe) var iterator = source.makeAsyncIterator()
  return AsyncStream(unfolding: { await iterator.next().map(f) })
}

@inline(never) func streamThen(
  _ source: AsyncStream<Int>, _ f: @escaping @Sendable (Int) -> AsyncStream<Int>
) -> AsyncStream<Int> {
  nonisolated(unsafe) var outer = source.makeAsyncIterator()
  nonisolated(unsafe) var inner: AsyncStream<Int>.Iterator?
  return AsyncStream(unfolding: {
    while true {
      if let value = await inner?.next() { return value }
      guard let value = await outer.next() else { return nil }
      inner = f(value).makeAsyncIterator()
    }
  })
}

@inline(never) func sum(_ stream: AsyncStream<Int>) async -> Int {
  var sum = 0
  for await value in stream { sum = mix(sum, value) }
  return sum
}

struct AsyncRange: AsyncSequence {
  let bounds: Range<Int>
  struct AsyncIterator: AsyncIteratorProtocol {
    var next: Int, end: Int
    mutating func next() async -> Int? {
      if next == end { return nil }
      defer { next += 1 }
      return next
    }
  }
  func makeAsyncIterator() -> AsyncIterator { AsyncIterator(next: bounds.lowerBound, end: bounds.upperBound) }
}

typealias Ints = AsyncSequence<Int, Never> & Sendable
@inline(never) func sequence(_ count: Int) -> some Ints { AsyncRange(bounds: 0..<count) }
@inline(never) func map(_ source: some Ints, _ f: @escaping @Sendable (Int) -> Int) -> some Ints {
  source.map { f($0) }
}
@inline(never) func then(_ source: any Ints, _ f: @escaping @Sendable (Int) -> Int) -> any Ints {
  chained(source, f)
}
func chained<S: Ints>(_ source: S, _ f: @escaping @Sendable (Int) -> Int) -> any Ints {
  source.flatMap { AsyncRange(bounds: f($0)..<f($0) + 1) }
}

func sum(_ sequence: some AsyncSequence<Int, Never>) async -> Int {
  var sum = 0
  for await value in sequence { sum = mix(sum, value) }
  return sum
}

extension Workload {
  /// The peers of this workload in Swift: a name and a pass.
  var peers: [(name: String, run: (Int) async -> Int)] {
    switch self {
    case .A, .E:
      [
        ("asyncstream", { await sum(streamMap(streamMap(streamRange($0)) { $0 &+ 1 }) { $0 &* 3 }) }),
        ("asyncsequence", { await sum(map(map(sequence($0)) { $0 &+ 1 }) { $0 &* 3 }) }),
      ]
    case .B: [("asyncstream", { await sum(streamThen(streamRange($0)) { single($0 &+ 1) }) })]
    case .C, .F: []
    case .D: [("asyncsequence", { await sum(then(then(then(sequence($0)) { $0 &+ 1 }) { $0 &* 3 }) { $0 ^ 5 }) })]
    }
  }
}

@inline(never) func single(_ value: Int) -> AsyncStream<Int> {
  nonisolated(unsafe) var value: Int? = value
  return AsyncStream(unfolding: { value.take() })
}
