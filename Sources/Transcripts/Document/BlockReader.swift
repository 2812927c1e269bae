/// Takes the blocks of a document apart into cells.
struct BlockReader {
  let bytes: [UInt8]
  let lines: PageLines
  var faults: [DocumentFault] = []

  /// The languages of blocks that are sessions of something else.
  private static let otherSessions: Set = ["pycon"]

  /// The block with the bytes of its cells; nil for a fence that is no session, or is a fault.
  mutating func read(_ fence: FencedBlock) -> (block: Transcript.Block, range: Range<Int>)? {
    let word = String(fence.info.prefix { $0 != " " && $0 != "\t" })
    guard word == "funcpipe" else {
      noteLookalike(fence, word)
      return nil
    }
    guard fence.closing != nil else { return fail(.neverClosed, fence.opening) }
    let flags: FenceFlags
    do throws(FlagFault) { flags = try FenceFlags(String(fence.info.dropFirst(word.count))) } catch {
      return fail(.flags(error), fence.opening)
    }
    let blank = fence.code.prefix { $0.text.allSatisfy(\.isWhitespace) }.count
    guard blank < fence.code.count else { return fail(.emptyBlock, fence.opening) }
    guard PromptMark.input.text(of: fence.code[blank].text) != nil else {
      return fail(.outputFirst, fence.code[blank].number)
    }
    let cells = cells(of: fence.code[blank...])
    if flags.isSetup, let cell = cells.first(where: { !$0.output.isEmpty }) {
      return fail(.outputInSetup, cell.outputLine)
    }
    let range = lines[fence.code[blank].number].start..<lines[fence.code[fence.code.count - 1].number].end
    return (Transcript.Block(line: fence.opening, flags: flags, cells: cells), range)
  }

  private mutating func fail(_ kind: DocumentFault.Kind, _ line: Int) -> (Transcript.Block, Range<Int>)? {
    faults.append(DocumentFault(kind, line: line))
    return nil
  }

  private mutating func noteLookalike(_ fence: FencedBlock, _ word: String) {
    if Transcript.isMeant(word) {
      faults.append(DocumentFault(.misspelt(word), line: fence.opening))
    } else if !Self.otherSessions.contains(fence.language),
      fence.code.first.map({ PromptMark.input.text(of: $0.text) != nil }) == true
    {
      faults.append(DocumentFault(.untagged(language: word), line: fence.opening))
    }
  }

  // MARK: Cells

  private func cells(of code: ArraySlice<FencedBlock.Line>) -> [Cell] {
    var cells: [Cell] = []
    var index = code.startIndex
    while index < code.endIndex {
      let start = index
      var input = [PromptMark.input.text(of: code[index].text) ?? ""]
      index += 1
      while index < code.endIndex, let more = PromptMark.more.text(of: code[index].text) {
        input.append(more)
        index += 1
      }
      let firstOutput = index
      while index < code.endIndex, PromptMark.input.text(of: code[index].text) == nil { index += 1 }
      let line = lines[code[start].number]
      cells.append(
        Cell(
          line: code[start].number, input: input.joined(separator: "\n"),
          output: code[firstOutput..<index].map { OutputLine.read($0.text, isFirst: $0 == code[firstOutput]) },
          inputBytes: bytes(code[start..<firstOutput]), outputBytes: bytes(code[firstOutput..<index]),
          prefix: Array(bytes[line.start..<line.start + code[start].prefix]),
          missingSpaces: code[start].missing, lineEnd: Array(bytes[line.contentEnd..<line.end])))
    }
    return cells
  }

  private func bytes(_ code: ArraySlice<FencedBlock.Line>) -> [UInt8] {
    guard let first = code.first, let last = code.last else { return [] }
    return Array(bytes[lines[first.number].start..<lines[last.number].end])
  }
}
