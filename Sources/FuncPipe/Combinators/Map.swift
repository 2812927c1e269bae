extension AsyncGen {
  /// The stream with `transform` applied to every `Ok` item; failed items pass untouched.
  ///
  ///     try await AsyncGen.fromSequence(1...3).map { $0 * 10 }.collect()
  ///     // [.success(10), .success(20), .success(30)]
  ///
  /// Laws: `map { $0 }` changes nothing; `map(f).map(g)` is `map { g(f($0)) }`.
  ///
  /// - Parameter transform: Called once an `Ok` item that is pulled. When it throws, the source is closed first (its
  ///   resources see a `break`), then the error ends the stream.
  @inlinable @inline(__always) public func map<U: Sendable>(_ transform: @escaping @Sendable (T) throws -> U)
    -> AsyncGen<U>
  {
    let step = MapStep<T, U> { value, ok, failure in
      do { return ok(try transform(value)) } catch let thrown {
        failure = thrown
        return false
      }
    }
    let stage = Nested(self, keeping: step)
    return AsyncGen<U> { ok, err, rest, context in
      var failure: (any Error)?
      var sourceRest: Run<T>?
      let signal = try stage.kept.start(stage, ok, err, &sourceRest, &failure, context)
      if signal == .done { return .done }
      return try MapRun.suspend(sourceRest!, stage.kept, stage.link, signal, failure, &rest)
    }
  }
}

/// What a stage does with one item.
///
/// It captures the user's function alone, and is made where the stage is built: where that function is a literal, the
/// optimiser makes one function of both, which it would not do for a closure that captures something else besides.
@usableFromInline struct MapStep<T: Sendable, U: Sendable>: Sendable {
  @usableFromInline typealias Function = @Sendable (T, OkSink<U>, inout (any Error)?) -> Bool
  @usableFromInline let function: Function
  @inlinable @inline(__always) init(_ function: @escaping Function) { self.function = function }

  @inlinable @inline(__always) func start(
    _ source: Nested<T, Self>, _ ok: OkSink<U>, _ err: ErrSink, _ rest: inout Run<T>?, _ failure: inout (any Error)?,
    _ context: RunContext
  ) throws -> Signal {
    try source.start({ function($0, ok, &failure) }, err, &rest, context)
  }
}

@usableFromInline final class MapRun<T: Sendable, U: Sendable> {
  @usableFromInline let source: Run<T>
  @usableFromInline let step: MapStep<T, U>
  @usableFromInline let link: AnyObject
  @exclusivity(unchecked) @usableFromInline var failure: (any Error)?

  @inlinable init(_ source: Run<T>, _ step: MapStep<T, U>, _ link: AnyObject) {
    self.source = source
    self.step = step
    self.link = link
  }

  @inline(never) @inlinable static func suspend(
    _ source: Run<T>, _ step: MapStep<T, U>, _ link: AnyObject, _ signal: Signal, _ failure: (any Error)?,
    _ rest: inout Run<U>?
  ) throws -> Signal {
    let run = MapRun(source, step, link)
    rest = Run(
      pump: { try run.pump($0, $1) }, close: { try run.close($0) }, drive: { try await run.drive($0, $1) },
      whenever: source.drive != nil)
    return try run.settle(signal, failure)
  }

  @inlinable func pump(_ ok: OkSink<U>, _ err: ErrSink) throws -> Signal {
    if failure != nil { return try settle(.stopped, failure) }
    let step = step
    let signal = try source.pump({ step.function($0, ok, &self.failure) }, err)
    return failure == nil ? signal : try settle(signal, failure)
  }

  @inlinable func drive(_ ok: OkSink<U>, _ err: ErrSink) async throws -> Signal {
    if failure != nil { return try settle(.stopped, failure) }
    // Its sink is not alike that of `pump`: equal functions would be merged, which costs a jump an item.
    let signal = try await source.drive!({ self.step.function($0, ok, &self.failure) }, err)
    return failure == nil ? signal : try settle(signal, failure)
  }

  @inlinable func settle(_ signal: Signal, _ failure: (any Error)?) throws -> Signal {
    guard let failure else { return signal }
    self.failure = failure
    return try source.fail(with: failure)
  }

  @inlinable func close(_ reason: CloseReason) throws -> Closing {
    if let failure { return try source.fail(with: failure).closing }
    return try source.close(reason)
  }
}
