import Rendering
import Transcripts

/// A document as a web page, with a picture of each run.
struct WebExport {
  private let document: Transcript
  private let title: String

  init(_ document: Transcript, path: String) {
    self.document = document
    title = exportTitle(of: path)
  }

  /// - Parameter budget: for typing the document once more, with colours.
  func text(budget: DocumentBudget) -> String {
    var blocks: [WebPage.Block] = []
    var player = SessionPlayer(budget, colour: true, draws: true)
    for block in document.blocks {
      if block.flags.isFresh {
        player.finish()
        player = SessionPlayer(budget, colour: true, draws: true)
      }
      var page = WebPage.Block(line: block.line, look: Self.look(block.flags), wrong: block.flags.fails)
      for cell in block.cells { page.cells.append(play(cell, block.flags, player)) }
      blocks.append(page)
    }
    player.finish()
    return WebPage(document.bytes, name: title, blocks: blocks).text
  }

  private static func look(_ flags: FenceFlags) -> WebPage.Block.Look {
    flags.isHidden ? .hidden : flags.isSetup ? .folded : .shown
  }

  private func play(_ cell: Cell, _ flags: FenceFlags, _ player: SessionPlayer) -> WebPage.Cell {
    let highlights = player.highlights(of: cell.input)
    let played = player.submit(player.needsMore(cell.input) ? cell.input + "\n" : cell.input)
    // Where the document says something else, by an elision or because it is known to be wrong, it has the word.
    let isSame = OutputLine.lines(of: unstyled(played.output)) == cell.output
    return WebPage.Cell(
      input: cell.input, highlights: highlights,
      output: isSame ? played.output : cell.output.map { $0 + "\n" }.joined(),
      timelines: flags.fails == nil ? player.timelines : [])
  }
}
