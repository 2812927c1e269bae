/// What a dict view or an iterator of a dict shows of each entry.
enum DictPart: Sendable {
  case keys, values, items

  func value(_ table: Table, _ place: Int) -> Value {
    switch self {
    case .keys: return table.key(at: place)
    case .values: return table.value(at: place)
    case .items: return .tuple([table.key(at: place), table.value(at: place)])
    }
  }
}

/// Iterates over a dict or one of its views, in either direction; refuses to go on when keys came or went meanwhile.
final class DictIterator: IteratorObject, @unchecked Sendable {
  private var dictionary: DictObject?
  private let part: DictPart
  private let isReversed: Bool
  private var place: Int
  private var expected: Int
  private var remaining: Int

  init(_ dictionary: DictObject, _ part: DictPart, isReversed: Bool = false) {
    self.dictionary = dictionary
    self.part = part
    self.isReversed = isReversed
    place = isReversed ? dictionary.table.used - 1 : 0
    expected = dictionary.table.count
    remaining = expected
    let cls: TypeObject
    switch part {
    case .keys: cls = isReversed ? iteratorKinds.reverseKeys : builtin.dictKeyIterator
    case .values: cls = isReversed ? iteratorKinds.reverseValues : builtin.dictValueIterator
    case .items: cls = isReversed ? iteratorKinds.reverseItems : builtin.dictItemIterator
    }
    super.init(cls: cls)
  }

  override func next(_ vm: Machine) throws -> Value? {
    guard let dictionary else { return nil }
    let table = dictionary.table
    if table.count != expected {
      expected = -1
      throw runtimeError("dictionary changed size during iteration")
    }
    if isReversed {
      place = min(place, table.used - 1)
      while place >= 0, table.isGap(place) { place -= 1 }
    } else {
      place = table.next(from: place)
    }
    if place < 0 || place >= table.used {
      self.dictionary = nil
      return nil
    }
    if remaining == 0 {
      self.dictionary = nil
      throw runtimeError("dictionary keys changed during iteration")
    }
    remaining -= 1
    defer { place += isReversed ? -1 : 1 }
    return part.value(table, place)
  }
}

/// `iter(set)`: refuses to go on when the set grew or shrank meanwhile.
final class SetIterator: IteratorObject, @unchecked Sendable {
  private var set: SetObject?
  private var place = 0
  private var expected: Int
  private var remaining: Int

  init(_ set: SetObject) {
    self.set = set
    expected = set.table.count
    remaining = expected
    super.init(cls: builtin.setIterator)
  }

  override func next(_ vm: Machine) throws -> Value? {
    guard let set else { return nil }
    if set.table.count != expected {
      expected = -1
      throw runtimeError("Set changed size during iteration")
    }
    place = set.table.next(from: place)
    if place >= set.table.used {
      self.set = nil
      return nil
    }
    remaining -= 1
    defer { place += 1 }
    return set.table.key(at: place)
  }
}

extension DictIterator: LengthHinted {
  var lengthHint: Int { dictionary?.table.count == expected ? remaining : 0 }
}
extension SetIterator: LengthHinted {
  var lengthHint: Int { self.set?.table.count == expected ? max(0, remaining) : 0 }
}
