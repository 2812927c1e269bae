extension EventLoop {
  /// A coroutine that the loop drives.
  final class Task {
    private let awaitable: Value
    private unowned let loop: EventLoop
    private(set) var isDone = false
    private var outcome: Result<Value, any Error> = .success(.none)
    private var waitingFor: FutureObject?
    private var mustCancel = false
    private var doneCallbacks: [() -> Void] = []
    /// Somebody will ask for the outcome.
    var isAwaited = false

    init(_ awaitable: Value, loop: EventLoop) {
      self.awaitable = awaitable
      self.loop = loop
    }

    func result() throws -> Value { try outcome.get() }

    /// What it ended with, where that is an exception other than its cancellation.
    var exception: ExceptionObject? {
      guard case .failure(let error as Raised) = outcome else { return nil }
      return error.exception.cls.isSubclass(of: builtin.cancelledError) ? nil : error.exception
    }

    /// Calls back in the turn after the one in which the task is over.
    func whenDone(_ callback: @escaping () -> Void) {
      if isDone { loop.callSoon { _ in callback() } } else { doneCallbacks.append(callback) }
    }

    func giveUp() { finish(.success(.none)) }

    private func finish(_ result: Result<Value, any Error>) {
      isDone = true
      outcome = result
      loop.forget(self)
      let callbacks = doneCallbacks
      doneCallbacks = []
      for callback in callbacks { loop.callSoon { _ in callback() } }
    }

    func cancel() {
      if isDone { return }
      if let future = waitingFor {
        waitingFor = nil
        future.abandon()
        loop.callSoon { try self.step($0, ExceptionObject(builtin.cancelledError)) }
      } else {
        mustCancel = true
      }
    }

    func step(_ vm: Machine, _ thrown: ExceptionObject?) throws {
      if isDone { return }
      var thrown = thrown
      if mustCancel {
        thrown = thrown ?? ExceptionObject(builtin.cancelledError)
        mustCancel = false
      }
      do {
        let answer: Resumption
        if let thrown {
          answer = try vm.throwIn(awaitable, thrown) ?? .returned(.none)
        } else {
          answer = try vm.send(awaitable, .none)
        }
        switch answer {
        case .returned(let value): finish(.success(value))
        case .yielded(let request): wait(for: request)
        }
      } catch let error as Raised {
        finish(.failure(error))
        let cls = error.exception.cls
        if cls.isSubclass(of: builtin.keyboardInterrupt) || cls.isSubclass(of: builtin.systemExit) { throw error }
        noteLost(vm, error.exception)
      } catch {
        finish(.failure(error))
        throw error
      }
    }

    private func wait(for request: Value) {
      if let future = request.object as? FutureObject {
        waitingFor = future
        future.whenDone { [weak self] in
          guard let self else { return }
          self.waitingFor = nil
          self.loop.callSoon { try self.step($0, nil) }
        }
      } else if request.isNone {
        loop.callSoon { try self.step($0, nil) }
      } else {
        loop.callSoon { vm in
          let shown = try vm.repr(request).string
          try self.step(vm, ExceptionObject(builtin.runtimeError, [.string("Task got bad yield: \(shown)")]))
        }
      }
    }

    /// An exception of a task that nobody waits for is said on standard error, as asyncio does.
    private func noteLost(_ vm: Machine, _ exception: ExceptionObject) {
      guard !isAwaited, case .object(let object) = awaitable, object is AsyncGeneratorStep,
        !exception.cls.isSubclass(of: builtin.cancelledError)
      else { return }
      vm.reportOfLoop("Task exception was never retrieved", exception)
    }
  }
}
