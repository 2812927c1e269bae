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
  /// Cost: a stream that never waits runs as one loop. It gives way to others on its executor every few milliseconds; where
  /// quick items turn slow all at once, after 128 of them at most. A cancellation is seen at the next item.
  @inlinable @inline(__always) public func forEach(_ body: (Item<T>) throws -> Void) async throws {
    let pace = SharedPace()
    let run = StreamRun(self, pauses: true, cancellation: pace)
    // Two loops. The first milliseconds run here, where the optimiser may have the whole stream in sight; to go on after a
    // pause, the stream needs sinks that it can be called with anew.
    var early = Pace(pace)
    let signal = try pace.setByCancellation { try run.begin(self, body, &early) }
    if signal == .done, early.failure == nil { return }
    pace.takeOver(from: early)
    // Written out here, where `body` is known, and twice, unlike each other: the optimiser merges equal closures, at a
    // jump an item.
    try await run.goOn(
      after: signal, pace,
      { value in
        do { try body(.success(value)) } catch { return pace.fail(error) }
        return pace.goesOn
      },
      { failed in
        do { try body(.failure(failed)) } catch let thrown { return pace.fail(thrown) }
        return pace.goesOn
      })
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

extension StreamRun {
  /// Reads the stream's first milliseconds.
  @inlinable @inline(__always) func begin(
    _ gen: AsyncGen<T>, _ body: (Item<T>) throws -> Void, _ pace: inout Pace
  ) throws -> Signal {
    @inline(__always) func take(_ item: Item<T>) -> Bool {
      do { try body(item) } catch {
        pace.failure = error
        return false
      }
      return pace.goesOn
    }
    @inline(__always) func ok(_ value: T) -> Bool { take(.success(value)) }
    @inline(__always) func err(_ error: ErrInfo) -> Bool { take(.failure(error)) }
    context.markStack()
    state = .open
    if case .counted(let source) = gen.shape { return begin(source, body, &pace) }
    do {
      var left: Run<T>?
      let signal = try gen.start(ok, err, &left, context)
      rest = left
      return signal
    } catch {
      finish()
      throw error
    }
  }

  /// The same for a source whose items can be counted off, so many between two looks: nothing but the items themselves
  /// is then in the inner loop.
  @inlinable @inline(__always) func begin(
    _ source: Counted<T>, _ body: (Item<T>) throws -> Void, _ pace: inout Pace
  ) -> Signal {
    var position = source.stage.positions.lowerBound
    let end = source.stage.positions.upperBound
    while position < end {
      let pause = position &+ min(end &- position, pace.fuel)
      while position < pause {
        if pace.cancellation.isSet { return stop(source, at: position) }
        let here = position
        position = here &+ 1
        do { try body(.success(source.item(here))) } catch {
          pace.failure = error
          return stop(source, at: position)
        }
      }
      if position == end { return .done }
      pace.fuel = pace.clock.lookUp()
      if pace.fuel == 0 { return stop(source, at: position) }
    }
    return .done
  }

  @inline(never) @inlinable func stop(_ source: Counted<T>, at position: Int) -> Signal {
    rest = CountedRun.suspended(source.stage, from: position)
    return .stopped
  }

  /// Reads on until the end, under a cancellation handler.
  @inline(never) @inlinable func goOn(
    after signal: Signal, _ pace: SharedPace, _ ok: OkSink<T>, _ err: ErrSink
  ) async throws {
    try await withTaskCancellationHandler {
      var signal = signal
      while true {
        if signal == .pending { await context.wait() }
        if let failure = pace.failure { throw await closed(after: failure) }
        if signal == .done { return }
        if pace.isSet { throw await closed(after: CancellationError()) }
        if signal == .stopped { await pace.pause() }
        signal = try await turn(ok, err)
      }
    } onCancel: {
      pace.set()
    }
  }

  /// One push, awaiting where the stages can.
  @inline(never) @inlinable func turn(_ ok: OkSink<T>, _ err: ErrSink) async throws -> Signal {
    context.parked.isEmpty && rest?.drive != nil ? try await drive(ok, err) : try push(ok, err)
  }
}
