/// One line of a traceback: where a frame was when the exception passed it.
public struct TraceEntry {
  public let code: Code
  public let span: Span
}

/// A Python exception.
public final class ExceptionObject: Object, @unchecked Sendable {
  public var arguments: [Value]
  /// Where it passed, innermost first: one entry is added a frame on the way out.
  var passed: [TraceEntry] = []
  /// Innermost last, as Python prints it.
  public var traceback: [TraceEntry] {
    get { passed.reversed() }
    set { passed = newValue.reversed() }
  }
  public var cause: ExceptionObject?
  public var context: ExceptionObject?
  public var suppressContext = false
  var dictionary: DictObject?

  public init(_ cls: TypeObject, _ arguments: [Value] = []) {
    self.arguments = arguments
    super.init(kind: .exception, cls: cls)
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

/// A Python exception on its way up through Swift code.
public struct Raised: Error {
  public let exception: ExceptionObject
  public init(_ exception: ExceptionObject) { self.exception = exception }
  public init(_ cls: TypeObject, _ message: String) {
    exception = ExceptionObject(cls, [.string(message)])
  }
}

/// Stops the machine for good: no handler of the program sees it, every frame is left.
public struct Halt: Error {
  public enum Reason: Sendable { case interrupted, memory, output }
  public let reason: Reason
}

// The exceptions that native code raises most.
public func typeError(_ message: String) -> Raised { Raised(builtin.typeError, message) }
public func valueError(_ message: String) -> Raised { Raised(builtin.valueError, message) }
public func indexError(_ message: String) -> Raised { Raised(builtin.indexError, message) }
public func attributeError(_ message: String) -> Raised { Raised(builtin.attributeError, message) }
public func runtimeError(_ message: String) -> Raised { Raised(builtin.runtimeError, message) }
public func overflowError(_ message: String) -> Raised { Raised(builtin.overflowError, message) }
public func zeroDivisionError(_ message: String) -> Raised { Raised(builtin.zeroDivisionError, message) }
public func memoryError() -> Raised { Raised(ExceptionObject(builtin.memoryError, [])) }
public func keyError(_ key: Value) -> Raised { Raised(ExceptionObject(builtin.keyError, [key])) }
public func stopIteration(_ value: Value = .none) -> Raised {
  Raised(ExceptionObject(builtin.stopIteration, value.isNone ? [] : [value]))
}
