import Workbench

/// The moments of a run as sentences: what a picture's reader is told about each column.
struct TimelineWords {
  private let names: [Int: String]
  private let run: Int
  private let renderer = Renderer()

  init(_ timeline: Timeline) {
    names = Dictionary(uniqueKeysWithValues: timeline.stages.map { ($0.id, Self.name($0)) })
    run = timeline.run
  }

  static func name(_ stage: StageDemand) -> String {
    stage.label.isEmpty ? stage.stage : stage.stage + " " + stage.label
  }

  /// - Parameter before: how the run stood.
  func sentence(_ moment: RunMoment, _ before: RunPicture) -> String {
    var text = words(moment.kind, before)
    if moment.time > before.time { text = "at \(secondsText(moment.time)): " + text }
    return renderer.cut(text, 400)
  }

  private func name(_ id: Int) -> String { names[id] ?? "a stage" }

  private func words(_ kind: RunMoment.Kind, _ before: RunPicture) -> String {
    switch kind {
    case .opened(let stream): "run #\(run) of \(stream) is opened; nothing runs yet"
    case .stage(let id, .gave(let item)):
      "\(name(id)) gives \(item.text)" + (id == 0 ? ", item \(before.items + 1) of the run" : "")
    case .stage(let id, let what): name(id) + " " + words(what)
    case .resource(_, let name, _, let what): name + " " + words(what)
    case .effect(let label): "effect: \(label)" + place(of: before)
    case .broke: "break: run #\(run) is told to stop"
    case .rested(let state): words(state, items: before.items)
    }
  }

  /// Whose code an effect came from, as far as that was seen.
  private func place(of picture: RunPicture) -> String {
    if let held = picture.releasing.last { return " (in the release of \(held.name))" }
    return picture.asked.last.map { " (while \(name($0)) works)" } ?? ""
  }

  private func words(_ what: RunMoment.StageMoment) -> String {
    switch what {
    case .started: "starts"
    case .asked: "is asked for an item"
    case .gave(let item): "gives \(item.text)"
    case .ended: "has no more items"
    case .closed(let reason): "is closed (\(reasonWords(reason)))"
    case .threw(let error): "raises \(error)"
    }
  }

  private func words(_ what: RunMoment.ResourceMoment) -> String {
    switch what {
    case .acquired: "is acquired"
    case .releasing(let reason): "begins its release (\(reasonWords(reason)))"
    case .released(let reason): "is released (\(reasonWords(reason)))"
    case .releaseFailed(let error): "is not released: its release raised \(error)"
    }
  }

  private func words(_ state: RunStateReport.State, items: Int) -> String {
    let after = "after \(count(items, "item"))"
    return switch state {
    case .held: "run #\(run) is held \(after): what it holds stays held"
    case .ended: "run #\(run) has ended \(after)"
    case .closed: "run #\(run) is closed \(after)"
    case .failed(let error): "run #\(run) failed \(after): \(error)"
    case .stopped: "run #\(run) was stopped \(after)"
    }
  }
}
