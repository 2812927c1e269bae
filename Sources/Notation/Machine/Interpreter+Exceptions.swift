/// An exception that goes on where it was: nothing is added to its traceback or context.
struct Reraise: Error {
  let exception: ExceptionObject
  init(_ exception: ExceptionObject) { self.exception = exception }
}

/// An exception that `throw()` brings into a generator: what its caller handles is not its context.
struct ThrownIn: Error {
  let exception: ExceptionObject
  init(_ exception: ExceptionObject) { self.exception = exception }
}

extension Machine {
  /// The Python exception of any error that native code throws; nil for what no program may catch.
  package func exception(from error: any Error) -> ExceptionObject? {
    if let raised = error as? Raised { return raised.exception }
    if let again = error as? Reraise { return again.exception }
    if let fault = error as? ValueFault {
      return ExceptionObject(fault.kind.type, fault.message.isEmpty ? [] : [.string(fault.message)])
    }
    if let fault = error as? SyntaxFault {
      return ExceptionObject(fault.type.cls, [.string(fault.message)])
    }
    if error is Halt { return nil }
    return ExceptionObject(builtin.runtimeError, [.string("\(error)")])
  }

  @inline(__always) func popException(_ sp: inout UnsafeMutablePointer<Value>) -> ExceptionObject {
    sp -= 1
    guard let exception = sp.move().asException else { return ExceptionObject(builtin.systemError) }
    return exception
  }

  /// What is raised while another exception is handled remembers that one.
  func linkContext(_ exception: ExceptionObject) {
    guard exception.passed.isEmpty, exception.context == nil else { return }
    setContext(exception)
  }

  /// The exception that is handled now becomes the context of this one.
  func setContext(_ exception: ExceptionObject) {
    guard let handled, handled !== exception else { return }
    // No cycles: where the chain leads back, it is cut.
    var link: ExceptionObject? = handled
    while let current = link {
      if current.context === exception {
        current.context = nil
        break
      }
      link = current.context
    }
    exception.context = handled
  }

  func noteTraceback(_ exception: ExceptionObject, _ frame: FramePointer) {
    exception.passed.append(TraceEntry(code: frame.codeObject, span: frame.span))
  }

  func findHandler(_ frame: FramePointer) -> HandlerRange? {
    let code = frame.codeObject
    let position = frame.pointee.pc - code.instructions
    for range in code.handlers where range.start <= position && position < range.end { return range }
    return nil
  }

  /// Releases a frame that an exception leaves.
  func releaseFrame(_ frame: FramePointer) { Frame.free(frame) }

  /// Leaves every frame down to `entry`: nothing of the program may run any more.
  func unwindAll(_ innermost: FramePointer, _ entry: FramePointer) {
    var frame = innermost
    while true {
      let isEntry = frame == entry
      let previous = frame.pointee.previous
      if let owner = frame.pointee.generator {
        fail(owner.takeUnretainedValue())
      } else {
        releaseFrame(frame)
      }
      if isEntry { return }
      leave()
      guard let next = previous else { return }
      frame = next
      currentFrame = next
    }
  }

  /// The instruction `raise`.
  func raise(_ sp: inout UnsafeMutablePointer<Value>, _ count: Int) throws -> Never {
    if count == 0 {
      guard let handled else { throw runtimeError("No active exception to reraise") }
      throw Reraise(handled)
    }
    let exception = try instantiated(count == 2 ? sp[-2] : sp[-1])
    if count == 2 {
      if sp[-1].isNone {
        exception.cause = nil
      } else {
        guard sp[-1].asException != nil || isExceptionClass(sp[-1]) else {
          throw typeError("exception causes must derive from BaseException")
        }
        exception.cause = try instantiated(sp[-1])
      }
      exception.suppressContext = true
    }
    setContext(exception)
    throw Raised(exception)
  }

  func isExceptionClass(_ value: Value) -> Bool {
    value.asType.map { $0.isSubclass(of: builtin.baseException) } ?? false
  }

  func instantiated(_ value: Value) throws -> ExceptionObject {
    if let exception = value.asException { return exception }
    guard isExceptionClass(value) else { throw typeError("exceptions must derive from BaseException") }
    let made = try call(value)
    guard let exception = made.asException else {
      throw typeError(
        "calling \(try repr(value).string) should have returned an instance of BaseException, not \(made.type.name)")
    }
    return exception
  }

  func popHandled(_ frame: FramePointer, _ previous: Value) {
    frame.pointee.handlerDepth &-= 1
    if frame.pointee.generator != nil, frame.pointee.handlerDepth == 0 {
      handled = frame.pointee.callerHandled?.takeUnretainedValue()
    } else {
      handled = previous.asException
    }
  }

  /// `except type:`
  func matchesException(_ exception: Value, _ type: Value) throws -> Bool {
    guard let error = exception.asException else { return false }
    if let tuple = type.asTuple {
      for element in tuple.elements where try matchesOne(error, element) { return true }
      return false
    }
    return try matchesOne(error, type)
  }

  private func matchesOne(_ error: ExceptionObject, _ type: Value) throws -> Bool {
    if let tuple = type.asTuple { return try matchesException(.object(error), .object(tuple)) }
    guard isExceptionClass(type), let cls = type.asType else {
      throw typeError("catching classes that do not inherit from BaseException is not allowed")
    }
    return error.cls.isSubclass(of: cls)
  }
}

extension ValueFault.Kind {
  var type: TypeObject {
    switch self {
    case .valueError: return builtin.valueError
    case .typeError: return builtin.typeError
    case .overflowError: return builtin.overflowError
    case .zeroDivisionError: return builtin.zeroDivisionError
    case .indexError: return builtin.indexError
    case .lookupError: return builtin.lookupError
    case .unicodeEncodeError: return builtin.unicodeEncodeError
    case .unicodeDecodeError: return builtin.unicodeDecodeError
    case .memoryError: return builtin.memoryError
    case .keyError: return builtin.keyError
    case .refused: return builtin.notImplementedError
    }
  }
}

extension SyntaxFault.ExceptionType {
  var cls: TypeObject {
    switch self {
    case .syntaxError: return builtin.syntaxError
    case .indentationError: return builtin.indentationError
    case .tabError: return builtin.tabError
    }
  }
}
