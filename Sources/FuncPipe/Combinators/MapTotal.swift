extension AsyncGen {
  /// The stream with `transform` applied to every `Ok` item, for a function that cannot throw: the common case, which
  /// costs less an item than the other `map`, and means the same.
  ///
  ///     try await AsyncGen.fromSequence(1...3).map { $0 * 10 }.collect()
  ///     // [.success(10), .success(20), .success(30)]
  ///
  /// - Parameter transform: Called once an `Ok` item that is pulled. Over a range, an array or another such `map` of one,
  ///   an item costs one call, and up to sixteen such calls are nested.
  @inlinable @inline(__always) public func map<U: Sendable>(_ transform: @escaping @Sendable (T) -> U) -> AsyncGen<U> {
    switch shape {
    case .range(let range, _):
      return AsyncGen<U>(.counted(Counted(range) { transform(RangeRun<T>.item($0)) }))
    case .counted(let source):
      if let composed = source.map(transform) { return AsyncGen<U>(.counted(composed)) }
    default: break
    }
    let stage = Nested(self, keeping: TotalMapStep<T, U> { value, ok in ok(transform(value)) })
    return AsyncGen<U> { ok, err, rest, context in
      var sourceRest: Run<T>?
      let signal = try stage.kept.start(stage, ok, err, &sourceRest, context)
      if signal == .done { return .done }
      rest = TotalMapRun.suspended(sourceRest!, stage.kept, stage.link)
      return signal
    }
  }
}

/// What a stage does with one item; see ``MapStep``.
@usableFromInline struct TotalMapStep<T: Sendable, U: Sendable>: Sendable {
  @usableFromInline typealias Function = @Sendable (T, OkSink<U>) -> Bool
  @usableFromInline let function: Function
  @inlinable @inline(__always) init(_ function: @escaping Function) { self.function = function }

  @inlinable @inline(__always) func start(
    _ source: Nested<T, Self>, _ ok: OkSink<U>, _ err: ErrSink, _ rest: inout Run<T>?, _ context: RunContext
  ) throws -> Signal {
    try source.start({ function($0, ok) }, err, &rest, context)
  }
}

@usableFromInline final class TotalMapRun<T: Sendable, U: Sendable> {
  @usableFromInline let source: Run<T>
  @usableFromInline let step: TotalMapStep<T, U>
  @usableFromInline let link: AnyObject

  @inlinable init(_ source: Run<T>, _ step: TotalMapStep<T, U>, _ link: AnyObject) {
    self.source = source
    self.step = step
    self.link = link
  }

  @inline(never) @inlinable static func suspended(
    _ source: Run<T>, _ step: TotalMapStep<T, U>, _ link: AnyObject
  ) -> Run<U> {
    let run = TotalMapRun(source, step, link)
    return Run(
      pump: { try run.pump($0, $1) }, close: { try run.source.close($0) }, drive: { try await run.drive($0, $1) },
      whenever: source.drive != nil)
  }

  @inlinable func pump(_ ok: OkSink<U>, _ err: ErrSink) throws -> Signal {
    let step = step
    return try source.pump({ step.function($0, ok) }, err)
  }

  @inlinable func drive(_ ok: OkSink<U>, _ err: ErrSink) async throws -> Signal {
    try await source.drive!({ self.step.function($0, ok) }, err)
  }
}
