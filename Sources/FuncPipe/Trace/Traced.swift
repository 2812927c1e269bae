extension AsyncGen {
  /// The same stream; every run of it reports what is asked of it and what it answers.
  ///
  ///     let s = AsyncGen.just(7).traced("one") { print($0.stage, $0.kind) }
  ///     try await s.collect()
  ///     // one started, one pull, one yielded(success(7)), one pull, one ended: a line each
  ///
  /// Each pull is reported once, before its work, and each item before the reader gets it. Streams that are not traced
  /// pay nothing.
  ///
  /// - Parameters:
  ///   - stage: The name in the events.
  ///   - sink: Called synchronously, in order.
  @inlinable public func traced(_ stage: String, to sink: @escaping @Sendable (TraceEvent<T>) -> Void) -> AsyncGen<T> {
    // Stages make these by the thousand: one piece of memory is all that a traced one takes.
    if case .one(let item) = shape {
      let one = TracedOne(item, stage, sink)
      return AsyncGen(.leaf { ok, err, rest, _ in one.start(ok, err, &rest) })
    }
    let source = Nested(self)
    return AsyncGen { ok, err, rest, context in
      let run = TracedRun<T>(stage, sink)
      return try run.start(source, ok, err, &rest, context)
    }
  }
}

@usableFromInline final class TracedRun<T: Sendable> {
  @usableFromInline let stage: String
  @usableFromInline let sink: @Sendable (TraceEvent<T>) -> Void
  @exclusivity(unchecked) @usableFromInline var source: Run<T>?
  /// Whether a pull has been reported and not been answered yet.
  @exclusivity(unchecked) @usableFromInline var isAsked = false

  @inlinable init(_ stage: String, _ sink: @escaping @Sendable (TraceEvent<T>) -> Void) {
    self.stage = stage
    self.sink = sink
  }

  @inlinable @inline(__always) func report(_ kind: TraceEvent<T>.Kind) { sink(TraceEvent(stage: stage, kind: kind)) }

  @inlinable func start(
    _ gen: Nested<T, Void>, _ ok: OkSink<T>, _ err: ErrSink, _ rest: inout Run<T>?, _ context: RunContext
  ) throws -> Signal {
    report(.started)
    ask()
    let signal = try watch {
      try gen.start({ answer(.success($0), ok($0)) }, { answer(.failure($0), err($0)) }, &source, context)
    }
    guard let source else { return signal }
    rest = Run(
      pump: { try self.pump($0, $1) }, close: { try self.close($0) },
      drive: { try await self.drive($0, $1) },
      whenever: source.drive != nil)
    return signal
  }

  @inlinable @inline(__always) func ask() {
    if isAsked { return }
    isAsked = true
    report(.pull)
  }

  @inlinable @inline(__always) func answer(_ item: Item<T>, _ goesOn: @autoclosure () -> Bool) -> Bool {
    isAsked = false
    report(.yielded(item))
    guard goesOn() else { return false }
    ask()
    return true
  }

  @inlinable func watch(_ push: () throws -> Signal) throws -> Signal {
    do {
      let signal = try push()
      if signal == .done { report(.ended) }
      return signal
    } catch {
      report(.threw(error))
      throw error
    }
  }

  @inlinable func pump(_ ok: OkSink<T>, _ err: ErrSink) throws -> Signal {
    ask()
    return try watch {
      try source!.pump({ answer(.success($0), ok($0)) }, { answer(.failure($0), err($0)) })
    }
  }

  @inlinable func drive(_ ok: OkSink<T>, _ err: ErrSink) async throws -> Signal {
    ask()
    let outcome: Result<Signal, any Error>
    do {
      outcome = .success(
        try await source!.drive!({ answer(.success($0), ok($0)) }, { answer(.failure($0), err($0)) }))
    } catch { outcome = .failure(error) }
    return try watch { try outcome.get() }
  }

  @inlinable func close(_ reason: CloseReason) throws -> Closing {
    do {
      let closing = try source!.close(reason)
      if closing == .closed { report(.closed(reason)) }
      return closing
    } catch {
      report(.threw(error))
      throw error
    }
  }
}
