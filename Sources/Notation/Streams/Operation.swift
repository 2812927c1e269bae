@_spi(Host) import FuncPipe

/// An awaitable of the program that a stage waits for, asked again and again until it is done.
final class Operation {
  private let vm: Machine
  private let awaitable: Value
  init(_ vm: Machine, _ awaitable: Value) {
    self.vm = vm
    self.awaitable = awaitable
  }

  /// One step: the result, or `pending` with the request left in `vm.request` for the loop.
  func attempt() throws -> Attempt<Value> {
    let answer: Resumption
    if let thrown = vm.takeInjection() {
      answer = try vm.throwIn(awaitable, thrown) ?? .returned(.none)
    } else {
      answer = try vm.send(awaitable, .none)
    }
    switch answer {
    case .returned(let value): return .ready(value)
    case .yielded(let request):
      vm.request = request
      return .pending
    }
  }
}

extension Machine {
  /// The exception that `throw()` brought to a waiting run: raised at the innermost thing that waits.
  func takeInjection() -> ExceptionObject? {
    defer { injection = nil }
    return injection
  }

  /// The request that the innermost waiting thing left for the loop.
  func takeRequest() -> Value {
    defer { request = .none }
    return request
  }
}
