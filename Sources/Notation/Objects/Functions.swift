/// A function made by `def` or `lambda`.
public final class FunctionObject: Object, @unchecked Sendable {
  public let code: Code
  /// The code without a reference of its own, for the run loop.
  let codeReference: Unmanaged<Code>
  let globalTable: Unmanaged<Table>
  public let globals: DictObject
  /// Values for the last positional parameters.
  public var defaults: [Value]
  /// Values for keyword-only parameters, by name.
  public var keywordDefaults: DictObject?
  public let closure: [CellObject]
  public var name: Value
  public var qualifiedName: Value
  public var module: Value
  public var documentation: Value
  public var annotations: DictObject?
  var dictionary: DictObject?

  public init(code: Code, globals: DictObject, defaults: [Value], closure: [CellObject], module: Value) {
    self.code = code
    codeReference = .passUnretained(code)
    globalTable = .passUnretained(globals.table)
    self.globals = globals
    self.defaults = defaults
    self.closure = closure
    self.module = module
    name = .object(code.name)
    qualifiedName = .object(code.qualifiedName)
    documentation = code.documentation
    super.init(kind: .function, cls: builtin.function)
  }

  public override var attributes: DictObject? {
    get {
      if let dictionary { return dictionary }
      let fresh = DictObject()
      dictionary = fresh
      return fresh
    }
    set { dictionary = newValue }
  }
  public override var hasAttributes: Bool { true }
}

/// The arguments of a call to native code, in memory that the caller owns.
///
/// After a signature has bound them there is one value a parameter, `.undefined` where none was given.
public struct Arguments {
  public let base: UnsafeMutablePointer<Value>
  public let count: Int

  @inline(__always) public init(_ base: UnsafeMutablePointer<Value>, count: Int) {
    self.base = base
    self.count = count
  }
  @inline(__always) public subscript(position: Int) -> Value {
    get { base[position] }
    nonmutating set { base[position] = newValue }
  }
  /// All arguments from `start` on.
  public func array(from start: Int = 0) -> [Value] {
    start < count ? Array(UnsafeBufferPointer(start: base + start, count: count - start)) : []
  }
}

/// A function written in Swift, with the signature that binds its arguments.
public final class NativeObject: Object, @unchecked Sendable {
  public typealias Body = (Machine, Arguments) throws -> Value
  public let name: String
  /// The type it is a method of, for messages: `list.append() takes exactly one argument (2 given)`.
  public let owner: String?
  public let signatureText: String
  let body: Body
  public var documentation: Value = .none
  public private(set) lazy var signature = NativeSignature(signatureText)
  /// How many positional arguments go straight to the body; -1 until the signature was read.
  var exactCount = -1

  /// - Parameter signature: as Python writes it: `(self, sep=None, maxsplit=-1, /)`, `(*values, sep=' ', **options)`.
  public init(_ name: String, _ signature: String, owner: String? = nil, body: @escaping Body) {
    self.name = name
    self.owner = owner
    signatureText = signature
    self.body = body
    super.init(kind: .native, cls: owner == nil ? builtin.nativeFunction : builtin.methodDescriptor)
  }
}

/// A function with its `self`.
public final class BoundMethodObject: Object, @unchecked Sendable {
  public let function: Value
  public let receiver: Value
  public init(function: Value, receiver: Value) {
    self.function = function
    self.receiver = receiver
    let isNative = function.kind == .native
    super.init(kind: .boundMethod, cls: isNative ? builtin.nativeFunction : builtin.method)
  }
}

/// `property`.
public final class PropertyObject: Object, @unchecked Sendable {
  public var getter: Value
  public var setter: Value
  public var deleter: Value
  public var documentation: Value
  public var name: Value = .none
  public init(getter: Value, setter: Value = .none, deleter: Value = .none, documentation: Value = .none) {
    self.getter = getter
    self.setter = setter
    self.deleter = deleter
    self.documentation = documentation
    super.init(kind: .property, cls: builtin.property)
  }
  private var dictionary: DictObject?
  public override var attributes: DictObject? {
    get { filled(&dictionary) }
    set { dictionary = newValue }
  }
  /// Only an instance of a program's subclass has room for more.
  public override var hasAttributes: Bool { !isExact }
}

/// `staticmethod` and `classmethod`.
public final class WrappedMethodObject: Object, @unchecked Sendable {
  public let function: Value
  public init(static function: Value) {
    self.function = function
    super.init(kind: .staticMethod, cls: builtin.staticMethod)
  }
  public init(class function: Value) {
    self.function = function
    super.init(kind: .classMethod, cls: builtin.classMethod)
  }
  private var dictionary: DictObject?
  public override var attributes: DictObject? {
    get { filled(&dictionary) }
    set { dictionary = newValue }
  }
  public override var hasAttributes: Bool { true }
}

/// An attribute of a builtin type that Swift code answers: `range.start`, `function.__name__`.
public final class GetSetObject: Object, @unchecked Sendable {
  public let name: String
  let get: (Machine, Value) throws -> Value
  let set: ((Machine, Value, Value) throws -> Void)?
  var documentation = Value.none
  public init(
    _ name: String, get: @escaping (Machine, Value) throws -> Value,
    set: ((Machine, Value, Value) throws -> Void)? = nil
  ) {
    self.name = name
    self.get = get
    self.set = set
    super.init(kind: .getSet, cls: builtin.getSetDescriptor)
  }
}

/// `super()`.
public final class SuperObject: Object, @unchecked Sendable {
  public let startAfter: TypeObject
  public let receiver: Value
  public let receiverType: TypeObject
  public init(startAfter: TypeObject, receiver: Value, receiverType: TypeObject) {
    self.startAfter = startAfter
    self.receiver = receiver
    self.receiverType = receiverType
    super.init(kind: .superObject, cls: builtin.superType)
  }
}

/// A module: a namespace with a name.
public final class ModuleObject: Object, @unchecked Sendable {
  public let name: String
  public let namespace: DictObject
  public init(_ name: String, namespace: DictObject = DictObject()) {
    self.name = name
    self.namespace = namespace
    super.init(kind: .module, cls: builtin.module)
  }
  public override var attributes: DictObject? {
    get { namespace }
    set {}
  }
  public override var hasAttributes: Bool { true }
}

/// The base of every iterator written in Swift.
open class IteratorObject: Object, @unchecked Sendable {
  public init(cls: TypeObject) { super.init(kind: .iterator, cls: cls) }
  /// The next value, or nil at the end (and then always nil).
  open func next(_ vm: Machine) throws -> Value? { nil }
}
