/// Takes an `Ok` item; `false` means: no more for now.
@usableFromInline typealias OkSink<T> = (T) -> Bool
/// Takes an `Err` item; `false` means: no more for now.
@usableFromInline typealias ErrSink = (ErrInfo) -> Bool

/// One iteration that has begun and not ended: the continuation that a stage leaves behind when it must stop.
///
/// The rules, which every stage keeps:
/// - A sink never throws. When it says `false`, the stage answers `.stopped` at once and leaves a run.
/// - After `.done`, after `.closed` and after a thrown error, everything is released and nobody calls the run again.
/// - `.pending` may be asked again. A stage that waits for an `async` operation leaves it in `RunContext.waiter`.
@usableFromInline struct Run<T: Sendable> {
  /// Goes on synchronously.
  @usableFromInline let pump: (OkSink<T>, ErrSink) throws -> Signal
  /// Releases what is held, innermost first.
  @usableFromInline let close: (CloseReason) throws -> Closing
  /// Goes on, awaiting by itself; for stages that await once an item, where going through the waiter would cost
  /// a walk through all stages each time. It may still answer `.pending`.
  @usableFromInline var drive: ((OkSink<T>, ErrSink) async throws -> Signal)?

  @inlinable init(
    pump: @escaping (OkSink<T>, ErrSink) throws -> Signal,
    close: @escaping (CloseReason) throws -> Closing,
    drive: ((OkSink<T>, ErrSink) async throws -> Signal)? = nil
  ) {
    self.pump = pump
    self.close = close
    self.drive = drive
  }

  /// A run that can drive when its source can.
  @inlinable init(
    pump: @escaping (OkSink<T>, ErrSink) throws -> Signal,
    close: @escaping (CloseReason) throws -> Closing,
    drive: @escaping (OkSink<T>, ErrSink) async throws -> Signal, whenever sourceDrives: Bool
  ) {
    self.init(pump: pump, close: close)
    if sourceDrives { self.drive = drive }
  }

  /// What is left of a stream whose last item has been taken.
  @inlinable static var finished: Run<T> { Run(pump: { _, _ in .done }, close: { _ in .closed }) }

  /// Closes this run, the source of a stage whose own function threw `error`, and then throws it.
  ///
  /// - Returns: `.pending` while the source's releases wait.
  @usableFromInline func fail(with error: any Error) throws -> Signal {
    let closing: Closing
    do {
      closing = try close(CloseReason(downstreamOf: error))
    } catch let later {
      throw CleanupFailures.combine(first: error, later: later)
    }
    guard closing == .closed else { return .pending }
    throw error
  }
}
