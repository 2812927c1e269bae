/// A place where a push was cut because the native stack had grown too deep. Below it the stream is pulled one item
/// at a time, from the bottom of the stack; above it nobody notices.
@usableFromInline class ParkedStage {
  enum Step { case advanced, pending }

  /// Fetches what the stage above waits for. Called with little stack in use.
  func advance() -> Step { .advanced }
}

@usableFromInline final class ParkedRun<T: Sendable>: ParkedStage {
  private enum State {
    case open
    case ended
    case failed(any Error)
    case closing(CloseReason)
    case closed
  }

  private let context: RunContext
  private var description: AsyncGen<T>?
  private var run: Run<T>?
  private var slot: Item<T>?
  private var state = State.open

  private init(_ description: AsyncGen<T>, _ context: RunContext) {
    self.description = description
    self.context = context
  }

  deinit {
    // A deep chain must not be torn down by recursion.
    DeepRelease.empty(&run, weight: 128)
    DeepRelease.empty(&description, weight: 128)
  }

  /// Leaves `description` for the driver to start.
  ///
  /// - Throws: what the host says of a nest that is deeper than it wants.
  @usableFromInline static func park(
    _ description: AsyncGen<T>, _ rest: inout Run<T>?, _ context: RunContext
  ) throws -> Signal {
    if let limit = context.nestingLimit, context.parked.count >= limit.parkedStages { throw limit.error() }
    let parked = ParkedRun(description, context)
    rest = Run(pump: { try parked.pump($0, $1) }, close: { try parked.close($0) })
    context.parked.append(parked)
    return .pending
  }

  private func pump(_ ok: OkSink<T>, _ err: ErrSink) throws -> Signal {
    if let item = slot.take() {
      let goesOn: Bool
      switch item {
      case .success(let value): goesOn = ok(value)
      case .failure(let error): goesOn = err(error)
      }
      if !goesOn { return .stopped }
    }
    switch state {
    case .ended: return .done
    case .failed(let error):
      state = .ended
      throw error
    case .open, .closing, .closed:
      context.parked.append(self)
      return .pending
    }
  }

  private func close(_ reason: CloseReason) throws -> Closing {
    slot = nil
    switch state {
    case .failed(let error):
      state = .closed
      throw error
    case .ended, .closed: return .closed
    case .open:
      description = nil
      guard run != nil else {
        state = .closed
        return .closed
      }
      state = .closing(reason)
    case .closing: break
    }
    context.parked.append(self)
    return .pending
  }

  override func advance() -> Step {
    context.markStack()
    do {
      if case .closing(let reason) = state, let run {
        guard try run.close(reason) == .closed else { return .pending }
        self.run = nil
        state = .closed
        return .advanced
      }
      switch try push() {
      case .pending: return .pending
      case .stopped: return .advanced
      case .done: state = .ended
      }
    } catch {
      state = .failed(error)
    }
    run = nil
    return .advanced
  }

  private func push() throws -> Signal {
    let ok: OkSink<T> = {
      self.slot = .success($0)
      return false
    }
    let err: ErrSink = {
      self.slot = .failure($0)
      return false
    }
    if let description = description.take() { return try description.start(ok, err, &run, context) }
    return try run?.pump(ok, err) ?? .done
  }
}
