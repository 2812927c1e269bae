extension AsyncGen {
  /// The items for `for await`.
  ///
  ///     for try await item in stream.items { print(item) }
  ///
  /// What it can promise: a loop that reads to the end, or whose stream throws, or whose task is cancelled while it
  /// reads, has released everything when it ends. What it cannot: when the loop's body breaks, returns or throws,
  /// Swift tells nobody. Then the iterator closes the run from a task of its own, soon after, with the reason `break`,
  /// and ``CleanupFailures`` hears of a failing release. Where the moment matters, use ``run(_:)`` or
  /// ``forEach(_:)``.
  public var items: Items<T> { Items(gen: self) }
}

/// The items of a stream as an `AsyncSequence`; see ``AsyncGen/items``.
///
///     for try await item in AsyncGen.fromSequence(1...2).items { print(item) }
///     // success(1)
///     // success(2)
///
/// Every loop over it is a reading of its own. Cost: one awaited call an item, which suspends only where the stream waits.
public struct Items<T: Sendable>: AsyncSequence, Sendable {
  /// A value, or a failed item, which does not end the loop.
  public typealias Element = Item<T>
  let gen: AsyncGen<T>

  /// Begins a reading. Nothing runs until its first item is asked for.
  public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(gen) }

  /// One reading. When it is let go of before its end, it closes the run from a task of its own.
  public final class AsyncIterator: AsyncIteratorProtocol {
    private let run: StreamRun<T>
    init(_ gen: AsyncGen<T>) { run = StreamRun(gen, pauses: true) }

    deinit {
      guard run.state == .open else { return }
      // Nobody else holds the run any more.
      nonisolated(unsafe) let run = run
      Task {
        do { try await run.closeAll(.break) } catch { CleanupFailures.handler.report(error) }
      }
    }

    /// Pulls the next item.
    ///
    /// - Returns: `nil` when the stream has ended; everything is then released.
    /// - Throws: As ``StreamRun/next()``: what the stream throws, `CancellationError` when the task is cancelled.
    public func next() async throws -> Item<T>? {
      if Task.isCancelled { run.context.cancellation.set() }
      return try await run.next()
    }

    /// Pulls the next item; as ``next()``, and what `for await` calls.
    ///
    /// - Parameter actor: Where the loop runs.
    /// - Returns: `nil` when the stream has ended.
    /// - Throws: As ``next()``.
    public func next(isolation actor: isolated (any Actor)?) async throws -> Item<T>? {
      nonisolated(unsafe) let iterator = self
      return try await iterator.next()
    }
  }
}
