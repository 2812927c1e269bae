/// The layout of an object: which Swift class holds it. A subclass of a builtin type has its base's layout.
package enum Kind: UInt8, Sendable {
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
package class Object: @unchecked Sendable {
  final var classReference: Unmanaged<TypeObject>
  package final let kind: Kind
  /// False for an instance of a class made by a `class` statement: special methods may be overridden.
  package final var isExact: Bool

  init(kind: Kind, cls: TypeObject) {
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
  package final var cls: TypeObject {
    @inline(__always) get { classReference._withUnsafeGuaranteedRef { $0 } }
    set {
      classReference = .passUnretained(newValue)
      isExact = !newValue.isHeap
    }
  }

  /// The `__dict__`, where the object has one.
  package var attributes: DictObject? {
    get { nil }
    set {}
  }
  /// Whether attributes can be set on it.
  package var hasAttributes: Bool { false }
}

/// The variable of a scope that an inner function shares.
package final class CellObject: Object, @unchecked Sendable {
  package var value: Value
  package init(_ value: Value) {
    self.value = value
    super.init(kind: .cell, cls: builtin.cell)
  }
}

/// `Ellipsis` and `NotImplemented`.
package final class SingletonObject: Object, @unchecked Sendable {
  let name: String
  init(kind: Kind, cls: TypeObject, name: String) {
    self.name = name
    super.init(kind: kind, cls: cls)
  }
}
