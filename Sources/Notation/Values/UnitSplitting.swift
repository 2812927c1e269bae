extension Units {
  /// The pieces between separators, from the left, with at most `limit` cuts (negative: no limit). `separator` is not empty.
  static func split<U: Unit>(_ hay: [U], by separator: [U], limit: Int) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = 0
    let places = occurrences(of: separator, in: hay, 0, hay.count, limit: limit < 0 ? .max : limit)
    for place in places {
      pieces.append(start..<place)
      start = place + separator.count
    }
    pieces.append(start..<hay.count)
    return pieces
  }

  /// As `split`, cutting from the right; the pieces come in reading order.
  static func rsplit<U: Unit>(_ hay: [U], by separator: [U], limit: Int) -> [Range<Int>] {
    // Mirrored, both searches are the linear one.
    let mirrored = split(hay.reversed(), by: separator.reversed(), limit: limit)
    return mirrored.reversed().map { hay.count - $0.upperBound..<hay.count - $0.lowerBound }
  }

  /// The words between runs of spaces; after `limit` cuts the rest is one piece, without its leading spaces.
  static func splitSpaces<U: Unit>(_ hay: [U], limit: Int, isSpace: (U) -> Bool) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var place = 0
    while true {
      while place < hay.count, isSpace(hay[place]) { place += 1 }
      guard place < hay.count else { return pieces }
      if limit >= 0, pieces.count == limit {
        pieces.append(place..<hay.count)
        return pieces
      }
      let start = place
      while place < hay.count, !isSpace(hay[place]) { place += 1 }
      pieces.append(start..<place)
    }
  }

  /// As `splitSpaces`, cutting from the right; the pieces come in reading order.
  static func rsplitSpaces<U: Unit>(_ hay: [U], limit: Int, isSpace: (U) -> Bool) -> [Range<Int>] {
    let mirrored = splitSpaces(hay.reversed(), limit: limit, isSpace: isSpace)
    return mirrored.reversed().map { hay.count - $0.upperBound..<hay.count - $0.lowerBound }
  }

  /// The lines; a carriage return and a line feed together end one line. `keepEnds` leaves the ends on.
  static func splitLines<U: Unit>(_ hay: [U], keepEnds: Bool, isBreak: (U) -> Bool) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    while start < hay.count {
      var end = start
      while end < hay.count, !isBreak(hay[end]) { end += 1 }
      var next = end
      if next < hay.count {
        next += hay[end] == 13 && end + 1 < hay.count && hay[end + 1] == 10 ? 2 : 1
      }
      lines.append(start..<(keepEnds ? next : end))
      start = next
    }
    return lines
  }

  /// What remains when units that satisfy `drop` are taken off the chosen sides.
  static func strip<U: Unit>(_ hay: [U], left: Bool, right: Bool, drop: (U) -> Bool) -> Range<Int> {
    var low = 0
    var high = hay.count
    if left { while low < high, drop(hay[low]) { low += 1 } }
    if right { while high > low, drop(hay[high - 1]) { high -= 1 } }
    return low..<high
  }

  /// Replaces at most `limit` (negative: all) occurrences; the empty `old` stands before each unit and at the end.
  static func replace<U: Unit>(_ old: [U], with new: [U], in hay: [U], limit: Int) throws -> [U]? {
    guard limit != 0 else { return nil }
    let places = occurrences(of: old, in: hay, 0, hay.count, limit: limit < 0 ? .max : limit)
    guard !places.isEmpty else { return nil }
    var result: [U] = []
    result.reserveCapacity(try size(hay.count - places.count * old.count, plus: places.count, times: new.count))
    var start = 0
    for place in places {
      result.append(contentsOf: hay[start..<place])
      result.append(contentsOf: new)
      start = place + old.count
    }
    result.append(contentsOf: hay[start...])
    return result
  }

  /// A size that the host can be asked for: content above it is refused as CPython refuses when memory is out.
  static let maximumCount = 1 << 31

  /// `base + count * each`, or a MemoryError when that is more than `maximumCount`.
  static func size(_ base: Int, plus count: Int = 0, times each: Int = 0) throws -> Int {
    let (product, overflow) = count.multipliedReportingOverflow(by: each)
    guard !overflow, product <= maximumCount, base <= maximumCount - product else {
      throw ValueFault(.memoryError, "")
    }
    return base + product
  }

  /// `hay` after each tab became the spaces up to the next multiple of `size`; a size of 0 or less drops tabs.
  static func expandTabs<U: Unit>(_ hay: [U], size tab: Int) throws -> [U] {
    var result: [U] = []
    result.reserveCapacity(hay.count)
    var column = 0
    for unit in hay {
      if unit == 9 {
        if tab > 0 {
          let more = tab - column % tab
          _ = try size(result.count, plus: more, times: 1)
          result.append(contentsOf: repeatElement(32, count: more))
          column += more
        }
      } else {
        result.append(unit)
        column = unit == 10 || unit == 13 ? 0 : column + 1
      }
    }
    return result
  }

  /// `hay` repeated; nothing for a count of 0 or less. MemoryError above `maximumCount`.
  static func multiply<U: Unit>(_ hay: [U], by count: Int) throws -> [U] {
    guard count > 0, !hay.isEmpty else { return [] }
    let total = try size(0, plus: count, times: hay.count)
    if hay.count == 1 { return [U](repeating: hay[0], count: count) }
    var result: [U] = []
    result.reserveCapacity(total)
    for _ in 0..<count { result.append(contentsOf: hay) }
    return result
  }

  /// The units at `start`, `start + step`, … (`count` of them), as a slice that the caller has already adjusted.
  static func slice<U: Unit>(_ hay: [U], start: Int, step: Int, count: Int) -> [U] {
    guard count > 0 else { return [] }
    if step == 1 { return Array(hay[start..<start + count]) }
    return [U](unsafeUninitializedCapacity: count) { buffer, filled in
      var place = start
      for position in 0..<count {
        buffer[position] = hay[place]
        place &+= step
      }
      filled = count
    }
  }

  /// How many units to add on each side, when content of `count` is centred in `width`: CPython puts the odd one left
  /// when both the width and the padding are odd.
  static func centring(_ count: Int, in width: Int) throws -> (left: Int, right: Int) {
    guard width > count else { return (0, 0) }
    let padding = try size(width) - count
    let left = padding / 2 + (padding & width & 1)
    return (left, padding - left)
  }
}
