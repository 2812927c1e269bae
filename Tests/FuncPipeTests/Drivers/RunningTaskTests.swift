import Dispatch
import Testing

@testable import FuncPipe

/// The reference that the runtime hands out as `UnsafeCurrentTask` is used as a `Task`.
@Suite struct RunningTaskTests {
  @Test func itSeesTheCancellationOfItsTask() async {
    let task = Task { @Sendable in
      let running = RunningTask()
      let before = running.isCancelled
      withUnsafeCurrentTask { $0?.cancel() }
      return (before, running.isCancelled, RunningTask().isCancelled)
    }
    #expect(await task.value == (false, true, true))
  }

  @Test func itSeesACancellationFromElsewhere() async {
    let started = AsyncStream<Void>.makeStream()
    let task = Task { @Sendable in
      let running = RunningTask()
      started.continuation.finish()
      while !running.isCancelled { await Task.yield() }
      return running.isCancelled
    }
    for await _ in started.stream {}
    task.cancel()
    #expect(await task.value)
  }

  @Test func itGivesBackOnlyTheReferencesThatItTook() async {
    // Were one too many given back each time, the task would not live through a hundred thousand.
    let task = Task { @Sendable in (0..<100_000).allSatisfy { _ in !RunningTask().isCancelled } }
    #expect(await task.value)
    task.cancel()
    #expect(task.isCancelled)
  }

  @Test func withoutATaskNothingIsCancelled() async {
    let isCancelled = await withCheckedContinuation { continuation in
      DispatchQueue(label: "no task").async { continuation.resume(returning: RunningTask().isCancelled) }
    }
    #expect(!isCancelled)
  }
}
