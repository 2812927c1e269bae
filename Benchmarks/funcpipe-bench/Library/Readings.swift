import FuncPipe

/// Reads a stream with the driver.
@inline(never) func driven(_ stream: AsyncGen<Int>) async throws -> Int {
  var sum = 0
  try await stream.forEach { (item: Item<Int>) in
    if case .success(let value) = item { sum = mix(sum, value) }
  }
  return sum
}

/// Pulls a stream one item at a time.
@inline(never) func pulled(_ stream: AsyncGen<Int>) async throws -> Int {
  try await stream.run { run in
    var sum = 0
    while let item = try await run.next() {
      if case .success(let value) = item { sum = mix(sum, value) }
    }
    return sum
  }
}

extension Workload {
  /// Built and driven in one function, with everything in sight.
  @inline(never) static func visibleA(_ count: Int) async throws -> Int {
    var sum = 0
    let stream = AsyncGen.fromSequence(0..<count).map { $0 &+ 1 }.map { $0 &* 3 }
    try await stream.forEach { (item: Item<Int>) in if case .success(let value) = item { sum = mix(sum, value) } }
    return sum
  }

  @inline(never) static func visibleB(_ count: Int) async throws -> Int {
    var sum = 0
    let stream = AsyncGen.fromSequence(0..<count).andThen { .just($0 &+ 1) }
    try await stream.forEach { (item: Item<Int>) in if case .success(let value) = item { sum = mix(sum, value) } }
    return sum
  }

  @inline(never) static func visibleC(_ count: Int) async throws -> Int {
    var sum = 0
    let stream = AsyncGen.fromSequence(0..<count / 10).andThen { n in .fromSequence(n &* 10..<n &* 10 &+ 10) }
    try await stream.forEach { (item: Item<Int>) in if case .success(let value) = item { sum = mix(sum, value) } }
    return sum
  }

  @inline(never) static func visibleD(_ count: Int) async throws -> Int {
    var sum = 0
    let stream = AsyncGen.fromSequence(0..<count)
      .andThen { .just($0 &+ 1) }.andThen { .just($0 &* 3) }.andThen { .just($0 ^ 5) }
    try await stream.forEach { (item: Item<Int>) in if case .success(let value) = item { sum = mix(sum, value) } }
    return sum
  }

  /// The visible form, where there is one.
  var visible: ((Int) async throws -> Int)? {
    switch self {
    case .A: Self.visibleA
    case .B: Self.visibleB
    case .C: Self.visibleC
    case .D: Self.visibleD
    case .E, .F: nil
    }
  }
}
