/// One line of a traceback: where a frame was when the exception passed it.
package struct TraceEntry {
  package let code: Code
  package let span: Span
}

/// A Python exception.
package final class ExceptionObject: Object, @unchecked Sendable {
  package var arguments: [Value]
  /// Where it passed, innermost first: one entry is added a frame on the way out.
  var passed: [TraceEntry] = []
  /// Innermost last, as Python prints it.
  package var traceback: [TraceEntry] {
    get { passed.reversed() }
    set { passed = newValue.reversed() }
  }
  package var cause: ExceptionObject?
  package var context: ExceptionObject?
  package var suppressContext = false
  var dictionary: DictObject?

  package init(_ cls: TypeObject, _ arguments: [Value] = []) {
    self.arguments = arguments
    super.init(kind: .exception, cls: cls)
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

/// A Python exception on its way up through Swift code.
package struct Raised: Error {
  package let exception: ExceptionObject
  package init(_ exception: ExceptionObject) { self.exception = exception }
  package init(_ cls: TypeObject, _ message: String) {
    exception = ExceptionObject(cls, [.string(message)])
  }
}

/// Stops the machine for good: no handler of the program sees it, every frame is left.
package struct Halt: Error {
  package enum Reason: Sendable { case interrupted, memory, output }
  package let reason: Reason
}

// The exceptions that native code raises most.
package func typeError(_ message: String) -> Raised { Raised(builtin.typeError, message) }
package func valueError(_ message: String) -> Raised { Raised(builtin.valueError, message) }
package func indexError(_ message: String) -> Raised { Raised(builtin.indexError, message) }
package func attributeError(_ message: String) -> Raised { Raised(builtin.attributeError, message) }
package func runtimeError(_ message: String) -> Raised { Raised(builtin.runtimeError, message) }
package func overflowError(_ message: String) -> Raised { Raised(builtin.overflowError, message) }
package func zeroDivisionError(_ message: String) -> Raised { Raised(builtin.zeroDivisionError, message) }
package func memoryError() -> Raised { Raised(ExceptionObject(builtin.memoryError, [])) }
package func keyError(_ key: Value) -> Raised { Raised(ExceptionObject(builtin.keyError, [key])) }
package func stopIteration(_ value: Value = .none) -> Raised {
  Raised(ExceptionObject(builtin.stopIteration, value.isNone ? [] : [value]))
}
