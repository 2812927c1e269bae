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
  @inlinable @inline(__always) public func forEach(_ body: (Item<T>) throws -> Void) async throws {
    let run = StreamRun(self, pauses: true)
    // The first milliseconds run before a cancellation handler is installed: the call that installs one would hide
    // the stream from the optimiser.
    var pace = EarlyPace()
    var fuel = 1
    var failure: (any Error)?
    let signal = try run.begin(self, body, &pace, &fuel, &failure)
    if signal == .done, failure == nil { return }
    try await run.goOn(after: signal, failure, body)
  }

  /// Reads the whole stream, awaiting `body` for every item; otherwise as the other `forEach`.
  ///
  /// - Parameter body: Has returned before the next item is pulled.
  @_disfavoredOverload
  @inlinable public func forEach(_ body: (Item<T>) async throws -> Void) async throws {
    try await run { run in
      while let item = try await run.next() { try await body(item) }
    }
  }
}

/// What a `forEach` keeps while it reads on after its first pause.
@usableFromInline struct EachReader {
  @usableFromInline var failure: (any Error)?
  @usableFromInline var pace = Pace()
  @inlinable init() {}

  @inlinable @inline(__always) mutating func take<T>(
    _ item: Item<T>, _ body: (Item<T>) throws -> Void, _ flag: CancellationFlag
  ) -> Bool {
    do { try body(item) } catch {
      failure = error
      return false
    }
    return pace.goesOn && !flag.isSet
  }

  @inline(never) @inlinable mutating func take<T>(
    _ error: ErrInfo, _ body: (Item<T>) throws -> Void, _ flag: CancellationFlag
  ) -> Bool { take(.failure(error), body, flag) }
}

extension StreamRun {
  /// Reads the stream's first milliseconds.
  ///
  /// - Parameters:
  ///   - fuel: Apart from `pace`, and so able to stay in a register.
  @inlinable @inline(__always) func begin(
    _ gen: AsyncGen<T>, _ body: (Item<T>) throws -> Void, _ pace: inout EarlyPace, _ fuel: inout Int,
    _ failure: inout (any Error)?
  ) throws -> Signal {
    @inline(__always) func take(_ item: Item<T>) -> Bool {
      do { try body(item) } catch {
        failure = error
        return false
      }
      fuel &-= 1
      if fuel != 0 { return true }
      fuel = pace.lookUp()
      return fuel != 0
    }
    @inline(__always) func ok(_ value: T) -> Bool { take(.success(value)) }
    @inline(__always) func err(_ error: ErrInfo) -> Bool { take(.failure(error)) }
    context.markStack()
    state = .open
    do {
      return try gen.start(ok, err, &rest, context)
    } catch {
      finish()
      throw error
    }
  }

  /// Reads on until the end, under a cancellation handler.
  @inline(never) @inlinable func goOn(
    after signal: Signal, _ failure: (any Error)?, _ body: (Item<T>) throws -> Void
  ) async throws {
    let flag = context.cancellation
    var reader = EachReader()
    reader.failure = failure
    try await withTaskCancellationHandler {
      try await goOn(after: signal, &reader, body, flag)
    } onCancel: {
      flag.set()
    }
  }

  @inlinable func goOn(
    after signal: Signal, _ reader: inout EachReader, _ body: (Item<T>) throws -> Void, _ flag: CancellationFlag
  ) async throws {
    // Each becomes a closure in one place only: the optimiser merges equal closures, at a jump an item.
    func ok(_ value: T) -> Bool { reader.take(.success(value), body, flag) }
    func err(_ error: ErrInfo) -> Bool { reader.take(error, body, flag) }
    var signal = signal
    reader.pace.restart()
    while true {
      if signal == .pending { await context.wait() }
      if let failure = reader.failure { throw await closed(after: failure) }
      if signal == .done { return }
      if flag.isSet { throw await closed(after: CancellationError()) }
      if signal == .stopped { await reader.pace.pause() }
      signal = try await turn(ok, err)
    }
  }

  /// One push, awaiting where the stages can.
  @inline(never) @inlinable func turn(_ ok: OkSink<T>, _ err: ErrSink) async throws -> Signal {
    context.parked.isEmpty && rest?.drive != nil ? try await drive(ok, err) : try push(ok, err)
  }
}
