import Workbench

// What is seen while a run runs: a bar at the left tells it from what the program prints.
extension Renderer {
  private static let labelWidth = 9

  private var bar: StyledText { StyledText(options.unicode ? "│ " : "| ", .faint) }

  /// `│ label    text`, broken under the text.
  private func line(_ label: String, _ labelStyle: Style, _ text: StyledText) -> String {
    // A label that fills its column (`item 1000`) keeps a blank after it.
    let first = bar + StyledText(padded(label + " ", Self.labelWidth), labelStyle)
    // In a narrow window the text goes on under the label.
    let indent = width < 40 ? "  " : String(repeating: " ", count: Self.labelWidth)
    return wrapped(text, first: first, rest: bar + indent)
  }

  func render(_ item: ItemReport) -> String {
    let style: Style
    switch item.kind {
    case .ok: style = .item
    case .err: style = .err
    case .raw: style = .plain
    }
    return line("item \(item.index + 1)", .label, safe(item.text, style))
  }

  func render(_ effect: EffectReport) -> String {
    if effect.run == nil {
      return wrapped(safe(effect.label, .effect), first: StyledText("effect ", .label), rest: StyledText("  "))
    }
    return line("effect", .label, safe(effect.label, .effect))
  }

  func render(_ report: TraceReport) -> String {
    switch report.kind {
    case .started: stageLine("start", report)
    case .pulled: stageLine("pull", report)
    case .yielded(let text): stageLine("yield", report, safe(text, .item))
    case .ended: stageLine("end", report)
    case .closed(let reason): stageLine("close", report, safe(reason))
    case .threw(let text): stageLine("raise", report, safe(text, .bad))
    case .acquired(let resource): line("acquire", .label, safe(resource, .resource))
    case .releasing(let resource, let reason):
      line("release", .label, safe(resource, .resource) + " (" + safe(reasonWords(reason)) + ")")
    case .released(let resource, let reason):
      line("released", .label, safe(resource, .resource) + " (" + safe(reasonWords(reason)) + ")")
    case .releaseFailed(let resource, let error):
      line("released", .bad, safe(resource, .resource) + " with " + safe(error, .bad))
    case .time(let seconds): line("time", .label, StyledText(secondsText(seconds)))
    }
  }

  private func stageLine(_ label: String, _ report: TraceReport, _ value: StyledText? = nil) -> String {
    let indent = String(repeating: "  ", count: min(report.depth, max(0, (width - 30) / 4)))
    var text = StyledText(indent) + safe(report.stage)
    if report.depth > 0 || report.stage == "source" {
      text = text + safe(report.label.isEmpty ? "" : " " + report.label, .faint)
    }
    if let value { text = text + ": " + value }
    return line(label, .faint, text)
  }

  func render(_ report: RunStateReport) -> String {
    let after = "run #\(report.run) after \(count(report.items, "item"))"
    switch report.state {
    case .held:
      let holding = report.holding.isEmpty ? "" : ", holding " + report.holding.joined(separator: ", ")
      return line("held", .held, StyledText(after) + safe(holding, .held))
    case .ended: return line("end", .good, StyledText(after))
    case .closed: return line("closed", .good, StyledText(after))
    case .failed(let error): return line("failed", .bad, StyledText(after + ": ") + safe(error, .bad))
    case .stopped: return line("stopped", .held, StyledText(after + ", by Ctrl-C"))
    }
  }
}
