import Workbench

/// Text for a terminal (or a file) from what a session has to show. Pure: the same facts and options give the same text.
///
/// Nothing in the data can act on the terminal: control characters are written as Python's escapes.
package struct Renderer: Sendable {
  package struct Options: Equatable, Sendable {
    /// Columns; fewer than 20 count as 20.
    package var width: Int
    /// ANSI colours.
    package var colour: Bool
    /// Box-drawing characters, and text that is not ASCII; else everything is ASCII.
    package var unicode: Bool

    package init(width: Int = 80, colour: Bool = false, unicode: Bool = true) {
      self.width = width
      self.colour = colour
      self.unicode = unicode
    }
  }
  package var options: Options

  package init(_ options: Options = Options()) { self.options = options }

  /// The lines for one output, each with its line end. What the program printed stays as it is but for its control
  /// characters, so it may end without a line end.
  package func render(_ output: SessionOutput) -> String {
    switch output {
    case .printed(let text), .printedError(let text): sanitised(text)
    case .value(let text): sanitised(text) + "\n"
    case .receipt(let receipt): render(receipt)
    case .item(let item): render(item)
    case .effect(let effect): render(effect)
    case .trace(let report): render(report)
    case .runState(let report): render(report)
    case .summary(let summary): render(summary)
    case .tree(let tree): render(tree)
    case .runs(let runs): render(runs)
    case .bindings(let bindings): render(bindings)
    case .transcript(let listing): render(listing)
    case .help(let page): render(page)
    case .helpOverview(let overview): render(overview)
    case .note(let note): render(note)
    case .diagnostic(let diagnostic): render(diagnostic)
    }
  }

  /// `>>> `, with the runs that are held before it: `[#1 held] >>> `.
  package func prompt(_ prompt: SessionPrompt) -> String {
    guard !prompt.held.isEmpty else { return styled(">>> ", .prompt) }
    // The one that take, drive and break go on with comes last.
    var shown = prompt.held.filter { $0 != prompt.current }
    if let current = prompt.current { shown.append(current) }
    var names = shown.map { "#\($0)" }
    if names.count > 3 { names = ["\(names.count) runs"] }
    return styled("[" + names.joined(separator: " ") + " held]", .held) + " " + styled(">>> ", .prompt)
  }

  /// `... `
  package var continuationPrompt: String { styled("... ", .prompt) }

  /// Text that cannot act on the terminal.
  func sanitised(_ text: String) -> String { Rendering.sanitised(text, asciiOnly: !options.unicode) }

  var width: Int { max(20, options.width) }
}
