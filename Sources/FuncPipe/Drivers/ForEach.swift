extension AsyncGen {
  /// Reads the whole stream, giving every item to `body`.
  ///
  ///     try await AsyncGen.fromSequence(1...3).forEach { print($0) }
  ///
  /// - Parameter body: Called with each item before the next is pulled. What it throws ends the reading, and is the
  ///   reason that the stream's resources are told.
  /// - Throws: What the stream, `body` or a release throws; `CancellationError` when the task was cancelled. By then
  ///   everything has been released.
  ///
  /// Cost: a stream that never waits runs as one loop. It gives way to others on its executor every few milliseconds.
  @inlinable public func forEach(_ body: (Item<T>) throws -> Void) async throws {
    let run = StreamRun(self, pauses: true)
    let flag = run.context.cancellation
    try await withTaskCancellationHandler {
      var failure: (any Error)?
      var pace = Pace()
      @inline(__always) func take(_ item: Item<T>) -> Bool {
        do { try body(item) } catch {
          failure = error
          return false
        }
        return pace.goesOn && !flag.isSet
      }
      while true {
        let signal = try await run.advance({ take(.success($0)) }, { take(.failure($0)) })
        if let failure { throw await run.closed(after: failure) }
        if signal == .done { return }
        if flag.isSet { throw await run.closed(after: CancellationError()) }
        await pace.pause()
      }
    } onCancel: {
      flag.set()
    }
  }

  /// Reads the whole stream, awaiting `body` for every item; otherwise as the other `forEach`.
  ///
  /// - Parameter body: Has returned before the next item is pulled.
  @_disfavoredOverload
  public func forEach(_ body: (Item<T>) async throws -> Void) async throws {
    try await run { run in
      while let item = try await run.next() { try await body(item) }
    }
  }
}
