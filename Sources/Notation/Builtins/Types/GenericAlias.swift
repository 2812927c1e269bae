/// `list[int]`: a class with the types of its contents. Calling it calls the class.
final class GenericAliasObject: CallableObject, SelfDescribing, @unchecked Sendable {
  let origin: Value
  let arguments: [Value]
  private var dictionary: DictObject?

  init(_ origin: Value, _ arguments: [Value], cls: TypeObject = builtin.genericAlias) {
    self.origin = origin
    self.arguments = arguments
    super.init(kind: .other, cls: cls)
  }

  override var attributes: DictObject? {
    get { filled(&dictionary) }
    set { dictionary = newValue }
  }
  override var hasAttributes: Bool { !isExact }

  override func call(_ vm: Machine, _ arguments: Arguments, _ keywords: [StrObject]) throws -> Value {
    let made = try vm.callVector(origin, arguments, keywords)
    // Instances of the program's generic classes remember what they were made from, where they can.
    if let instance = made.asInstance, instance.hasAttributes {
      instance.attributes?.table.set(intern("__orig_class__"), .object(self))
    }
    return made
  }

  func describe(_ vm: Machine) throws -> Text {
    try vm.enter(" while getting the repr of an object")
    defer { vm.leave() }
    let inner = try arguments.map { argument -> String in
      if let list = argument.asList {
        return "[" + (try list.elements.map { try vm.annotationRepr($0) }.joined(separator: ", ")) + "]"
      }
      return try vm.annotationRepr(argument)
    }
    return Text("\(try vm.annotationRepr(origin))[\(inner.isEmpty ? "()" : inner.joined(separator: ", "))]")
  }
}

/// `origin[item]`.
func makeGenericAlias(_ origin: Value, _ item: Value) -> Value {
  .object(GenericAliasObject(origin, item.asTuple?.elements ?? [item]))
}

/// The type variables in some annotations, each once, in order. They are known by the name of their type.
func typeParameters(_ vm: Machine, _ arguments: [Value]) throws -> [Value] {
  var result: [Value] = []
  for argument in arguments {
    let found: [Value]
    if let alias = argument.object as? GenericAliasObject {
      found = try typeParameters(vm, alias.arguments)
    } else if let union = argument.object as? UnionObject {
      found = try typeParameters(vm, union.members)
    } else if ["TypeVar", "ParamSpec"].contains(argument.type.name) {
      found = [argument]
    } else {
      found = try typingParameters(vm, argument)
    }
    for parameter in found where !result.contains(where: { $0.isIdentical(to: parameter) }) { result.append(parameter) }
  }
  return result
}

/// The type variables of an alias that `typing` made: an instance with `__parameters__`.
private func typingParameters(_ vm: Machine, _ value: Value) throws -> [Value] {
  guard value.kind == .instance else { return [] }
  return try vm.findAttribute(value, intern("__parameters__"))?.asTuple?.elements ?? []
}

/// `list[T][int]`: the alias with its type variables replaced.
/// - Throws: TypeError when there are none, or not as many.
func substitute(_ vm: Machine, _ alias: GenericAliasObject, _ item: Value) throws -> Value {
  let parameters = try typeParameters(vm, alias.arguments)
  let items = item.asTuple?.elements ?? [item]
  if parameters.isEmpty { throw typeError("\(try alias.describe(vm).string) is not a generic class") }
  if parameters.count != items.count {
    let amount = items.count > parameters.count ? "many" : "few"
    let shown = try alias.describe(vm).string
    throw typeError("Too \(amount) arguments for \(shown); actual \(items.count), expected \(parameters.count)")
  }
  return try replaced(vm, .object(alias), parameters, items)
}

private func replaced(_ vm: Machine, _ value: Value, _ parameters: [Value], _ items: [Value]) throws -> Value {
  if let alias = value.object as? GenericAliasObject {
    let arguments = try alias.arguments.map { try replaced(vm, $0, parameters, items) }
    return .object(GenericAliasObject(alias.origin, arguments, cls: alias.cls))
  }
  if let union = value.object as? UnionObject {
    var result = try replaced(vm, union.members[0], parameters, items)
    for member in union.members.dropFirst() {
      let next = try replaced(vm, member, parameters, items)
      guard let joined = try makeUnion(result, next) else {
        throw typeError("unsupported operand type(s) for |: '\(result.type.name)' and '\(next.type.name)'")
      }
      result = joined
    }
    return result
  }
  if let position = parameters.firstIndex(where: { $0.isIdentical(to: value) }) { return items[position] }
  let inner = try typingParameters(vm, value)
  if inner.isEmpty { return value }
  return try vm.getItem(value, .tuple(inner.map { try replaced(vm, $0, parameters, items) }))
}

/// Fills the type of generic aliases, and lets the builtin containers be subscripted.
func registerGenericAliasType() {
  let type = builtin.genericAlias
  func receiverAlias(_ value: Value) throws -> GenericAliasObject {
    guard let alias = value.object as? GenericAliasObject else {
      throw typeError("descriptor requires a 'types.GenericAlias' object but received a '\(value.type.name)'")
    }
    return alias
  }
  type.constructor("(cls, origin, args, /)") { _, a in
    .object(GenericAliasObject(a[1], a[2].asTuple?.elements ?? [a[2]], cls: a[0].asType ?? builtin.genericAlias))
  }
  type.getter("__origin__") { _, receiver in try receiverAlias(receiver).origin }
  type.getter("__args__") { _, receiver in .tuple(try receiverAlias(receiver).arguments) }
  type.getter("__parameters__") { vm, receiver in
    .tuple(try typeParameters(vm, receiverAlias(receiver).arguments))
  }
  type.method("__mro_entries__", "(self, bases, /)") { _, a in .tuple([try receiverAlias(a[0]).origin]) }
  type.method("__getitem__", "(self, key, /)") { vm, a in try substitute(vm, receiverAlias(a[0]), a[1]) }
  type.method("__or__", "(self, value, /)") { _, a in try makeUnion(a[0], a[1]) ?? notImplemented }
  type.method("__ror__", "(self, value, /)") { _, a in try makeUnion(a[1], a[0]) ?? notImplemented }
  type.method("__eq__", "(self, value, /)") { _, a in
    a[1].object is GenericAliasObject ? .bool(sameAnnotation(a[0], a[1])) : notImplemented
  }
  type.method("__hash__", "(self, /)") { vm, a in .int(try vm.hash(a[0])) }
  type.method("__repr__", "(self, /)") { vm, a in .str(try receiverAlias(a[0]).describe(vm)) }
  type.method("__call__", "(self, /, *args, **kwargs)") { vm, a in
    let alias = try receiverAlias(a[0])
    return try vm.withSpread(a[1], a[2]) { try alias.call(vm, $0, $1) }
  }
  for container in [
    builtin.list, builtin.tuple, builtin.dict, builtin.set, builtin.frozenset, builtin.type, builtin.enumerate,
  ] {
    container.classMethod("__class_getitem__", "(cls, item, /)") { _, a in makeGenericAlias(a[0], a[1]) }
  }
}
