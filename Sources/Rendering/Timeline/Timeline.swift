import Workbench

/// What one run was seen to do so far, in order: what its picture is drawn from.
package struct Timeline: Equatable, Sendable {
  package var run: Int
  /// The expression that the run was made of.
  package var stream = ""
  /// The first moments.
  package var moments: [RunMoment] = []
  /// Moments that are counted only: there were too many for a picture.
  package var hidden = 0
  /// What held after those.
  var stateAfterHidden = RunPicture()
  /// The last moments, where some are hidden.
  package var last: [RunMoment] = []
  /// Position, of all moments, where the latest input began.
  package var newest = 0
  /// Outermost first; each stage is followed by those below it.
  package var stages: [StageDemand] = []
  package var items = 0

  /// The moments in all.
  package var count: Int { moments.count + hidden + last.count }

  /// How many there are, and how many of them are drawn where not all are.
  var size: String { (hidden > 0 ? "\(count - hidden) of " : "") + Rendering.count(count, "event") }
}

/// How a run stands at one moment.
struct RunPicture: Equatable, Sendable {
  struct Held: Equatable, Sendable {
    var resource: Int
    var name: String
    var stage: Int
  }
  /// Runs of each stage that began and are not over.
  var open: [Int: Int] = [:]
  /// Stages that were asked for an item and have not answered, the innermost last: it is the one that works.
  var asked: [Int] = []
  /// In the order of acquisition.
  var held: [Held] = []
  /// Those whose release runs, the one that began last at the end.
  var releasing: [Held] = []
  /// The run was opened, and is not over.
  var isOpen = false
  var items = 0
  var time = 0.0

  /// The stage whose code runs, as far as a stage was asked for something.
  var working: Int? { releasing.last?.stage ?? asked.last }

  mutating func apply(_ moment: RunMoment) {
    time = max(time, moment.time)
    switch moment.kind {
    case .opened: isOpen = true
    case .stage(let id, let what): apply(what, at: id)
    case .resource(let id, let name, let stage, .acquired): held.append(Held(resource: id, name: name, stage: stage))
    case .resource(let id, let name, let stage, .releasing):
      releasing.append(Held(resource: id, name: name, stage: stage))
    case .resource(let id, _, _, .released), .resource(let id, _, _, .releaseFailed):
      held.removeAll { $0.resource == id }
      releasing.removeAll { $0.resource == id }
    case .effect, .broke: break
    case .rested(let state): isOpen = state == .held
    }
  }

  private mutating func apply(_ what: RunMoment.StageMoment, at id: Int) {
    switch what {
    case .started: open[id, default: 0] += 1
    case .asked: asked.append(id)
    case .gave:
      answer(id)
      if id == 0 { items += 1 }
    case .ended, .closed, .threw:
      answer(id)
      open[id] = max(0, (open[id] ?? 0) - 1)
    }
  }

  /// Whoever is below has answered, too, or was closed.
  private mutating func answer(_ id: Int) {
    if let position = asked.lastIndex(of: id) { asked.removeSubrange(position...) }
  }
}
