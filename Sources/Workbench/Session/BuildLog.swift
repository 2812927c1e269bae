import Notation

/// What building was seen to do: for each statement of the prompt that built streams, the effects recorded meanwhile.
struct BuildLog {
  struct Entry {
    var effects: [String]
    var printed: Bool
    /// The descriptions that were made meanwhile, by serial number.
    var serials: ClosedRange<Int>
  }
  /// In order of serial numbers.
  private var entries: [Entry] = []

  // The statement that runs.
  private var firstSerial = 0
  private var effects: [String] = []
  private var printed = false
  /// Effects of a run are not effects of building.
  private(set) var isOpen = false

  mutating func begin() {
    isOpen = true
    firstSerial = StreamNode.made + 1
    effects = []
    printed = false
  }

  mutating func note(effect: String) { if isOpen { effects.append(effect) } }
  mutating func notePrinted() { printed = true }

  /// - Returns: what the statement was seen to do.
  @discardableResult mutating func end() -> Entry? {
    guard isOpen else { return nil }
    isOpen = false
    guard StreamNode.made >= firstSerial else { return nil }
    let entry = Entry(effects: effects, printed: printed, serials: firstSerial...StreamNode.made)
    entries.append(entry)
    return entry
  }

  /// Whether the statement that runs built it.
  func isNew(_ node: StreamNode) -> Bool { isOpen && node.serial >= firstSerial }

  /// What was seen while this stream was built; nil when the prompt did not see it. O(log statements).
  func entry(for node: StreamNode) -> Entry? {
    if isOpen, node.serial >= firstSerial {
      return Entry(effects: effects, printed: printed, serials: firstSerial...max(firstSerial, StreamNode.made))
    }
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].serials.upperBound < node.serial { low = middle + 1 } else { high = middle }
    }
    guard low < entries.count, entries[low].serials.contains(node.serial) else { return nil }
    return entries[low]
  }
}
