extension AsyncGen {
  /// Reads the stream item by item within `body`, and closes it on the way out.
  ///
  ///     let firstTwo = try await stream.run { run in
  ///       [try await run.next(), try await run.next()]
  ///     }
  ///
  /// - Parameter body: Gets the run, which is closed when `body` returns, throws or is cancelled. What `body` throws is
  ///   the reason that the stream's resources are told.
  /// - Returns: What `body` returns, after everything has been released.
  /// - Throws: What `body` throws, or else what a release throws.
  @inlinable public func run<Output>(_ body: (StreamRun<T>) async throws -> Output) async throws -> Output {
    let run = StreamRun(self, pauses: true)
    let flag = run.context.cancellation
    return try await withTaskCancellationHandler {
      let output: Output
      do { output = try await body(run) } catch {
        throw await run.closed(after: error)
      }
      try await run.closeAll(flag.isSet ? .cancelled : .break)
      return output
    } onCancel: {
      flag.set()
    }
  }
}
