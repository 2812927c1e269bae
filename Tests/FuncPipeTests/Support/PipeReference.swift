import FuncPipe

/// The naive reference: one object a stage, pulled item by item, written for plainness.
///
/// After `next()` has given `nil` or thrown, everything is released.
class Reference {
  func next() throws -> Item<Int>? { nil }
  func close(_ reason: CloseReason) throws {}
}

extension Pipe {
  func reference(_ log: Log) -> Reference {
    switch self {
    case .source(let name, let items, _, let throwsAt): SourceReference(name, items, throwsAt, log)
    case .one(let item): ListReference([item])
    case .empty: ListReference([])
    case .numbers(let range): ListReference(range.map { .success($0) })
    case .list(let numbers): ListReference(numbers.map { .success($0) })
    case .map(let pipe, let throwsOn): MapReference(pipe.reference(log), throwsOn, log)
    case .mapErr(let pipe, let throwsOn): MapErrReference(pipe.reference(log), throwsOn, log)
    case .andThen(let pipe, let choices, let throwsOn):
      AndThenReference(pipe.reference(log), choices, throwsOn, log)
    case .using(let name, let pipe, let flaws): UsingReference(name, pipe, flaws, log)
    case .mapAction(let pipe, _, let failsOn, let throwsOn):
      MapActionReference(pipe.reference(log), failsOn, throwsOn, log)
    case .take(let pipe, let count): TakeReference(pipe, count, log)
    }
  }
}

/// Closes `stage` because of `error` thrown below it, and throws the error.
func fail(_ stage: Reference, _ error: any Error) throws -> Never {
  do { try stage.close(.break) } catch { _ = error }
  throw error
}

final class ListReference: Reference {
  var items: [Item<Int>]
  init(_ items: [Item<Int>]) { self.items = items }
  override func next() -> Item<Int>? { items.isEmpty ? nil : items.removeFirst() }
}

final class SourceReference: Reference {
  let name: String, items: [Item<Int>], throwsAt: Int?, log: Log
  var index = 0
  init(_ name: String, _ items: [Item<Int>], _ throwsAt: Int?, _ log: Log) {
    (self.name, self.items, self.throwsAt, self.log) = (name, items, throwsAt, log)
  }
  override func next() throws -> Item<Int>? {
    log("\(name) \(index)")
    if index == throwsAt { throw Boom(name) }
    if index == items.count { return nil }
    index += 1
    return items[index - 1]
  }
}

final class MapReference: Reference {
  let source: Reference, throwsOn: Int?, log: Log
  init(_ source: Reference, _ throwsOn: Int?, _ log: Log) {
    (self.source, self.throwsOn, self.log) = (source, throwsOn, log)
  }
  override func next() throws -> Item<Int>? {
    guard let item = try source.next() else { return nil }
    guard case .success(let value) = item else { return item }
    log("map \(value)")
    if value == throwsOn { try fail(source, Boom("map")) }
    return .success(value + 1)
  }
  override func close(_ reason: CloseReason) throws { try source.close(reason) }
}

final class MapErrReference: Reference {
  let source: Reference, throwsOn: String?, log: Log
  init(_ source: Reference, _ throwsOn: String?, _ log: Log) {
    (self.source, self.throwsOn, self.log) = (source, throwsOn, log)
  }
  override func next() throws -> Item<Int>? {
    guard let item = try source.next() else { return nil }
    guard case .failure(let error) = item else { return item }
    log("mapErr \(error.code)")
    if error.code == throwsOn { try fail(source, Boom("mapErr")) }
    return failed(error.code + "'")
  }
  override func close(_ reason: CloseReason) throws { try source.close(reason) }
}

final class AndThenReference: Reference {
  let outer: Reference, choices: [Pipe], throwsOn: Int?, log: Log
  var inner: Reference?
  init(_ outer: Reference, _ choices: [Pipe], _ throwsOn: Int?, _ log: Log) {
    (self.outer, self.choices, self.throwsOn, self.log) = (outer, choices, throwsOn, log)
  }
  override func next() throws -> Item<Int>? {
    while true {
      if let inner {
        do { if let item = try inner.next() { return item } } catch { try fail(outer, error) }
        self.inner = nil
      }
      guard let item = try outer.next() else { return nil }
      guard case .success(let value) = item else { return item }
      log("then \(value)")
      if value == throwsOn { try fail(outer, Boom("then")) }
      inner = choices[value % choices.count].reference(log)
    }
  }
  override func close(_ reason: CloseReason) throws {
    do { try inner?.close(reason) } catch { try fail(outer, error) }
    try outer.close(reason)
  }
}

final class UsingReference: Reference {
  let name: String, pipe: Pipe, flaws: Pipe.Flaws, log: Log
  var isOpen = false
  var inner: Reference?
  init(_ name: String, _ pipe: Pipe, _ flaws: Pipe.Flaws, _ log: Log) {
    (self.name, self.pipe, self.flaws, self.log) = (name, pipe, flaws, log)
  }
  override func next() throws -> Item<Int>? {
    do {
      if !isOpen {
        log("+\(name)")
        if flaws.acquireThrows { throw Boom("acquire \(name)") }
        isOpen = true
        if flaws.makeThrows { throw Boom("make \(name)") }
        inner = pipe.reference(log)
      }
      if let item = try inner!.next() { return item }
    } catch {
      if !isOpen { throw error }
      try release(.error(error), error)
      return nil
    }
    try release(.exhausted, nil)
    return nil
  }
  override func close(_ reason: CloseReason) throws {
    if !isOpen { return }
    do { try inner?.close(reason) } catch { return try release(.error(error), error) }
    try release(reason, nil)
  }
  func release(_ reason: CloseReason, _ error: (any Error)?) throws {
    isOpen = false
    log("-\(name) \(reason)")
    if flaws.releaseThrows { throw error ?? Boom("release \(name)") }
    if let error, !flaws.suppresses { throw error }
  }
}

final class MapActionReference: Reference {
  let source: Reference, failsOn: Int?, throwsOn: Int?, log: Log
  init(_ source: Reference, _ failsOn: Int?, _ throwsOn: Int?, _ log: Log) {
    (self.source, self.failsOn, self.throwsOn, self.log) = (source, failsOn, throwsOn, log)
  }
  override func next() throws -> Item<Int>? {
    guard let item = try source.next() else { return nil }
    guard case .success(let value) = item else { return item }
    log("act \(value)")
    if value == throwsOn { try fail(source, Boom("act")) }
    return value == failsOn ? failed("A") : .success(value * 2)
  }
  override func close(_ reason: CloseReason) throws { try source.close(reason) }
}

final class TakeReference: Reference {
  let source: Reference
  var left: Int
  init(_ pipe: Pipe, _ count: Int, _ log: Log) {
    source = pipe.reference(log)
    left = count
  }
  override func next() throws -> Item<Int>? {
    if left == 0 {
      try source.close(.break)
      return nil
    }
    guard let item = try source.next() else { return nil }
    left -= 1
    return item
  }
  override func close(_ reason: CloseReason) throws { try source.close(reason) }
}
