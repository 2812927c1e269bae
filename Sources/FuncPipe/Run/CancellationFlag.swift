import Builtin
import Synchronization

/// Set from any task; read by the one that runs.
@usableFromInline class CancellationFlag: @unchecked Sendable {
  // A number, which is compared where it lies; a `Bool` is fetched first.
  @usableFromInline final let value = Atomic<Int>(0)
  @inlinable init() {}
  @inlinable final var isSet: Bool { value.load(ordering: .relaxed) != 0 }
  @inlinable final func set() { value.store(1, ordering: .sequentiallyConsistent) }

  /// Runs `body`; a cancellation of the running task sets the flag meanwhile, and one that came before sets it at once.
  ///
  /// This is what `withTaskCancellationHandler` does. That function itself is compiled elsewhere, so that the optimiser can see
  /// nothing of a stream that is read in a closure given to it, and to ask the task at every item costs more than the item.
  @inlinable @inline(__always) final func setByCancellation(during body: () throws -> Signal) rethrows -> Signal {
    try Self.handle({ self.set() }, during: body)
  }

  // The handler is a parameter, and so lives as long as it can be called. It is put on the task's own stack, of which the
  // compiler keeps the order where it sees both calls in one function, which a `defer` would not be.
  @inlinable @inline(__always) static func handle(
    _ handler: @Sendable () -> Void, during body: () throws -> Signal
  ) rethrows -> Signal {
    let record = Builtin.taskAddCancellationHandler(handler: handler)
    do {
      let signal = try body()
      Builtin.taskRemoveCancellationHandler(record: record)
      return signal
    } catch {
      Builtin.taskRemoveCancellationHandler(record: record)
      throw error
    }
  }
}
