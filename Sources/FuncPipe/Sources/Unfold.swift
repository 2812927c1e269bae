extension AsyncGen {
  /// A stream whose items an asynchronous function makes, one a pull.
  ///
  ///     let countdown = AsyncGen.unfold(from: 3) { n in
  ///       if n == 0 { return nil }
  ///       defer { n -= 1 }
  ///       return .success(await slowly(n))
  ///     }
  ///
  /// - Parameters:
  ///   - seed: Where each run begins.
  ///   - next: Gives the next item and moves the state on; `nil` ends the stream. What it throws ends it too. It holds
  ///     nothing that has to be released: that is what `using` is for.
  @inlinable public static func unfold<State: Sendable>(
    from seed: State, next: @escaping @Sendable (inout State) async throws -> Item<T>?
  ) -> AsyncGen<T> {
    AsyncGen { _, _, rest, context in
      let run = UnfoldRun<State, T>(seed, next, context)
      rest = Run(
        pump: { try run.pump($0, $1) }, close: { _ in .closed }, drive: { try await run.drive($0, $1) })
      run.ask()
      return .pending
    }
  }
}

@usableFromInline final class UnfoldRun<State: Sendable, T: Sendable> {
  @usableFromInline let next: @Sendable (inout State) async throws -> Item<T>?
  @usableFromInline let context: RunContext
  @exclusivity(unchecked) @usableFromInline var state: State
  @exclusivity(unchecked) @usableFromInline var outcome: Result<Item<T>?, any Error>?

  @inlinable init(
    _ state: State, _ next: @escaping @Sendable (inout State) async throws -> Item<T>?, _ context: RunContext
  ) {
    self.state = state
    self.next = next
    self.context = context
  }

  @inlinable func ask() { context.waiter = { await self.perform() } }

  @inlinable func perform() async {
    do { outcome = .success(try await next(&state)) } catch { outcome = .failure(error) }
  }

  @inlinable func pump(_ ok: OkSink<T>, _ err: ErrSink) throws -> Signal {
    if let signal = try deliverOutcome(ok, err) { return signal }
    ask()
    return .pending
  }

  @inlinable func drive(_ ok: OkSink<T>, _ err: ErrSink) async throws -> Signal {
    // Then on by itself: to ask again would send every further item through the waiter.
    if let signal = try deliverOutcome(ok, err) { return signal }
    while let item = try await next(&state) {
      context.markStack()
      if !deliver(item, ok, err) { return .stopped }
    }
    return .done
  }

  /// Hands on what the waiter fetched, if it did.
  ///
  /// - Returns: How the push ends; nil to go on.
  @inlinable func deliverOutcome(_ ok: OkSink<T>, _ err: ErrSink) throws -> Signal? {
    guard let outcome = outcome.take() else { return nil }
    guard let item = try outcome.get() else { return .done }
    return deliver(item, ok, err) ? nil : .stopped
  }

  @inlinable @inline(__always) func deliver(_ item: Item<T>, _ ok: OkSink<T>, _ err: ErrSink) -> Bool {
    switch item {
    case .success(let value): ok(value)
    case .failure(let error): err(error)
    }
  }
}
