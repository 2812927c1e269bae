extension StreamRun {
  /// Goes on with a run whose stages can await by themselves.
  @inlinable func drive(_ ok: OkSink<T>, _ err: ErrSink) async throws -> Signal {
    context.markStack()
    do {
      var signal = try await rest!.drive!(ok, err)
      if signal == .pending, !context.parked.isEmpty { signal = try repush(ok, err) }
      if signal == .done { finish() }
      return signal
    } catch {
      finish()
      throw error
    }
  }

  /// Closes, awaiting the releases.
  @inlinable func closeAll(_ reason: CloseReason) async throws {
    while try release(reason) == .pending { await context.wait() }
  }

  /// Closes because of `error`, and gives the error to throw.
  @inlinable func closed(after error: any Error) async -> any Error {
    do {
      try await closeAll(CloseReason(thrown: error))
      return error
    } catch let later {
      return CleanupFailures.combine(first: error, later: later)
    }
  }

  /// Pulls the next item.
  ///
  ///     while let item = try await run.next() { print(item) }
  ///
  /// - Returns: `nil` when the stream has ended or the run is closed.
  /// - Throws: What the stream throws, when it has cleaned up; `CancellationError` when the task was cancelled, after
  ///   closing; ``StreamRunError/alreadyRunning`` when another call is still running.
  ///
  /// Cost: one awaited call, and one call a stage; it suspends only where the stream waits.
  @inlinable public func next() async throws -> Item<T>? {
    if isBusy { throw StreamRunError.alreadyRunning }
    if context.cancellation.isSet { return try await endCancelled() }
    isBusy = true
    defer { isBusy = false }
    var item: Item<T>?
    let signal = try push(
      {
        item = .success($0)
        return false
      },
      {
        item = .failure($0)
        return false
      })
    if signal != .pending { return item }
    return try await nextAfterWaiting()
  }

  @inlinable func nextAfterWaiting() async throws -> Item<T>? {
    var item: Item<T>?
    let ok: OkSink<T> = {
      item = .success($0)
      return false
    }
    let err: ErrSink = {
      item = .failure($0)
      return false
    }
    var signal = Signal.pending
    while signal == .pending {
      await context.wait()
      if context.cancellation.isSet {
        isBusy = false
        return try await endCancelled()
      }
      signal =
        context.parked.isEmpty && rest?.drive != nil ? try await drive(ok, err) : try push(ok, err)
    }
    return item
  }

  @inlinable func endCancelled() async throws -> Item<T>? {
    if state == .over { return nil }
    isBusy = true
    defer { isBusy = false }
    throw await closed(after: CancellationError())
  }

  /// Releases everything the run holds, innermost first; returns when that has been done. To close twice is fine.
  ///
  /// - Throws: What a release throws; ``StreamRunError/alreadyRunning`` when another call is still running.
  public func close() async throws {
    if isBusy { throw StreamRunError.alreadyRunning }
    isBusy = true
    defer { isBusy = false }
    try await closeAll(context.cancellation.isSet ? .cancelled : .break)
  }
}
