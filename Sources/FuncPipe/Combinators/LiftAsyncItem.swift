extension AsyncGen {
  /// The stream of the one item that `plan` comes to.
  ///
  ///     try await AsyncGen.fromPlan(.pure(1)).collect()    // [.success(1)]
  ///
  /// - Parameter plan: Run anew by every run of the stream, when its item is pulled. What it throws ends the stream.
  @inlinable public static func fromPlan(_ plan: AsyncPlan<T>) -> AsyncGen<T> {
    if case .ready(let item) = plan.shape { return .fromResult(item) }
    return AsyncGen { ok, err, rest, context in
      let attempt = AwaitedAttempt { try await plan.run() }
      return try OneItemRun { try attempt(context) }.start(ok, err, &rest)
    }
  }

  /// Makes of an asynchronous function of one item a function for ``andThen(_:)``.
  ///
  ///     pages.andThen(AsyncGen.liftAsyncItem { page in await parse(page) })
  ///
  /// - Parameter function: Called when the item is pulled. What it throws ends the stream.
  /// - Returns: A function whose stream has one item, the function's result.
  @inlinable public static func liftAsyncItem<Input: Sendable>(
    _ function: @escaping @Sendable (Input) async throws -> Item<T>
  ) -> @Sendable (Input) -> AsyncGen<T> {
    { input in fromPlan(.lift { try await function(input) }) }
  }
}

/// One run of a stream whose single item has to be waited for.
@usableFromInline final class OneItemRun<T: Sendable> {
  @exclusivity(unchecked) @usableFromInline var attempt: (() throws -> Attempt<Item<T>>)?
  @inlinable init(_ attempt: @escaping () throws -> Attempt<Item<T>>) { self.attempt = attempt }

  @inlinable func start(_ ok: OkSink<T>, _ err: ErrSink, _ rest: inout Run<T>?) throws -> Signal {
    let signal = try pump(ok, err)
    if signal != .done { rest = Run(pump: { try self.pump($0, $1) }, close: { self.close($0) }) }
    return signal
  }

  @inlinable func pump(_ ok: OkSink<T>, _ err: ErrSink) throws -> Signal {
    guard let attempt else { return .done }
    guard case .ready(let item) = try attempt() else { return .pending }
    self.attempt = nil
    let goesOn =
      switch item {
      case .success(let value): ok(value)
      case .failure(let error): err(error)
      }
    return goesOn ? .done : .stopped
  }

  @inlinable func close(_ reason: CloseReason) -> Closing {
    attempt = nil
    return .closed
  }
}
