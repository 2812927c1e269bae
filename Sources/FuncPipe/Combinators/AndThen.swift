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
  @inlinable @inline(__always) public func andThen<U: Sendable>(_ next: @escaping @Sendable (T) throws -> AsyncGen<U>)
    -> AsyncGen<U>
  {
    let step = AndThenStep<T, U> { value, inner, ok, err, context in inner.push(value, next, ok, err, context) }
    let stage = Nested(self, keeping: step)
    return AsyncGen<U> { ok, err, rest, context in
      var outer: Run<T>?
      var inner = InnerStream<U>()
      let signal = try stage.kept.start(stage, &inner, ok, err, &outer, context)
      if signal == .done { return .done }
      return try AndThenRun.suspend(outer!, signal, stage.kept, stage.link, inner, context, &rest)
    }
  }

  /// The same as ``andThen(_:)``, by its usual Swift name.
  @inlinable @inline(__always) public func flatMap<U: Sendable>(_ next: @escaping @Sendable (T) throws -> AsyncGen<U>)
    -> AsyncGen<U>
  {
    andThen(next)
  }
}

/// What a stage does with one item of the outer stream; see ``MapStep``.
@usableFromInline struct AndThenStep<T: Sendable, U: Sendable>: Sendable {
  @usableFromInline typealias Function = @Sendable (T, inout InnerStream<U>, OkSink<U>, ErrSink, RunContext) -> Bool
  @usableFromInline let function: Function
  @inlinable @inline(__always) init(_ function: @escaping Function) { self.function = function }

  @inlinable @inline(__always) func start(
    _ source: Nested<T, Self>, _ inner: inout InnerStream<U>, _ ok: OkSink<U>, _ err: ErrSink, _ rest: inout Run<T>?,
    _ context: RunContext
  ) throws -> Signal {
    try source.start({ function($0, &inner, ok, err, context) }, err, &rest, context)
  }
}

/// What the inner streams of one push of the outer stream left behind.
@usableFromInline struct InnerStream<U: Sendable> {
  /// Whether there is anything, in one byte: it is asked at every pull.
  @usableFromInline enum Left: UInt8 { case nothing, stopped, pending, failed }

  @usableFromInline var left = Left.nothing
  @usableFromInline var run: Run<U>?
  @usableFromInline var failure: (any Error)?

  @inlinable @inline(__always) init() {}

  /// Takes an item of the outer stream: makes the inner stream and pushes its items.
  @inlinable @inline(__always) mutating func push<T>(
    _ value: T, _ next: @Sendable (T) throws -> AsyncGen<U>, _ ok: OkSink<U>, _ err: ErrSink, _ context: RunContext
  ) -> Bool {
    do {
      switch try next(value).shape {
      case .one(.success(let value)): return ok(value)
      case .one(.failure(let error)): return err(error)
      case .leaf(let start):
        let signal = try start(ok, err, &run, context)
        if signal != .done { return stop(signal) }
      case .range(let range, _):
        let signal = RangeRun<U>.start(range, ok, &run)
        if signal != .done { return stop(signal) }
        if !range.isEmpty { return true }
      case .counted(let source):
        let signal = source.stage.start(ok, &run)
        if signal != .done { return stop(signal) }
        if !source.stage.positions.isEmpty { return true }
      case .node(let start):
        let signal = try AsyncGen.enter(start, ok, err, &run, context)
        if signal != .done { return stop(signal) }
      }
    } catch {
      fail(error)
      return false
    }
    return context.swallowed() || stop(.pending)
  }

  @inlinable @inline(__always) mutating func stop(_ signal: Signal) -> Bool {
    left = signal == .pending ? .pending : .stopped
    return false
  }

  @inlinable @inline(__always) mutating func fail(_ error: any Error) {
    failure = error
    left = .failed
  }
}

@usableFromInline final class AndThenRun<T: Sendable, U: Sendable> {
  @usableFromInline let step: AndThenStep<T, U>
  @usableFromInline let link: AnyObject
  @usableFromInline let context: RunContext
  @usableFromInline let outer: Run<T>
  @exclusivity(unchecked) @usableFromInline var inner: InnerStream<U>

  @inlinable init(
    _ outer: Run<T>, _ step: AndThenStep<T, U>, _ link: AnyObject,
    _ inner: InnerStream<U>, _ context: RunContext
  ) {
    self.outer = outer
    self.step = step
    self.link = link
    self.inner = inner
    self.context = context
  }

  @inline(never) @inlinable static func suspend(
    _ outer: Run<T>, _ signal: Signal, _ step: AndThenStep<T, U>, _ link: AnyObject,
    _ inner: InnerStream<U>, _ context: RunContext, _ rest: inout Run<U>?
  ) throws -> Signal {
    let run = AndThenRun(outer, step, link, inner, context)
    // Whether an inner stream awaits is known when it is there, and the next one may.
    rest = Run(pump: { try run.pump($0, $1) }, close: { try run.close($0) }, drive: { try await run.drive($0, $1) })
    return try run.settle(signal)
  }

  @inlinable func pump(_ ok: OkSink<U>, _ err: ErrSink) throws -> Signal {
    if inner.left != .nothing { return try pumpInner(ok, err) }
    let step = step
    let signal = try outer.pump({ step.function($0, &self.inner, ok, err, self.context) }, err)
    return inner.left == .nothing ? signal : try settle(signal)
  }

  /// Goes on with what an inner stream has left behind, and then with the outer one.
  @inline(never) @inlinable func pumpInner(_ ok: OkSink<U>, _ err: ErrSink) throws -> Signal {
    if inner.run != nil {
      let signal: Signal
      do { signal = try inner.run!.pump(ok, err) } catch {
        return try fail(error)
      }
      if signal != .done { return signal }
      inner.run = nil
    }
    if let failure = inner.failure { return try outer.fail(with: failure) }
    inner.left = .nothing
    return try pump(ok, err)
  }

  @inlinable func drive(_ ok: OkSink<U>, _ err: ErrSink) async throws -> Signal {
    if let run = inner.run {
      let signal: Signal
      do {
        if let drive = run.drive { signal = try await drive(ok, err) } else { signal = try run.pump(ok, err) }
      } catch {
        return try fail(error)
      }
      if signal != .done { return signal }
      inner.run = nil
    }
    if let failure = inner.failure { return try outer.fail(with: failure) }
    inner.left = .nothing
    guard let drive = outer.drive else { return try pump(ok, err) }
    return try settle(try await drive({ self.step.function($0, &self.inner, ok, err, self.context) }, err))
  }

  /// What the answer is to a push of the outer stream that ended with `signal`.
  @inlinable func settle(_ signal: Signal) throws -> Signal {
    switch inner.left {
    case .nothing, .stopped: return signal
    case .pending: return .pending
    case .failed: return try fail(inner.failure!)
    }
  }

  @usableFromInline func fail(_ error: any Error) throws -> Signal {
    inner.run = nil
    inner.fail(error)
    return try outer.fail(with: error)
  }

  @usableFromInline func close(_ reason: CloseReason) throws -> Closing {
    if let failure = inner.failure { return try outer.fail(with: failure).closing }
    if let run = inner.run {
      do {
        if try run.close(reason) == .pending { return .pending }
      } catch {
        return try fail(error).closing
      }
      inner.run = nil
    }
    return try outer.close(reason)
  }
}
