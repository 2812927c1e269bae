/// `int | None`: a choice of types, for annotations and `isinstance`.
final class UnionObject: Object, SelfDescribing, @unchecked Sendable {
  /// No type twice, at least two.
  let members: [Value]

  init(_ members: [Value]) {
    self.members = members
    super.init(kind: .other, cls: builtin.union)
  }

  func describe(_ vm: Machine) throws -> Text {
    Text(try members.map { try vm.annotationRepr($0) }.joined(separator: " | "))
  }
}

/// The union of two operands of `|`, or nil when one of them is no type.
func makeUnion(_ a: Value, _ b: Value) throws -> Value? {
  guard isUnionMember(a), isUnionMember(b), !(a.isNone && b.isNone) else { return nil }
  var members: [Value] = []
  for member in unionMembers(a) + unionMembers(b) {
    let isKnown = members.contains { sameAnnotation($0, member) }
    if !isKnown { members.append(member) }
  }
  return members.count == 1 ? members[0] : .object(UnionObject(members))
}

private func isUnionMember(_ value: Value) -> Bool {
  value.isNone || value.asType != nil || value.object is UnionObject || value.object is GenericAliasObject
}

/// The types that stand for an operand: `None` for its type.
private func unionMembers(_ value: Value) -> [Value] {
  if let union = value.object as? UnionObject { return union.members }
  return [value.isNone ? .object(builtin.none) : value]
}

/// Whether two annotations mean the same: unions whatever their order, aliases by their parts.
func sameAnnotation(_ a: Value, _ b: Value) -> Bool {
  if a.isIdentical(to: b) { return true }
  if let x = a.object as? GenericAliasObject, let y = b.object as? GenericAliasObject {
    return x.origin.isIdentical(to: y.origin) && x.arguments.count == y.arguments.count
      && zip(x.arguments, y.arguments).allSatisfy(sameAnnotation)
  }
  if let x = a.object as? UnionObject, let y = b.object as? UnionObject {
    return x.members.count == y.members.count
      && x.members.allSatisfy { member in y.members.contains { sameAnnotation($0, member) } }
  }
  return false
}

extension Machine {
  /// How a type shows inside an annotation: `int`, `None`, `list[int]`, `...`.
  func annotationRepr(_ value: Value) throws -> String {
    if value.isIdentical(to: ellipsis) { return "..." }
    guard let cls = value.asType else { return try repr(value).string }
    return cls === builtin.none ? "None" : qualifiedName(cls)
  }
}

/// Fills the type of unions.
func registerUnionType() {
  let type = builtin.union
  func receiverUnion(_ value: Value) throws -> UnionObject {
    guard let union = value.object as? UnionObject else {
      throw typeError("descriptor requires a 'types.UnionType' object but received a '\(value.type.name)'")
    }
    return union
  }
  type.getter("__args__") { _, receiver in .tuple(try receiverUnion(receiver).members) }
  type.getter("__parameters__") { vm, receiver in
    .tuple(try typeParameters(vm, receiverUnion(receiver).members))
  }
  type.method("__or__", "(self, value, /)") { _, a in try makeUnion(a[0], a[1]) ?? notImplemented }
  type.method("__ror__", "(self, value, /)") { _, a in try makeUnion(a[1], a[0]) ?? notImplemented }
  type.method("__eq__", "(self, value, /)") { _, a in
    a[1].object is UnionObject ? .bool(sameAnnotation(a[0], a[1])) : notImplemented
  }
  type.method("__hash__", "(self, /)") { vm, a in .int(try vm.hash(a[0])) }
  type.method("__repr__", "(self, /)") { vm, a in .str(try receiverUnion(a[0]).describe(vm)) }
  type.method("__instancecheck__", "(self, instance, /)") { vm, a in
    .bool(try vm.isInstance(a[1], ofAny: .object(receiverUnion(a[0]))))
  }
  type.method("__subclasscheck__", "(self, subclass, /)") { vm, a in
    .bool(try vm.isSubclass(a[1], ofAny: .object(receiverUnion(a[0]))))
  }
}
