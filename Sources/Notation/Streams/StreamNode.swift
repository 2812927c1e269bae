/// What a stream was built from: the description that `show`, traces and pictures use. Making one runs nothing.
package final class StreamNode {
  package enum Kind: String, Sendable {
    case returnValue = "async_gen_return"
    case fromList = "async_gen_from_list"
    case map = "async_gen_map"
    case mapAction = "async_gen_map_action"
    case andThen = "async_gen_and_then"
    case using = "async_gen_using"
    case liftAsyncItem = "lift_async_item"
    /// Any callable of the program that gives an async iterator.
    case source = "source"

    /// Inner streams of this kind are of one shape, whatever they hold.
    var isOneShape: Bool { self == .returnValue || self == .fromList }
  }

  package let kind: Kind
  /// The function's name or text: `"f"`, `"lambda x: x * 10"`.
  package var label: String {
    switch content {
    case .text(let text): return text
    case .items(let count): return count == 1 ? "1 item" : "\(count) items"
    case .number(let number): return String(number)
    }
  }
  /// What the label says. Streams are made by the thousand, and few are looked at: numbers become text then.
  enum Content: Equatable {
    case text(String)
    case items(Int)
    case number(Int)
  }
  let content: Content
  package let children: [StreamNode]
  /// Where the function was written, when it is one of the program.
  package let location: (file: String, line: Int)?
  /// Counts the descriptions of this process, so that a host can tell which were built between two moments.
  package let serial: Int

  /// How many descriptions were made so far.
  nonisolated(unsafe) package private(set) static var made = 0

  convenience init(
    _ kind: Kind, label: String, children: [StreamNode] = [], location: (file: String, line: Int)? = nil
  ) {
    self.init(kind, .text(label), children: children, location: location)
  }

  init(_ kind: Kind, _ content: Content, children: [StreamNode] = [], location: (file: String, line: Int)? = nil) {
    self.kind = kind
    self.content = content
    self.children = children
    self.location = location
    Self.made += 1
    serial = Self.made
  }

  /// Nodes of the whole description.
  package var count: Int {
    var total = 0
    var open = [self]
    while let node = open.popLast() {
      total += 1
      open += node.children
    }
    return total
  }

  deinit {
    // A nest of 10^5 combinators is taken apart without deep recursion.
    var open = children
    while let node = open.popLast() {
      if node.children.isEmpty { continue }
      open += node.children
      if open.count > 1 << 20 { break }
    }
  }
}

extension Machine {
  /// The description of a value that can be driven: a stream of the library, or a callable of the program that may give
  /// an async iterator. Nil when it cannot be one.
  package func describe(_ value: Value) -> StreamNode? {
    if let stream = value.object as? StreamObject { return stream.node }
    guard case .object(let object) = value else { return nil }
    switch object.kind {
    case .function:
      let function = unsafeDowncast(object, to: FunctionObject.self)
      // What needs arguments cannot be called as a stream is.
      if function.code.positionalCount > function.defaults.count { return nil }
      return StreamNode(.source, label: functionLabel(value), location: functionLocation(value))
    case .boundMethod, .instance:
      guard object.kind == .boundMethod || lookUp(object.cls, names.call) != nil else { return nil }
      return StreamNode(.source, label: functionLabel(value), location: functionLocation(value))
    default: return nil
    }
  }

  /// A function's name, or a lambda's text.
  func functionLabel(_ value: Value) -> String {
    if let function = value.asFunction {
      let name = function.name.asStr?.string ?? "?"
      if name != "<lambda>" { return name }
      let code = function.code
      let text = code.source.text(of: code.firstSpan)
      return text.contains("\n") || text.utf8.count > 60 || text.isEmpty ? "lambda" : text
    }
    if case .object(let object) = value {
      switch object.kind {
      case .boundMethod: return functionLabel(unsafeDowncast(object, to: BoundMethodObject.self).function)
      case .native: return unsafeDowncast(object, to: NativeObject.self).name
      case .type: return unsafeDowncast(object, to: TypeObject.self).name
      default: return object.cls.name
      }
    }
    return value.type.name
  }

  func functionLocation(_ value: Value) -> (file: String, line: Int)? {
    var value = value
    if case .object(let object) = value, object.kind == .boundMethod {
      value = unsafeDowncast(object, to: BoundMethodObject.self).function
    }
    guard let code = value.asFunction?.code, !code.source.name.hasPrefix("<library") else { return nil }
    return (code.source.name, code.source.line(of: Int(code.firstSpan.start)))
  }
}
