extension AsyncGen {
  /// The stream with every `Ok` item replaced by what the plan that `action` makes of it comes to.
  ///
  ///     try await AsyncGen.fromSequence(1...2).mapAction { n in .lift { .success(n * 2) } }.collect()
  ///     // [.success(2), .success(4)]
  ///
  /// One plan runs at a time, and only when its item is pulled. Failed items pass untouched.
  ///
  /// - Parameter action: When it throws, or its plan does, the source is closed first, then the error ends the stream.
  @inlinable public func mapAction<U: Sendable>(_ action: @escaping @Sendable (T) throws -> AsyncPlan<U>) -> AsyncGen<U>
  {
    let stage = Nested(self, keeping: action)
    return AsyncGen<U> { ok, err, rest, context in
      try MapActionRun(stage.kept, stage.link, context).start(stage, ok, err, &rest)
    }
  }
}

@usableFromInline final class MapActionRun<T: Sendable, U: Sendable> {
  @usableFromInline typealias Operation = () async throws -> Item<U>
  @usableFromInline let action: @Sendable (T) throws -> AsyncPlan<U>
  @usableFromInline let link: AnyObject
  @usableFromInline let context: RunContext
  @exclusivity(unchecked) @usableFromInline var source: Run<T>?
  @exclusivity(unchecked) @usableFromInline var failure: (any Error)?
  @exclusivity(unchecked) @usableFromInline var operation: Operation?
  @exclusivity(unchecked) @usableFromInline var outcome: Result<Item<U>, any Error>?

  @inlinable init(_ action: @escaping @Sendable (T) throws -> AsyncPlan<U>, _ link: AnyObject, _ context: RunContext) {
    self.link = link
    self.action = action
    self.context = context
  }

  @inlinable func start(
    _ gen: Nested<T, @Sendable (T) throws -> AsyncPlan<U>>, _ ok: OkSink<U>, _ err: ErrSink, _ rest: inout Run<U>?
  ) throws -> Signal {
    let signal = try gen.start({ self.accept($0, ok, err) }, err, &source, context)
    if signal == .done { return .done }
    rest = Run(
      pump: { try self.pump($0, $1) }, close: { try self.close($0) }, drive: { try await self.drive($0, $1) })
    return try settle(signal)
  }

  /// Takes an item of the source: delivers what is ready, and stops the source for what has to be awaited.
  @inlinable func accept(_ value: T, _ ok: OkSink<U>, _ err: ErrSink) -> Bool {
    do {
      let plan = try action(value)
      switch plan.shape {
      case .ready(let item): return deliver(item, ok, err)
      case .operation(let run): operation = run
      case .chain: operation = { try await plan.run() }
      }
    } catch { failure = error }
    return false
  }

  @inlinable func deliver(_ item: Item<U>, _ ok: OkSink<U>, _ err: ErrSink) -> Bool {
    switch item {
    case .success(let value): ok(value)
    case .failure(let error): err(error)
    }
  }

  @inlinable func settle(_ signal: Signal) throws -> Signal {
    if let failure { return try source!.fail(with: failure) }
    guard operation != nil else { return signal }
    context.waiter = { await self.perform() }
    return .pending
  }

  @inlinable func perform() async {
    guard let operation = operation.take() else { return }
    do { outcome = .success(try await operation()) } catch { outcome = .failure(error) }
  }

  @inlinable func pump(_ ok: OkSink<U>, _ err: ErrSink) throws -> Signal {
    if !deliverOutcome(ok, err) { return .stopped }
    if failure != nil || operation != nil { return try settle(.stopped) }
    return try settle(source!.pump({ self.accept($0, ok, err) }, err))
  }

  /// Hands on what the waiter fetched, if it did; whether the reader wants more.
  @inlinable func deliverOutcome(_ ok: OkSink<U>, _ err: ErrSink) -> Bool {
    switch outcome.take() {
    case .success(let item): return deliver(item, ok, err)
    case .failure(let error): failure = error
    case nil: break
    }
    return true
  }

  @inlinable func drive(_ ok: OkSink<U>, _ err: ErrSink) async throws -> Signal {
    // Then on by itself: to ask again would send every further item through the waiter.
    if !deliverOutcome(ok, err) { return .stopped }
    if failure != nil { return try settle(.stopped) }
    let source = source!
    let sourceDrive = source.drive
    while true {
      if let operation = operation.take() {
        do {
          let item = try await operation()
          context.markStack()
          if !deliver(item, ok, err) { return .stopped }
        } catch {
          failure = error
          return try settle(.stopped)
        }
      }
      let signal =
        if let sourceDrive {
          try await sourceDrive({ self.accept($0, ok, err) }, err)
        } else {
          try source.pump({ self.accept($0, ok, err) }, err)
        }
      if operation == nil { return try settle(signal) }
    }
  }

  @inlinable func close(_ reason: CloseReason) throws -> Closing {
    operation = nil
    outcome = nil
    if let failure { return try source!.fail(with: failure).closing }
    return try source!.close(reason)
  }
}
