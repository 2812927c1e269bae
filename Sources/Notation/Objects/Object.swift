/// The layout of an object: which Swift class holds it. A subclass of a builtin type has its base's layout.
public enum Kind: UInt8, Sendable {
  case instance, type, int, float, str, bytes, list, tuple, dict, set, frozenset, range, slice
  case function, native, boundMethod, cell, generator, coroutine, asyncGenerator
  case exception, module, iterator, property, staticMethod, classMethod, getSet, superObject
  case ellipsis, notImplemented, mappingProxy, other

  @inline(__always) var isGeneratorLike: Bool {
    self == .generator || self == .coroutine || self == .asyncGenerator
  }
}

/// The root of everything that is not inline in `Value`.
///
/// Types are kept alive by their session (or the process, for builtin ones), so an object holds its class unretained.
open class Object: @unchecked Sendable {
  final var classReference: Unmanaged<TypeObject>
  public final let kind: Kind
  /// False for an instance of a class made by a `class` statement: special methods may be overridden.
  public final var isExact: Bool

  public init(kind: Kind, cls: TypeObject) {
    self.kind = kind
    classReference = .passUnretained(cls)
    isExact = !cls.isHeap
  }

  /// For `type` itself only, which is its own class.
  init(bootstrapping kind: Kind, isHeap: Bool, cls: Unmanaged<TypeObject>) {
    self.kind = kind
    classReference = cls
    isExact = !isHeap
  }

  /// The class, as `type(x)` answers.
  public final var cls: TypeObject {
    @inline(__always) get { classReference._withUnsafeGuaranteedRef { $0 } }
    set {
      classReference = .passUnretained(newValue)
      isExact = !newValue.isHeap
    }
  }

  /// The `__dict__`, where the object has one.
  open var attributes: DictObject? {
    get { nil }
    set {}
  }
  /// Whether attributes can be set on it.
  open var hasAttributes: Bool { false }
}

/// An instance of an ordinary class.
public final class Instance: Object, @unchecked Sendable {
  public var dictionary: DictObject?

  public init(_ cls: TypeObject) { super.init(kind: .instance, cls: cls) }

  public override var attributes: DictObject? {
    get {
      if let dictionary { return dictionary }
      let fresh = DictObject()
      dictionary = fresh
      return fresh
    }
    set { dictionary = newValue }
  }
  public override var hasAttributes: Bool { !cls.hasSlots }

  deinit {
    if cls.hasFinalizer { Finalization.run(self) }
    if let dictionary { Finalization.release(dictionary) }
  }
}

/// The variable of a scope that an inner function shares.
public final class CellObject: Object, @unchecked Sendable {
  public var value: Value
  public init(_ value: Value) {
    self.value = value
    super.init(kind: .cell, cls: builtin.cell)
  }
}

/// `Ellipsis` and `NotImplemented`.
public final class SingletonObject: Object, @unchecked Sendable {
  let name: String
  init(kind: Kind, cls: TypeObject, name: String) {
    self.name = name
    super.init(kind: kind, cls: cls)
  }
}
