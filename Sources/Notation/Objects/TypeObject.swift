/// A class: builtin (one a process, never changed after start) or made by a `class` statement (one a session).
package final class TypeObject: Object, @unchecked Sendable {
  package internal(set) var name: String
  package var qualifiedName: String
  /// `"builtins"`, `"__main__"`, …
  package var module: String
  package private(set) var bases: [TypeObject]
  /// The method resolution order, the class itself first.
  package private(set) var mro: [TypeObject]
  /// The class's own namespace.
  package let namespace: DictObject
  /// How instances are laid out.
  package let layout: Kind
  /// True for classes that programs make.
  package let isHeap: Bool
  /// The nearest class of its line that is builtin: itself, where it is.
  unowned(unsafe) private(set) var builtinBase: TypeObject!
  /// Changes whenever this class or one of its bases changes; 0 says that nothing may be cached.
  var version: UInt32
  private var subclasses: [Unmanaged<TypeObject>] = []
  /// Instances have no `__dict__`: `__slots__` was given everywhere.
  var hasSlots = false
  var hasFinalizer = false
  /// A `__getattr__` or `__getattribute__` of the program may answer.
  var hasAttributeHooks = false
  /// Programs may not subclass it.
  var isFinal = false
  /// Makes instances where Swift code must (builtin types); inherited by layout.
  var make: ((Machine, TypeObject, Arguments) throws -> Value)?

  /// Makes an instance of one argument quicker than `__new__` would: `str(x)`, `int(x)`.
  var makeOfOne: ((Machine, Value) throws -> Value)?
  /// The same of two arguments: `range(start, stop)`.
  var makeOfTwo: ((Machine, Value, Value) throws -> Value)?

  nonisolated(unsafe) private static var nextVersion: UInt32 = 1
  static func freshVersion() -> UInt32 {
    defer { nextVersion &+= 1 }
    return nextVersion
  }

  /// A builtin type.
  init(builtin name: String, base: TypeObject?, layout: Kind = .other, module: String = "builtins", type: TypeObject) {
    self.name = name
    qualifiedName = name
    self.module = module
    bases = base.map { [$0] } ?? []
    mro = []
    namespace = DictObject(bootstrap: ())
    self.layout = layout
    isHeap = false
    version = Self.freshVersion()
    super.init(kind: .type, cls: type)
    builtinBase = self
    mro = [self] + (base?.mro ?? [])
  }

  /// `object` and `type`, whose class does not exist before them.
  init(bootstrap name: String, base: TypeObject?, layout: Kind) {
    self.name = name
    qualifiedName = name
    module = "builtins"
    bases = base.map { [$0] } ?? []
    mro = []
    namespace = DictObject(bootstrap: ())
    self.layout = layout
    isHeap = false
    version = Self.freshVersion()
    super.init(bootstrapping: .type, isHeap: false, cls: .fromOpaque(UnsafeRawPointer(bitPattern: 16)!))
    builtinBase = self
    mro = [self] + (base?.mro ?? [])
  }

  /// A class made by a program.
  /// - Parameter mro: without the class itself.
  package init(
    name: String, qualifiedName: String, module: String, bases: [TypeObject], mro: [TypeObject], namespace: DictObject,
    metaclass: TypeObject, layout: Kind
  ) {
    self.name = name
    self.qualifiedName = qualifiedName
    self.module = module
    self.bases = bases
    self.mro = []
    self.namespace = namespace
    self.layout = layout
    isHeap = true
    version = Self.freshVersion()
    super.init(kind: .type, cls: metaclass)
    builtinBase = mro.first { !$0.isHeap }
    self.mro = [self] + mro
    for base in bases where base.isHeap { base.subclasses.append(.passUnretained(self)) }
    refreshFlags()
  }

  /// Call after any change to the namespace.
  func changed() {
    version = Self.freshVersion()
    refreshFlags()
    for subclass in subclasses { subclass.takeUnretainedValue().changed() }
  }

  private func refreshFlags() {
    hasFinalizer = mro.contains { $0.isHeap && $0.namespace.table.find(names.del) >= 0 }
    hasAttributeHooks = mro.contains {
      $0.isHeap && ($0.namespace.table.find(names.getattr) >= 0 || $0.namespace.table.find(names.getattribute) >= 0)
    }
    hasSlots = mro.allSatisfy {
      !$0.isHeap || $0.namespace.table.find(names.slots) >= 0 && $0.namespace.table.find(names.dict) < 0
    }
  }

  /// Looks a name up along the method resolution order, uncached.
  package func find(_ name: StrObject) -> Value? {
    for cls in mro {
      let position = cls.namespace.table.find(name)
      if position >= 0 { return cls.namespace.table.value(at: position) }
    }
    return nil
  }

  /// True when `self` is `other` or derived from it.
  @inline(__always) package func isSubclass(of other: TypeObject) -> Bool {
    if self === other { return true }
    for cls in mro where cls === other { return true }
    return false
  }

  package override var attributes: DictObject? {
    get { namespace }
    set {}
  }

  // MARK: Making builtin types

  /// Adds a method written in Swift. See `NativeObject` for the form of signatures.
  @discardableResult func method(
    _ name: String, _ signature: String, _ documentation: String? = nil, _ body: @escaping NativeObject.Body
  ) -> NativeObject {
    let native = NativeObject(name, signature, owner: self.name, body: body)
    if let documentation { native.documentation = .string(documentation) }
    namespace.table.set(intern(name), .object(native))
    return native
  }
  func classMethod(_ name: String, _ signature: String, _ body: @escaping NativeObject.Body) {
    let native = NativeObject(name, signature, owner: self.name, body: body)
    namespace.table.set(intern(name), .object(WrappedMethodObject(class: .object(native))))
  }
  func staticMethod(_ name: String, _ signature: String, _ body: @escaping NativeObject.Body) {
    let native = NativeObject(name, signature, owner: nil, body: body)
    namespace.table.set(intern(name), .object(WrappedMethodObject(static: .object(native))))
  }
  /// Adds an attribute that Swift code answers.
  func getter(
    _ name: String, set: ((Machine, Value, Value) throws -> Void)? = nil,
    _ get: @escaping (Machine, Value) throws -> Value
  ) {
    namespace.table.set(intern(name), .object(GetSetObject(name, get: get, set: set)))
  }
  func constant(_ name: String, _ value: Value) { namespace.table.set(intern(name), value) }
}

extension DictObject {
  /// For the namespaces of the first types, before `dict` exists.
  convenience init(bootstrap: Void) {
    self.init(bootstrapTable: Table())
  }
}
