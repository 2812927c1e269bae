/// Puts lines that come from no terminal together to inputs, one after another.
///
/// A prompt's block ends with an empty line; a file's block ends where a line begins at the margin that does not belong to
/// it. Lines from a pipe may be either, and come with empty lines inside functions, so a block waits for the next line
/// at the margin; everything else is an input as soon as it is complete.
struct BlockAssembler {
  private var pending = ""
  private let needsMore: (String) -> Bool

  /// - Parameter needsMore: whether a text is no whole input yet, as at the prompt.
  init(needsMore: @escaping (String) -> Bool) { self.needsMore = needsMore }

  /// Takes one line; the inputs that are now whole, in order.
  mutating func add(_ line: String) -> [String] {
    let startsAtMargin = Self.startsAtMargin(line)
    var ready: [String] = []
    if !pending.isEmpty {
      // Only an empty line was missing, and this line is no part of the block.
      if startsAtMargin, !Self.continuesStatement(line), !Self.asksForLine(pending), !needsMore(pending + "\n") {
        ready.append(pending)
        pending = ""
      } else {
        pending += "\n" + line
        if startsAtMargin, !needsMore(pending) { ready.append(takePending()) }
        return ready
      }
    }
    if line.allSatisfy(\.isWhitespace) { return ready }
    pending = line
    if !needsMore(line) { ready.append(takePending()) }
    return ready
  }

  /// What is left when no line follows.
  mutating func finish() -> String? {
    pending.isEmpty ? nil : takePending() + "\n"
  }

  private mutating func takePending() -> String {
    defer { pending = "" }
    return pending
  }

  /// Whether a line has text, no comment, at its first column.
  private static func startsAtMargin(_ line: String) -> Bool {
    line.first.map { !$0.isWhitespace && $0 != "#" } ?? false
  }

  /// Whether a text ends in a decorator or a backslash: what follows belongs to it wherever it begins.
  private static func asksForLine(_ text: String) -> Bool {
    if text.hasSuffix("\\") { return true }
    let last = text.split(separator: "\n").last { line in
      !line.allSatisfy(\.isWhitespace) && line.first { !$0.isWhitespace } != "#"
    }
    return last?.first == "@"
  }

  private static func continuesStatement(_ line: String) -> Bool {
    let word = line.prefix { $0.isLetter }
    return ["else", "elif", "except", "finally"].contains(word)
  }
}
