import Workbench

// Receipts, trees, lists.
extension Renderer {
  func render(_ receipt: PurityReceipt) -> String {
    let name = receipt.name ?? receipt.source
    var text = name.map { safe($0, .heading) + ": " } ?? StyledText()
    text = text + StyledText("\(receipt.type), \(count(receipt.nodes, "node")), ")
    guard let effects = receipt.effects else {
      return wrapped(text + StyledText("built where nobody watched", .faint), rest: StyledText("  "))
    }
    let isPure = effects.isEmpty && !receipt.printed
    text = text + StyledText("\(count(effects.count, "effect")) while building", isPure ? .good : .bad)
    var result = wrapped(text, rest: StyledText("  "))
    if isPure { return result }
    var seen: [String] = []
    if !effects.isEmpty {
      let shown =
        effects.prefix(8).joined(separator: ", ") + (effects.count > 8 ? ", and \(effects.count - 8) more" : "")
      seen.append("recorded " + shown)
    }
    if receipt.printed { seen.append("printed") }
    let warning = StyledText("building must do nothing, but it ") + safe(seen.joined(separator: " and "), .effect)
    result += wrapped(warning, first: StyledText("warning: ", .bad), rest: StyledText("  "))
    return result
  }

  func render(_ tree: StreamTree) -> String {
    let (branch, last, through, blank) =
      options.unicode ? ("├─ ", "└─ ", "│  ", "   ") : ("|- ", "`- ", "|  ", "   ")
    // Deep nests stay in the window.
    let limit = max(1, (width - 16) / 3)
    var text = ""
    var open: [Bool] = []
    for node in tree.nodes {
      open = Array(open.prefix(max(0, node.depth - 1)))
      var lead = ""
      if node.depth > 0 {
        let shown = open.suffix(limit - 1).map { $0 ? through : blank }.joined()
        lead = shown + (node.isLast ? last : branch)
        open.append(!node.isLast)
      }
      var line = StyledText(lead, .faint) + safe(node.name, .heading)
      if !node.label.isEmpty { line = line + "  " + safe(node.label) }
      if let file = node.file, let number = node.line { line = line + "  " + safe("\(file):\(number)", .faint) }
      let under = StyledText(String(repeating: " ", count: min(displayWidth(lead) + 3, width / 2)))
      text += wrapped(line, rest: under)
    }
    if tree.hidden > 0 { text += wrapped(StyledText("and \(count(tree.hidden, "node")) more", .faint)) }
    return text
  }

  func render(_ runs: [RunReport]) -> String {
    let numbers = runs.map { "#\($0.number)" }
    let states = runs.map { stateWord($0.state) }
    let digits = runs.map { "\($0.items)".count }.max() ?? 0
    let counts = runs.map { rightAligned("\($0.items)", digits) + ($0.items == 1 ? " item" : " items") }
    let widths = [numbers, states, counts].map { $0.map(displayWidth).max() ?? 0 }
    var text = ""
    for (position, run) in runs.enumerated() {
      let mark = run.isCurrent ? "* " : "  "
      let style: Style = run.state == .held ? .held : .plain
      let first =
        StyledText(mark) + StyledText(padded(numbers[position], widths[0]) + "  ", .heading)
        + StyledText(padded(states[position], widths[1]) + "  ", style)
        + StyledText(padded(counts[position], widths[2]) + "  ")
      let holding = run.holding.isEmpty ? "" : "  holding " + run.holding.joined(separator: ", ")
      text += wrapped(safe(run.stream) + safe(holding, .held), first: first, rest: StyledText("      "))
    }
    return text
  }

  private func stateWord(_ state: RunStateReport.State) -> String {
    switch state {
    case .held: "held"
    case .ended: "ended"
    case .closed: "closed"
    case .failed: "failed"
    case .stopped: "stopped"
    }
  }

  func render(_ bindings: [Binding]) -> String {
    let nameWidth = min(width / 3, bindings.map { displayWidth($0.name) }.max() ?? 0)
    let kindWidth = min(width / 3, bindings.map { displayWidth($0.kind) }.max() ?? 0)
    return bindings.map { binding in
      let first =
        StyledText(padded(cut(binding.name, nameWidth), nameWidth) + "  ", .heading)
        + StyledText(padded(cut(binding.kind, kindWidth), kindWidth) + "  ", .faint)
      return wrapped(safe(binding.text), first: first, rest: StyledText("    "))
    }.joined()
  }
}
