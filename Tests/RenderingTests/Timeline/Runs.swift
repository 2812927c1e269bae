import Workbench

@testable import Rendering

/// A run of two stages with a resource: one item, then a break.
enum Runs {
  static let stages = [
    StageDemand(id: 0, stage: "map", label: "double", depth: 0, pulled: 1, yielded: 1),
    StageDemand(id: 1, stage: "using", label: "shelf", depth: 1, pulled: 1, yielded: 1),
  ]
  static let ok = RunMoment.ItemLook(.ok, text: "Ok(value=2)", brief: "2")

  static let broken: [RunMoment.Kind] = [
    .opened("p"), .stage(0, .started), .stage(0, .asked), .stage(1, .started), .stage(1, .asked), .effect("open"),
    .resource(0, name: "shelf", stage: 1, .acquired), .stage(1, .gave(ok)), .effect("double 2"), .stage(0, .gave(ok)),
    .broke, .resource(0, name: "shelf", stage: 1, .releasing("break")), .effect("close"),
    .resource(0, name: "shelf", stage: 1, .released("break")), .stage(1, .closed("break")), .stage(0, .closed("break")),
    .rested(.closed),
  ]

  /// - Parameter inputs: the moments of each.
  static func timelines(_ inputs: [[RunMoment.Kind]], _ stages: [StageDemand] = stages) -> [Timeline] {
    let collector = TimelineCollector()
    for moments in inputs {
      collector.beginInput()
      for moment in moments { collector.note(RunMoment(run: 1, moment)) }
      collector.note(
        .summary(RunSummary(run: 1, buildingEffects: 0, drivingEffects: 0, demand: stages, ledger: [])))
    }
    return collector.ofInput
  }
}
