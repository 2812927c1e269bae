/// A description of a lazy stream: nothing runs until a driver reads it, and every reading starts afresh.
///
/// Items are `Result<T, ErrInfo>`. A failed item is an item: it passes every stage and the stream goes on. A thrown
/// Swift error is a defect: the stream ends after cleaning up, and the driver throws it.
///
///     let squares = AsyncGen.fromSequence(1...3).map { $0 * $0 }
///     try await squares.collect()    // [.success(1), .success(4), .success(9)]
///     try await squares.collect()    // the same again
///
/// Cost: building allocates a few small objects a stage. Reading keeps O(1) memory a stage, and allocates nothing for stages
/// that never wait. Nested combinators may be as deep as memory allows.
public struct AsyncGen<T: Sendable>: Sendable {
  @usableFromInline typealias Start = @Sendable (OkSink<T>, ErrSink, inout Run<T>?, RunContext) throws -> Signal

  @usableFromInline enum Shape: Sendable {
    case one(Item<T>)
    /// A source: it starts no other stream, and so needs no look at the stack.
    case leaf(Start)
    /// The numbers of a range, when `T` is `Int`; or nothing. The second part is always nil: around a case that could
    /// hold no reference at all the optimiser does not take visible pipelines apart, which makes three `andThen` ten
    /// times slower.
    case range(Range<Int>, DeepLink<Void>?)
    case counted(Counted<T>)
    case node(Start)
  }

  @usableFromInline let shape: Shape

  @inlinable init(_ shape: Shape) { self.shape = shape }
  @inlinable init(start: @escaping Start) { shape = .node(start) }

  /// Begins a run and pushes its items as far as possible.
  ///
  /// - Returns: `.stopped` and `.pending` leave a run in `rest`.
  @inlinable @inline(__always) func start(
    _ ok: OkSink<T>, _ err: ErrSink, _ rest: inout Run<T>?, _ context: RunContext
  ) throws -> Signal {
    switch shape {
    case .one(let item):
      let goesOn: Bool
      switch item {
      case .success(let value): goesOn = ok(value)
      case .failure(let error): goesOn = err(error)
      }
      if goesOn { return .done }
      rest = .finished
      return .stopped
    case .leaf(let start): return try start(ok, err, &rest, context)
    case .range(let range, _): return RangeRun<T>.start(range, ok, &rest)
    case .counted(let source): return source.stage.start(ok, &rest)
    case .node(let start): return try Self.enter(start, ok, err, &rest, context)
    }
  }

  /// Begins a run of a node, or leaves that to the driver where the stack has grown deep.
  @inlinable @inline(__always) static func enter(
    _ start: @escaping Start, _ ok: OkSink<T>, _ err: ErrSink, _ rest: inout Run<T>?, _ context: RunContext
  ) throws -> Signal {
    if !context.hasStack { return try ParkedRun.park(AsyncGen(start: start), &rest, context) }
    return try start(ok, err, &rest, context)
  }
}

/// A link of a chain that may be long: something that can hold a description that holds such a link again.
@usableFromInline final class DeepLink<Value: Sendable>: @unchecked Sendable {
  // Written by `deinit` alone.
  @exclusivity(unchecked) @usableFromInline final var value: Value?
  @usableFromInline let weight: Int

  @inlinable @inline(__always) init(_ value: Value, weight: Int = 1) {
    self.value = value
    self.weight = weight
  }
  deinit { DeepRelease.empty(&value, weight: weight) }
}
