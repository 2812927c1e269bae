/// A unit of content: a byte of `bytes`, or a code point of `str`. The algorithms of both types are written once, on arrays of units.
typealias Unit = FixedWidthInteger & UnsignedInteger & Sendable

/// Algorithms on arrays of units. They answer positions and ranges; the types above cut their own content.
enum Units {
  /// What `start` and `end` of Python's search methods mean for `count` units: negative counts from the end, then clamped.
  /// `start` may lie beyond `end`, and then nothing is found, not even the empty needle.
  static func bounds(_ start: Int?, _ end: Int?, count: Int) -> (start: Int, end: Int) {
    var low = start ?? 0
    var high = end ?? count
    if high > count { high = count } else if high < 0 { high = max(0, high &+ count) }
    if low < 0 { low = max(0, low &+ count) }
    return (low, high)
  }

  /// The first place of `needle` within `low..<high`. O(n + m).
  static func find<U: Unit>(_ needle: [U], in hay: [U], _ low: Int, _ high: Int) -> Int? {
    guard low <= high, needle.count <= high - low else { return nil }
    guard let first = needle.first else { return low }
    return hay.withUnsafeBufferPointer { hay in
      needle.withUnsafeBufferPointer { needle in
        // A short needle costs little at each place; a long one could cost its length, so it gets a failure table.
        needle.count <= 8
          ? scan(needle, first, in: hay, low, high) : scanWithTable(needle, in: hay, low, high)
      }
    }
  }

  private static func scan<U: Unit>(
    _ needle: UnsafeBufferPointer<U>, _ first: U, in hay: UnsafeBufferPointer<U>, _ low: Int, _ high: Int
  ) -> Int? {
    var place = low
    let last = high - needle.count
    while place <= last {
      if hay[place] == first {
        var matched = 1
        while matched < needle.count, hay[place + matched] == needle[matched] { matched += 1 }
        if matched == needle.count { return place }
      }
      place += 1
    }
    return nil
  }

  /// Knuth, Morris and Pratt's search.
  private static func scanWithTable<U: Unit>(
    _ needle: UnsafeBufferPointer<U>, in hay: UnsafeBufferPointer<U>, _ low: Int, _ high: Int
  ) -> Int? {
    var table = [Int](repeating: 0, count: needle.count)
    var border = 0
    for position in 1..<needle.count {
      while border > 0, needle[position] != needle[border] { border = table[border - 1] }
      if needle[position] == needle[border] { border += 1 }
      table[position] = border
    }
    var matched = 0
    for place in low..<high {
      while matched > 0, hay[place] != needle[matched] { matched = table[matched - 1] }
      if hay[place] == needle[matched] { matched += 1 }
      if matched == needle.count { return place + 1 - needle.count }
    }
    return nil
  }

  /// The last place of `needle` within `low..<high`. O(n + m): the reversed search on reversed content when `needle` is long.
  static func rfind<U: Unit>(_ needle: [U], in hay: [U], _ low: Int, _ high: Int) -> Int? {
    guard low <= high, needle.count <= high - low else { return nil }
    guard !needle.isEmpty else { return high }
    if needle.count > 8 {
      let reversed = Array(hay[low..<high].reversed())
      return find(needle.reversed(), in: reversed, 0, reversed.count).map { high - $0 - needle.count }
    }
    var place = high - needle.count
    while place >= low {
      var matched = 0
      while matched < needle.count, hay[place + matched] == needle[matched] { matched += 1 }
      if matched == needle.count { return place }
      place -= 1
    }
    return nil
  }

  /// The places of `needle`, not overlapping, from the left, at most `limit`; the empty needle is at every place and the end.
  static func occurrences<U: Unit>(
    of needle: [U], in hay: [U], _ low: Int, _ high: Int, limit: Int = .max
  ) -> [Int] {
    var places: [Int] = []
    var from = low
    while places.count < limit, let place = find(needle, in: hay, from, high) {
      places.append(place)
      from = place + max(1, needle.count)
    }
    return places
  }

  /// Whether `affix` stands at the start (or the end) of `low..<high`.
  static func hasAffix<U: Unit>(_ affix: [U], atEnd: Bool, in hay: [U], _ low: Int, _ high: Int) -> Bool {
    guard high - low >= affix.count else { return false }
    let start = atEnd ? high - affix.count : low
    for position in affix.indices where hay[start + position] != affix[position] { return false }
    return true
  }
}
