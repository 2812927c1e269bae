/// A traced stream of one item. It is its runs too: all that a run knows is whether its item was taken.
@usableFromInline final class TracedOne<T: Sendable>: Sendable {
  @usableFromInline let item: Item<T>
  @usableFromInline let stage: String
  @usableFromInline let sink: @Sendable (TraceEvent<T>) -> Void

  @inlinable init(_ item: Item<T>, _ stage: String, _ sink: @escaping @Sendable (TraceEvent<T>) -> Void) {
    self.item = item
    self.stage = stage
    self.sink = sink
  }

  @inlinable @inline(__always) func report(_ kind: TraceEvent<T>.Kind) { sink(TraceEvent(stage: stage, kind: kind)) }

  @inlinable func start(_ ok: OkSink<T>, _ err: ErrSink, _ rest: inout Run<T>?) -> Signal {
    report(.started)
    report(.pull)
    report(.yielded(item))
    let goesOn: Bool
    switch item {
    case .success(let value): goesOn = ok(value)
    case .failure(let error): goesOn = err(error)
    }
    if goesOn { return end() }
    rest = Run(pump: { _, _ in self.end() }, close: { self.close($0) })
    return .stopped
  }

  @inlinable func end() -> Signal {
    report(.pull)
    report(.ended)
    return .done
  }

  @inlinable func close(_ reason: CloseReason) -> Closing {
    report(.closed(reason))
    return .closed
  }
}
