/// The insertion-ordered hash table under `dict`, `set`, namespaces and instances.
///
/// Entries lie in order of insertion; up to eight are searched one by one, more through an index of open addresses.
/// A removed entry stays as a gap (its key is `.undefined`) until the table is rebuilt. Look-ups cost O(1) on average.
package final class Table {
  struct Entry {
    var hash: Int
    var key: Value
    var value: Value
  }
  /// Entries `0 ..< used`, gaps included.
  private(set) var entries: UnsafeMutablePointer<Entry>
  private var capacity: Int
  /// One past the last entry in use: iterate over positions below it and skip gaps.
  private(set) var used = 0
  /// No key lies before this position: what is taken from the front is not scanned again.
  private var first = 0
  /// How many keys there are.
  package private(set) var count = 0
  private var index: UnsafeMutablePointer<Int32>?
  private var indexSize = 0
  /// Index places that are not empty, removed ones included.
  private var indexFill = 0
  /// Changes whenever a key comes or goes.
  private(set) var version = 0

  private static let empty: Int32 = -1
  private static let removed: Int32 = -2
  private static let linearLimit = 8

  package init() {
    capacity = 0
    entries = UnsafeMutablePointer<Entry>.allocate(capacity: 0)
  }

  init(reserving capacity: Int) {
    self.capacity = capacity
    entries = UnsafeMutablePointer<Entry>.allocate(capacity: capacity)
    if capacity > Self.linearLimit { makeIndex(for: capacity) }
  }

  deinit {
    Finalization.depth += 1
    if Finalization.depth > Finalization.limit {
      var rest: [Value] = []
      for position in 0..<used {
        rest.append((entries + position).pointee.key)
        rest.append((entries + position).pointee.value)
      }
      Finalization.deferred.append(rest)
    }
    entries.deinitialize(count: used)
    entries.deallocate()
    index?.deallocate()
    Finalization.depth -= 1
  }

  // MARK: Look-up

  /// The position of `key`, or -1. May call `__eq__` of the program; when that changed the table, the search begins anew, as
  /// in CPython.
  func find(_ key: Value, hash: Int, _ vm: Machine) throws -> Int {
    while true {
      let before = version
      let position = try search(key, hash: hash, before, vm)
      if version == before { return position }
    }
  }

  /// One search, which gives up when the table's version is another.
  @inline(__always) private func search(_ key: Value, hash: Int, _ before: Int, _ vm: Machine) throws -> Int {
    if let index {
      let mask = indexSize &- 1
      var place = Self.mix(hash) & mask
      while true {
        let position = Int(index[place])
        if position == Int(Self.empty) { return -1 }
        if position >= 0, entries[position].hash == hash {
          if try matches(position, key, vm) || version != before { return position }
        }
        place = (place &+ 1) & mask
      }
    }
    var position = 0
    while position < used {
      if entries[position].hash == hash {
        if try matches(position, key, vm) || version != before { return position }
      }
      position &+= 1
    }
    return -1
  }

  /// Whether the key at a position is `key`: the same object without counting references, else by `==`.
  @inline(__always) private func matches(_ position: Int, _ key: Value, _ vm: Machine) throws -> Bool {
    if case .int(let wanted) = key, case .int(let there) = entries[position].key { return wanted == there }
    if case .object(let object) = key {
      let place = (UnsafeMutableRawPointer(entries + position) + Self.keyOffset).assumingMemoryBound(to: Value.self)
      if place.holds(Unmanaged.passUnretained(object).toOpaque()) { return true }
      if object.kind == .str, object.isExact, place.holdsObject {
        let other = place.unownedObject
        if other._withUnsafeGuaranteedRef({ $0.kind == .str && $0.isExact }) {
          let text = unsafeDowncast(object, to: StrObject.self)
          return Unmanaged<StrObject>.fromOpaque(other.toOpaque())._withUnsafeGuaranteedRef { $0.text == text.text }
        }
      }
    }
    return try matchesSlow(entries[position].key, key, vm)
  }

  private func matchesSlow(_ candidate: Value, _ key: Value, _ vm: Machine) throws -> Bool {
    switch (candidate, key) {
    case (.int(let a), .int(let b)): return a == b
    case (.undefined, _): return false
    case (.object(let a), .object(let b)):
      if a === b { return true }
      if a.kind == .str, b.kind == .str, a.isExact, b.isExact {
        return unsafeDowncast(a, to: StrObject.self).text == unsafeDowncast(b, to: StrObject.self).text
      }
      return try vm.isEqual(candidate, key)
    default: return try vm.isEqual(candidate, key)
    }
  }

  /// The position of a name, or -1. No program code runs: other keys than strings never match.
  func find(_ name: StrObject) -> Int {
    let hash = name.hash
    if let index {
      let mask = indexSize &- 1
      var place = Self.mix(hash) & mask
      while true {
        let position = Int(index[place])
        if position == Int(Self.empty) { return -1 }
        if position >= 0, entries[position].hash == hash, isName(position, name) { return position }
        place = (place &+ 1) & mask
      }
    }
    var position = 0
    while position < used {
      if entries[position].hash == hash, isName(position, name) { return position }
      position &+= 1
    }
    return -1
  }

  @inline(__always) private func isName(_ position: Int, _ name: StrObject) -> Bool {
    let place = (UnsafeMutableRawPointer(entries + position) + Self.keyOffset).assumingMemoryBound(to: Value.self)
    if place.holds(Unmanaged.passUnretained(name).toOpaque()) { return true }
    return isNameSlow(entries[position].key, name)
  }

  private func isNameSlow(_ key: Value, _ name: StrObject) -> Bool {
    guard case .object(let object) = key else { return false }
    guard object.kind == .str else { return false }
    let other = unsafeDowncast(object, to: StrObject.self)
    if other.isInterned && name.isInterned { return false }
    return other.text == name.text
  }

  // MARK: Reading

  /// The place of the value at a position whose key is just this object; nil when it is another or none.
  @inline(__always) func slot(at hint: Int, ifNamed symbol: UnsafeMutableRawPointer) -> UnsafeMutablePointer<Value>? {
    guard hint < used else { return nil }
    let entry = UnsafeMutableRawPointer(entries + hint)
    let key = (entry + Self.keyOffset).assumingMemoryBound(to: Value.self)
    guard key.holds(symbol) else { return nil }
    return (entry + Self.valueOffset).assumingMemoryBound(to: Value.self)
  }
  // Constants, so that no once-check stands in the way; `hasExpectedLayout` holds them to the compiler's.
  @inline(__always) private static var keyOffset: Int { 8 }
  @inline(__always) private static var valueOffset: Int { 24 }
  static var hasExpectedLayout: Bool {
    MemoryLayout<Entry>.offset(of: \Entry.key) == keyOffset
      && MemoryLayout<Entry>.offset(of: \Entry.value) == valueOffset
  }

  @inline(__always) func key(at position: Int) -> Value { entries[position].key }
  @inline(__always) func value(at position: Int) -> Value { entries[position].value }
  @inline(__always) func isGap(_ position: Int) -> Bool { entries[position].key.isUndefined }
  @inline(__always) func hash(at position: Int) -> Int { entries[position].hash }
  /// The first position at or after `start` that holds a key; `used` when there is none.
  @inline(__always) func next(from start: Int) -> Int {
    var position = Swift.max(start, first)
    while position < used, isGap(position) { position &+= 1 }
    if start <= first { first = position }
    return position
  }

  /// The value of a name, if it is there.
  @inline(__always) package subscript(name: StrObject) -> Value? {
    let position = find(name)
    return position < 0 ? nil : entries[position].value
  }

  func value(of key: Value, _ vm: Machine) throws -> Value? {
    let position = try find(key, hash: try vm.hash(key), vm)
    return position < 0 ? nil : entries[position].value
  }

  /// All keys, in order.
  package var keys: [Value] {
    var result: [Value] = []
    result.reserveCapacity(count)
    for position in 0..<used where !isGap(position) { result.append(entries[position].key) }
    return result
  }
  /// All values, in order of their keys.
  package var values: [Value] {
    var result: [Value] = []
    result.reserveCapacity(count)
    for position in 0..<used where !isGap(position) { result.append(entries[position].value) }
    return result
  }
  /// All pairs, in order.
  package var pairs: [(key: Value, value: Value)] {
    var result: [(key: Value, value: Value)] = []
    result.reserveCapacity(count)
    for position in 0..<used where !isGap(position) { result.append((entries[position].key, entries[position].value)) }
    return result
  }

  // MARK: Writing

  /// Sets the value at a position that `find` gave.
  @inline(__always) func setValue(at position: Int, _ value: Value) { entries[position].value = value }

  package func set(_ name: StrObject, _ value: Value) {
    let position = find(name)
    if position >= 0 {
      entries[position].value = value
    } else {
      insertNew(.object(name), hash: name.hash, value)
    }
  }

  func set(_ key: Value, _ value: Value, _ vm: Machine) throws {
    let hash = try vm.hash(key)
    let position = try find(key, hash: hash, vm)
    if position >= 0 {
      entries[position].value = value
    } else {
      insertNew(key, hash: hash, value)
    }
  }

  /// Adds a key that is known not to be there.
  func insertNew(_ key: Value, hash: Int, _ value: Value) {
    if used == capacity || (index != nil && indexFill &* 3 >= indexSize &* 2) { grow() }
    (entries + used).initialize(to: Entry(hash: hash, key: key, value: value))
    if index != nil { addToIndex(hash, used) }
    used &+= 1
    count &+= 1
    version &+= 1
  }

  /// Removes the entry at a position and gives its value.
  @discardableResult func remove(at position: Int) -> Value {
    let old = entries[position]
    count &-= 1
    version &+= 1
    if let index {
      let mask = indexSize &- 1
      var place = Self.mix(old.hash) & mask
      while index[place] != Int32(truncatingIfNeeded: position) { place = (place &+ 1) & mask }
      index[place] = Self.removed
    }
    entries[position].key = .undefined
    entries[position].value = .undefined
    if position == first { first &+= 1 }
    // Gaps at the end are given back, so that taking from the end never scans them again.
    while used > 0, isGap(used &- 1) { used &-= 1 }
    if first > used { first = used }
    return old.value
  }

  func removeAll() {
    let oldEntries = entries
    let oldUsed = used
    index?.deallocate()
    index = nil
    indexSize = 0
    indexFill = 0
    capacity = 0
    entries = UnsafeMutablePointer<Entry>.allocate(capacity: 0)
    used = 0
    first = 0
    count = 0
    version &+= 1
    oldEntries.deinitialize(count: oldUsed)
    oldEntries.deallocate()
  }

  /// A copy with the same keys and values.
  func copy() -> Table {
    let result = Table(reserving: count)
    for position in 0..<used where !isGap(position) {
      let entry = entries[position]
      result.insertNew(entry.key, hash: entry.hash, entry.value)
    }
    return result
  }

  // MARK: Growing

  private func grow() {
    let wanted = Swift.max(4, count < 64 ? count &* 2 : count &+ count / 2)
    let fresh = UnsafeMutablePointer<Entry>.allocate(capacity: wanted)
    var kept = 0
    for position in 0..<used {
      if isGap(position) {
        (entries + position).deinitialize(count: 1)
      } else {
        (fresh + kept).moveInitialize(from: entries + position, count: 1)
        kept &+= 1
      }
    }
    entries.deallocate()
    entries = fresh
    capacity = wanted
    used = kept
    first = 0
    index?.deallocate()
    index = nil
    if wanted > Self.linearLimit {
      makeIndex(for: wanted)
      for position in 0..<used { addToIndex(entries[position].hash, position) }
    }
  }

  private func makeIndex(for capacity: Int) {
    var size = 16
    while size < capacity &* 2 { size &*= 2 }
    let fresh = UnsafeMutablePointer<Int32>.allocate(capacity: size)
    fresh.initialize(repeating: Self.empty, count: size)
    index = fresh
    indexSize = size
    indexFill = 0
  }

  @inline(__always) private func addToIndex(_ hash: Int, _ position: Int) {
    let mask = indexSize &- 1
    var place = Self.mix(hash) & mask
    while index.unsafelyUnwrapped[place] != Self.empty { place = (place &+ 1) & mask }
    index.unsafelyUnwrapped[place] = Int32(truncatingIfNeeded: position)
    indexFill &+= 1
  }

  /// Spreads the bits of a hash: neighbouring integers should not make one long run of places.
  @inline(__always) private static func mix(_ hash: Int) -> Int {
    let product = UInt(bitPattern: hash) &* 0x9e37_79b9_7f4a_7c15
    return Int(bitPattern: product >> 20)
  }
}
