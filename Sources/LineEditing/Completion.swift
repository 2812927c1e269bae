/// What a word at the cursor may become.
package struct Completions: Equatable, Sendable {
  /// The byte of the line where the word begins; the cursor is its end.
  package var start: Int
  /// Whole words to put there. A candidate that wants a bracket or a space after it has it at its end.
  package var candidates: [String]

  package init(start: Int, candidates: [String]) {
    self.start = start
    self.candidates = candidates
  }

  /// Nothing fits.
  package static let none = Completions(start: 0, candidates: [])
}

/// What Tab does with the completions of a line.
enum CompletionStep: Equatable {
  /// No candidate: a beep.
  case nothing
  /// That many characters before the cursor give way to the text.
  case replace(characters: Int, text: String)
  /// The candidates have nothing more in common than what is typed: show them.
  case list([String])

  /// Decides, for a line with the cursor at that byte.
  init(line: String, cursor: Int, completions: Completions) {
    let candidates = Self.distinct(completions.candidates)
    guard !candidates.isEmpty, let word = Self.word(in: line, from: completions.start, to: cursor) else {
      self = .nothing
      return
    }
    let common = Self.commonPrefix(candidates)
    // A single candidate is taken whatever was typed (it may differ in case); several only lengthen it.
    let lengthens = common.utf8.count > word.utf8.count && common.utf8.starts(with: word.utf8)
    if candidates.count == 1 {
      self = common == word ? .nothing : .replace(characters: word.unicodeScalars.count, text: common)
    } else if lengthens {
      self = .replace(characters: word.unicodeScalars.count, text: common)
    } else {
      self = .list(candidates)
    }
  }

  /// The longest beginning that all share, cut where a UTF-8 character ends.
  static func commonPrefix(_ candidates: [String]) -> String {
    guard let first = candidates.first else { return "" }
    var common = Array(first.unicodeScalars)
    for candidate in candidates.dropFirst() {
      let shared = zip(common, candidate.unicodeScalars).prefix { $0 == $1 }.count
      common.removeSubrange(shared...)
    }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: common)
    return String(text)
  }

  private static func distinct(_ candidates: [String]) -> [String] {
    var seen: Set<String> = []
    return candidates.filter { seen.insert($0).inserted }
  }

  private static func word(in line: String, from start: Int, to end: Int) -> String? {
    let bytes = line.utf8
    guard 0 <= start, start <= end, end <= bytes.count else { return nil }
    let from = bytes.index(bytes.startIndex, offsetBy: start)
    return String(bytes[from..<bytes.index(from, offsetBy: end - start)])
  }
}

/// Candidates as a terminal shows them, in columns that are read downwards.
enum CompletionList {
  /// The lines of the list.
  ///
  /// - Parameters:
  ///   - candidates: the words, in their order.
  ///   - columns: the terminal's width.
  ///   - asciiOnly: escape what is not ASCII.
  ///   - rowLimit: how many lines at most; a last one says how many words are left out.
  static func lines(_ candidates: [String], columns: Int, asciiOnly: Bool = false, rowLimit: Int = 40) -> [String] {
    let words = candidates.map { word in
      // A file's name may hold even these.
      let oneLine = word.unicodeScalars.map { $0 == "\n" ? "\\n" : $0 == "\t" ? "\\t" : String($0) }.joined()
      return DisplayText.sanitised(oneLine, asciiOnly: asciiOnly)
    }
    let widths = words.map(DisplayText.width(of:))
    let cell = (widths.max() ?? 0) + 2
    let perRow = max(1, (columns + 1) / cell)
    let shown = min(words.count, perRow * rowLimit)
    let rows = (shown + perRow - 1) / perRow
    var lines = (0..<rows).map { row in
      var line = ""
      for index in stride(from: row, to: shown, by: rows) {
        let isLast = index + rows >= shown
        line += words[index] + (isLast ? "" : String(repeating: " ", count: cell - widths[index]))
      }
      return line
    }
    if shown < words.count { lines.append("and \(words.count - shown) more") }
    return lines
  }
}
