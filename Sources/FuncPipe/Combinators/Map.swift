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
    let source = nested
    // A function, since a closure cannot ask to be inlined, however many stages there are.
    @inline(__always) @Sendable func start(
      _ ok: OkSink<U>, _ err: ErrSink, _ rest: inout Run<U>?, _ context: RunContext
    ) throws -> Signal {
      var failure: (any Error)?
      var sourceRest: Run<T>?
      let signal = try MapRun.start(source, transform, ok, err, &sourceRest, &failure, context)
      if signal == .done { return .done }
      return try MapRun.suspend(sourceRest!, transform, signal, failure, &rest)
    }
    return AsyncGen<U>(depth: source.depth + 1, start: start)
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

  @inlinable @inline(__always) static func start(
    _ source: AsyncGen<T>, _ transform: (T) throws -> U, _ ok: OkSink<U>, _ err: ErrSink,
    _ rest: inout Run<T>?, _ failure: inout (any Error)?, _ context: RunContext
  ) throws -> Signal {
    @inline(__always) func sink(_ value: T) -> Bool {
      do { return ok(try transform(value)) } catch {
        failure = error
        return false
      }
    }
    return try source.start(sink, err, &rest, context)
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
    let signal = try source.pump({ self.accept($0, self.transform, ok) }, err)
    return failure == nil ? signal : try settle(signal, failure)
  }

  @inlinable func drive(_ ok: OkSink<U>, _ err: ErrSink) async throws -> Signal {
    if failure != nil { return try settle(.stopped, failure) }
    // Its sink is not alike that of `pump`: equal functions would be merged, which costs a jump an item.
    let transform = transform
    let signal = try await source.drive!({ self.accept($0, transform, ok) }, err)
    return failure == nil ? signal : try settle(signal, failure)
  }

  @inlinable @inline(__always) func accept(_ value: T, _ transform: (T) throws -> U, _ ok: OkSink<U>) -> Bool {
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
