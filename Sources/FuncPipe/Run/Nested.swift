/// What a stage captures: the description it is around, as the bare function that the optimiser sees through, and what it
/// keeps of its own, which may hold a description too.
///
/// The fields are let go of in their order, so the last reference is the link's, and letting go of a deep nest need not
/// recurse through all of it. A run of the stage that keeps `kept` keeps the link too.
@usableFromInline struct Nested<T: Sendable, Kept: Sendable>: Sendable {
  @usableFromInline let kept: Kept
  @usableFromInline let function: AsyncGen<T>.Start
  @usableFromInline let link: DeepLink<(Kept, AsyncGen<T>.Start)>

  /// What kind of description it is, is found out here: once, when the stage is built, and where all of the pipeline is in
  /// sight, before the optimiser has run out of rounds.
  @inlinable @inline(__always) init(_ gen: AsyncGen<T>, keeping kept: Kept) {
    self.kept = kept
    switch gen.shape {
    case .leaf(let start), .node(let start): function = start
    case .range(let range, _): function = { ok, _, rest, _ in RangeRun<T>.start(range, ok, &rest) }
    case .counted(let source): function = { ok, _, rest, _ in source.stage.start(ok, &rest) }
    case .one(let item):
      function = { ok, err, rest, context in try AsyncGen(.one(item)).start(ok, err, &rest, context) }
    }
    link = DeepLink((kept, function))
  }

  /// Begins a run, or leaves that to the driver where the stack has grown deep.
  @inlinable @inline(__always) func start(
    _ ok: OkSink<T>, _ err: ErrSink, _ rest: inout Run<T>?, _ context: RunContext
  ) throws -> Signal {
    if !context.hasStack { return try ParkedRun.park(AsyncGen(start: function), &rest, context) }
    return try function(ok, err, &rest, context)
  }
}

extension Nested where Kept == Void {
  @inlinable @inline(__always) init(_ gen: AsyncGen<T>) { self.init(gen, keeping: ()) }
}
