/// Iterators that know how many items are left.
protocol LengthHinted: AnyObject {
  var lengthHint: Int { get }
}

extension ListIterator: LengthHinted {
  var lengthHint: Int { list.map { max(0, $0.elements.count - position) } ?? 0 }
}
extension TupleIterator: LengthHinted {
  var lengthHint: Int { tuple.map { max(0, $0.elements.count - position) } ?? 0 }
}
extension RangeIterator: LengthHinted {
  var lengthHint: Int { remaining }
}

/// `reversed(list)`.
final class ListReverseIterator: IteratorObject, LengthHinted, @unchecked Sendable {
  private var list: ListObject?
  private var position: Int
  init(_ list: ListObject) {
    self.list = list
    position = list.elements.count - 1
    super.init(cls: builtin.listReverseIterator)
  }
  override func next(_ vm: Machine) throws -> Value? {
    guard let list else { return nil }
    if position >= 0, position < list.elements.count {
      defer { position -= 1 }
      return list.elements[position]
    }
    self.list = nil
    return nil
  }
  var lengthHint: Int { list.map { position < $0.elements.count ? position + 1 : 0 } ?? 0 }
}

/// `iter(str)`: one-character strings.
final class StrIterator: IteratorObject, LengthHinted, @unchecked Sendable {
  private var text: Text
  private var position = 0
  init(_ string: StrObject) {
    text = string.text
    super.init(cls: string.text.isASCII ? builtin.strIterator : iteratorKinds.wideText)
  }
  override func next(_ vm: Machine) throws -> Value? {
    if position >= text.count { return nil }
    defer { position += 1 }
    return singleCharacter(text[position])
  }
  var lengthHint: Int { text.count - position }
}

/// `iter(bytes)`: integers.
final class BytesIterator: IteratorObject, LengthHinted, @unchecked Sendable {
  private let bytes: [UInt8]
  private var position = 0
  init(_ bytes: BytesObject) {
    self.bytes = bytes.bytes
    super.init(cls: builtin.bytesIterator)
  }
  override func next(_ vm: Machine) throws -> Value? {
    if position >= bytes.count { return nil }
    defer { position += 1 }
    return .int(Int(bytes[position]))
  }
  var lengthHint: Int { bytes.count - position }
}

private struct SingleCharacters: @unchecked Sendable {
  let values: [Value] = (0..<256).map { .object(intern(Text(codePoint: UInt32($0)))) }
}
private let singleCharacters = SingleCharacters()

/// The string of one code point; the same object each time for those below 256.
@inline(__always) func singleCharacter(_ point: UInt32) -> Value {
  point < 256 ? singleCharacters.values[Int(point)] : .str(Text(codePoint: point))
}

/// `reversed(sequence)`: from the last index down, by `__getitem__`.
final class ReversedIterator: IteratorObject, LengthHinted, @unchecked Sendable {
  private var sequence: Value
  private var position: Int
  init(_ sequence: Value, length: Int, cls: TypeObject) {
    self.sequence = sequence
    position = length - 1
    super.init(cls: cls)
  }
  override func next(_ vm: Machine) throws -> Value? {
    if sequence.isUndefined || position < 0 { return nil }
    do {
      defer { position -= 1 }
      return try vm.getItem(sequence, .int(position))
    } catch let error as Raised
      where error.exception.cls.isSubclass(of: builtin.indexError)
      || error.exception.cls.isSubclass(of: builtin.stopIteration)
    {
      sequence = .undefined
      return nil
    }
  }
  var lengthHint: Int { max(0, position + 1) }
}
