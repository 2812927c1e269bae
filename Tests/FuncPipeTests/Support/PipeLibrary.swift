@_spi(Host) import FuncPipe

/// Which of the two families a pipeline is built from.
enum World { case async, host }

extension Pipe {
  func build(_ log: Log, _ world: World) -> AsyncGen<Int> {
    switch self {
    case .one(let item): return .fromResult(item)
    case .empty: return .empty
    case .numbers(let range): return .fromSequence(range)
    case .list(let numbers): return .fromSequence(numbers)
    case .source(let name, let items, let waits, let throwsAt):
      return world == .async && waits > 0
        ? asyncSource(name, items, waits, throwsAt, log) : hostSource(name, items, waits, throwsAt, log)
    case .map(let pipe, nil):
      return pipe.build(log, world).map { value in
        log("map \(value)")
        return value + 1
      }
    case .map(let pipe, let throwsOn):
      return pipe.build(log, world).map { value in
        log("map \(value)")
        if value == throwsOn { throw Boom("map") }
        return value + 1
      }
    case .mapErr(let pipe, let throwsOn):
      return pipe.build(log, world).mapErr { error in
        log("mapErr \(error.code)")
        if error.code == throwsOn { throw Boom("mapErr") }
        return ErrInfo(code: error.code + "'", message: error.message)
      }
    case .andThen(let pipe, let choices, let throwsOn):
      let built = choices.map { $0.build(log, world) }
      return pipe.build(log, world).andThen { value in
        log("then \(value)")
        if value == throwsOn { throw Boom("then") }
        return built[value % built.count]
      }
    case .using(let name, let pipe, let flaws): return resource(name, pipe.build(log, world), flaws, log, world)
    case .mapAction(let pipe, let waits, let failsOn, let throwsOn):
      return act(on: pipe.build(log, world), waits, failsOn, throwsOn, log, world)
    case .take(let pipe, let count): return pipe.build(log, world).take(count)
    }
  }
}

private func asyncSource(
  _ name: String, _ items: [Item<Int>], _ waits: Int, _ throwsAt: Int?, _ log: Log
) -> AsyncGen<Int> {
  .unfold(from: 0) { index in
    for _ in 0..<waits { await Task.yield() }
    log("\(name) \(index)")
    if index == throwsAt { throw Boom(name) }
    if index == items.count { return nil }
    index += 1
    return items[index - 1]
  }
}

private func hostSource(
  _ name: String, _ items: [Item<Int>], _ waits: Int, _ throwsAt: Int?, _ log: Log
) -> AsyncGen<Int> {
  AsyncGen(start: { ok, err, rest in
    var index = 0
    var waited = 0
    func pump(_ ok: (Int) -> Bool, _ err: (ErrInfo) -> Bool) throws -> Signal {
      while true {
        if waited < waits {
          waited += 1
          return .pending
        }
        waited = 0
        log("\(name) \(index)")
        if index == throwsAt { throw Boom(name) }
        if index == items.count { return .done }
        index += 1
        let goesOn =
          switch items[index - 1] {
          case .success(let value): ok(value)
          case .failure(let error): err(error)
          }
        if !goesOn { return .stopped }
      }
    }
    let signal = try pump(ok, err)
    if signal != .done { rest = HostRun(pump: { try pump($0, $1) }, close: { _ in .closed }) }
    return signal
  })
}

private func resource(
  _ name: String, _ inner: AsyncGen<Int>, _ flaws: Pipe.Flaws, _ log: Log, _ world: World
) -> AsyncGen<Int> {
  let acquire = { @Sendable in
    log("+\(name)")
    if flaws.acquireThrows { throw Boom("acquire \(name)") }
  }
  let release = { @Sendable (reason: CloseReason) in
    log("-\(name) \(reason)")
    if flaws.releaseThrows { throw Boom("release \(name)") }
  }
  let make = { @Sendable () throws -> AsyncGen<Int> in
    if flaws.makeThrows { throw Boom("make \(name)") }
    return inner
  }
  switch (world, flaws.waits) {
  case (.async, 0):
    return .using(acquire: { try acquire() }, release: { _, why in try release(why) }, makeStream: { try make() })
  case (.async, _):
    return .using(
      acquire: {
        await Task.yield()
        try acquire()
      },
      release: { _, why in
        await Task.yield()
        try release(why)
      }, makeStream: { try make() })
  case (.host, _):
    return .hostUsing(
      resource: {
        let acquired = waiting(flaws.waits) { try acquire() }
        var releasing: (() throws -> Attempt<ReleaseOutcome>)?
        return HostResource(acquire: acquired) { _, why in
          releasing =
            releasing
            ?? waiting(flaws.waits) {
              do { try release(why) } catch {
                if case .error(let first) = why { throw first }
                throw error
              }
              return flaws.suppresses ? .suppress : .propagate
            }
          return try releasing!()
        }
      }, makeStream: { _ in try make() })
  }
}

/// An attempt that is not ready `waits` times.
private func waiting<Value>(_ waits: Int, _ body: @escaping () throws -> Value) -> () throws -> Attempt<Value> {
  var left = waits
  return {
    if left == 0 { return .ready(try body()) }
    left -= 1
    return .pending
  }
}

private func act(
  on source: AsyncGen<Int>, _ waits: Int, _ failsOn: Int?, _ throwsOn: Int?, _ log: Log, _ world: World
) -> AsyncGen<Int> {
  let act = { @Sendable (value: Int) throws -> Item<Int> in
    if value == throwsOn { throw Boom("act") }
    return value == failsOn ? failed("A") : .success(value * 2)
  }
  if world == .host {
    return source.hostMapAction { value in
      log("act \(value)")
      return waiting(waits) { try act(value) }
    }
  }
  return source.mapAction { value in
    log("act \(value)")
    if waits == 0 { return .fromResult(try act(value)) }
    return .lift {
      for _ in 0..<waits { await Task.yield() }
      return try act(value)
    }
  }
}
