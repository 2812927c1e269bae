/// Whether an output is the one that a document has.
package enum Comparison {
  /// The line that stands for any lines, where the block allows it.
  package static let elision = "[...]"

  /// - Parameter elides: an expected line `[...]` stands for any number of lines, none among them.
  package static func matches(_ expected: [String], _ actual: [String], elides: Bool) -> Bool {
    if !elides || !expected.contains(elision) { return same(expected, actual) }
    // Every part but the last is taken where it is found first: what follows may then begin as early as possible.
    let parts = expected.split(separator: elision, omittingEmptySubsequences: false)
    guard same(actual.prefix(parts[0].count), parts[0]) else { return false }
    var position = parts[0].count
    for part in parts.dropFirst().dropLast() {
      guard let found = find(part, in: actual, from: position) else { return false }
      position = found + part.count
    }
    let last = parts[parts.count - 1]
    return actual.count - position >= last.count && same(actual.suffix(last.count), last)
  }

  private static func same(_ a: some Collection<String>, _ b: some Collection<String>) -> Bool {
    a.count == b.count && zip(a, b).allSatisfy { isSame($0, $1) }
  }

  /// Whether two lines have the same bytes: Swift takes an accented letter and its two parts for equal.
  static func isSame(_ a: String, _ b: String) -> Bool { a.utf8.elementsEqual(b.utf8) }

  private static func find(_ part: ArraySlice<String>, in lines: [String], from start: Int) -> Int? {
    if part.isEmpty { return start }
    guard lines.count - start >= part.count else { return nil }
    return (start...lines.count - part.count).first { same(lines[$0..<$0 + part.count], part) }
  }
}

/// Two texts side by side: what they share at both ends, and what differs between.
package struct LineDifference: Equatable, Sendable {
  /// How many lines are equal at the start.
  package var same: Int
  package var expected: [String]
  package var actual: [String]

  /// O(length).
  package init(expected: [String], actual: [String]) {
    same = zip(expected, actual).prefix { Comparison.isSame($0, $1) }.count
    let end = zip(expected[same...].reversed(), actual[same...].reversed()).prefix { Comparison.isSame($0, $1) }.count
    self.expected = Array(expected[same..<expected.count - end])
    self.actual = Array(actual[same..<actual.count - end])
  }
}
