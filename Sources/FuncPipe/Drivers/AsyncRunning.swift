extension StreamRun {
  /// Pushes items into the sinks, waiting where the stream waits.
  ///
  /// - Returns: `.done`, or `.stopped` when a sink wanted no more.
  @usableFromInline func advance(_ ok: OkSink<T>, _ err: ErrSink) async throws -> Signal {
    var signal = try push(ok, err)
    while signal == .pending {
      await wait()
      if context.cancellation.isSet { return .stopped }
      signal = try await driveOn(ok, err)
    }
    return signal
  }

  private func driveOn(_ ok: OkSink<T>, _ err: ErrSink) async throws -> Signal {
    guard context.parked.isEmpty, let drive = rest?.drive else { return try push(ok, err) }
    context.markStack()
    do {
      var signal = try await drive(ok, err)
      if signal == .pending, !context.parked.isEmpty { signal = try repush(ok, err) }
      if signal == .done { finish() }
      return signal
    } catch {
      finish()
      throw error
    }
  }

  /// Waits for what made the run answer `.pending`.
  func wait() async {
    if let waiter = context.waiter.take() {
      await waiter()
    } else {
      // A pause, or a host's operation, of which nothing is known but that it wants to be asked again.
      context.needsPause = false
      await Task.yield()
    }
  }

  /// Closes, awaiting the releases.
  @usableFromInline func closeAll(_ reason: CloseReason) async throws {
    while try release(reason) == .pending { await wait() }
  }

  /// Closes because of `error`, and gives the error to throw.
  @usableFromInline func closed(after error: any Error) async -> any Error {
    do {
      try await closeAll(CloseReason(thrown: error))
      return error
    } catch let later {
      return CleanupFailures.combine(first: error, later: later)
    }
  }

  /// Pulls the next item.
  ///
  /// - Returns: `nil` when the stream has ended or the run is closed.
  /// - Throws: What the stream throws, when it has cleaned up; `CancellationError` when the task was cancelled, after
  ///   closing; ``StreamRunError/alreadyRunning`` when another call is still running.
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

  @usableFromInline func nextAfterWaiting() async throws -> Item<T>? {
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
      await wait()
      if context.cancellation.isSet {
        isBusy = false
        return try await endCancelled()
      }
      signal = try await driveOn(ok, err)
    }
    return item
  }

  @usableFromInline func endCancelled() async throws -> Item<T>? {
    if state == .over { return nil }
    isBusy = true
    defer { isBusy = false }
    throw await closed(after: CancellationError())
  }

  /// Releases everything the run holds, innermost first; returns when that has been done.
  ///
  /// - Throws: What a release throws; ``StreamRunError/alreadyRunning`` when another call is still running.
  public func close() async throws {
    if isBusy { throw StreamRunError.alreadyRunning }
    isBusy = true
    defer { isBusy = false }
    try await closeAll(context.cancellation.isSet ? .cancelled : .break)
  }
}
