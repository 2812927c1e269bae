@_spi(Host) import FuncPipe

/// One run of an async iterator of the program, as a source of the library.
final class SourceRun {
  private let vm: Machine
  private let iterator: Value
  private let classes: Machine.ResultClasses
  /// The step that is waiting.
  private var step: Value?
  private var closer: Value?
  private var isOver = false

  init(_ vm: Machine, _ iterator: Value) throws {
    self.vm = vm
    self.iterator = iterator
    classes = try vm.results()
  }

  /// Pushes items until the reader has enough, the program waits, or the end.
  func pump(_ ok: (Value) -> Bool, _ err: (ErrInfo) -> Bool) throws -> Signal {
    if isOver { return .done }
    while true {
      guard let item = try next() else { return isOver ? .done : .pending }
      let goOn: Bool
      switch vm.carried(item, classes) {
      case .success(let value): goOn = ok(value)
      case .failure(let error): goOn = err(error)
      }
      if !goOn { return .stopped }
    }
  }

  /// The next item; nil at the end (`isOver`) or while it waits.
  private func next() throws -> Value? {
    do {
      let awaitable: Value
      if let step {
        awaitable = step
      } else {
        awaitable = try vm.asyncNext(iterator)
        step = awaitable
      }
      let answer: Resumption
      if let thrown = vm.takeInjection() {
        answer = try vm.throwIn(awaitable, thrown) ?? .returned(.none)
      } else {
        answer = try vm.send(awaitable, .none)
      }
      switch answer {
      case .returned(let item):
        step = nil
        return item
      case .yielded(let request):
        vm.request = request
        return nil
      }
    } catch let error as Raised where error.exception.cls.isSubclass(of: builtin.stopAsyncIteration) {
      isOver = true
      step = nil
      return nil
    } catch {
      isOver = true
      step = nil
      throw error
    }
  }

  /// Closes the iterator; asked again while its cleanup waits.
  func close() throws -> Closing {
    if isOver, closer == nil { return .closed }
    isOver = true
    if closer == nil {
      guard let made = try makeCloser() else { return .closed }
      closer = made
    }
    guard let closer else { return .closed }
    let answer: Resumption
    do {
      if let thrown = vm.takeInjection() {
        answer = try vm.throwIn(closer, thrown) ?? .returned(.none)
      } else {
        answer = try vm.send(closer, .none)
      }
    } catch {
      self.closer = nil
      throw error
    }
    switch answer {
    case .returned:
      self.closer = nil
      return .closed
    case .yielded(let request):
      vm.request = request
      return .pending
    }
  }

  private func makeCloser() throws -> Value? {
    if let generator = iterator.asGenerator, generator.kind == .asyncGenerator {
      return .object(AsyncGeneratorStep(generator, .close))
    }
    if let run = iterator.object as? StreamRunObject { return .object(run.closing()) }
    guard let method = try vm.findAttribute(iterator, names.acloseName) else { return nil }
    return try vm.awaitable(vm.call(method))
  }
}

/// One run over what an iterator of the program gives, each an `Ok`.
final class ElementsRun {
  private unowned(unsafe) let vm: Machine
  private let iterator: Value
  /// The iterator where it is a builtin one, which is asked without a look at what it is.
  private let builtinIterator: IteratorObject?

  init(_ vm: Machine, _ iterator: Value) {
    self.vm = vm
    self.iterator = iterator
    if case .object(let object) = iterator, object.kind == .iterator {
      builtinIterator = unsafeDowncast(object, to: IteratorObject.self)
    } else {
      builtinIterator = nil
    }
  }

  func pump(_ ok: (Value) -> Bool) throws -> Signal {
    if let builtinIterator {
      while let value = try builtinIterator.next(vm) {
        if !ok(value) { return .stopped }
      }
      return .done
    }
    while let value = try vm.next(iterator) {
      if !ok(value) { return .stopped }
    }
    return .done
  }
}

extension Machine {
  /// The library's stream of anything the program may give for one: a stream, or a callable that gives an async iterator.
  func asStream(_ value: Value, _ scope: StageScope?) throws -> AsyncGen<Value> {
    if let stream = value.object as? StreamObject { return try stream.stream(scope) }
    let gen = AsyncGen<Value>(start: { [unowned(unsafe) self] ok, err, rest in
      let run = try SourceRun(self, asyncIterator(call(value)))
      let signal = try run.pump(ok, err)
      if signal != .done { rest = HostRun(pump: { try run.pump($0, $1) }, close: { _ in try run.close() }) }
      return signal
    })
    return scope?.traced(gen) ?? gen
  }
}
