/// A function made by `def` or `lambda`.
package final class FunctionObject: Object, @unchecked Sendable {
  package let code: Code
  /// The code without a reference of its own, for the run loop.
  let codeReference: Unmanaged<Code>
  let globalTable: Unmanaged<Table>
  package let globals: DictObject
  /// Values for the last positional parameters.
  package var defaults: [Value]
  /// Values for keyword-only parameters, by name.
  package var keywordDefaults: DictObject?
  package let closure: [CellObject]
  package var name: Value
  package var qualifiedName: Value
  package var module: Value
  package var documentation: Value
  package var annotations: DictObject?
  var dictionary: DictObject?

  package init(code: Code, globals: DictObject, defaults: [Value], closure: [CellObject], module: Value) {
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

  package override var attributes: DictObject? {
    get {
      if let dictionary { return dictionary }
      let fresh = DictObject()
      dictionary = fresh
      return fresh
    }
    set { dictionary = newValue }
  }
  package override var hasAttributes: Bool { true }
}

/// The arguments of a call to native code, in memory that the caller owns.
///
/// After a signature has bound them there is one value a parameter, `.undefined` where none was given.
package struct Arguments {
  package let base: UnsafeMutablePointer<Value>
  package let count: Int

  @inline(__always) package init(_ base: UnsafeMutablePointer<Value>, count: Int) {
    self.base = base
    self.count = count
  }
  @inline(__always) package subscript(position: Int) -> Value {
    get { base[position] }
    nonmutating set { base[position] = newValue }
  }
  /// All arguments from `start` on.
  package func array(from start: Int = 0) -> [Value] {
    start < count ? Array(UnsafeBufferPointer(start: base + start, count: count - start)) : []
  }
}

/// A function written in Swift, with the signature that binds its arguments.
package final class NativeObject: Object, @unchecked Sendable {
  package typealias Body = (Machine, Arguments) throws -> Value
  package let name: String
  /// The type it is a method of, for messages: `list.append() takes exactly one argument (2 given)`.
  package let owner: String?
  package let signatureText: String
  let body: Body
  package var documentation: Value = .none
  package private(set) lazy var signature = NativeSignature(signatureText)
  /// What the machine does itself when the receiver is of the builtin type.
  var shortcut = Shortcut.none
  enum Shortcut { case none, append, get }
  /// How many positional arguments go straight to the body; -1 until the signature was read.
  var exactCount = -1

  /// - Parameter signature: as Python writes it: `(self, sep=None, maxsplit=-1, /)`, `(*values, sep=' ', **options)`.
  package init(_ name: String, _ signature: String, owner: String? = nil, body: @escaping Body) {
    self.name = name
    self.owner = owner
    signatureText = signature
    self.body = body
    super.init(kind: .native, cls: owner == nil ? builtin.nativeFunction : builtin.methodDescriptor)
  }
}

/// A function with its `self`.
package final class BoundMethodObject: Object, @unchecked Sendable {
  package let function: Value
  package let receiver: Value
  package init(function: Value, receiver: Value) {
    self.function = function
    self.receiver = receiver
    let isNative = function.kind == .native
    super.init(kind: .boundMethod, cls: isNative ? builtin.nativeFunction : builtin.method)
  }
}

/// `property`.
package final class PropertyObject: Object, @unchecked Sendable {
  package var getter: Value
  package var setter: Value
  package var deleter: Value
  package var documentation: Value
  package var name: Value = .none
  package init(getter: Value, setter: Value = .none, deleter: Value = .none, documentation: Value = .none) {
    self.getter = getter
    self.setter = setter
    self.deleter = deleter
    self.documentation = documentation
    super.init(kind: .property, cls: builtin.property)
  }
  private var dictionary: DictObject?
  package override var attributes: DictObject? {
    get { filled(&dictionary) }
    set { dictionary = newValue }
  }
  /// Only an instance of a program's subclass has room for more.
  package override var hasAttributes: Bool { !isExact }
}

/// `staticmethod` and `classmethod`.
package final class WrappedMethodObject: Object, @unchecked Sendable {
  package let function: Value
  package init(static function: Value) {
    self.function = function
    super.init(kind: .staticMethod, cls: builtin.staticMethod)
  }
  package init(class function: Value) {
    self.function = function
    super.init(kind: .classMethod, cls: builtin.classMethod)
  }
  private var dictionary: DictObject?
  package override var attributes: DictObject? {
    get { filled(&dictionary) }
    set { dictionary = newValue }
  }
  package override var hasAttributes: Bool { true }
}

/// An attribute of a builtin type that Swift code answers: `range.start`, `function.__name__`.
package final class GetSetObject: Object, @unchecked Sendable {
  package let name: String
  let get: (Machine, Value) throws -> Value
  let set: ((Machine, Value, Value) throws -> Void)?
  var documentation = Value.none
  package init(
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
package final class SuperObject: Object, @unchecked Sendable {
  package let startAfter: TypeObject
  package let receiver: Value
  package let receiverType: TypeObject
  package init(startAfter: TypeObject, receiver: Value, receiverType: TypeObject) {
    self.startAfter = startAfter
    self.receiver = receiver
    self.receiverType = receiverType
    super.init(kind: .superObject, cls: builtin.superType)
  }
}

/// A module: a namespace with a name.
package final class ModuleObject: Object, @unchecked Sendable {
  package let name: String
  package let namespace: DictObject
  package init(_ name: String, namespace: DictObject = DictObject()) {
    self.name = name
    self.namespace = namespace
    super.init(kind: .module, cls: builtin.module)
  }
  package override var attributes: DictObject? {
    get { namespace }
    set {}
  }
  package override var hasAttributes: Bool { true }
}

/// The base of every iterator written in Swift.
package class IteratorObject: Object, @unchecked Sendable {
  init(cls: TypeObject) { super.init(kind: .iterator, cls: cls) }
  /// The next value, or nil at the end (and then always nil).
  package func next(_ vm: Machine) throws -> Value? { nil }
}
