import Notation

/// One iterator of one stream, and what was seen of it.
final class Run {
  let number: Int
  /// The expression it was made of.
  let text: String
  let building: Int?
  var drive: StreamDrive?
  var state = RunStateReport.State.held
  var items = 0
  var effects = 0
  var lastTime = 0.0
  /// How many items there were when each resource was acquired and released.
  var acquiredAfter: [Int: Int] = [:]
  var releasedAfter: [Int: Int] = [:]

  init(number: Int, text: String, building: Int?) {
    self.number = number
    self.text = text
    self.building = building
  }

  var isHeld: Bool { state == .held }

  /// The resources that are held now, in the order of acquisition.
  var holding: [String] {
    (drive?.resources ?? []).filter { if case .held = $0.state { true } else { false } }.map(\.label)
  }

  var stateReport: RunStateReport {
    RunStateReport(run: number, state: state, items: items, holding: isHeld ? holding : [])
  }

  func report(isCurrent: Bool) -> RunReport {
    RunReport(
      number: number, stream: text, items: items, state: state, holding: isHeld ? holding : [], isCurrent: isCurrent)
  }

  var summary: RunSummary {
    RunSummary(
      run: number, buildingEffects: building, drivingEffects: effects,
      demand: (drive?.stages ?? []).inTreeOrder.map(\.demand), ledger: (drive?.resources ?? []).map(ledgerLine),
      outOfSight: outOfSight)
  }

  private var outOfSight: OutOfSight {
    let (acquired, released) = drive?.resourcesOutOfSight ?? (0, 0)
    return OutOfSight(acquired: acquired, released: released)
  }

  private func ledgerLine(_ resource: Resource) -> LedgerLine {
    let fate: LedgerLine.Fate
    switch resource.state {
    case .entering: fate = .notAcquired
    case .held: fate = isHeld ? .held : .leaked
    case .releasing: fate = isHeld ? .held : .leaked
    case .failed(let error): fate = .failed(error: error)
    case .released:
      fate = .released(reason: resource.reason ?? "", afterItems: releasedAfter[resource.id] ?? items)
    }
    return LedgerLine(resource: resource.label, acquiredAfter: acquiredAfter[resource.id] ?? 0, fate: fate)
  }
}

extension [Stage] {
  /// Each stage is followed by those below it, where the run made some of them only after others.
  fileprivate var inTreeOrder: [Stage] {
    var below: [Int: [Stage]] = [:]
    for stage in self { below[stage.parent ?? -1, default: []].append(stage) }
    var result: [Stage] = []
    var waiting: [Stage] = (below[-1] ?? []).reversed()
    while let stage = waiting.popLast() {
      result.append(stage)
      waiting += (below[stage.id] ?? []).reversed()
    }
    return result
  }
}

extension Stage {
  fileprivate var demand: StageDemand {
    StageDemand(
      id: id, stage: node.kind.shortName, label: label, depth: depth, starts: started, pulled: pulls, yielded: yields,
      errs: errors, isInner: isInner)
  }
}

extension StreamNode.Kind {
  /// The name without the prefix that all share.
  var shortName: String {
    rawValue.hasPrefix("async_gen_") ? String(rawValue.dropFirst("async_gen_".count)) : rawValue
  }
}
