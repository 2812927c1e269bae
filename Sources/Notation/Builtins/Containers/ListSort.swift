extension Machine {
  /// `list.sort(key=…, reverse=…)`: stable. The list looks empty meanwhile.
  /// - Throws: ValueError when the program changed the list meanwhile, or whatever a key or comparison raises; the
  ///   list then has its elements in the order they had.
  func sort(_ list: ListObject, key: Value, reverse: Value) throws {
    let isReversed = try integerFlag(reverse)
    let elements = list.elements
    list.elements = []
    let result: [Value]
    do { result = try sorted(elements, key: key, isReversed: isReversed) } catch let error {
      list.elements = elements
      throw error
    }
    let intruders = list.elements
    list.elements = result
    if !intruders.isEmpty { throw valueError("list modified during sort") }
  }

  private func integerFlag(_ value: Value) throws -> Bool {
    if case .bool(let flag) = value { return flag }
    return try index(value) != 0
  }

  /// The elements in order of their keys.
  func sorted(_ elements: [Value], key: Value, isReversed: Bool) throws -> [Value] {
    var keys = elements
    if !key.isNone {
      for position in keys.indices {
        try poll()
        keys[position] = try call(key, elements[position])
      }
    }
    let order = try sortedOrder(keys, isReversed: isReversed)
    return order.map { elements[$0] }
  }

  /// The positions of the keys in ascending order. Keys of one plain type are compared without asking the machine.
  private func sortedOrder(_ keys: [Value], isReversed: Bool) throws -> [Int] {
    if let numbers = allInts(keys) {
      return try MergeSort.order(numbers, isReversed: isReversed) {
        try self.poll()
        return $0 < $1
      }
    }
    if let texts = allTexts(keys) {
      return try MergeSort.order(texts, isReversed: isReversed) {
        try self.poll()
        return $0 < $1
      }
    }
    return try MergeSort.order(keys, isReversed: isReversed) {
      try self.poll()
      return try self.isLess($0, $1)
    }
  }

  private func allInts(_ keys: [Value]) -> [Int]? {
    var result: [Int] = []
    result.reserveCapacity(keys.count)
    for key in keys {
      guard case .int(let number) = key else { return nil }
      result.append(number)
    }
    return result
  }

  private func allTexts(_ keys: [Value]) -> [Text]? {
    guard let first = keys.first, first.asStr != nil else { return nil }
    var result: [Text] = []
    result.reserveCapacity(keys.count)
    for key in keys {
      guard let object = key.asStr, object.isExact else { return nil }
      result.append(object.text)
    }
    return result
  }
}

/// A stable sort that finds runs which are already in order, makes short ones longer by insertion, and merges them.
/// It asks `less(later, earlier)` only, as CPython does, so that a comparison that fails names the same operands.
struct MergeSort<Key> {
  private let keys: [Key]
  private let less: (Key, Key) throws -> Bool
  /// Positions of keys; sorted when done.
  private var order: [Int]
  private var spare: [Int] = []
  private var runs: [Range<Int>] = []

  /// The positions of `keys` in ascending order, or descending with equal keys in their first order.
  @inline(__always)
  static func order(
    _ keys: [Key], isReversed: Bool, by less: (Key, Key) throws -> Bool
  ) throws -> [Int] {
    try withoutActuallyEscaping(less) { less in
      var sort = MergeSort(keys, isReversed, less)
      try sort.run()
      return isReversed ? sort.order.reversed() : sort.order
    }
  }

  private init(_ keys: [Key], _ isReversed: Bool, _ less: @escaping (Key, Key) throws -> Bool) {
    self.keys = keys
    self.less = less
    order = isReversed ? keys.indices.reversed() : Array(keys.indices)
  }

  private mutating func run() throws {
    let shortest = Self.shortestRun(order.count)
    var start = 0
    while start < order.count {
      var end = try naturalRun(from: start)
      let wanted = min(order.count, start + shortest)
      if end < wanted {
        try insert(from: end, to: wanted, into: start)
        end = wanted
      }
      runs.append(start..<end)
      start = end
      while mustMerge { try mergeAt(mergePosition) }
    }
    while runs.count > 1 { try mergeAt(mergePosition) }
  }

  /// Between 32 and 64, such that there is a power of two of runs, or slightly fewer; short inputs are one run.
  private static func shortestRun(_ count: Int) -> Int {
    var rest = count
    var lost = 0
    while rest >= 64 {
      lost |= rest & 1
      rest >>= 1
    }
    return rest + lost
  }

  /// The end of the run at `start`; a strictly descending one is turned round.
  private mutating func naturalRun(from start: Int) throws -> Int {
    var end = start + 1
    if end >= order.count { return order.count }
    let isDescending = try less(keys[order[end]], keys[order[end - 1]])
    end += 1
    while end < order.count, try less(keys[order[end]], keys[order[end - 1]]) == isDescending { end += 1 }
    if isDescending { order[start..<end].reverse() }
    return end
  }

  /// Puts the elements of `first ..< end` into the sorted ones before them, each by halving.
  private mutating func insert(from first: Int, to end: Int, into start: Int) throws {
    for position in first..<end {
      let pivot = order[position]
      var low = start
      var high = position
      while low < high {
        let middle = (low + high) / 2
        if try less(keys[pivot], keys[order[middle]]) { high = middle } else { low = middle + 1 }
      }
      var place = position
      while place > low {
        order[place] = order[place - 1]
        place -= 1
      }
      order[low] = pivot
    }
  }

  /// Runs must grow towards the bottom of the stack, each longer than the two above it together.
  private var mustMerge: Bool {
    let count = runs.count
    if count >= 3, runs[count - 3].count <= runs[count - 2].count + runs[count - 1].count { return true }
    if count >= 4, runs[count - 4].count <= runs[count - 3].count + runs[count - 2].count { return true }
    return count >= 2 && runs[count - 2].count <= runs[count - 1].count
  }

  private var mergePosition: Int {
    let count = runs.count
    return count >= 3 && runs[count - 3].count < runs[count - 1].count ? count - 3 : count - 2
  }

  private mutating func mergeAt(_ position: Int) throws {
    let left = runs[position]
    let right = runs[position + 1]
    spare.removeAll(keepingCapacity: true)
    spare.append(contentsOf: order[left])
    var taken = 0
    var from = right.lowerBound
    var place = left.lowerBound
    while taken < spare.count, from < right.upperBound {
      if try less(keys[order[from]], keys[spare[taken]]) {
        order[place] = order[from]
        from += 1
      } else {
        order[place] = spare[taken]
        taken += 1
      }
      place += 1
    }
    while taken < spare.count {
      order[place] = spare[taken]
      taken += 1
      place += 1
    }
    runs[position] = left.lowerBound..<right.upperBound
    runs.remove(at: position + 1)
  }
}
