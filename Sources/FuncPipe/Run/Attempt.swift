/// The answer of an operation that may have to wait.
@frozen public enum Attempt<Value> {
  /// The operation has finished with this value.
  case ready(Value)
  /// It has to wait; ask again when progress is possible.
  case pending
}

extension Attempt: Sendable where Value: Sendable {}

/// One `async` operation seen as attempts: the first asks the driver to await it, the next finds what came of it.
@usableFromInline final class AwaitedAttempt<Value: Sendable> {
  @usableFromInline let operation: () async throws -> Value
  @exclusivity(unchecked) @usableFromInline var outcome: Result<Value, any Error>?

  @inlinable init(_ operation: @escaping () async throws -> Value) { self.operation = operation }

  @inlinable func callAsFunction(_ context: RunContext) throws -> Attempt<Value> {
    if let outcome { return .ready(try outcome.get()) }
    context.waiter = { await self.perform() }
    return .pending
  }

  @inlinable func perform() async {
    do { outcome = .success(try await operation()) } catch { outcome = .failure(error) }
  }
}
