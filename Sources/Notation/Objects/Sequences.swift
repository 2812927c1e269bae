import BigInt

/// A `str`, with its hash kept once it was asked for.
package class StrObject: Object, @unchecked Sendable {
  package internal(set) final var text: Text
  final var cachedHash: Int?
  /// True when this object is the one of its text in the table of names: two such are equal only when identical.
  final var isInterned = false

  package init(_ text: Text, cls: TypeObject? = nil) {
    self.text = text
    super.init(kind: .str, cls: cls ?? builtin.str)
  }

  /// Equal for equal texts, and the same in every process.
  package final var hash: Int {
    @inline(__always) get {
      if let cachedHash { return cachedHash }
      let hash = text.contentHash
      cachedHash = hash
      return hash
    }
  }
  /// The text as a Swift string.
  package final var string: String { text.string }
}

/// `bytes`.
package class BytesObject: Object, @unchecked Sendable {
  package final let bytes: [UInt8]
  package init(_ bytes: [UInt8], cls: TypeObject? = nil) {
    self.bytes = bytes
    super.init(kind: .bytes, cls: cls ?? builtin.bytes)
  }
}

/// An `int` that is not inline: one beyond 64 bits, or an instance of a subclass.
package class IntObject: Object, @unchecked Sendable {
  package final let value: BigInt
  package init(_ value: BigInt, cls: TypeObject? = nil) {
    self.value = value
    super.init(kind: .int, cls: cls ?? builtin.int)
  }
}

/// A `float` that is an instance of a subclass; plain floats are inline.
package class FloatObject: Object, @unchecked Sendable {
  package final let value: Double
  package init(_ value: Double, cls: TypeObject) {
    self.value = value
    super.init(kind: .float, cls: cls)
  }
}

/// `list`.
package class ListObject: Object, @unchecked Sendable {
  package final var elements: [Value]
  package init(_ elements: [Value], cls: TypeObject? = nil) {
    self.elements = elements
    super.init(kind: .list, cls: cls ?? builtin.list)
  }
  deinit { Finalization.release(&elements) }
}

/// `tuple`, and the base of named tuples.
package class TupleObject: Object, @unchecked Sendable {
  package final var elements: [Value]
  package init(_ elements: [Value], cls: TypeObject? = nil) {
    self.elements = elements
    super.init(kind: .tuple, cls: cls ?? builtin.tuple)
  }
  deinit { Finalization.release(&elements) }
}

/// `dict`: insertion-ordered.
package class DictObject: Object, @unchecked Sendable {
  package final let table: Table
  init(_ table: Table = Table(), cls: TypeObject? = nil) {
    self.table = table
    super.init(kind: .dict, cls: cls ?? builtin.dict)
  }
  /// A namespace made before the type `dict` exists; its class is set when it does.
  init(bootstrapTable table: Table) {
    self.table = table
    super.init(bootstrapping: .dict, isHeap: false, cls: .fromOpaque(UnsafeRawPointer(bitPattern: 16)!))
  }
}

/// `set` and `frozenset`: a table whose values are not used. Iterates in order of insertion, so that no hash order shows.
package class SetObject: Object, @unchecked Sendable {
  package final let table: Table
  package init(_ table: Table = Table(), frozen: Bool = false, cls: TypeObject? = nil) {
    self.table = table
    super.init(kind: frozen ? .frozenset : .set, cls: cls ?? (frozen ? builtin.frozenset : builtin.set))
  }
}

/// `range`: bounds that fit a machine word (larger ones are refused by name).
package final class RangeObject: Object, @unchecked Sendable {
  package let start: Int, stop: Int, step: Int
  /// How many numbers it has.
  package let count: Int

  /// - Parameter step: not zero.
  package init(start: Int, stop: Int, step: Int) {
    self.start = start
    self.stop = stop
    self.step = step
    if step > 0 {
      count = start < stop ? Int(truncatingIfNeeded: (UInt(bitPattern: stop &- start) &- 1) / UInt(step)) &+ 1 : 0
    } else {
      count = start > stop ? Int(truncatingIfNeeded: (UInt(bitPattern: start &- stop) &- 1) / step.magnitude) &+ 1 : 0
    }
    super.init(kind: .range, cls: builtin.range)
  }
}

/// `slice`.
package final class SliceObject: Object, @unchecked Sendable {
  package let start: Value, stop: Value, step: Value
  package init(_ start: Value, _ stop: Value, _ step: Value) {
    self.start = start
    self.stop = stop
    self.step = step
    super.init(kind: .slice, cls: builtin.slice)
  }
}

/// A view of a class's namespace that cannot be written to.
package final class MappingProxyObject: Object, @unchecked Sendable {
  package let mapping: Value
  package init(_ mapping: Value) {
    self.mapping = mapping
    super.init(kind: .mappingProxy, cls: builtin.mappingProxy)
  }
}

// Instances of subclasses of the types above: the same, with a `__dict__`.
package final class StrInstance: StrObject, @unchecked Sendable {
  var dictionary: DictObject?
  package override var attributes: DictObject? {
    get { filled(&dictionary) }
    set { dictionary = newValue }
  }
  package override var hasAttributes: Bool { !cls.hasSlots }
}
package final class BytesInstance: BytesObject, @unchecked Sendable {
  var dictionary: DictObject?
  package override var attributes: DictObject? {
    get { filled(&dictionary) }
    set { dictionary = newValue }
  }
  package override var hasAttributes: Bool { !cls.hasSlots }
}
package final class IntInstance: IntObject, @unchecked Sendable {
  var dictionary: DictObject?
  package override var attributes: DictObject? {
    get { filled(&dictionary) }
    set { dictionary = newValue }
  }
  package override var hasAttributes: Bool { !cls.hasSlots }
}
package final class FloatInstance: FloatObject, @unchecked Sendable {
  var dictionary: DictObject?
  package override var attributes: DictObject? {
    get { filled(&dictionary) }
    set { dictionary = newValue }
  }
  package override var hasAttributes: Bool { !cls.hasSlots }
}
package final class ListInstance: ListObject, @unchecked Sendable {
  var dictionary: DictObject?
  package override var attributes: DictObject? {
    get { filled(&dictionary) }
    set { dictionary = newValue }
  }
  package override var hasAttributes: Bool { !cls.hasSlots }
}
package final class TupleInstance: TupleObject, @unchecked Sendable {
  var dictionary: DictObject?
  package override var attributes: DictObject? {
    get { filled(&dictionary) }
    set { dictionary = newValue }
  }
  package override var hasAttributes: Bool { !cls.hasSlots }
}
package final class DictInstance: DictObject, @unchecked Sendable {
  var dictionary: DictObject?
  package override var attributes: DictObject? {
    get { filled(&dictionary) }
    set { dictionary = newValue }
  }
  package override var hasAttributes: Bool { !cls.hasSlots }
}
package final class SetInstance: SetObject, @unchecked Sendable {
  var dictionary: DictObject?
  package override var attributes: DictObject? {
    get { filled(&dictionary) }
    set { dictionary = newValue }
  }
  package override var hasAttributes: Bool { !cls.hasSlots }
}

func filled(_ dictionary: inout DictObject?) -> DictObject {
  if let dictionary { return dictionary }
  let fresh = DictObject()
  dictionary = fresh
  return fresh
}
