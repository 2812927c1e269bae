/// One run of `using`: acquire, stream, release, over.
@usableFromInline final class UsingRun<R, T: Sendable> {
  @usableFromInline enum Phase {
    case idle
    case acquiring
    case streaming(R)
    case releasing(R, CloseReason, (any Error)?)
    case over
  }

  @usableFromInline let context: RunContext
  @usableFromInline let acquire: () throws -> Attempt<R>
  @usableFromInline let release: (R, CloseReason) throws -> Attempt<ReleaseOutcome>
  @usableFromInline let makeStream: (R) throws -> AsyncGen<T>
  /// Whether an error of the release gives way to an earlier one; a host links the two by itself.
  @usableFromInline let firstErrorWins: Bool
  @exclusivity(unchecked) @usableFromInline var phase = Phase.idle
  @exclusivity(unchecked) @usableFromInline var inner: Run<T>?

  @inlinable init(
    context: RunContext, acquire: @escaping () throws -> Attempt<R>,
    release: @escaping (R, CloseReason) throws -> Attempt<ReleaseOutcome>,
    makeStream: @escaping (R) throws -> AsyncGen<T>, firstErrorWins: Bool
  ) {
    self.context = context
    self.acquire = acquire
    self.release = release
    self.makeStream = makeStream
    self.firstErrorWins = firstErrorWins
  }

  @inlinable func start(_ ok: OkSink<T>, _ err: ErrSink, _ rest: inout Run<T>?) throws -> Signal {
    let signal = try pump(ok, err)
    if signal != .done {
      rest = Run(
        pump: { try self.pump($0, $1) }, close: { try self.close($0) }, drive: { try await self.drive($0, $1) })
    }
    return signal
  }

  @inlinable func pump(_ ok: OkSink<T>, _ err: ErrSink) throws -> Signal {
    switch phase {
    case .idle, .acquiring:
      guard let resource = try acquired() else { return .pending }
      return try settle { try makeStream(resource).start(ok, err, &inner, context) }
    case .streaming: return try settle { try inner!.pump(ok, err) }
    case .releasing: return try goOnReleasing()
    case .over: return .done
    }
  }

  @inlinable func drive(_ ok: OkSink<T>, _ err: ErrSink) async throws -> Signal {
    guard case .streaming = phase, let drive = inner?.drive else { return try pump(ok, err) }
    let outcome: Result<Signal, any Error>
    do { outcome = .success(try await drive(ok, err)) } catch { outcome = .failure(error) }
    return try settle { try outcome.get() }
  }

  @inlinable func close(_ reason: CloseReason) throws -> Closing {
    switch phase {
    case .idle: phase = .over
    case .acquiring:
      // An acquisition that has begun cannot be taken back: finish it, then release.
      guard let resource = try acquired() else { return .pending }
      return try finish(resource, reason, nil).closing
    case .streaming(let resource):
      do {
        if try inner?.close(reason) == .pending { return .pending }
      } catch {
        return try finish(resource, CloseReason(thrown: error), error).closing
      }
      return try finish(resource, reason, nil).closing
    case .releasing: return try goOnReleasing().closing
    case .over: break
    }
    return .closed
  }

  @inlinable func acquired() throws -> R? {
    phase = .over
    switch try acquire() {
    case .ready(let resource):
      phase = .streaming(resource)
      return resource
    case .pending:
      phase = .acquiring
      return nil
    }
  }

  @inlinable func settle(_ push: () throws -> Signal) throws -> Signal {
    guard case .streaming(let resource) = phase else { return .done }
    let signal: Signal
    do { signal = try push() } catch {
      return try finish(resource, CloseReason(thrown: error), error)
    }
    return signal == .done ? try finish(resource, .exhausted, nil) : signal
  }

  @inlinable func finish(_ resource: R, _ reason: CloseReason, _ failure: (any Error)?) throws -> Signal {
    inner = nil
    phase = .releasing(resource, reason, failure)
    return try goOnReleasing()
  }

  @inlinable func goOnReleasing() throws -> Signal {
    guard case .releasing(let resource, let reason, let failure) = phase else { return .done }
    phase = .over
    do {
      switch try release(resource, reason) {
      case .pending:
        phase = .releasing(resource, reason, failure)
        return .pending
      case .ready(.suppress): return .done
      case .ready(.propagate): break
      }
    } catch {
      guard firstErrorWins, let failure else { throw error }
      throw CleanupFailures.combine(first: failure, later: error)
    }
    if let failure { throw failure }
    return .done
  }
}

extension Signal {
  /// This signal of a stage that was told to close.
  @inlinable var closing: Closing { self == .pending ? .pending : .closed }
}
