/// An instance of an ordinary class.
///
/// Most instances of the course are an `Ok(value)`. A single attribute lies in the instance itself until somebody asks for
/// the `__dict__`: that saves three pieces of memory an item.
package final class Instance: Object, @unchecked Sendable {
  /// The name of the single attribute; an interned name, which lives as long as the process.
  private(set) var soleName: Unmanaged<StrObject>?
  private(set) var soleValue = Value.undefined
  private var made: DictObject?

  package init(_ cls: TypeObject) { super.init(kind: .instance, cls: cls) }

  /// An instance with one attribute, whose name is interned.
  init(_ cls: TypeObject, _ name: StrObject, _ value: Value) {
    soleName = .passUnretained(name)
    soleValue = value
    super.init(kind: .instance, cls: cls)
  }

  /// The `__dict__` if there is one yet, or a single attribute that it must show.
  package var dictionary: DictObject? {
    get { soleName == nil ? made : dictionaryOfSole() }
    set {
      soleName = nil
      soleValue = .undefined
      made = newValue
    }
  }

  package override var attributes: DictObject? {
    get {
      if let dictionary { return dictionary }
      let fresh = DictObject()
      made = fresh
      return fresh
    }
    set { dictionary = newValue }
  }
  package override var hasAttributes: Bool { !cls.hasSlots }

  /// The value of an attribute that lies in the instance or its `__dict__`.
  @inline(__always) func own(_ name: StrObject) -> Value? {
    if let soleName {
      if soleName.toOpaque() == Unmanaged.passUnretained(name).toOpaque() { return soleValue }
      // Another object may be of the same text only when it is not interned.
      return name.isInterned ? nil : dictionaryOfSole().table[name]
    }
    return made?.table[name]
  }

  /// Sets an attribute without making a `__dict__`.
  /// - Returns: False when there must be one.
  func setSole(_ name: StrObject, _ value: Value) -> Bool {
    guard made == nil, name.isInterned else { return false }
    if let soleName {
      guard soleName.toOpaque() == Unmanaged.passUnretained(name).toOpaque() else { return false }
    } else {
      soleName = .passUnretained(name)
    }
    let old = soleValue
    soleValue = value
    _ = consume old
    return true
  }

  @inline(never) private func dictionaryOfSole() -> DictObject {
    let dictionary = DictObject(Table(reserving: 2))
    if let soleName {
      let name = soleName.takeUnretainedValue()
      dictionary.table.insertNew(.object(name), hash: name.hash, soleValue)
    }
    self.dictionary = dictionary
    return dictionary
  }

  deinit {
    if cls.hasFinalizer { Finalization.run(self) }
    if let made {
      Finalization.release(made)
    } else if case .object = soleValue {
      Finalization.release(&soleValue)
    }
  }
}
