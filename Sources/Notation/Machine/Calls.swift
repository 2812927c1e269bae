extension Machine {
  package func call(_ callee: Value) throws -> Value {
    try withUnsafeTemporaryAllocation(of: Value.self, capacity: 1) { buffer in
      try callNative(callee, Arguments(buffer.baseAddress.unsafelyUnwrapped, count: 0))
    }
  }
  package func call(_ callee: Value, _ first: Value) throws -> Value {
    var first = first
    return try withUnsafeMutablePointer(to: &first) { try callNative(callee, Arguments($0, count: 1)) }
  }
  package func call(_ callee: Value, _ first: Value, _ second: Value) throws -> Value {
    var pair = (first, second)
    return try withUnsafeMutableBytes(of: &pair) { bytes in
      try callNative(
        callee, Arguments(bytes.baseAddress.unsafelyUnwrapped.assumingMemoryBound(to: Value.self), count: 2))
    }
  }
  package func call(_ callee: Value, _ first: Value, _ second: Value, _ third: Value) throws -> Value {
    try call(callee, arguments: [first, second, third])
  }
  /// Calls anything that can be called.
  /// - Parameter keywords: names with their values, after the positional arguments.
  package func call(
    _ callee: Value, arguments: [Value], keywords: [(name: StrObject, value: Value)] = []
  ) throws -> Value {
    var all = arguments
    for keyword in keywords { all.append(keyword.value) }
    let keywordNames = keywords.map(\.name)
    return try all.withUnsafeMutableBufferPointer { buffer in
      // An empty array has no address; no argument is read through it then.
      let base = buffer.baseAddress ?? UnsafeMutablePointer<Value>(bitPattern: 16).unsafelyUnwrapped
      return try callVector(callee, Arguments(base, count: arguments.count), keywordNames)
    }
  }
  /// `receiver.name(arguments…)`.
  package func callMethod(_ receiver: Value, _ name: StrObject, _ arguments: Value...) throws -> Value {
    try call(getAttribute(receiver, name), arguments: arguments)
  }

  @inline(__always) func callNative(_ callee: Value, _ arguments: Arguments) throws -> Value {
    try callVector(callee, arguments, [])
  }

  /// The one place where every call from Swift ends. The values stay the caller's.
  /// - Parameter keywords: the names of the values that follow the positional ones.
  func callVector(_ callee: Value, _ arguments: Arguments, _ keywords: [StrObject]) throws -> Value {
    guard case .object(let object) = callee else { throw notCallable(callee) }
    switch object.kind {
    case .function:
      let function = unsafeDowncast(object, to: FunctionObject.self)
      let frame = try makeFrame(function, arguments, keywords)
      return try enterFrame(frame)
    case .native:
      return try callNativeObject(unsafeDowncast(object, to: NativeObject.self), arguments, keywords)
    case .boundMethod:
      let method = unsafeDowncast(object, to: BoundMethodObject.self)
      // A chain of methods of methods is as long as the program likes.
      let isPlain = method.function.kind == .function || method.function.kind == .native
      if !isPlain { try enter(" while calling a Python object") }
      defer { if !isPlain { leave() } }
      return try withPrepended(method.receiver, arguments, keywords.count) {
        try callVector(method.function, $0, keywords)
      }
    case .type:
      return try callType(unsafeDowncast(object, to: TypeObject.self), arguments, keywords)
    case .staticMethod:
      try enter(" while calling a Python object")
      defer { leave() }
      return try callVector(unsafeDowncast(object, to: WrappedMethodObject.self).function, arguments, keywords)
    default:
      if let stream = object as? CallableObject { return try stream.call(self, arguments, keywords) }
      guard let method = lookUp(object.cls, names.call) else { throw notCallable(callee) }
      try enter(" while calling a Python object")
      defer { leave() }
      return try callVector(bind(method, to: callee, object.cls), arguments, keywords)
    }
  }

  func notCallable(_ value: Value) -> Raised { typeError("'\(value.type.name)' object is not callable") }

  /// Passes `first` and then the arguments, keyword values included.
  func withPrepended<R>(
    _ first: Value, _ arguments: Arguments, _ keywordCount: Int, _ body: (Arguments) throws -> R
  ) throws -> R {
    let total = arguments.count + keywordCount
    return try withUnsafeTemporaryAllocation(of: Value.self, capacity: total + 1) { buffer in
      let base = buffer.baseAddress.unsafelyUnwrapped
      base.initialize(to: first)
      (base + 1).initialize(from: arguments.base, count: total)
      defer { base.deinitialize(count: total + 1) }
      return try body(Arguments(base, count: arguments.count + 1))
    }
  }

  func callNativeObject(_ native: NativeObject, _ arguments: Arguments, _ keywords: [StrObject]) throws -> Value {
    if keywords.isEmpty, arguments.count == native.exactCount { return try native.body(self, arguments) }
    return try native.signature.withBound(self, native, arguments, keywords) { try native.body(self, $0) }
  }

  // MARK: Calling classes

  func callType(_ cls: TypeObject, _ arguments: Arguments, _ keywords: [StrObject]) throws -> Value {
    let meta = cls.cls
    if meta.isHeap, let hook = lookUp(meta, names.call), hook.kind != .native {
      return try withPrepended(.object(cls), arguments, keywords.count) { try callVector(hook, $0, keywords) }
    }
    return try instantiate(cls, arguments, keywords)
  }

  /// As `type.__call__`: `__new__`, then `__init__` when an instance of the class came out.
  func instantiate(_ cls: TypeObject, _ arguments: Arguments, _ keywords: [StrObject]) throws -> Value {
    if !cls.isHeap, keywords.isEmpty {
      if arguments.count == 1 {
        if cls === builtin.type { return .object(arguments[0].type) }
        if let make = cls.makeOfOne { return try make(self, arguments[0]) }
      }
      if arguments.count == 2, let make = cls.makeOfTwo { return try make(self, arguments[0], arguments[1]) }
      if let make = cls.make { return try make(self, cls, arguments) }
    }
    let new = lookUp(cls, names.new)
    let made: Value
    if let new {
      if cls.isHeap, cls.layout == .instance, isObjectNew(new) {
        made = try newInstance(cls, arguments, keywords)
      } else {
        let function = try bindOnClass(new, cls)
        made = try withPrepended(.object(cls), arguments, keywords.count) { try callVector(function, $0, keywords) }
      }
    } else {
      throw typeError("cannot create '\(cls.name)' instances")
    }
    guard case .object(let object) = made, object.cls.isSubclass(of: cls) else { return made }
    if let initializer = lookUp(object.cls, names.initialize) {
      if initializer.kind == .native {
        if case .object(let native) = initializer, native === objectInit { return made }
        if object.isExact && object.kind != .type { return made }
      }
      let result = try withPrepended(made, arguments, keywords.count) {
        try callVector(
          initializer.kind == .function || initializer.kind == .native
            ? initializer : bind(initializer, to: made, object.cls), $0, keywords)
      }
      if !result.isNone {
        throw typeError("__init__() should return None, not '\(result.type.name)'")
      }
    }
    return made
  }

  private func isObjectNew(_ value: Value) -> Bool {
    if case .object(let object) = value { return object === objectNew }
    return false
  }

  /// As `object.__new__`, with its complaint about arguments that nobody takes.
  func newInstance(_ cls: TypeObject, _ arguments: Arguments, _ keywords: [StrObject]) throws -> Value {
    if arguments.count > 0 || !keywords.isEmpty {
      let initializer = lookUp(cls, names.initialize)
      if case .object(let native)? = initializer, native === objectInit {
        throw typeError("\(cls.name)() takes no arguments")
      }
    }
    if let abstract = cls.namespace.table[names.abstractmethods] ?? nil, try isTrue(abstract) {
      throw try abstractInstantiation(cls, abstract)
    }
    return .object(Instance(cls))
  }

  private func abstractInstantiation(_ cls: TypeObject, _ abstract: Value) throws -> Raised {
    let missing = try array(of: abstract).map { try str($0).string }.sorted()
    let plural = missing.count == 1 ? "" : "s"
    return typeError(
      "Can't instantiate abstract class \(cls.name) with abstract method\(plural) \(missing.joined(separator: ", "))")
  }
}

/// An object written in Swift that can be called: a stream of the library.
package class CallableObject: Object, @unchecked Sendable {
  /// Calls it. See `Machine.callVector` for the form of the arguments.
  package func call(_ vm: Machine, _ arguments: Arguments, _ keywords: [StrObject]) throws -> Value { .none }
}
