import Workbench

/// A run's picture as SVG, in parts that stand beside each other: a window scrolls along them, paper has them in rows.
///
/// Every column is a group of class `m`, so that a page can step through them.
/// Colours come from the page's style.
struct TimelinePicture {
  private let layout: TimelineLayout
  private let newest: Int
  /// Pixels of a part: a narrow sheet holds one.
  private static let partWidth = 320

  init(_ timeline: Timeline, _ layout: TimelineLayout) {
    self.layout = layout
    newest = timeline.newest
  }

  /// The parts, one SVG each.
  var parts: [String] {
    var parts: [String] = []
    var columns = ""
    var width = 0
    for column in layout.columns {
      if width > 0, width + column.width > Self.partWidth {
        parts.append(part(columns, width))
        (columns, width) = ("", 0)
      }
      columns += group(column, x: width)
      width += column.width
    }
    if let last = layout.columns.last, last.after.isOpen {
      columns += stillOpen(last, x: width)
      width += 28
    }
    if width > 0 { parts.append(part(columns, width)) }
    return parts
  }

  private func part(_ columns: String, _ width: Int) -> String {
    // A stage's name in each part is for paper, where a row begins with any of them.
    let names = layout.lanes.dropFirst().map { lane in
      let name = lane.stage.map(TimelineWords.name) ?? ""
      return "<text class=\"lane\" x=\"2\" y=\"\(lane.middle + 16)\">\(escapedHTML(name))</text>"
    }
    let lines = layout.lanes.map { "M0 \($0.middle)H\(width)" }.joined()
    return """
      <svg class="part" xmlns="http://www.w3.org/2000/svg" width="\(width)" height="\(layout.height)" \
      viewBox="0 0 \(width) \(layout.height)" aria-hidden="true"><path class="idle" d="\(lines)"/>\
      \(names.joined())\(columns)</svg>
      """
  }

  // MARK: Columns

  private func group(_ column: TimelineLayout.Column, x: Int) -> String {
    let middle = x + column.width / 2
    var content = "<rect class=\"column\" x=\"\(x)\" y=\"0\" width=\"\(column.width)\" height=\"\(layout.height)\"/>"
    if column.position == newest, newest > 0 {
      content += "<path class=\"input\" d=\"M\(x) 0V\(layout.height)\"/>"
    }
    content += lines(column, x: x) + bars(column, x: x)
    if let clock = column.clock {
      content += "<path class=\"clock\" d=\"M\(x + 1) 12V\(layout.height)\"/>"
      content += text("clock", x + 3, 10, secondsText(clock))
    }
    if let moment = column.moment {
      content += mark(moment.kind, column, middle)
    } else {
      content += text("gap", middle, layout.height / 2, column.label, anchor: "middle")
    }
    let earlier = column.position < newest ? " earlier" : ""
    return "<g class=\"m\(earlier)\">\(content)</g>"
  }

  /// The stages that have begun; those that were asked and have not answered are thick.
  private func lines(_ column: TimelineLayout.Column, x: Int) -> String {
    let (right, middle) = (x + column.width, x + column.width / 2)
    var open = ""
    var busy = ""
    for lane in layout.lanes {
      let was = isOpen(lane, column.before)
      let `is` = isOpen(lane, column.after)
      if !was, !`is` { continue }
      open += "M\(was ? x : middle) \(lane.middle)H\(`is` ? right : middle)"
      guard let stage = lane.stage?.id else { continue }
      let worked = column.before.asked.contains(stage)
      let works = column.after.asked.contains(stage)
      if worked || works { busy += "M\(worked ? x : middle) \(lane.middle)H\(works ? right : middle)" }
    }
    return (open.isEmpty ? "" : "<path class=\"open\" d=\"\(open)\"/>")
      + (busy.isEmpty ? "" : "<path class=\"busy\" d=\"\(busy)\"/>")
  }

  private func isOpen(_ lane: TimelineLayout.Lane, _ picture: RunPicture) -> Bool {
    lane.stage.map { (picture.open[$0.id] ?? 0) > 0 } ?? picture.isOpen
  }

  private func bars(_ column: TimelineLayout.Column, x: Int) -> String {
    let (right, middle) = (x + column.width, x + column.width / 2)
    var result = ""
    for held in column.before.held + column.after.held.filter({ !column.before.held.contains($0) }) {
      let was = column.before.held.contains(held)
      let `is` = column.after.held.contains(held)
      result += bar(held, from: was ? x : middle, to: `is` ? right : middle, column)
    }
    return result
  }

  private func bar(
    _ held: RunPicture.Held, from start: Int, to end: Int, _ column: TimelineLayout.Column, isOver: Bool = false
  ) -> String {
    guard let lane = layout.lane(ofStage: held.stage).map({ layout.lanes[$0] }) else { return "" }
    let y = lane.top + TimelineLayout.Metrics.lane - 2 + (layout.slots[held.resource] ?? 0) * TimelineLayout.Metrics.bar
    return
      "<rect class=\"\(isOver ? "still" : "held")\" x=\"\(start)\" y=\"\(y)\" width=\"\(end - start)\" height=\"6\"/>"
  }

  /// What a held run leaves open goes on beyond the picture.
  private func stillOpen(_ column: TimelineLayout.Column, x: Int) -> String {
    let lines = layout.lanes.filter { isOpen($0, column.after) }.map { "M\(x) \($0.middle)h24" }.joined()
    let bars = column.after.held.map { bar($0, from: x, to: x + 24, column, isOver: true) }.joined()
    return "<path class=\"on\" d=\"\(lines)\"/>" + bars
  }

  // MARK: Marks

  private func mark(_ kind: RunMoment.Kind, _ column: TimelineLayout.Column, _ x: Int) -> String {
    guard let index = column.lane else { return "" }
    let lane = layout.lanes[index]
    let y = lane.middle
    switch kind {
    case .opened, .stage(_, .started): return "<circle class=\"begin\" cx=\"\(x)\" cy=\"\(y)\" r=\"4\"/>"
    case .stage(_, .asked): return arrow("ask", x, from: above(lane), to: y)
    case .stage(_, .gave(let item)):
      let target = above(lane)
      // The run's own items reach whoever drives it.
      let again = lane.parent == 0 ? pill(item.kind, column, x, target) : ""
      let end = lane.parent == 0 ? target + 10 : target
      return arrow("give", x, from: y - 10, to: end) + pill(item.kind, column, x, y) + again
    case .stage(_, .ended), .rested(.ended): return "<path class=\"end\" d=\"M\(x) \(y - 7)v14\"/>"
    case .stage(_, .closed), .rested(.closed): return cross("closed", x, y)
    case .stage(_, .threw), .rested(.failed): return tag("bad", column, x, y)
    case .resource(_, _, _, .acquired): return tag("resource", column, x, y)
    case .resource(_, _, _, .releasing): return text("release", x, y - 7, column.label, anchor: "middle")
    case .resource(_, _, _, .released): return cross("released", x, y)
    case .resource(_, _, _, .releaseFailed): return tag("bad", column, x, y)
    case .effect:
      // Above the line, which would cross it out.
      return "<path class=\"effect\" d=\"M\(x - 5) \(y)l5 -5l5 5l-5 5z\"/>"
        + text("effect", x, y - 7, column.label, anchor: "middle")
    case .broke, .rested(.held), .rested(.stopped): return tag("stop", column, x, y)
    }
  }

  private func above(_ lane: TimelineLayout.Lane) -> Int { layout.lanes[lane.parent ?? 0].middle }

  private func arrow(_ style: String, _ x: Int, from start: Int, to end: Int) -> String {
    let head = end > start ? -5 : 5
    return "<path class=\"\(style)\" d=\"M\(x) \(start)V\(end)m-3 \(head)l3 \(-head)l3 \(head)\"/>"
  }

  private func cross(_ style: String, _ x: Int, _ y: Int) -> String {
    "<path class=\"\(style)\" d=\"M\(x - 4) \(y - 4)l8 8m0 -8l-8 8\"/>"
  }

  /// An item. An `Err` has corners: colour is not the only difference.
  private func pill(_ kind: ItemReport.Kind, _ column: TimelineLayout.Column, _ x: Int, _ y: Int) -> String {
    let style =
      switch kind {
      case .ok: "ok"
      case .err: "err"
      case .raw: "raw"
      }
    return box(style, column, x, y, corner: kind == .err ? 0 : 10)
  }

  private func tag(_ style: String, _ column: TimelineLayout.Column, _ x: Int, _ y: Int) -> String {
    box(style, column, x, y, corner: 3)
  }

  private func box(_ style: String, _ column: TimelineLayout.Column, _ x: Int, _ y: Int, corner: Int) -> String {
    let width = column.width - 4
    let shape = "x=\"\(x - width / 2)\" y=\"\(y - 10)\" width=\"\(width)\" height=\"20\" rx=\"\(corner)\""
    return "<rect class=\"\(style)\" \(shape)/>" + text(style, x, y + 4, column.label, anchor: "middle")
  }

  private func text(_ style: String, _ x: Int, _ y: Int, _ text: String, anchor: String = "start") -> String {
    "<text class=\"\(style)\" x=\"\(x)\" y=\"\(y)\" text-anchor=\"\(anchor)\">\(escapedHTML(text))</text>"
  }
}
