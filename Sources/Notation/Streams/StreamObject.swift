@_spi(Host) import FuncPipe

/// A stream that the course's combinators make: the library's `AsyncGen` with its description. Calling it gives a run.
package final class StreamObject: CallableObject, @unchecked Sendable {
  package let node: StreamNode
  /// Makes the library's stream; a trace wraps every stage of it.
  private let make: (StageScope?) throws -> AsyncGen<Value>
  private var untraced: AsyncGen<Value>?

  init(_ node: StreamNode, make: @escaping (StageScope?) throws -> AsyncGen<Value>) {
    self.node = node
    self.make = make
    super.init(kind: .other, cls: builtin.stream)
  }

  /// The library's stream of this description. Nothing runs.
  func stream(_ scope: StageScope?) throws -> AsyncGen<Value> {
    guard let scope else {
      if let untraced { return untraced }
      let made = try make(nil)
      untraced = made
      return made
    }
    return scope.traced(try make(scope))
  }

  package override func call(_ vm: Machine, _ arguments: Arguments, _ keywords: [StrObject]) throws -> Value {
    if arguments.count > 0 {
      let plural = arguments.count == 1 ? "was" : "were"
      throw typeError(
        "\(node.kind.rawValue).<locals>.<lambda>() takes 0 positional arguments but \(arguments.count) \(plural) given")
    }
    if let keyword = keywords.first {
      throw typeError(
        "\(node.kind.rawValue).<locals>.<lambda>() got an unexpected keyword argument '\(keyword.string)'")
    }
    return .object(StreamRunObject(vm, try stream(nil), node))
  }
}

/// An item of the notation on its way through the library: the value of an `Ok` travels bare, an `Err` as the library's
/// error with the object attached, and anything else (a raw item, a subclass of `Ok`) in a box that stages look into.
final class RawItem: Object, @unchecked Sendable {
  let value: Value
  init(_ value: Value) {
    self.value = value
    super.init(kind: .cell, cls: builtin.cell)
  }
}

/// What an item is, for those who show it.
package enum ItemParts {
  case ok(Value)
  /// `code` and `message` are those of an `ErrInfo`; another error has its type's name and its text.
  case err(code: String, message: String, error: Value)
  case raw(Value)
}

extension Machine {
  /// The classes `Ok` and `Err` of the course.
  final class ResultClasses {
    let ok: TypeObject
    let err: TypeObject
    /// `value`, beside the classes: an item is made of both.
    fileprivate let payloadName = names.valueName
    init(ok: TypeObject, err: TypeObject) {
      self.ok = ok
      self.err = err
    }
  }

  func results() throws -> ResultClasses {
    if let resultClasses { return resultClasses }
    let module = try loadModule("bijux_rag.result.types")
    guard let ok = module.namespace.table[intern("Ok")]?.asType, let err = module.namespace.table[intern("Err")]?.asType
    else { throw runtimeError("the course's Ok and Err are missing") }
    let made = ResultClasses(ok: ok, err: err)
    resultClasses = made
    return made
  }

  /// An item as the program yielded it, as the library carries it.
  @inline(__always) func carried(_ item: Value, _ classes: ResultClasses) -> Item<Value> {
    if case .object(let object) = item, object.kind == .instance {
      if object.cls === classes.ok, let payload = field(object, classes.payloadName) { return .success(payload) }
      if object.cls === classes.err { return .failure(ErrInfo(attachment: object)) }
    }
    return .success(.object(RawItem(item)))
  }

  @inline(__always) private func field(_ object: Object, _ name: StrObject) -> Value? {
    unsafeDowncast(object, to: Instance.self).own(name)
  }

  /// An item of the library as the program sees it.
  @inline(__always) func shown(_ item: Item<Value>, _ classes: ResultClasses) -> Value {
    switch item {
    case .success(let value): return shown(value, classes)
    case .failure(let error): return shown(error, classes)
    }
  }

  @inline(__always) func shown(_ value: Value, _ classes: ResultClasses) -> Value {
    if case .object(let object) = value, object.kind == .cell, let raw = object as? RawItem { return raw.value }
    return makeOk(value, classes)
  }

  func shown(_ error: ErrInfo, _ classes: ResultClasses) -> Value {
    if let object = error.attachment as? Object { return .object(object) }
    return .none
  }

  @inline(__always) func makeOk(_ value: Value, _ classes: ResultClasses) -> Value {
    .object(Instance(classes.ok, classes.payloadName, value))
  }

  /// A new `Err` with the same error, as `and_then` makes one.
  func makeErr(_ error: Value, _ classes: ResultClasses) -> Value {
    .object(Instance(classes.err, names.errorName, error))
  }

  /// What an item is.
  package func itemParts(_ item: Value) -> ItemParts {
    guard let classes = try? results(), case .object(let object) = item, object.kind == .instance else {
      return .raw(item)
    }
    if object.cls.isSubclass(of: classes.ok), let value = field(object, classes.payloadName) {
      return .ok(value)
    }
    guard object.cls.isSubclass(of: classes.err), let error = field(object, names.errorName) else {
      return .raw(item)
    }
    let code = (try? findAttribute(error, names.codeName))?.flatMap { try? str($0).string }
    let message = (try? findAttribute(error, names.msgName))?.flatMap { try? str($0).string }
    return .err(
      code: code ?? error.type.name, message: message ?? ((try? str(error).string) ?? ""), error: error)
  }
}

/// The library asks how two errors of a cleanup belong together: the later one remembers the first.
extension Raised: LinkingError {
  package func followed(by later: any Error) -> any Error {
    guard let next = later as? Raised else { return later }
    if next.exception !== exception, next.exception.context == nil { next.exception.context = exception }
    return next
  }
}
