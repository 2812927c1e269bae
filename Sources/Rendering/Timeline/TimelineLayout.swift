import Workbench

/// Where everything of a run's picture stands, in pixels: a lane a stage below that of the run itself, a column a moment.
struct TimelineLayout {
  struct Lane {
    /// Nil is the run itself.
    var stage: StageDemand?
    /// The lane that asks this one.
    var parent: Int?
    var top = 0
    var height = 0
    /// Where its line is.
    var middle: Int { top + Metrics.middle }
  }
  struct Column {
    /// Nil for moments that are only counted.
    var moment: RunMoment?
    /// Among all moments of the run.
    var position: Int
    /// The lane that the mark is in; nil where that lane is not drawn.
    var lane: Int?
    /// What is written in it.
    var label: String
    var width: Int
    var before: RunPicture
    var after: RunPicture
    /// Virtual time went on to this many seconds.
    var clock: Double?
  }
  enum Metrics {
    static let head = 14
    static let middle = 19
    static let lane = 38
    static let bar = 9
    /// Lanes of stages that are drawn.
    static let lanes = 24
  }

  var lanes: [Lane] = []
  var columns: [Column] = []
  /// Stages that have no lane.
  var hiddenStages: Int
  /// Which of the bars of its lane a resource has.
  private(set) var slots: [Int: Int] = [:]
  private var laneOfStage: [Int: Int] = [:]

  init(_ timeline: Timeline) {
    hiddenStages = max(0, timeline.stages.count - Metrics.lanes)
    addLanes(timeline.stages.prefix(Metrics.lanes))
    addColumns(timeline)
    giveSlots()
  }

  var height: Int { (lanes.last.map { $0.top + $0.height } ?? 0) + 4 }

  func lane(ofStage id: Int) -> Int? { laneOfStage[id] }

  private mutating func addLanes(_ stages: ArraySlice<StageDemand>) {
    lanes = [Lane(stage: nil, parent: nil)]
    // The lane of the stage above, for each depth.
    var above = [0]
    for stage in stages {
      above = Array(above.prefix(stage.depth + 1))
      laneOfStage[stage.id] = lanes.count
      lanes.append(Lane(stage: stage, parent: above.last))
      above.append(lanes.count - 1)
    }
  }

  private mutating func addColumns(_ timeline: Timeline) {
    var state = RunPicture()
    // What passed before the run is not its time.
    state.time = timeline.moments.first?.time ?? 0
    for (position, moment) in timeline.moments.enumerated() { add(moment, position, &state) }
    if timeline.hidden > 0 {
      columns.append(
        Column(
          moment: nil, position: timeline.moments.count, lane: nil, label: "\(timeline.hidden) more", width: 64,
          before: state, after: timeline.stateAfterHidden))
      state = timeline.stateAfterHidden
    }
    let first = timeline.moments.count + timeline.hidden
    for (position, moment) in timeline.last.enumerated() { add(moment, first + position, &state) }
  }

  private mutating func add(_ moment: RunMoment, _ position: Int, _ state: inout RunPicture) {
    let before = state
    state.apply(moment)
    let label = Renderer().cut(Self.label(moment.kind), Self.room(moment.kind))
    let clock = state.time > before.time ? state.time : nil
    var width = label.isEmpty ? 18 : Int(Double(displayWidth(label)) * 6.7) + 16
    if let clock { width = max(width, secondsText(clock).count * 7 + 4) }
    columns.append(
      Column(
        moment: moment, position: position, lane: lane(of: moment.kind, before), label: label, width: width,
        before: before, after: state, clock: clock))
  }

  /// An effect belongs to the stage that worked, as far as one did.
  private func lane(of kind: RunMoment.Kind, _ before: RunPicture) -> Int? {
    switch kind {
    case .opened, .broke, .rested: 0
    case .stage(let id, _), .resource(_, _, let id, _): laneOfStage[id]
    case .effect: before.working.map { laneOfStage[$0] } ?? 0
    }
  }

  private static func label(_ kind: RunMoment.Kind) -> String {
    switch kind {
    case .stage(_, .gave(let item)): item.brief
    case .stage(_, .threw(let error)): String(error.prefix { $0 != ":" })
    case .resource(_, let name, _, .acquired): name
    case .resource(_, _, _, .releasing(let reason)): "release: " + reason
    case .resource(_, _, _, .releaseFailed(let error)): String(error.prefix { $0 != ":" })
    case .effect(let label): label
    case .broke: "break"
    case .rested(.held): "held"
    case .rested(.failed): "failed"
    case .rested(.stopped): "stopped"
    case .opened, .stage, .resource, .rested: ""
    }
  }

  /// Columns of text. What happens once tells more than items, which are many.
  private static func room(_ kind: RunMoment.Kind) -> Int {
    switch kind {
    case .effect, .resource: 26
    default: 14
    }
  }

  /// A bar for each resource that is held at once, so that a lane is as high as it must be.
  private mutating func giveSlots() {
    var most: [Int: Int] = [:]
    for column in columns {
      for held in column.after.held where slots[held.resource] == nil {
        let others = column.after.held.filter { $0.stage == held.stage }.compactMap { slots[$0.resource] }
        let slot = (0...others.count).first { !others.contains($0) } ?? others.count
        slots[held.resource] = slot
        most[held.stage] = max(most[held.stage] ?? 0, slot + 1)
      }
    }
    var top = Metrics.head
    for index in lanes.indices {
      let bars = lanes[index].stage.flatMap { most[$0.id] } ?? 0
      lanes[index].top = top
      lanes[index].height = Metrics.lane + (bars == 0 ? 0 : bars * Metrics.bar + 4)
      top += lanes[index].height
    }
  }
}
