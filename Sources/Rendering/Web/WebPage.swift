import Notation

/// A document with sessions as one page that needs nothing else: its style, its script and its pictures are in it.
package struct WebPage {
  /// A session of the document.
  package struct Block {
    package enum Look: Equatable, Sendable {
      case shown
      /// Folded: it prepares what follows.
      case folded
      /// Left out.
      case hidden
    }
    /// Its opening line, from 1.
    package var line: Int
    package var look: Look
    /// Why it is known to be wrong today.
    package var wrong: String?
    package var cells: [Cell] = []

    package init(line: Int, look: Look, wrong: String? = nil) {
      self.line = line
      self.look = look
      self.wrong = wrong
    }
  }
  package struct Cell {
    package var input: String
    package var highlights: [Highlight]
    /// What was shown, with its colours as a terminal has them.
    package var output: String
    /// The runs that did something, as they stood when the input was done.
    package var timelines: [Timeline]

    package init(input: String, highlights: [Highlight], output: String, timelines: [Timeline]) {
      self.input = input
      self.highlights = highlights
      self.output = output
      self.timelines = timelines
    }
  }
  private let markdown: [UInt8]
  private let name: String
  private let blocks: [Block]

  /// - Parameters:
  ///   - markdown: the document, UTF-8.
  ///   - name: what the page is called where the document has no title.
  package init(_ markdown: [UInt8], name: String, blocks: [Block]) {
    self.markdown = markdown
    self.name = name
    self.blocks = blocks
  }

  /// The page. O(document + moments of its runs), which are bounded for each run.
  package var text: String {
    var sections: [Int: String] = [:]
    var pictures = 0
    for block in blocks { sections[block.line] = section(block, &pictures) }
    let content = Markdown(markdown, replacing: sections)
    // A block is never left out without a word, whatever the library takes its fence for.
    let rest = content.missing.compactMap { sections[$0] }.joined()
    let title = escapedHTML(content.title ?? name)
    return """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta http-equiv="Content-Security-Policy" content="\(Self.policy)">
      <title>\(title)</title>
      <style>
      \(Self.style)</style>
      </head>
      <body>
      <main>
      \(content.html)\(rest)\(pictures > 0 ? TimelineLegend.markup : "")</main>
      \(pictures > 0 ? "<script>\n\(Self.script)</script>\n" : "")</body>
      </html>

      """
  }

  /// Nothing is fetched from anywhere, whatever the document says.
  private static let policy =
    "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
  private static var style: String { String(decoding: PackageResources.page_css, as: UTF8.self) }
  private static var script: String { String(decoding: PackageResources.page_js, as: UTF8.self) }

  private func section(_ block: Block, _ pictures: inout Int) -> String {
    if block.look == .hidden { return "" }
    var content = ""
    if let wrong = block.wrong {
      content += "Known to be wrong today: \(escapedHTML(wrong))".wrapped(in: "p", "class=\"wrong\"") + "\n"
    }
    for cell in block.cells { content += markup(cell, &pictures) }
    content = ("\n" + content).wrapped(in: "div", "class=\"session\"") + "\n"
    if block.look == .shown { return content }
    return "<details class=\"setup\"><summary>Set-up</summary>\n\(content)</details>\n"
  }

  private func markup(_ cell: Cell, _ pictures: inout Int) -> String {
    var text = inputMarkup(cell.input, cell.highlights).wrapped(in: "code").wrapped(in: "pre", "class=\"in\"") + "\n"
    if !cell.output.isEmpty {
      text += styledMarkup(cell.output).wrapped(in: "samp").wrapped(in: "pre", "class=\"out\" tabindex=\"0\"") + "\n"
    }
    for timeline in cell.timelines where !timeline.stages.isEmpty {
      pictures += 1
      text += TimelineFigure(timeline, number: pictures).markup
    }
    return text
  }
}
