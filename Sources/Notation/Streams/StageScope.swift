@_spi(Host) import FuncPipe

/// One stage of a traced run: how often it was asked and what it gave.
package final class Stage {
  package let id: Int
  package let parent: Int?
  package let node: StreamNode
  /// How far it is indented in the tree.
  package let depth: Int
  /// Made while running, by the function of its parent; streams of one shape share one stage.
  package let isInner: Bool
  /// Whether streams with other labels share it.
  fileprivate(set) var isVaried = false
  /// What the stage's node says, where that holds for every stream that shares the stage.
  package var label: String { isVaried ? "" : node.label }
  package internal(set) var started = 0
  package internal(set) var pulls = 0
  package internal(set) var yields = 0
  package internal(set) var errors = 0

  init(id: Int, parent: Int?, node: StreamNode, depth: Int, isInner: Bool) {
    self.id = id
    self.parent = parent
    self.node = node
    self.depth = depth
    self.isInner = isInner
  }
}

/// One resource of a traced run, from its acquisition to its release.
package struct Resource {
  package enum State {
    case entering, held, releasing, released
    /// The release raised.
    case failed(String)
  }
  package let id: Int
  package let label: String
  package let stage: Int
  package internal(set) var state = State.entering
  /// When it was acquired and released: the loop's turn and virtual time.
  package internal(set) var acquiredAt: (turn: Int, time: Double)?
  package internal(set) var releasedAt: (turn: Int, time: Double)?
  /// `exhausted`, `break`, `error`, `cancelled`.
  package internal(set) var reason: String?
}

/// An item on its way between two stages. It becomes a value of the program when somebody looks at it.
package struct TracedItem {
  let item: Item<Value>

  /// The `Ok`, the `Err`, or whatever was yielded raw.
  package func value(_ machine: Machine) -> Value {
    guard let classes = machine.resultClasses else { return .none }
    return machine.shown(item, classes)
  }
}

/// Something that was observed in a traced run.
package struct StreamEvent {
  package enum Kind {
    case started, pull
    case yielded(TracedItem)
    case ended
    case closed(reason: String)
    case threw(ExceptionObject)
    case acquired(resource: Int)
    case releasing(resource: Int, reason: String)
    case released(resource: Int)
    case releaseFailed(resource: Int, ExceptionObject?)
  }
  package let kind: Kind
  package let stage: Int
  /// Virtual seconds.
  package let time: Double
  package let turn: Int
}

/// What a traced run saw.
final class RunTrace {
  let vm: Machine
  var stages: [Stage] = []
  var resources: [Resource] = []
  let onEvent: ((StreamEvent) -> Void)?
  /// Whether the stages' own events are reported: each pull and yield. They are counted in any case.
  var reportsStages = true
  /// The innermost stage that the last exception left.
  var thrower: (stage: Stage, exception: ExceptionObject)?

  init(_ vm: Machine, onEvent: ((StreamEvent) -> Void)?) {
    self.vm = vm
    self.onEvent = onEvent
  }

  func report(_ stage: Int, _ kind: StreamEvent.Kind) {
    onEvent?(StreamEvent(kind: kind, stage: stage, time: vm.loop.now, turn: vm.loop.turns))
  }
}

/// The place of a stage in a traced run, from which its children get theirs.
final class StageScope {
  let trace: RunTrace
  let stage: Stage
  private var children: [Int: StageScope] = [:]
  private var inner: [String: StageScope] = [:]
  /// The inner stage met last: most functions make streams of one shape.
  private var lastInner: StageScope?
  /// Counts and reports what happens at this stage.
  private let note: @Sendable (TraceEvent<Value>) -> Void

  private init(_ trace: RunTrace, _ node: StreamNode, parent: Stage?, isInner: Bool) {
    self.trace = trace
    stage = Stage(
      id: trace.stages.count, parent: parent?.id, node: node, depth: (parent?.depth ?? -1) + 1, isInner: isInner)
    trace.stages.append(stage)
    note = Self.note(of: stage, trace)
  }

  convenience init(root node: StreamNode, _ trace: RunTrace) { self.init(trace, node, parent: nil, isInner: false) }

  func child(_ position: Int, _ node: StreamNode) -> StageScope {
    if let known = children[position] { return known }
    let made = StageScope(trace, node, parent: stage, isInner: false)
    children[position] = made
    return made
  }

  /// The stage of a stream that the function of this one made: the same for streams of the same shape.
  func inner(_ node: StreamNode) -> StageScope {
    if let last = lastInner, last.isShared(by: node) { return last.shared(by: node) }
    let key = node.kind.isOneShape ? node.kind.rawValue : node.kind.rawValue + node.label
    let scope = inner[key]?.shared(by: node) ?? StageScope(trace, node, parent: stage, isInner: true)
    inner[key] = scope
    lastInner = scope
    return scope
  }

  private func isShared(by node: StreamNode) -> Bool {
    stage.node.kind == node.kind && (node.kind.isOneShape || stage.node.content == node.content)
  }

  private func shared(by node: StreamNode) -> StageScope {
    if !stage.isVaried, stage.node.content != node.content { stage.isVaried = true }
    return self
  }

  /// The stream with everything that happens at this stage counted and reported.
  func traced(_ gen: AsyncGen<Value>) -> AsyncGen<Value> { gen.traced(stage.node.kind.rawValue, to: note) }

  private static func note(of stage: Stage, _ trace: RunTrace) -> @Sendable (TraceEvent<Value>) -> Void {
    nonisolated(unsafe) let stage = stage
    nonisolated(unsafe) let trace = trace
    return { event in
      switch event.kind {
      case .started:
        stage.started += 1
        if trace.reportsStages { trace.report(stage.id, .started) }
      case .pull:
        stage.pulls += 1
        if trace.reportsStages { trace.report(stage.id, .pull) }
      case .yielded(let item):
        if case .success = item { stage.yields += 1 } else { stage.errors += 1 }
        if trace.reportsStages { trace.report(stage.id, .yielded(TracedItem(item: item))) }
      case .ended: if trace.reportsStages { trace.report(stage.id, .ended) }
      case .closed(let reason): if trace.reportsStages { trace.report(stage.id, .closed(reason: reason.description)) }
      case .threw(let error):
        guard let exception = trace.vm.exception(from: error) else { return }
        if trace.thrower?.exception !== exception { trace.thrower = (stage, exception) }
        if trace.reportsStages { trace.report(stage.id, .threw(exception)) }
      }
    }
  }

  // MARK: Resources

  func willAcquire(_ node: StreamNode) -> Int {
    trace.resources.append(Resource(id: trace.resources.count, label: node.label, stage: stage.id))
    return trace.resources.count - 1
  }

  private var now: (turn: Int, time: Double) { (trace.vm.loop.turns, trace.vm.loop.now) }

  func acquired(_ resource: Int) {
    trace.resources[resource].state = .held
    trace.resources[resource].acquiredAt = now
    trace.report(stage.id, .acquired(resource: resource))
  }
  func releasing(_ resource: Int, _ reason: CloseReason) {
    trace.resources[resource].state = .releasing
    trace.resources[resource].reason = reason.description
    trace.report(stage.id, .releasing(resource: resource, reason: reason.description))
  }
  func released(_ resource: Int) {
    trace.resources[resource].state = .released
    trace.resources[resource].releasedAt = now
    trace.report(stage.id, .released(resource: resource))
  }
  func releaseFailed(_ resource: Int, _ exception: ExceptionObject?) {
    let message = exception.map { (try? trace.vm.str(.object($0)).string) ?? "" } ?? ""
    trace.resources[resource].state = .failed(exception.map { $0.cls.name + ": " + message } ?? message)
    trace.resources[resource].releasedAt = now
    trace.report(stage.id, .releaseFailed(resource: resource, exception))
  }
}
