// The limits: what the same work costs in a plain loop whose functions the optimiser cannot see.

typealias Function = (Int) -> Int

/// One of the two, which only the run itself can tell.
@inline(never) func hidden<Value>(_ value: Value, or other: Value) -> Value {
  CommandLine.arguments.count > 1000 ? other : value
}

@inline(never) func opaqueAddOne() -> Function { hidden({ $0 &+ 1 }, or: { _ in 0 }) }
@inline(never) func opaqueTriple() -> Function { hidden({ $0 &* 3 }, or: { _ in 0 }) }
@inline(never) func opaqueFlip() -> Function { hidden({ $0 ^ 5 }, or: { _ in 0 }) }
@inline(never) func opaqueRange() -> (Int) -> Range<Int> { hidden({ $0 &* 10..<$0 &* 10 &+ 10 }, or: { _ in 0..<0 }) }

extension Workload {
  /// One pass of the plain loop.
  @inline(never) nonisolated(nonsending) func limit(_ count: Int) async throws -> Int {
    let f = opaqueAddOne()
    let g = opaqueTriple()
    let h = opaqueFlip()
    let ten = opaqueRange()
    var sum = 0
    switch self {
    case .A: for n in 0..<count { sum = mix(sum, g(f(n))) }
    case .E:
      _ = await opened()
      for n in 0..<count { sum = mix(sum, g(f(n))) }
      await closed()
    case .B: for n in 0..<count { sum = mix(sum, f(n)) }
    case .C: for n in 0..<count / 10 { for m in ten(n) { sum = mix(sum, m) } }
    case .D: for n in 0..<count { sum = mix(sum, h(g(f(n)))) }
    case .F:
      var numbers = 0..<count
      let step = stepper()
      while case .success(let value)? = try await step(&numbers) { sum = mix(sum, g(f(value))) }
    }
    return sum
  }

  /// The loop with everything in sight.
  @inline(never) func inlinedLoop(_ count: Int) -> Int {
    var sum = 0
    switch self {
    case .A, .E, .F: for n in 0..<count { sum = mix(sum, (n &+ 1) &* 3) }
    case .B: for n in 0..<count { sum = mix(sum, n &+ 1) }
    case .C: for n in 0..<count / 10 { for m in n &* 10..<n &* 10 &+ 10 { sum = mix(sum, m) } }
    case .D: for n in 0..<count { sum = mix(sum, (n &+ 1) &* 3 ^ 5) }
    }
    return sum
  }
}

/// One awaited call an item: the least that pulling one at a time can cost.
@inline(never) func awaitedCalls(_ count: Int) async -> Int {
  var sum = 0
  for n in 0..<count { sum = mix(sum, await step(n)) }
  return sum
}
