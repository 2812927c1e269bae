// The pieces that a host makes itself: an interpreter, which cannot `await`. They are synchronous attempts, and they
// belong to one thread at a time; the host vouches for that, so its closures need not be `@Sendable`.

/// A begun run of a host's own stream.
@_spi(Host) public struct HostRun<T: Sendable> {
  /// Goes on.
  public var pump: (_ ok: (T) -> Bool, _ err: (ErrInfo) -> Bool) throws -> Signal
  /// Releases what is held. Called until it answers `.closed` or throws.
  public var close: (CloseReason) throws -> Closing

  /// - Parameters:
  ///   - pump: Goes on: pushes items until it is exhausted, a sink says `false`, or it has to wait.
  ///   - close: Releases what is held; asked again after `.pending`, and not after it has thrown.
  @inlinable public init(
    pump: @escaping (_ ok: (T) -> Bool, _ err: (ErrInfo) -> Bool) throws -> Signal,
    close: @escaping (CloseReason) throws -> Closing
  ) {
    self.pump = pump
    self.close = close
  }
}

/// What a host's `using` does in one run. After `.pending` the same closure is asked again.
@_spi(Host) public struct HostResource<R> {
  /// Acquires. When it throws, nothing is released.
  public var acquire: () throws -> Attempt<R>
  /// Releases, told why. It may suppress the error that it was told, or throw its own in its place.
  public var release: (R, CloseReason) throws -> Attempt<ReleaseOutcome>

  /// - Parameters:
  ///   - acquire: Asked until it is ready. When it throws, nothing is released.
  ///   - release: Asked, once the resource is there, until it is ready or throws; told why.
  public init(
    acquire: @escaping () throws -> Attempt<R>,
    release: @escaping (R, CloseReason) throws -> Attempt<ReleaseOutcome>
  ) {
    self.acquire = acquire
    self.release = release
  }
}

extension AsyncGen {
  /// A stream that a host produces.
  ///
  /// - Parameter start: Begins a run. It pushes items until it is exhausted (`.done`), a sink says `false` (`.stopped`,
  ///   at once) or it has to wait (`.pending`); for the last two it leaves a run in `rest`. When it throws, it has
  ///   cleaned up.
  @_spi(Host) @inlinable public init(
    start: @escaping (_ ok: (T) -> Bool, _ err: (ErrInfo) -> Bool, _ rest: inout HostRun<T>?) throws -> Signal
  ) {
    nonisolated(unsafe) let start = start
    self.init { ok, err, rest, _ in
      var hostRest: HostRun<T>?
      let signal = try start(ok, err, &hostRest)
      if let hostRest { rest = Run(pump: hostRest.pump, close: hostRest.close) }
      return signal
    }
  }

  /// A host's `using`.
  ///
  /// - Parameters:
  ///   - resource: Called by each run when its first item is pulled: gives that run's own closures.
  ///   - makeStream: Makes the stream over the resource. When it throws, the resource is released, with that error.
  @_spi(Host) @inlinable public static func hostUsing<R>(
    resource: @escaping () throws -> HostResource<R>, makeStream: @escaping (R) throws -> AsyncGen<T>
  ) -> AsyncGen<T> {
    nonisolated(unsafe) let resource = resource
    nonisolated(unsafe) let makeStream = makeStream
    let link = DeepLink<@Sendable (R) throws -> AsyncGen<T>> { try makeStream($0) }
    return AsyncGen { ok, err, rest, context in
      let resource = try resource()
      let run = UsingRun<R, T>(
        context: context, acquire: resource.acquire, release: resource.release, makeStream: link.value!,
        firstErrorWins: false)
      return try run.start(ok, err, &rest)
    }
  }

  /// A stream of the one item that a host's operation comes to.
  ///
  /// - Parameter begin: Called by each run when the item is pulled: gives the attempt, asked until it is ready.
  @_spi(Host) @inlinable public static func hostItem(_ begin: @escaping () throws -> () throws -> Attempt<Item<T>>)
    -> AsyncGen<T>
  {
    nonisolated(unsafe) let begin = begin
    return AsyncGen { ok, err, rest, _ in try OneItemRun(try begin()).start(ok, err, &rest) }
  }

  /// The stream with every `Ok` item replaced by what a host's operation on it comes to.
  ///
  /// - Parameter begin: Called once an `Ok` item that is pulled: gives the attempt, asked until it is ready. When either
  ///   throws, the source is closed first (`break`), then the error ends the stream.
  @_spi(Host) @inlinable public func hostMapAction<U: Sendable>(
    _ begin: @escaping (T) throws -> () throws -> Attempt<Item<U>>
  ) -> AsyncGen<U> {
    nonisolated(unsafe) let begin = begin
    return andThen { value in
      AsyncGen<U> { ok, err, rest, _ in try OneItemRun(try begin(value)).start(ok, err, &rest) }
    }
  }

  /// ``map(_:)`` for a host's function, which need not be `@Sendable`.
  ///
  /// - Parameter transform: When it throws, the source is closed first, then the error ends the stream.
  @_spi(Host) @inlinable public func hostMap<U: Sendable>(_ transform: @escaping (T) throws -> U) -> AsyncGen<U> {
    nonisolated(unsafe) let transform = transform
    return map { try transform($0) }
  }

  /// ``andThen(_:)`` for a host's function, which need not be `@Sendable`.
  ///
  /// - Parameter next: When it throws, or its stream does, the source is closed first, then the error ends the stream.
  @_spi(Host) @inlinable public func hostAndThen<U: Sendable>(
    _ next: @escaping (T) throws -> AsyncGen<U>
  ) -> AsyncGen<U> {
    nonisolated(unsafe) let next = next
    return andThen { try next($0) }
  }

  /// ``mapErr(_:)`` for a host's function, which need not be `@Sendable`.
  ///
  /// - Parameter transform: When it throws, the source is closed first, then the error ends the stream.
  @_spi(Host) @inlinable public func hostMapErr(_ transform: @escaping (ErrInfo) throws -> ErrInfo) -> AsyncGen<T> {
    nonisolated(unsafe) let transform = transform
    return mapErr { try transform($0) }
  }
}
