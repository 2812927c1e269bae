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
    var reader = EachReader()
    // The first milliseconds run before a cancellation handler is installed: the call that installs one would hide
    // the stream from the optimiser.
    let signal = try run.begin(self, &reader, body)
    if signal == .done, reader.failure == nil { return }
    try await run.goOn(after: signal, &reader, body)
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

/// What a `forEach` keeps while it reads.
@usableFromInline struct EachReader {
  @usableFromInline var failure: (any Error)?
  @usableFromInline var pace = Pace()
  @inlinable init() {}

  /// Takes an item before a cancellation handler is installed.
  @inlinable @inline(__always) mutating func takeEarly<T>(_ item: Item<T>, _ body: (Item<T>) throws -> Void) -> Bool {
    do { try body(item) } catch {
      failure = error
      return false
    }
    return pace.goesOnEarly
  }

  @inlinable @inline(__always) mutating func take<T>(
    _ item: Item<T>, _ body: (Item<T>) throws -> Void, _ flag: CancellationFlag
  ) -> Bool {
    do { try body(item) } catch {
      failure = error
      return false
    }
    return pace.goesOn && !flag.isSet
  }
}

extension StreamRun {
  @inlinable @inline(__always) func begin(
    _ gen: AsyncGen<T>, _ reader: inout EachReader, _ body: (Item<T>) throws -> Void
  ) throws -> Signal {
    context.markStack()
    state = .open
    do {
      return try gen.start(
        { reader.takeEarly(.success($0), body) }, { reader.takeEarly(.failure($0), body) }, &rest, context)
    } catch {
      finish()
      throw error
    }
  }

  /// Reads on until the end, under a cancellation handler.
  @inline(never) @inlinable func goOn(
    after signal: Signal, _ reader: inout EachReader, _ body: (Item<T>) throws -> Void
  ) async throws {
    let flag = context.cancellation
    var early = reader
    try await withTaskCancellationHandler {
      try await goOn(after: signal, &early, body, flag)
    } onCancel: {
      flag.set()
    }
  }

  @inlinable func goOn(
    after signal: Signal, _ reader: inout EachReader, _ body: (Item<T>) throws -> Void, _ flag: CancellationFlag
  ) async throws {
    var signal = signal
    reader.pace.restart()
    while true {
      if signal == .pending { await context.wait() }
      if let failure = reader.failure { throw await closed(after: failure) }
      if signal == .done { return }
      if flag.isSet { throw await closed(after: CancellationError()) }
      if signal == .stopped { await reader.pace.pause() }
      if context.parked.isEmpty, rest?.drive != nil {
        signal = try await drive(&reader, body, flag)
      } else {
        signal = try push(&reader, body, flag)
      }
    }
  }

  @inlinable func push(
    _ reader: inout EachReader, _ body: (Item<T>) throws -> Void, _ flag: CancellationFlag
  ) throws -> Signal {
    try push({ reader.take(.success($0), body, flag) }, { reader.take(.failure($0), body, flag) })
  }

  @inlinable func drive(
    _ reader: inout EachReader, _ body: (Item<T>) throws -> Void, _ flag: CancellationFlag
  ) async throws -> Signal {
    try await drive({ reader.take(.success($0), body, flag) }, { reader.take(.failure($0), body, flag) })
  }
}
