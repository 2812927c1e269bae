/// The task that runs this code, for a loop that asks it often.
///
/// `Task.isCancelled` finds the task anew each time and counts references to it, which took a third of a loop over items of
/// a few instructions. An `UnsafeCurrentTask` may be kept by whoever the task runs, but its size is known at run time only,
/// which costs as much. So the reference that it consists of is kept as the `Task` that it is: of that the layout is fixed.
struct RunningTask {
  // Of what the task gives back, nobody asks here.
  private let task: Task<Void, Never>?

  init() { task = withUnsafeCurrentTask { unsafeBitCast($0, to: Task<Void, Never>?.self) } }

  /// Whether the task has been cancelled; `false` where no task runs.
  @inline(__always) var isCancelled: Bool { task?.isCancelled ?? false }
}
