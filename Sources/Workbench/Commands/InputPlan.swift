import Notation

/// An input in steps: Python, and commands that stand on lines of their own at the outermost level.
struct InputPlan {
  enum Step {
    case python(Module, Source)
    case command(CommandLine, line: Int)
  }
  var steps: [Step] = []
  /// What ends the plan early: the text from here on is no program.
  var fault: (fault: SyntaxFault, source: Source)?
  /// More lines could complete it.
  var isIncomplete = false

  private let text: [UInt8]
  private let name: String
  private let isBound: (String) -> Bool
  /// The Python that was read so far binds or uses these verbs as names, perhaps.
  private var mentioned: Set<String> = []
  private var isFaulty = false

  /// Reads the whole input. O(n), and O(n) once more for each command.
  /// - Parameters:
  ///   - isWhole: nothing more can follow (a file); else an open block waits for an empty line.
  ///   - isBound: whether the program has a variable of a name already.
  init(_ text: [UInt8], name: String, isWhole: Bool, isBound: @escaping (String) -> Bool) {
    self.text = text
    self.name = name
    self.isBound = isBound
    read(isWhole: isWhole)
  }

  private mutating func read(isWhole: Bool) {
    var segmentStart = 0
    var line = 1
    var segmentLine = 1
    var position = 0
    while position < text.count {
      let known = mentioned
      let isBound = isBound
      if !isFaulty,
        let command = CommandReader.read(text, at: position, isBound: { known.contains($0) || isBound($0) }),
        finish(segmentStart..<position, line: segmentLine, isWhole: true, mayFail: true)
      {
        if command.isOpen, !isWhole {
          isIncomplete = true
          return
        }
        steps.append(.command(command, line: line))
        line += text[position..<command.end].count { $0 == 0x0A }
        position = command.end
        position = endOfLine(position)
        segmentStart = min(position + 1, text.count)
        segmentLine = line + 1
      } else {
        noteVerb(at: position)
        position = endOfLine(position)
      }
      position += 1
      line += 1
    }
    _ = finish(segmentStart..<text.count, line: segmentLine, isWhole: isWhole, mayFail: false)
  }

  private func endOfLine(_ start: Int) -> Int { text.nextIndex(of: 0x0A, from: start) ?? text.count }

  /// A verb anywhere in a line of Python may be a variable from there on.
  private mutating func noteVerb(at start: Int) {
    var position = start
    let end = endOfLine(start)
    while position < end {
      guard CommandTokens.isWord(text[position]) else {
        position += 1
        continue
      }
      let wordStart = position
      while position < end, CommandTokens.isWord(text[position]) { position += 1 }
      guard position - wordStart <= Verb.longest else { continue }
      let word = String(decoding: text[wordStart..<position], as: UTF8.self)
      if let verb = Verb(word: word), verb != .break { mentioned.insert(word) }
    }
  }

  /// Turns the Python of a segment into a step.
  /// - Returns: false when the segment is not whole, so that what follows belongs to it.
  private mutating func finish(_ range: Range<Int>, line: Int, isWhole: Bool, mayFail: Bool) -> Bool {
    if text[range].allSatisfy({ CommandTokens.isBlank($0) || $0 == 0x0A }) { return true }
    // Lines keep their numbers.
    var bytes = [UInt8](repeating: 0x0A, count: line - 1)
    bytes += text[range]
    // An input that may go on has all its lines but the end of the last one.
    if bytes.last != 0x0A || !isWhole { bytes.append(0x0A) }
    if mayFail {
      switch parseInteractive(Source(name: name, bytes: bytes + [0x0A])) {
      case .complete(let module):
        steps.append(.python(module, Source(name: name, bytes: bytes)))
        return true
      case .incomplete: return false
      case .fault:
        // No further line can mend it: what follows needs no look.
        isFaulty = true
        return false
      }
    }
    let source = Source(name: name, bytes: bytes)
    if isWhole {
      do throws(SyntaxFault) { steps.append(.python(try parseModule(source), source)) } catch {
        fault = (error, source)
      }
      return true
    }
    switch parseInteractive(source) {
    case .complete(let module): steps.append(.python(module, source))
    case .incomplete: isIncomplete = true
    case .fault(let found): fault = (found, source)
    }
    return true
  }
}
