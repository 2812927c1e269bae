/// One input of a session with the output that the document has for it.
package struct Cell: Equatable, Sendable {
  /// The line of its first `>>> `, from 1.
  package var line: Int
  /// What is typed: the lines without their prompts, `\n` between them.
  package var input: String
  /// The output's lines, as they were shown.
  package var output: [String]
  /// The bytes of the input's lines and of the output's lines in the document, line ends included.
  var inputBytes: [UInt8]
  var outputBytes: [UInt8]
  /// What stands before the code on each of its lines, and how its lines end.
  var prefix: [UInt8]
  /// Spaces that output which begins with white space needs besides: without them the fence's indentation would take its own.
  var missingSpaces: Int
  var lineEnd: [UInt8]

  package var firstLine: String { String(input.prefix { $0 != "\n" }) }
  /// The line after the input, from 1.
  package var outputLine: Int { line + input.split(separator: "\n", omittingEmptySubsequences: false).count }

  /// Puts other output in the place of the document's.
  mutating func replaceOutput(_ lines: [String]) {
    output = lines
    outputBytes = []
    for line in lines {
      let text = OutputLine.written(line, isFirst: outputBytes.isEmpty)
      let needsSpaces = text.utf8.first == 0x20 || text.utf8.first == 0x09
      // An empty line gets no trailing space from an indentation.
      outputBytes += text.isEmpty ? prefix.dropLastSpaces : prefix
      if needsSpaces { outputBytes += [UInt8](repeating: 0x20, count: missingSpaces) }
      outputBytes += text.utf8
      outputBytes += lineEnd
    }
  }
}

extension [UInt8] {
  fileprivate var dropLastSpaces: [UInt8] {
    Array(reversed().drop { $0 == 0x20 || $0 == 0x09 }.reversed())
  }
}

/// Output as the lines of a session's block.
package enum OutputLine {
  /// A line of output that looks like a prompt has a backslash before it in the document.
  ///
  /// - Parameter isFirst: the line follows the input at once, where `... ` would be more of it.
  static func written(_ line: String, isFirst: Bool) -> String {
    looksLikePrompt(line, isFirst) ? "\\" + line : line
  }

  /// The output of a line of the document.
  static func read(_ line: String, isFirst: Bool) -> String {
    guard line.utf8.first == UInt8(ascii: "\\"), looksLikePrompt(line, isFirst) else { return line }
    return String(decoding: line.utf8.dropFirst(), as: UTF8.self)
  }

  /// Whether a line is a prompt but for backslashes before it.
  private static func looksLikePrompt(_ line: String, _ isFirst: Bool) -> Bool {
    let text = String(decoding: line.utf8.drop { $0 == UInt8(ascii: "\\") }, as: UTF8.self)
    return PromptMark.input.text(of: text) != nil || isFirst && PromptMark.more.text(of: text) != nil
  }

  /// The lines of what an input wrote; the last need not end.
  package static func lines(of output: String) -> [String] {
    if output.isEmpty { return [] }
    var lines = output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if output.unicodeScalars.last == "\n" { lines.removeLast() }
    return lines
  }
}

/// What a line of input begins with.
enum PromptMark: String {
  case input = ">>>"
  case more = "..."

  /// What follows the prompt on a line: nil where the line has none. Bytes are looked at, since a mark may join the space.
  func text(of line: String) -> String? {
    guard line.utf8.starts(with: rawValue.utf8) else { return nil }
    let rest = line.utf8.dropFirst(rawValue.utf8.count)
    if rest.isEmpty { return "" }
    return rest.first == 0x20 ? String(decoding: rest.dropFirst(), as: UTF8.self) : nil
  }

  /// A line of input as it is written.
  func line(_ text: String) -> String { text.isEmpty ? rawValue : rawValue + " " + text }
}
