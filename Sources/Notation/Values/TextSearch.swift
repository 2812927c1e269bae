/// Searching and replacing. Positions are code points; `start` and `end` are Python's (negative from the end, clamped).
extension Text {
  /// The first place of `needle`, or nil.
  package func find(_ needle: Text, start: Int? = nil, end: Int? = nil) -> Int? {
    let (low, high) = Units.bounds(start, end, count: count)
    switch (storage, needle.storage) {
    case (.narrow(let hay), .narrow(let needle)): return Units.find(needle, in: hay, low, high)
    // What needs four bytes cannot stand in a text that needs one.
    case (.narrow, .wide): return nil
    case (.wide(let hay), _): return Units.find(needle.codePoints, in: hay, low, high)
    }
  }

  /// The last place of `needle`, or nil.
  package func rfind(_ needle: Text, start: Int? = nil, end: Int? = nil) -> Int? {
    let (low, high) = Units.bounds(start, end, count: count)
    switch (storage, needle.storage) {
    case (.narrow(let hay), .narrow(let needle)): return Units.rfind(needle, in: hay, low, high)
    case (.narrow, .wide): return nil
    case (.wide(let hay), _): return Units.rfind(needle.codePoints, in: hay, low, high)
    }
  }

  /// As `find` and `rfind`, but absence is ValueError "substring not found".
  package func index(of needle: Text, start: Int? = nil, end: Int? = nil) throws -> Int {
    if let place = find(needle, start: start, end: end) { return place }
    throw ValueFault(.valueError, "substring not found")
  }

  /// See `index(of:start:end:)`.
  package func rindex(of needle: Text, start: Int? = nil, end: Int? = nil) throws -> Int {
    if let place = rfind(needle, start: start, end: end) { return place }
    throw ValueFault(.valueError, "substring not found")
  }

  /// `needle in self`.
  package func contains(_ needle: Text) -> Bool { find(needle) != nil }

  /// How often `needle` occurs without overlap; the empty one once before each code point and once at the end.
  package func occurrences(of needle: Text, start: Int? = nil, end: Int? = nil) -> Int {
    let (low, high) = Units.bounds(start, end, count: count)
    guard low <= high else { return 0 }
    if needle.isEmpty { return high - low + 1 }
    switch (storage, needle.storage) {
    case (.narrow(let hay), .narrow(let needle)): return Units.occurrences(of: needle, in: hay, low, high).count
    case (.narrow, .wide): return 0
    case (.wide(let hay), _): return Units.occurrences(of: needle.codePoints, in: hay, low, high).count
    }
  }

  /// `startswith` with one prefix.
  package func starts(with prefix: Text, start: Int? = nil, end: Int? = nil) -> Bool {
    hasAffix(prefix, atEnd: false, start, end)
  }

  /// `endswith` with one suffix.
  package func ends(with suffix: Text, start: Int? = nil, end: Int? = nil) -> Bool {
    hasAffix(suffix, atEnd: true, start, end)
  }

  private func hasAffix(_ affix: Text, atEnd: Bool, _ start: Int?, _ end: Int?) -> Bool {
    let (low, high) = Units.bounds(start, end, count: count)
    switch (storage, affix.storage) {
    case (.narrow(let hay), .narrow(let affix)): return Units.hasAffix(affix, atEnd: atEnd, in: hay, low, high)
    case (.narrow, .wide): return false
    case (.wide(let hay), _): return Units.hasAffix(affix.codePoints, atEnd: atEnd, in: hay, low, high)
    }
  }

  /// Without `prefix`, when it stands at the start.
  package func removingPrefix(_ prefix: Text) -> Text {
    starts(with: prefix) && !prefix.isEmpty ? self[prefix.count..<count] : self
  }

  /// Without `suffix`, when it stands at the end.
  package func removingSuffix(_ suffix: Text) -> Text {
    ends(with: suffix) && !suffix.isEmpty ? self[0..<count - suffix.count] : self
  }

  /// `replace`: at most `limit` occurrences from the left, all when it is negative. MemoryError when the result is too large.
  package func replacing(_ old: Text, with new: Text, limit: Int = -1) throws -> Text {
    switch (storage, old.storage, new.storage) {
    case (.narrow(let hay), .narrow(let old), .narrow(let new)):
      return try Units.replace(old, with: new, in: hay, limit: limit).map(Text.init(latin1:)) ?? self
    case (.narrow, .wide, _):
      return self
    default:
      let replaced = try Units.replace(old.codePoints, with: new.codePoints, in: codePoints, limit: limit)
      return replaced.map(Text.init(points:)) ?? self
    }
  }
}
