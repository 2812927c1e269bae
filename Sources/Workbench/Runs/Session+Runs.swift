import Notation

// Opening, pulling and closing runs.
extension Session {
  /// The run that commands without a stream go on with: the one that was touched last among those held.
  var current: Run? { held.last }

  /// Opens a run. Nothing of the stream runs yet.
  func open(_ stream: Value, text: String) throws -> Run {
    let run = Run(number: runs.count + 1, text: text, building: buildingEffects(of: stream))
    let drive = try StreamDrive(machine, stream) { [weak self, weak run] event in
      if let self, let run { self.observe(event, in: run) }
    }
    run.drive = drive
    run.lastTime = machine.virtualTime
    runs.append(run)
    held.append(run)
    ports.event?(.opened(run: run.number))
    note(.opened(text), in: run)
    return run
  }

  /// Effects seen while the stream was built; a function of the program is one by its `def` alone.
  private func buildingEffects(of stream: Value) -> Int? {
    if let object = stream.object as? StreamObject { return builds.entry(for: object.node)?.effects.count }
    return streamNode(stream) == nil ? nil : 0
  }

  /// Where a loop of pulls stopped.
  enum Rest { case enough, ended }

  /// Pulls until `isEnough` answers true for an item, or the end.
  /// - Throws: what left the run, after its cleanup; the run is then over, and its state says so.
  func pull(_ run: Run, until isEnough: (Value) throws -> Bool) throws -> Rest {
    touch(run)
    return try inside(run) { drive in
      while true {
        if case .interrupt = ports.poll() { throw keyboardInterrupt() }
        guard let item = try drive.pull() else {
          run.state = .ended
          ports.event?(.ended(run: run.number))
          return .ended
        }
        try note(item, in: run)
        if try isEnough(item) { return .enough }
      }
    }
  }

  /// Breaks a run: its cleanup runs, and is shown.
  func close(_ run: Run) throws {
    guard run.isHeld else { return }
    ports.event?(.broke(run: run.number))
    note(.broke, in: run)
    try inside(run) { drive in
      try drive.close()
      run.state = .closed
    }
  }

  /// Does something with a run; whatever leaves it by an error ends it.
  private func inside<R>(_ run: Run, _ body: (StreamDrive) throws -> R) throws -> R {
    guard let drive = run.drive else { throw runtimeError("the run was never opened") }
    drive.reportsStages = traceLevel == .full || ports.moment != nil
    let outer = activeRun
    activeRun = run
    defer {
      activeRun = outer
      if !run.isHeld {
        held.removeAll { $0 === run }
        ports.event?(.closed(run: run.number))
      }
    }
    do { return try body(drive) } catch {
      // An error of `isEnough` or of a `repr` leaves the stream open: it is broken off like any other.
      var shown = error
      if !drive.isOver {
        do { try drive.close() } catch let later { shown = (error as? Raised)?.followed(by: later) ?? error }
      }
      run.state = isInterrupt(error) ? .stopped : .failed(sentence(of: shown) + place(of: shown, drive))
      throw shown
    }
  }

  /// The stage where an error without a traceback came from: nothing else says where.
  private func place(of error: any Error, _ drive: StreamDrive) -> String {
    guard let exception = machine.exception(from: error), exception.traceback.isEmpty,
      let node = drive.stage(thatThrew: exception)?.node
    else { return "" }
    return " (in \(node.kind.shortName)\(node.label.isEmpty ? "" : " " + node.label))"
  }

  func touch(_ run: Run) {
    guard run.isHeld else { return }
    held.removeAll { $0 === run }
    held.append(run)
  }

  /// Says how the run came to rest, and what it did.
  /// - Throws: `Halt`.
  func settle(_ run: Run) throws {
    emit(.runState(run.stateReport))
    if !run.isHeld { try finishAbandoned(by: run) }
    note(.rested(run.state), in: run)
    emit(.summary(run.summary))
  }

  /// An async generator that the program's own code left before its end is closed by turns of the event loop: its
  /// effects come after the run, as in CPython.
  private func finishAbandoned(by run: Run) throws {
    let outer = activeRun
    activeRun = run
    defer { activeRun = outer }
    do { try machine.finishAbandoned() } catch {
      guard isInterrupt(error) else { throw error }
      emit(.note(.interrupted))
    }
  }

  // MARK: Observing

  private func note(_ item: Value, in run: Run) throws {
    if ports.event != nil || traceLevel >= .items {
      let parts = machine.itemParts(item)
      ports.event?(.item(run: run.number, index: run.items, parts))
      if traceLevel >= .effects { noteTime(machine.virtualTime, in: run) }
      if traceLevel >= .items { try show(item, parts, in: run) }
    }
    run.items += 1
  }

  private func show(_ item: Value, _ parts: ItemParts, in run: Run) throws {
    let text = try machine.repr(item).string
    emit(.item(ItemReport(run: run.number, index: run.items, kind: ItemReport.Kind(parts), text: text)))
  }

  private func observe(_ event: StreamEvent, in run: Run) {
    noteLedger(event, in: run)
    guard let drive = run.drive else { return }
    if ports.moment != nil { note(moment(event, drive.resources), in: run) }
    guard traceLevel >= (event.kind.isOfStage ? .full : .effects) else { return }
    let stages = drive.stages
    guard let kind = traceKind(event.kind, drive.resources), stages.indices.contains(event.stage) else { return }
    noteTime(event.time, in: run)
    let stage = stages[event.stage]
    emit(
      .trace(
        TraceReport(
          run: run.number, kind: kind, stage: stage.node.kind.shortName, label: stage.label, depth: stage.depth)))
  }

  private func noteLedger(_ event: StreamEvent, in run: Run) {
    switch event.kind {
    case .acquired(let resource): run.acquiredAfter[resource] = run.items
    case .released(let resource), .releaseFailed(let resource, _): run.releasedAfter[resource] = run.items
    default: break
    }
  }

  /// The clock is mentioned where it went on.
  func noteTime(_ time: Double, in run: Run) {
    guard time > run.lastTime else { return }
    run.lastTime = time
    emit(.trace(TraceReport(run: run.number, kind: .time(time))))
  }

  func shown(_ item: Value) -> String { (try? machine.repr(item).string) ?? "<\(item.type.name)>" }

  private func traceKind(_ kind: StreamEvent.Kind, _ resources: [Resource]) -> TraceReport.Kind? {
    switch kind {
    case .acquired(let id): .acquired(resource: resources[id].label)
    case .releasing(let id, let reason): .releasing(resource: resources[id].label, reason: reason)
    case .released(let id): .released(resource: resources[id].label, reason: resources[id].reason ?? "")
    case .releaseFailed(let id, let exception):
      .releaseFailed(resource: resources[id].label, error: exception.map { sentence(of: Raised($0)) } ?? "")
    case .started: .started
    case .pull: .pulled
    case .yielded(let traced): .yielded(shown(traced.value(machine)))
    case .ended: .ended
    case .closed(let reason): .closed(reason)
    case .threw(let exception): .threw(sentence(of: Raised(exception)))
    }
  }
}

extension StreamEvent.Kind {
  /// What only `trace full` shows.
  fileprivate var isOfStage: Bool {
    switch self {
    case .started, .pull, .yielded, .ended, .closed, .threw: true
    case .acquired, .releasing, .released, .releaseFailed: false
    }
  }
}
