import DesignStudy

// The workloads in the design that the library was made after, hidden from the optimiser in the same way.

private enum Study {
  @inline(never) static func range(_ count: Int) -> YGen<Int> { .range(0, count) }
  @inline(never) static func addOne(_ stream: YGen<Int>) -> YGen<Int> { stream.map { $0 &+ 1 } }
  @inline(never) static func triple(_ stream: YGen<Int>) -> YGen<Int> { stream.map { $0 &* 3 } }
  @inline(never) static func thenAddOne(_ stream: YGen<Int>) -> YGen<Int> { stream.andThen { .pure($0 &+ 1) } }
  @inline(never) static func thenTriple(_ stream: YGen<Int>) -> YGen<Int> { stream.andThen { .pure($0 &* 3) } }
  @inline(never) static func thenFlip(_ stream: YGen<Int>) -> YGen<Int> { stream.andThen { .pure($0 ^ 5) } }
  @inline(never) static func thenTen(_ stream: YGen<Int>) -> YGen<Int> {
    stream.andThen { n in .range(n &* 10, n &* 10 &+ 10) }
  }
  @inline(never) static func guarded(_ make: @escaping @Sendable () -> YGen<Int>) -> YGen<Int> {
    .using({ await opened() }, { _ in await closed() }, { _ in make() })
  }

  @inline(never) static func driven(_ stream: YGen<Int>) async -> Int {
    var sum = 0
    await stream.forEach { (item: DesignStudy.Item<Int>) in
      if case .success(let value) = item { sum = mix(sum, value) }
    }
    return sum
  }
}

extension Workload {
  /// A pass of the study's design; nil where it has no such workload.
  var study: ((Int) async -> Int)? {
    switch self {
    case .A: { await Study.driven(Study.triple(Study.addOne(Study.range($0)))) }
    case .B: { await Study.driven(Study.thenAddOne(Study.range($0))) }
    case .C: { await Study.driven(Study.thenTen(Study.range($0 / 10))) }
    case .D: { await Study.driven(Study.thenFlip(Study.thenTriple(Study.thenAddOne(Study.range($0))))) }
    case .E: { count in await Study.driven(Study.guarded { Study.triple(Study.addOne(Study.range(count))) }) }
    case .F: nil
    }
  }
}
