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
  @inlinable public func map<U: Sendable>(_ transform: @escaping @Sendable (T) throws -> U) -> AsyncGen<U> {
    let source = nested
    return AsyncGen<U>(depth: source.depth + 1) { ok, err, rest, context in
      var failure: (any Error)?
      var sourceRest: Run<T>?
      let signal = try source.start(
        { value in
          do { return ok(try transform(value)) } catch {
            failure = error
            return false
          }
        }, err, &sourceRest, context)
      if signal == .done { return .done }
      return try MapRun.suspend(sourceRest!, transform, signal, failure, &rest)
    }
  }
}

@usableFromInline final class MapRun<T: Sendable, U: Sendable> {
  @usableFromInline let source: Run<T>
  @usableFromInline let transform: @Sendable (T) throws -> U
  @exclusivity(unchecked) @usableFromInline var failure: (any Error)?

  @inlinable init(_ source: Run<T>, _ transform: @escaping @Sendable (T) throws -> U) {
    self.source = source
    self.transform = transform
  }

  @inline(never) @inlinable static func suspend(
    _ source: Run<T>, _ transform: @escaping @Sendable (T) throws -> U, _ signal: Signal, _ failure: (any Error)?,
    _ rest: inout Run<U>?
  ) throws -> Signal {
    let run = MapRun(source, transform)
    rest = Run(
      pump: { try run.pump($0, $1) }, close: { try run.close($0) }, drive: { try await run.drive($0, $1) },
      whenever: source.drive != nil)
    return try run.settle(signal, failure)
  }

  @inlinable func pump(_ ok: OkSink<U>, _ err: ErrSink) throws -> Signal {
    if failure != nil { return try settle(.stopped, failure) }
    let signal = try source.pump({ self.accept($0, ok) }, err)
    return failure == nil ? signal : try settle(signal, failure)
  }

  @inlinable func drive(_ ok: OkSink<U>, _ err: ErrSink) async throws -> Signal {
    if failure != nil { return try settle(.stopped, failure) }
    let signal = try await source.drive!({ self.accept($0, ok) }, err)
    return failure == nil ? signal : try settle(signal, failure)
  }

  @inlinable @inline(__always) func accept(_ value: T, _ ok: OkSink<U>) -> Bool {
    do { return ok(try transform(value)) } catch {
      failure = error
      return false
    }
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
