extension AsyncGen {
  /// The items of a stream over a resource, which is released exactly once, whichever way the reading ends.
  ///
  ///     let lines = AsyncGen<String>.using(
  ///       acquire: { try await File.open(path) },
  ///       release: { file, reason in try await file.close() },
  ///       makeStream: { file in file.lines })
  ///
  /// The release has finished before the reader learns that the stream has ended. It runs after everything that
  /// `makeStream` holds has been released, in a task of its own, so that a cancellation does not cut it short.
  ///
  /// - Parameters:
  ///   - acquire: Called at the first pull of each run. When it throws, nothing is released.
  ///   - release: Told why. When it throws, the error ends the stream; but an error already on its way goes first,
  ///     and ``CleanupFailures`` is told.
  ///   - makeStream: When it throws, the resource is released, with that error as the reason.
  @_disfavoredOverload
  @inlinable public static func using<R: Sendable>(
    acquire: @escaping @Sendable () async throws -> R,
    release: @escaping @Sendable (R, CloseReason) async throws -> Void,
    makeStream: @escaping @Sendable (R) throws -> AsyncGen<T>
  ) -> AsyncGen<T> {
    let link = DeepLink(makeStream)
    return AsyncGen { ok, err, rest, context in
      let acquisition = AwaitedAttempt(acquire)
      var releasing: AwaitedAttempt<Void>?
      let run = UsingRun<R, T>(
        context: context, acquire: { try acquisition(context) },
        release: { resource, reason in
          let attempt =
            releasing
            ?? AwaitedAttempt { try await Task { try await release(resource, reason) }.value }
          releasing = attempt
          return try attempt(context).afterRelease
        }, makeStream: link.value!, firstErrorWins: true)
      return try run.start(ok, err, &rest)
    }
  }

  /// The items of a stream over a resource whose acquisition and release never wait; otherwise as the other `using`.
  ///
  ///     AsyncGen.using(acquire: { open(path) }, release: { file, _ in file.close() }, makeStream: { $0.lines })
  ///
  /// - Parameters:
  ///   - acquire: Called at the first pull of each run. When it throws, nothing is released.
  ///   - release: Told why.
  ///   - makeStream: When it throws, the resource is released, with that error as the reason.
  @inlinable public static func using<R: Sendable>(
    acquire: @escaping @Sendable () throws -> R,
    release: @escaping @Sendable (R, CloseReason) throws -> Void,
    makeStream: @escaping @Sendable (R) throws -> AsyncGen<T>
  ) -> AsyncGen<T> {
    let link = DeepLink(makeStream)
    return AsyncGen { ok, err, rest, context in
      let run = UsingRun<R, T>(
        context: context, acquire: { .ready(try acquire()) },
        release: { resource, reason in
          try release(resource, reason)
          return .ready(.propagate)
        }, makeStream: link.value!, firstErrorWins: true)
      return try run.start(ok, err, &rest)
    }
  }
}

/// What a release wants done with the error that it was told about.
public enum ReleaseOutcome: Sendable {
  /// The error goes on outward. Where there is none, this changes nothing.
  case propagate
  /// The error is dealt with: the stream ends quietly.
  case suppress
}

extension Attempt where Value == Void {
  @inlinable var afterRelease: Attempt<ReleaseOutcome> {
    switch self {
    case .ready: .ready(.propagate)
    case .pending: .pending
    }
  }
}
