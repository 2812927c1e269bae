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
    @inline(__always) @Sendable func start(
      _ ok: OkSink<U>, _ err: ErrSink, _ rest: inout Run<U>?, _ context: RunContext
    ) throws -> Signal {
      var outer: Run<T>?
      var step = AndThenStep(link.value!, context)
      let signal = try source.start({ step.push($0, ok, err) }, err, &outer, context)
      if signal == .done { return .done }
      return try AndThenRun.suspend(outer!, signal, step, &rest)
    }
    return AsyncGen<U>(depth: source.depth + 1, start: start)
  }

  /// The same as ``andThen(_:)``, by its usual Swift name.
  @inlinable public func flatMap<U: Sendable>(_ next: @escaping @Sendable (T) throws -> AsyncGen<U>) -> AsyncGen<U> {
    andThen(next)
  }
}

/// What the inner streams of one push of the outer stream left behind.
///
/// It also carries what the sink of that push needs, which then captures few enough words for registers.
@usableFromInline struct AndThenStep<T: Sendable, U: Sendable> {
  @usableFromInline let next: @Sendable (T) throws -> AsyncGen<U>
  @usableFromInline let context: RunContext
  @usableFromInline var inner: Run<U>?
  @usableFromInline var isPending = false
  @usableFromInline var failure: (any Error)?

  @inlinable init(_ next: @escaping @Sendable (T) throws -> AsyncGen<U>, _ context: RunContext) {
    self.next = next
    self.context = context
  }

  @inlinable @inline(__always) mutating func push(_ value: T, _ ok: OkSink<U>, _ err: ErrSink) -> Bool {
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
  /// Whether the last inner stream that was started answered `.pending`.
  @exclusivity(unchecked) @usableFromInline var isPending = false

  @inlinable init(_ outer: Run<T>, _ next: @escaping @Sendable (T) throws -> AsyncGen<U>, _ context: RunContext) {
    self.outer = outer
    self.next = next
    self.context = context
  }

  @inline(never) @inlinable static func suspend(
    _ outer: Run<T>, _ signal: Signal, _ step: AndThenStep<T, U>, _ rest: inout Run<U>?
  ) throws -> Signal {
    let run = AndThenRun(outer, step.next, step.context)
    rest = Run(pump: { try run.pump($0, $1) }, close: { try run.close($0) })
    if let failure = step.failure { return try run.fail(failure) }
    run.inner = step.inner
    return step.isPending ? .pending : signal
  }

  @inlinable func pump(_ ok: OkSink<U>, _ err: ErrSink) throws -> Signal {
    if inner != nil {
      let signal: Signal
      do { signal = try inner!.pump(ok, err) } catch {
        return try fail(error)
      }
      if signal != .done { return signal }
      inner = nil
    }
    if let failure { return try outer.fail(with: failure) }
    isPending = false
    let signal = try outer.pump({ self.accept($0, ok, err) }, err)
    if let failure { return try fail(failure) }
    return isPending ? .pending : signal
  }

  /// Takes an item of the outer stream; the same as `AndThenStep.push`, which has no object yet to keep things in.
  @inlinable @inline(__always) func accept(_ value: T, _ ok: OkSink<U>, _ err: ErrSink) -> Bool {
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

  @usableFromInline func fail(_ error: any Error) throws -> Signal {
    inner = nil
    failure = error
    return try outer.fail(with: error)
  }

  @usableFromInline func close(_ reason: CloseReason) throws -> Closing {
    if let failure { return try outer.fail(with: failure).closing }
    if let inner {
      do {
        if try inner.close(reason) == .pending { return .pending }
      } catch {
        return try fail(error).closing
      }
      self.inner = nil
    }
    return try outer.close(reason)
  }
}
