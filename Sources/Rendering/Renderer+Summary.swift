import Workbench

// What a run did, said after it came to rest: purity, demand, cleanup.
extension Renderer {
  func render(_ summary: RunSummary) -> String {
    purity(summary) + demand(summary.demand) + ledger(summary.ledger, summary.outOfSight)
  }

  private func heading(_ text: String) -> StyledText { StyledText(padded(text, 9), .heading) }
  private var indent: StyledText { StyledText(String(repeating: " ", count: width < 40 ? 2 : 9)) }

  private func purity(_ summary: RunSummary) -> String {
    let driving = StyledText("driving: ") + StyledText(count(summary.drivingEffects, "effect"))
    guard let building = summary.buildingEffects else {
      return wrapped(driving, first: heading("purity"), rest: indent)
    }
    let text = StyledText("building: ") + StyledText(count(building, "effect"), building == 0 ? .good : .bad) + ", "
    return wrapped(text + driving, first: heading("purity"), rest: indent)
  }

  // MARK: Demand

  /// A stream can make streams without end: of more stages than anybody reads, the outermost are shown.
  private static let mostStages = 60

  private func demand(_ all: [StageDemand]) -> String {
    if all.isEmpty { return "" }
    // One line in the place of one line is no gain.
    let stages = Array(all.prefix(all.count <= Self.mostStages + 1 ? all.count : Self.mostStages))
    let names = stages.map(stageName)
    let hasErrs = stages.contains { $0.errs > 0 }
    let titles = ["pulled", "yielded"] + (hasErrs ? ["errs"] : [])
    let rows = stages.map { [$0.pulled, $0.yielded] + (hasErrs ? [$0.errs] : []) }
    let columns = titles.enumerated().map { position, title in
      max(title.count, rows.map { "\($0[position])".count }.max() ?? 0) + 2
    }
    let room = width - columns.reduce(0, +)
    let rest =
      stages.count == all.count
      ? ""
      : wrapped(StyledText("  and \(count(all.count - stages.count, "stage")) more", .faint), rest: StyledText("  "))
    if room < 16 { return stackedDemand(names, titles, rows) + rest }
    let nameWidth = min(room, max(9, names.map(displayWidth).max() ?? 0))
    var text = styled(padded("demand", nameWidth), .heading)
    text += zip(titles, columns).map { styled(rightAligned($0, $1), .faint) }.joined() + "\n"
    for (name, row) in zip(names, rows) {
      text += padded(cut(name, nameWidth), nameWidth)
      text += zip(row, columns).map { rightAligned("\($0)", $1) }.joined() + "\n"
    }
    return text + rest
  }

  /// For narrow windows: the numbers of a stage under its name.
  private func stackedDemand(_ names: [String], _ titles: [String], _ rows: [[Int]]) -> String {
    var text = styled("demand", .heading) + "\n"
    for (name, row) in zip(names, rows) {
      text += cut(name, width) + "\n"
      text += zip(titles, row).map { "    \($0) \($1)\n" }.joined()
    }
    return text
  }

  private func stageName(_ stage: StageDemand) -> String {
    let indent = String(repeating: "  ", count: min(stage.depth, max(0, (width - 40) / 4)) + 1)
    let label = stage.label.isEmpty ? "" : " " + stage.label
    // A stage made for each item shows how many there were.
    let times = stage.isInner ? (options.unicode ? " ×" : " x") + "\(stage.starts)" : ""
    return indent + sanitisedLine(stage.stage + label, asciiOnly: !options.unicode) + times
  }

  // MARK: Cleanup

  private func ledger(_ lines: [LedgerLine], _ outOfSight: OutOfSight) -> String {
    if lines.isEmpty, outOfSight.acquired == 0 {
      return wrapped(StyledText("nothing acquired by async_gen_using"), first: heading("cleanup"), rest: indent)
    }
    let limit = 20
    var text = ""
    for (position, line) in lines.prefix(limit).enumerated() {
      let first = position == 0 ? heading("cleanup") : StyledText(String(repeating: " ", count: 9))
      text += wrapped(safe(line.resource, .resource) + ": " + fate(line), first: first, rest: indent)
    }
    if lines.count > limit { text += moreLedger(Array(lines[limit...])) }
    if outOfSight.acquired > 0 {
      let sentence = "inside generators of the program: \(outOfSight.acquired) acquired, "
      let released = StyledText(
        "\(outOfSight.released) released", outOfSight.released == outOfSight.acquired ? .good : .held)
      let first = lines.isEmpty ? heading("cleanup") : StyledText(String(repeating: " ", count: 9))
      text += wrapped(StyledText(sentence) + released, first: first, rest: indent)
    }
    return text
  }

  private func fate(_ line: LedgerLine) -> StyledText {
    let acquired = StyledText("acquired " + place(line.acquiredAfter) + ", ")
    switch line.fate {
    case .released(let reason, let items):
      return acquired + StyledText("released " + place(items), .good) + " (" + safe(reasonWords(reason)) + ")"
    case .held: return acquired + StyledText("still held", .held)
    case .leaked: return acquired + StyledText("leaked: never released", .bad)
    case .failed(let error): return acquired + "its release raised " + safe(error, .bad)
    case .notAcquired: return StyledText("not acquired")
    }
  }

  private func place(_ items: Int) -> String { items == 0 ? "before item 1" : "after item \(items)" }

  /// Many resources are counted.
  private func moreLedger(_ lines: [LedgerLine]) -> String {
    var released = 0
    var open = 0
    for line in lines {
      if case .released = line.fate { released += 1 } else { open += 1 }
    }
    let rest = open == 0 ? "" : ", \(open) not released"
    return wrapped(
      StyledText("and \(lines.count) more: \(released) released\(rest)", open == 0 ? .plain : .bad),
      first: StyledText(String(repeating: " ", count: 9)), rest: indent)
  }
}
