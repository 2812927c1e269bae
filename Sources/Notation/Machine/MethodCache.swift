/// Remembers where names were found along the method resolution order of classes.
struct MethodCache {
  struct Entry {
    var version: UInt32 = 0
    var name: Unmanaged<StrObject>?
    var value: Value?
  }
  private let entries: UnsafeMutablePointer<Entry>
  private static let size = 1024

  init() {
    entries = .allocate(capacity: Self.size)
    entries.initialize(repeating: Entry(), count: Self.size)
  }

  @inline(__always) func find(_ cls: TypeObject, _ name: StrObject) -> Value? {
    let address = Int(bitPattern: Unmanaged.passUnretained(name).toOpaque())
    let place = (Int(cls.version) &* 31 &+ address >> 4) & (Self.size &- 1)
    let entry = entries + place
    if entry.pointee.version == cls.version, entry.pointee.name?.toOpaque() == Unmanaged.passUnretained(name).toOpaque()
    {
      return entry.pointee.value
    }
    let found = cls.find(name)
    if name.isInterned {
      // Interned names live as long as the process, so the address cannot come to mean another name.
      entry.pointee = Entry(version: cls.version, name: .passUnretained(name), value: found)
    }
    return found
  }
}

extension Machine {
  /// Looks a name up along the method resolution order of a class.
  @inline(__always) package func lookUp(_ cls: TypeObject, _ name: StrObject) -> Value? { methodCache.find(cls, name) }

  /// A special method that the *program* defined on the class of an object; nil when the builtin behaviour holds.
  @inline(__always) func override(_ object: Object, _ name: StrObject) -> Value? {
    if object.isExact { return nil }
    guard let found = lookUp(object.cls, name) else { return nil }
    // What a builtin base defines is the builtin behaviour itself, unless the program put it in another place.
    if case .object(let method) = found, method.kind == .native, isInherited(method, object.cls, name) { return nil }
    return found
  }

  /// True for what the nearest builtin base answers for this name too.
  @inline(never) private func isInherited(_ method: Object, _ cls: TypeObject, _ name: StrObject) -> Bool {
    guard let known = lookUp(cls.builtinBase, name), case .object(let builtin) = known else { return false }
    return builtin === method
  }
}
