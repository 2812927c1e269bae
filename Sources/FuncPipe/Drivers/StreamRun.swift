/// One reading of a stream, item by item. ``AsyncGen/run(_:)`` makes and closes it.
///
///     try await AsyncGen.fromSequence(1...3).run { run in
///       try await run.next()    // .success(1)
///       try await run.close()
///       try await run.next()    // nil
///     }
///
/// It belongs to one task. ``close()`` releases whatever is held, innermost first, and has finished when it returns;
/// to close twice is fine, and after closing ``next()`` gives `nil`.
public final class StreamRun<T: Sendable> {
  @usableFromInline enum State { case fresh, open, over }

  @usableFromInline let description: AsyncGen<T>
  @usableFromInline let context: RunContext
  @exclusivity(unchecked) @usableFromInline var held: Held?
  @exclusivity(unchecked) @usableFromInline var state = State.fresh
  @exclusivity(unchecked) @usableFromInline var isBusy = false
  @exclusivity(unchecked) @usableFromInline var isClosing = false

  @inlinable init(_ description: AsyncGen<T>, pauses: Bool, cancellation: CancellationFlag = CancellationFlag()) {
    self.description = description
    context = RunContext(pauses: pauses, cancellation: cancellation)
  }

  deinit {
    var last = held.take()?.release()
    DeepRelease.empty(&last, weight: 128)
  }

  /// Pushes items into the sinks as far as that goes without waiting.
  @inlinable func push(_ ok: OkSink<T>, _ err: ErrSink) throws -> Signal {
    context.markStack()
    do {
      var signal: Signal
      switch state {
      case .over: return .done
      case .fresh:
        state = .open
        signal = try start(ok, err)
      case .open:
        if !context.parked.isEmpty, !context.fetchForParked() { return .pending }
        signal = try pumpRest(ok, err)
      }
      if signal == .pending { signal = try repush(ok, err) }
      if signal == .done { finish() }
      return signal
    } catch {
      finish()
      throw error
    }
  }

  @inlinable @inline(__always) func start(_ ok: OkSink<T>, _ err: ErrSink) throws -> Signal {
    var run: Run<T>?
    let signal = try description.start(ok, err, &run, context)
    rest = run
    return signal
  }

  @inlinable @inline(__always) func pumpRest(_ ok: OkSink<T>, _ err: ErrSink) throws -> Signal {
    switch held {
    case .some(let held): return try held.pump(ok, err)
    case .none: preconditionFailure("a stage has stopped and left no run")
    }
  }

  /// Goes on after `.pending` as long as only parked stages are in the way.
  @inline(never) @inlinable func repush(_ ok: OkSink<T>, _ err: ErrSink) throws -> Signal {
    while !context.parked.isEmpty {
      guard context.fetchForParked() else { return .pending }
      context.markStack()
      let signal = try pumpRest(ok, err)
      if signal != .pending { return signal }
    }
    return .pending
  }

  /// Releases as far as that goes without waiting.
  @inlinable func release(_ reason: CloseReason) throws -> Closing {
    guard state == .open, let rest else {
      finish()
      return .closed
    }
    do {
      if !isClosing {
        isClosing = true
        context.parked.removeAll()
      }
      while true {
        if !context.fetchForParked() { return .pending }
        context.markStack()
        if try rest.close(reason) == .closed { break }
        if context.parked.isEmpty { return .pending }
      }
    } catch {
      finish()
      throw error
    }
    finish()
    return .closed
  }

  @inlinable func finish() {
    state = .over
    rest = nil
    context.parked.removeAll()
    context.waiter = nil
  }
}

extension StreamRun {
  /// A run that is called where it lies. To call a copyable one that is stored in a variable, a copy of it is kept while the
  /// call lasts, which counts references at every pull.
  @usableFromInline struct Held: ~Copyable {
    @usableFromInline let run: Run<T>

    @inlinable @inline(__always) init(_ run: Run<T>) { self.run = run }

    @inlinable @inline(__always) borrowing func pump(_ ok: OkSink<T>, _ err: ErrSink) throws -> Signal {
      try run.pump(ok, err)
    }

    @inlinable @inline(__always) consuming func release() -> Run<T> { run }
  }

  /// What is left of the stream; a copy.
  @inlinable @inline(__always) var rest: Run<T>? {
    get {
      switch held {
      case .some(let held): return held.run
      case .none: return nil
      }
    }
    set {
      if let newValue { held = Held(newValue) } else { held = nil }
    }
  }
}

/// A misuse of a run. It changes nothing: the call that was running goes on.
public enum StreamRunError: Error, CustomStringConvertible {
  /// `next()` or `close()` was called while another call was still running on the same run.
  case alreadyRunning

  /// The misuse, in a sentence.
  public var description: String {
    "this run is busy: next() or close() was called before the previous call had returned"
  }
}
