import Rendering
import Testing
import Workbench

@Suite struct SummaryTests {
  private let summary = RunSummary(
    run: 1, buildingEffects: 0, drivingEffects: 3,
    demand: [
      StageDemand(stage: "map", label: "lambda x: x * 10", depth: 0, pulled: 3, yielded: 2),
      StageDemand(stage: "source", label: "numbers", depth: 1, pulled: 3, yielded: 2),
    ],
    ledger: [LedgerLine(resource: "file", acquiredAfter: 0, fate: .released(reason: "break", afterItems: 2))])

  @Test func whole() {
    expect(
      .summary(summary),
      """
      purity   building: 0 effects, driving: 3 effects
      demand                  pulled  yielded
        map lambda x: x * 10       3        2
          source numbers           3        2
      cleanup  file: acquired before item 1, released after item 2 (break)
      """)
  }

  @Test func narrow() {
    expect(
      .summary(summary),
      """
      purity   building: 0
        effects, driving: 3
        effects
      demand
        map lambda x: x * 10
          pulled 3
          yielded 2
        source numbers
          pulled 3
          yielded 2
      cleanup  file:
        acquired before item
        1, released after
        item 2 (break)
      """, width: 22)
  }

  @Test func errsAndInnerStreams() {
    let summary = RunSummary(
      run: 1, buildingEffects: nil, drivingEffects: 1,
      demand: [
        StageDemand(stage: "and_then", label: "f", depth: 0, pulled: 6, yielded: 4, errs: 1),
        StageDemand(stage: "from_list", label: "2 items", depth: 1, starts: 3, pulled: 9, yielded: 6, isInner: true),
      ], ledger: [])
    expect(
      .summary(summary),
      """
      purity   driving: 1 effect
      demand                    pulled  yielded  errs
        and_then f                   6        4     1
          from_list 2 items x3       9        6     0
      cleanup  nothing acquired by async_gen_using
      """, unicode: false)
  }

  @Test func ofManyStagesTheOutermost() {
    let stages = (0..<100_000).map { StageDemand(stage: "map", label: "f\($0)", depth: $0, pulled: 1, yielded: 0) }
    func demand(_ count: Int) -> [Substring] {
      let summary = RunSummary(
        run: 1, buildingEffects: nil, drivingEffects: 0, demand: Array(stages.prefix(count)), ledger: [])
      return Renderer(.init(width: 60, unicode: false)).render(.summary(summary)).split(separator: "\n")
    }
    #expect(demand(61).count == 64)
    #expect(demand(61)[62].contains("map f60"))
    #expect(demand(62)[61].contains("map f59"))
    #expect(demand(62)[62] == "  and 2 stages more")
    #expect(demand(100_000)[62] == "  and 99940 stages more")
  }

  @Test func fates() {
    func line(_ fate: LedgerLine.Fate) -> SessionOutput {
      .summary(
        RunSummary(
          run: 1, buildingEffects: 2, drivingEffects: 0, demand: [],
          ledger: [LedgerLine(resource: "lock", acquiredAfter: 1, fate: fate)]))
    }
    let purity = "purity   building: 2 effects, driving: 0 effects\n"
    expect(line(.held), purity + "cleanup  lock: acquired after item 1, still held")
    expect(line(.leaked), purity + "cleanup  lock: acquired after item 1, leaked: never released")
    expect(
      line(.failed(error: "OSError: no")),
      purity + "cleanup  lock: acquired after item 1, its release raised OSError: no")
    expect(line(.notAcquired), purity + "cleanup  lock: not acquired")
  }

  @Test func manyResourcesAreCounted() {
    let ledger = (0..<25).map {
      LedgerLine(resource: "r\($0)", acquiredAfter: $0, fate: .released(reason: "exhausted", afterItems: $0 + 1))
    }
    let text = Renderer().render(
      .summary(RunSummary(run: 1, buildingEffects: 0, drivingEffects: 0, demand: [], ledger: ledger)))
    #expect(text.hasSuffix("         and 5 more: 5 released\n"))
    #expect(text.split(separator: "\n").count == 22)
  }
}
