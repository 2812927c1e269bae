import Notation

// Doing commands.
extension Session {
  /// Does one command.
  /// - Returns: whether the session is to end.
  /// - Throws: `CommandFault`; what the command's expressions or its run raised.
  func perform(_ line: CommandLine, in text: [UInt8], name: String, number: Int) throws -> Bool {
    func value(_ argument: Argument, _ parameters: [String]? = nil) throws -> Value {
      try evaluate(argument, in: text, name: name, parameters)
    }
    switch try line.content.get() {
    case .drive(let stream):
      try resume(try run(stream, verb: .drive) { try value($0) }) { _ in false }
    case .take(let count, let stream):
      let limit = try self.count(count, verb: .take, value(count))
      try take(limit, from: try run(stream, verb: .take) { try value($0) })
    case .stop(let stream, let point): try stop(stream, point, value)
    case .runs: emit(runs.isEmpty ? .note(.noRuns) : .runs(runs.map { $0.report(isCurrent: $0 === current) }))
    case .show(let stream): emit(.tree(try tree(stream) { try value($0) }))
    case .trace(let level):
      if let level { traceLevel = level }
      emit(.note(.traceLevel(traceLevel)))
    case .vars: listNames()
    case .reset: try reset()
    case .transcript(let request): try ask(request, line, in: text)
    case .help(let topic): try help(topic)
    case .quit: return true
    }
    return false
  }

  // MARK: Arguments

  /// The value of an argument. Its line keeps its number in tracebacks.
  private func evaluate(
    _ argument: Argument, in text: [UInt8], name: String, _ parameters: [String]?
  ) throws -> Value {
    let line = text[..<argument.start].count { $0 == 0x0A }
    let bytes = [UInt8](repeating: 0x0A, count: line) + Array(argument.text.utf8)
    let source = Source(name: name, bytes: bytes)
    builds.begin()
    defer { builds.end() }
    do { return try machine.evaluate(source, asFunctionOf: parameters) } catch var fault as SyntaxFault {
      // It is shown in the whole line, as it was typed.
      let shift = argument.start - line
      fault.span = Span(Int(fault.span.start) + shift, Int(fault.span.end) + shift)
      throw TextFault(fault: fault, source: Source(name: name, bytes: text))
    }
  }

  /// The run that a command means: a new one of its argument, or the current one.
  private func run(_ argument: Argument?, verb: Verb, _ value: (Argument) throws -> Value) throws -> Run {
    guard let argument else {
      guard let current else { throw CommandFault.noCurrentRun(verb: verb) }
      return current
    }
    let stream = try stream(argument, verb: verb, value(argument))
    return try open(stream, text: argument.text)
  }

  private func stream(_ argument: Argument, verb: Verb, _ value: Value) throws -> Value {
    if machine.describe(value) != nil { return value }
    let problem: CommandFault.NotAStream
    switch value.type.name {
    case "async_generator", "coroutine", "stream_run": problem = .called
    case "function": problem = .needsArguments
    default: problem = value.object is StreamRunObject ? .called : .plain
    }
    throw CommandFault.notAStream(verb: verb, text: argument.text, type: value.type.name, problem: problem)
  }

  private func count(_ argument: Argument, verb: Verb, _ value: Value) throws -> Int {
    switch value {
    case .int(let number) where number >= 0: return number
    case .int: throw CommandFault.negativeCount(text: argument.text)
    case .bool(let flag): return flag ? 1 : 0
    default:
      if value.asInteger != nil {
        // Beyond 64 bits: as good as all.
        if try machine.isLess(value, .int(0)) { throw CommandFault.negativeCount(text: argument.text) }
        return Int.max
      }
      if verb == .take, streamNode(value) != nil { throw CommandFault.streamForCount(text: argument.text) }
      throw CommandFault.notACount(verb: verb, text: argument.text, type: value.type.name)
    }
  }

  // MARK: Runs

  /// Pulls until enough or the end, and says how it came to rest; an error is said after that, by whom catches it.
  private func resume(_ run: Run, until isEnough: (Value) throws -> Bool) throws {
    do { _ = try pull(run, until: isEnough) } catch {
      try settle(run)
      failedRun = run.number
      throw error
    }
    try settle(run)
  }

  private func take(_ limit: Int, from run: Run) throws {
    if limit == 0 {
      touch(run)
      try settle(run)
      return
    }
    var left = limit
    try resume(run) { _ in
      left -= 1
      return left == 0
    }
  }

  /// `break`: a new run takes one item first, or as many as were said, or until the condition holds.
  private func stop(
    _ stream: Argument?, _ point: Command.StopPoint, _ value: (Argument, [String]?) throws -> Value
  ) throws {
    let isEnough: ((Value) throws -> Bool)?
    switch point {
    case .soon: isEnough = stream == nil ? nil : { _ in true }
    case .after(let argument):
      var left = try count(argument, verb: .break, value(argument, nil))
      isEnough =
        left == 0
        ? nil
        : { _ in
          left -= 1
          return left == 0
        }
    case .when(let argument):
      // The condition may call the item `item` or `_`.
      let condition = try value(argument, ["item", "_"])
      isEnough = { [machine] in try machine.isTrue(machine.call(condition, $0, $0)) }
    }
    let run = try run(stream, verb: .break) { try value($0, nil) }
    do {
      if let isEnough, try pull(run, until: isEnough) == .ended {
        try settle(run)
        return
      }
      try close(run)
    } catch {
      try settle(run)
      failedRun = run.number
      throw error
    }
    try settle(run)
  }

  /// Closes every open run, the innermost (touched last) first. The first failure is the answer; all are closed.
  func closeAll(note: ([Int]) -> SessionNote) -> SessionAnswer {
    guard !held.isEmpty else { return SessionAnswer(.done) }
    emit(.note(note(held.map(\.number).sorted())))
    var answer = SessionAnswer(.done)
    while let run = held.last {
      var failure: (any Error)?
      do { try close(run) } catch { failure = error }
      do { try settle(run) } catch { failure = error }
      guard let failure else { continue }
      failedRun = run.number
      let reported = report(failure)
      if !answer.isFailure { answer = reported }
      held.removeAll { $0 === run }
    }
    return answer
  }

  // MARK: The session

  private func reset() throws {
    let open = held.count
    let count = bindings.count
    _ = closeAll(note: { .closingRuns($0) })
    runs = []
    machine.builtins.namespace.table.set(intern("_"), .none)
    machine.resetMain()
    emit(.note(.reset(names: count, runs: open)))
  }

  private func help(_ topic: String?) throws {
    guard let topic else {
      emit(.helpOverview(Help.overview))
      return
    }
    if let page = Help.page(topic) ?? page(ofValue: topic) {
      emit(.help(page))
    } else if Machine.isCourseNameToCome(topic) {
      throw CommandFault.topicToCome(topic)
    } else {
      throw CommandFault.unknownTopic(
        topic, suggestion: nearestWord(to: topic, among: Help.names + bindings.map(\.name)))
    }
  }

  // MARK: show

  private func tree(_ argument: Argument?, _ value: (Argument) throws -> Value) throws -> StreamTree {
    if let argument {
      let stream = try stream(argument, verb: .show, value(argument))
      guard let node = machine.describe(stream) else { throw CommandFault.noCurrentRun(verb: .show) }
      return StreamTree(node)
    }
    guard let node = current?.drive?.node else { throw CommandFault.noCurrentRun(verb: .show) }
    return StreamTree(node)
  }
}

extension StreamTree {
  /// More nodes than this are counted, not drawn.
  static let limit = 200

  /// The description below a node.
  init(_ root: StreamNode) {
    self.init(nodes: [])
    var open: [(node: StreamNode, depth: Int, isLast: Bool)] = [(root, 0, true)]
    while let (node, depth, isLast) = open.popLast() {
      guard nodes.count < Self.limit else {
        hidden += node.count
        continue
      }
      nodes.append(
        Node(
          name: node.kind.rawValue, label: node.label, file: node.location?.file, line: node.location?.line,
          depth: depth, isLast: isLast))
      for (position, child) in node.children.enumerated().reversed() {
        open.append((child, depth + 1, position == node.children.count - 1))
      }
    }
  }
}
