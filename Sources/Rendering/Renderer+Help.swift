import Workbench

extension Renderer {
  func render(_ page: HelpPage) -> String {
    var text = page.signatures.map { wrapped(safe($0, .heading), rest: StyledText("    ")) }.joined()
    for line in page.summary.split(separator: "\n", omittingEmptySubsequences: false) {
      text += wrapped(safe(String(line)), first: StyledText("  "), rest: StyledText("  "))
    }
    if !page.example.isEmpty {
      text += "\n" + styled("example", .faint) + "\n"
      text += example(page.example)
    }
    if let law = page.law {
      text += "\n" + styled("law", .faint) + "\n"
      text += wrapped(safe(law), first: StyledText("  "), rest: StyledText("  "))
    }
    return text
  }

  /// The lines as they look when typed: a block goes on with `...`.
  private func example(_ lines: [String]) -> String {
    var isBlock = false
    var text = ""
    for line in lines {
      let begins = !isBlock
      let opensBlock = line.hasSuffix(":") || line.hasPrefix("@")
      text += "  " + styled(begins ? ">>>" : "...", .prompt)
      text += (line.isEmpty ? "" : " " + sanitisedLine(line, asciiOnly: !options.unicode)) + "\n"
      if begins { isBlock = opensBlock || line.hasPrefix("async def") }
      if line.isEmpty { isBlock = false }
    }
    return text
  }

  func render(_ overview: HelpOverview) -> String {
    let nameWidth = min(width / 2, overview.groups.flatMap(\.entries).map { displayWidth($0.name) }.max() ?? 0)
    var text = ""
    for group in overview.groups {
      text += styled(group.title, .heading) + "\n"
      for entry in group.entries {
        let first = StyledText("  " + padded(cut(entry.name, nameWidth), nameWidth) + "  ")
        let rest = StyledText(String(repeating: " ", count: width < 50 ? 4 : nameWidth + 4))
        text += wrapped(safe(entry.summary, .faint), first: first, rest: rest)
      }
      text += "\n"
    }
    return text + wrapped(StyledText("help NAME shows one of them, with an example that runs."))
  }
}
