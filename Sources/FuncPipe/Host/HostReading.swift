extension StreamRun {
  /// Begins a reading by a host, which uses the synchronous attempts below. Nothing runs yet.
  ///
  /// - Parameters:
  ///   - gen: The stream. Its stages may wait only for what the host itself provides.
  ///   - limit: How deep streams may nest; nil for as deep as memory allows.
  @_spi(Host) public convenience init(hosting gen: AsyncGen<T>, limit: NestingLimit? = nil) {
    self.init(gen, pauses: false)
    context.nestingLimit = limit
  }

  /// Pushes items into the sinks until the stream is exhausted, a sink says `false`, or somebody has to wait.
  ///
  /// - Returns: After `.stopped` and `.pending` it may be called again, after `.pending` when the host has arranged that
  ///   progress is possible. After `.done` it answers `.done`.
  /// - Throws: What the stream throws, when it has cleaned up; the run is then over.
  ///   ``StreamRunError/alreadyRunning`` from within a sink or a stage's function of the same run.
  @_spi(Host) @inlinable public func pump(_ ok: (T) -> Bool, _ err: (ErrInfo) -> Bool) throws -> Signal {
    if isBusy { throw StreamRunError.alreadyRunning }
    isBusy = true
    defer { isBusy = false }
    return try push(ok, err)
  }

  /// Pulls one item.
  ///
  /// - Returns: `.ready(nil)` when the stream has ended or the run is closed; `.pending` when somebody has to wait.
  /// - Throws: As ``pump(_:_:)``.
  @_spi(Host) @inlinable public func pumpNext() throws -> Attempt<Item<T>?> {
    var item: Item<T>?
    let signal = try pump(
      {
        item = .success($0)
        return false
      },
      {
        item = .failure($0)
        return false
      })
    return signal == .pending ? .pending : .ready(item)
  }

  /// Releases everything that the run holds, innermost first.
  ///
  /// - Returns: `.pending` when a release has to wait: call again, with any reason, until it answers `.closed`. To close
  ///   a run that has not begun, or is over, is fine and does nothing.
  /// - Throws: What a release throws; the run is then over, and everything is released.
  @_spi(Host) @inlinable public func pumpClose(_ reason: CloseReason) throws -> Closing {
    if isBusy { throw StreamRunError.alreadyRunning }
    isBusy = true
    defer { isBusy = false }
    return try release(reason)
  }

  /// Whether the run has ended or been closed.
  @_spi(Host) public var isOver: Bool { state == .over }
}
