extension AsyncGen {
  /// For every `Ok` item the items of the stream that `next` makes of it, in order; failed items pass untouched.
  ///
  ///     try await AsyncGen.fromSequence(1...2).andThen { .fromSequence([$0, $0 * 10]) }.collect()
  ///     // [.success(1), .success(10), .success(2), .success(20)]
  ///
  /// Laws: `just(x).andThen(f)` is `f(x)`; `s.andThen { .just($0) }` is `s`;
  /// `s.andThen(f).andThen(g)` is `s.andThen { f($0).andThen(g) }`. They hold for items, effects and releases.
  ///
  /// - Parameter next: Called when an `Ok` item is pulled and not before; its stream is started only then. When it
  ///   throws, or its stream does, the source is closed first (its resources see a `break`), then the error ends
  ///   the stream.
  @inlinable public func andThen<U: Sendable>(_ next: @escaping @Sendable (T) throws -> AsyncGen<U>) -> AsyncGen<U> {
    let source = nested
    let link = DeepLink(next)
    return AsyncGen<U>(depth: source.depth + 1) { ok, err, rest, context in
      let next = link.value!
      var outer: Run<T>?
      var step = AndThenStep<U>()
      let signal = try source.start({ step.push($0, next, ok, err, context) }, err, &outer, context)
      if signal == .done { return .done }
      return try AndThenRun(outer!, next, context).suspend(signal, step, &rest)
    }
  }

  /// The same as ``andThen(_:)``, by its usual Swift name.
  @inlinable public func flatMap<U: Sendable>(_ next: @escaping @Sendable (T) throws -> AsyncGen<U>) -> AsyncGen<U> {
    andThen(next)
  }
}

/// What the inner streams of one push of the outer stream left behind.
@usableFromInline struct AndThenStep<U: Sendable> {
  @usableFromInline var inner: Run<U>?
  @usableFromInline var isPending = false
  @usableFromInline var failure: (any Error)?

  @inlinable init() {}

  @inlinable @inline(__always) mutating func push<T>(
    _ value: T, _ next: (T) throws -> AsyncGen<U>, _ ok: OkSink<U>, _ err: ErrSink, _ context: RunContext
  ) -> Bool {
    do {
      let gen = try next(value)
      switch gen.shape {
      case .one(.success(let value)): return ok(value)
      case .one(.failure(let error)): return err(error)
      case .empty: break
      case .node:
        let signal = try gen.start(ok, err, &inner, context)
        if signal != .done {
          isPending = signal == .pending
          return false
        }
      }
    } catch {
      failure = error
      return false
    }
    if context.swallowed() { return true }
    isPending = true
    return false
  }
}

@usableFromInline final class AndThenRun<T: Sendable, U: Sendable> {
  @usableFromInline let next: @Sendable (T) throws -> AsyncGen<U>
  @usableFromInline let context: RunContext
  @usableFromInline let outer: Run<T>
  @exclusivity(unchecked) @usableFromInline var inner: Run<U>?
  @exclusivity(unchecked) @usableFromInline var failure: (any Error)?

  @inlinable init(_ outer: Run<T>, _ next: @escaping @Sendable (T) throws -> AsyncGen<U>, _ context: RunContext) {
    self.outer = outer
    self.next = next
    self.context = context
  }

  @inlinable func suspend(_ signal: Signal, _ step: AndThenStep<U>, _ rest: inout Run<U>?) throws -> Signal {
    rest = Run(pump: { try self.pump($0, $1) }, close: { try self.close($0) })
    return try settle(signal, step)
  }

  @inlinable func pump(_ ok: OkSink<U>, _ err: ErrSink) throws -> Signal {
    if let failure { return try outer.fail(with: failure) }
    if let inner {
      let signal: Signal
      do { signal = try inner.pump(ok, err) } catch {
        return try fail(error)
      }
      if signal != .done { return signal }
      self.inner = nil
    }
    let next = self.next
    let context = self.context
    var step = AndThenStep<U>()
    let signal = try outer.pump({ step.push($0, next, ok, err, context) }, err)
    return try settle(signal, step)
  }

  @inlinable func settle(_ signal: Signal, _ step: AndThenStep<U>) throws -> Signal {
    if let failure = step.failure { return try fail(failure) }
    if step.inner != nil { inner = step.inner }
    return step.isPending ? .pending : signal
  }

  @usableFromInline func fail(_ error: any Error) throws -> Signal {
    inner = nil
    failure = error
    return try outer.fail(with: error)
  }

  @usableFromInline func close(_ reason: CloseReason) throws -> Closing {
    if let failure { return try outer.fail(with: failure) == .pending ? .pending : .closed }
    if let inner {
      do {
        if try inner.close(reason) == .pending { return .pending }
      } catch {
        return try fail(error) == .pending ? .pending : .closed
      }
      self.inner = nil
    }
    return try outer.close(reason)
  }
}
